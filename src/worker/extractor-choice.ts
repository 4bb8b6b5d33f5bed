import { defineExtractor, type Extractor } from "../domain/extractor";

/** Those of one pace that can be used now, the best first. */
export async function usable(extractors: readonly Extractor[], pace: Extractor["pace"]): Promise<readonly Extractor[]> {
  const asked = extractors.filter((extractor) => extractor.pace === pace);
  const answers = await Promise.all(asked.map(async (extractor) => ({ extractor, ...(await extractor.available()) })));
  return answers
    .filter(({ available }) => available)
    .map(({ extractor }) => extractor)
    .toSorted((a, b) => b.preference - a.preference);
}

/** Where every extractor fails the turns themselves are kept. */
export const verbatimOnly = defineExtractor({
  id: "none",
  label: "Nothing but the turns",
  preference: 0,
  pace: "instant",
  languages: null,
  available: () => Promise.resolve({ available: true }),
  extract: () => Promise.resolve([]),
});

/** The one that has the last word on what is learned now. */
export async function lastWord(extractors: readonly Extractor[]): Promise<Extractor> {
  const [unhurried, instant] = await Promise.all([usable(extractors, "unhurried"), usable(extractors, "instant")]);
  return unhurried[0] ?? instant[0] ?? verbatimOnly;
}
