import { speakBy } from "../../src/texts/text";

/** Where the English messages stand in `public/`. */
export const ENGLISH = "_locales/en/messages.json";

type Messages = Readonly<Record<string, { readonly message: string }>>;

/** What a message says, by its name; empty where there is none. */
export function wordsOf(messages: Messages): (name: string) => string {
  const known = new Map(Object.entries(messages).map(([name, { message }]) => [name, message]));
  return (name) => known.get(name) ?? "";
}

/** Has all texts say what these messages say. */
export const speak = (messages: Messages): void => speakBy(wordsOf(messages));
