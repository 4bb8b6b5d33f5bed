/** An object without another one in it, or the start of one at the end; braces within strings do not count. */
const FLAT_OBJECT = /\{(?:[^"{}]|"(?:[^"\\]|\\.)*")*(?:\}|$)/gs;

/** What JSON does not allow and models write all the same: strings in single quotes, a comma too many, names without quotes. */
const SLIPS = /"(?:[^"\\]|\\.)*"|'((?:[^'\\]|\\.|'(?=\w))*)'|,(?=\s*\})|([A-Za-z_]\w*)(?=\s*:)/gs;

const controls: Readonly<Record<string, string>> = { "\n": String.raw`\n`, "\r": String.raw`\r`, "\t": String.raw`\t` };

const repaired = (json: string): string =>
  json.replaceAll(SLIPS, (slip: string, single?: string, name?: string) => {
    if (slip.startsWith('"')) return slip.replaceAll(/[\n\r\t]/g, (control) => controls[control] ?? " ");
    if (single !== undefined) return JSON.stringify(single.replaceAll(/\\(.)/gs, "$1"));
    return name === undefined ? "" : JSON.stringify(name);
  });

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/**
 * Every whole entry of an answer, whatever stands around them: talk, a fence, an object. An answer that is cut short or broken loses
 * only the entries that cannot be read.
 */
export const parseEntries = (answer: string): readonly unknown[] =>
  (answer.match(FLAT_OBJECT) ?? []).map((found) => {
    const json = found.endsWith("}") ? found : `${found}}`;
    return parse(json) ?? parse(repaired(json));
  });
