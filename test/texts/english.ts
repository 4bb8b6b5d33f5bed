import { speakBy } from "../../src/texts/text";

/** Where the English messages stand in `public/`. */
export const ENGLISH = "_locales/en/messages.json";

/** What a message says, by its name; empty where there is none. */
export function wordsOf(file: string): (name: string) => string {
  const messages: Readonly<Record<string, { readonly message: string }>> = JSON.parse(file);
  const known = new Map(Object.entries(messages).map(([name, { message }]) => [name, message]));
  return (name) => known.get(name) ?? "";
}

/** Has all texts say what the file says. */
export const speak = (file: string): void => speakBy(wordsOf(file));
