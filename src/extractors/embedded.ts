import { defineExtractor, type ChatWindow } from "../domain/extractor";

/** Finds statements in the first person by grammar and by the cues of the kinds. English; needs no download. */
export default defineExtractor({
  id: "embedded",
  label: "Built in",
  preference: 0,
  pace: "instant",
  languages: ["en", "de", "es", "fr", "pt"],
  available: () => Promise.resolve({ available: true }),
  async extract(window: ChatWindow) {
    const { turns, context } = window;
    // The grammar and the word lists are half a megabyte: fetched when there is something to read.
    const { draftsOf } = await import("./embedded/drafts");
    const found = await Promise.all(
      turns.map(async (turn, place) =>
        turn.role === "user" ? draftsOf(turn, [...context, ...turns.slice(0, place)], window) : [],
      ),
    );
    return found.flat();
  },
});
