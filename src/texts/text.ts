import type messages from "../../public/_locales/en/messages.json";
import { formatters, numberFormat } from "./formatters";

/** What a message says in the browser's language; empty where there is none of that name. */
export type LookUp = (name: string) => string;

/** What the browser has said: a list asks for the same few with each row. */
const heard = new Map<string, string>();

// Every browser knows it by this name. `wxt/browser` would take the browser's object once and for all, before tests have made theirs.
let lookUp: LookUp = (name) => {
  const known = heard.get(name) ?? chrome.i18n.getMessage(name);
  heard.set(name, known);
  return known;
};

/** Takes the messages from elsewhere: where no extension runs. */
export function speakBy(source: LookUp): void {
  lookUp = source;
}

type Name = keyof typeof messages;

/** A message's name; of one that counts (`…_one`, `…_other`), what both have in common. */
export type TextName = Name extends infer N ? (N extends `${infer Common}_${"one" | "other"}` ? Common : N) : never;

/** What stands for the `{names}` in a message. Numbers are written as the language does. */
export type Values = Readonly<Record<string, string | number>>;

/** The language that the messages are in, as a BCP 47 tag: the user's own variety of it, where they have one. */
export function language(): string {
  const own = lookUp("language");
  const preferred = typeof navigator === "undefined" ? [] : navigator.languages;
  return preferred.find((tag) => tag === own || tag.startsWith(`${own}-`)) ?? own;
}

/** A text in the user's language. `count`, where it is among the values, chooses between one and many. */
export function text(name: TextName, values: Values = {}): string {
  const { count } = values;
  const form = typeof count === "number" ? pluralRules(language(), {}).select(count) : null;
  const found = form === null ? lookUp(name) : lookUp(`${name}_${form}`) || lookUp(`${name}_other`) || lookUp(name);
  if (!found.includes("{")) return found;
  return found.replaceAll(/\{(\w+)\}/g, (whole, key: string) => written(values[key]) ?? whole);
}

const written = (value: string | number | undefined): string | undefined =>
  typeof value === "number" ? numberFormat(language(), {}).format(value) : value;

const pluralRules = formatters((tag, options: Intl.PluralRulesOptions) => new Intl.PluralRules(tag, options));

/** What an id of a plug-in is called, by the message `SORT_ID`; the id itself where it has no name yet. */
export const named = (sort: "kind" | "topic" | "signal" | "check" | "view" | "format", id: string): string =>
  lookUp(`${sort}_${id.replaceAll("-", "_")}`) || id;
