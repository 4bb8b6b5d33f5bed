import { extractWith } from "../../asking/extract-with";
import { createModelSlot } from "../../asking/model-slot";
import { PATIENCE } from "../../asking/patience";
import { defineExtractor, type Extractor } from "../../domain/extractor";
import { Failure } from "../../domain/failure";
import { borrowBuiltInModel } from "./borrow";
import { type BuiltIn, LANGUAGES } from "./built-in";
import { createShelf } from "./shelf";

type PromptApi = Extractor & Required<Pick<Extractor, "shelf" | "speed">>;

const modelFailure = (error: unknown): Failure =>
  error instanceof Failure ? error : new Failure("model", String(error), { cause: error });

/** The extractor that asks the browser's own language model. `patience`: milliseconds that it may be silent. */
export function createPromptApi({ patience = PATIENCE }: { readonly patience?: number } = {}): PromptApi {
  const builtIn = borrowBuiltInModel();
  const slot = createModelSlot<BuiltIn>({ patience, free: (model) => model.unload(), failureOf: modelFailure });
  return {
    ...defineExtractor({
      id: "prompt-api",
      label: "Chrome’s built-in model",
      preference: 90,
      pace: "unhurried",
      languages: LANGUAGES,
      available: slot.available,
      extract: (chat, signal) =>
        extractWith(chat, (request) => slot.ask((model, listening) => model.ask(request, listening), signal)),
    }),
    shelf: createShelf(builtIn, slot),
    speed: slot.speed,
  };
}
