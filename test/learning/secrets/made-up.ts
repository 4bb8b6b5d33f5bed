const ALPHABETS: Readonly<Record<string, string>> = {
  "": "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789",
  x: "0123456789abcdef",
  u: "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567",
  d: "123456789",
  b: "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789",
};

/**
 * Fills the places of a made-up secret: `{36}` with 36 letters and digits, `{x40}` with hexadecimal digits, `{u16}` with capitals,
 * `{d9}` with digits. Always the same, and in no file as a whole, so that no scanner of files takes it for a real one.
 */
export const fill = (text: string): string =>
  text.replaceAll(/\{([xudb]?)(\d+)\}/g, (_all, alphabet: string, length: string) => {
    const letters = ALPHABETS[alphabet] ?? "";
    let state = Number(length) * 7919 + 104_729;
    return Array.from({ length: Number(length) }, () => {
      state = (state * 48_271) % 2_147_483_647;
      return letters[state % letters.length];
    }).join("");
  });
