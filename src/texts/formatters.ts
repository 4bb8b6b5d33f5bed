/** Gives a formatter for a language (a BCP 47 tag) and options. To make one takes as long as to draw a row of a list, so each is made once. */
export function formatters<Options, Formatter>(
  make: (tag: string, options: Options) => Formatter,
): (tag: string, options: Options) => Formatter {
  const made = new Map<string, Formatter>();
  return (tag, options) => {
    const key = `${tag} ${JSON.stringify(options)}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(tag, options);
    made.set(key, fresh);
    return fresh;
  };
}

export const numberFormat = formatters((tag, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options));
