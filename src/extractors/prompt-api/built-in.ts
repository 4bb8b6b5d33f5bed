import { runsInCircles } from "../../asking/circles";
import type { Answer, Listening } from "../../asking/model-slot";
import type { ModelRequest } from "../../asking/prompt";
import type { Effort } from "../../asking/speedometer";
import { abortFailure } from "../../asking/until-aborted";
import { Failure } from "../../domain/failure";
import type { Expectations, LanguageModelApi, ModelAvailability, Session } from "./language-model";

/** Languages that Chrome's model knows, from Chrome 140 on. */
export const LANGUAGES = ["en", "es", "ja"] as const;

const text = [{ type: "text", languages: LANGUAGES }] as const;
const expectations: Expectations = { expectedInputs: text, expectedOutputs: text };

/** What a download is followed with. */
export interface Following {
  /** Called with the share that is done, from 0 to 1. */
  readonly heard: (share: number) => void;
  readonly signal: AbortSignal;
}

/** The browser's own language model; `load` and `ask` reject with a `Failure`. */
export interface BuiltIn {
  /** Null where the browser knows no such thing. */
  availability(): Promise<ModelAvailability | null>;
  /** Has the browser download it, where it must. */
  load(following: Following): Promise<void>;
  ask(request: ModelRequest, listening: Listening): Promise<Answer>;
  /** Lets go of the memory that it takes. */
  unload(): Promise<void>;
}

/** What the API's errors mean, by their names. */
const troubles: Readonly<Record<string, string>> = {
  NotAllowedError:
    "Chrome downloads its model only after a click in a page that asks for it. Once another page has had it downloaded, it can be chosen here.",
  NotSupportedError: "The browser's own language model does not support this.",
  QuotaExceededError: "What was said is too long for the browser's own language model.",
  NetworkError: "The browser could not download its language model. Try again later.",
  InvalidStateError: "The browser's own language model stopped. Choose it again.",
  OperationError: "The browser's own language model failed.",
};

function failureOf(error: unknown, signal: AbortSignal): Failure {
  if (signal.aborted) return abortFailure(signal);
  if (error instanceof Failure) return error;
  const name = error instanceof Error ? error.name : "";
  return new Failure("model", troubles[name] ?? `The browser's own language model failed: ${String(error)}`, {
    cause: error,
  });
}

const usage = ({ contextUsage, inputUsage }: Session): number => contextUsage ?? inputUsage ?? 0;

type Create = (following: Following, system?: string) => Promise<Session>;

const creating =
  (api: LanguageModelApi | undefined): Create =>
  async ({ heard, signal }, system) => {
    if (api === undefined) throw new Failure("model", "This browser has no language model of its own.");
    return api.create({
      ...expectations,
      ...(system === undefined ? {} : { initialPrompts: [{ role: "system", content: system }] }),
      monitor: (monitor) => monitor.addEventListener("downloadprogress", ({ loaded }) => heard(loaded)),
      signal,
    });
  };

/** A session that has heard nothing but the instructions, kept for the next request with the same ones. */
function createInstructed(create: Create) {
  let kept: { readonly system: string; readonly session: Session } | null = null;
  const forget = (): void => {
    kept?.session.destroy();
    kept = null;
  };
  return {
    forget,
    async session(system: string, { heard }: Listening): Promise<Session> {
      if (kept?.system === system) return kept.session;
      forget();
      // A session ends with the signal that it was made with, and this one outlives the request.
      const session = await create({ heard, signal: new AbortController().signal }, system);
      kept = { system, session };
      return session;
    },
  };
}

/** The browser's model by the global of a window. Each request is asked of a copy of its own. */
export function createBuiltIn(api: LanguageModelApi | undefined): BuiltIn {
  const create = creating(api);
  const instructed = createInstructed(create);
  return {
    availability: async () => (api === undefined ? null : api.availability(expectations)),
    async load(following) {
      try {
        (await create(following)).destroy();
      } catch (error) {
        throw failureOf(error, following.signal);
      }
    },
    async ask(request, listening) {
      const { signal } = listening;
      try {
        const session = await (await instructed.session(request.system, listening)).clone({ signal });
        try {
          return await converse(session, request, listening);
        } finally {
          session.destroy();
        }
      } catch (error) {
        if (!signal.aborted) instructed.forget();
        throw failureOf(error, signal);
      }
    },
    unload: () => Promise.resolve(instructed.forget()),
  };
}

/** The answer, cut where it runs in circles. */
async function converse(session: Session, request: ModelRequest, { heard, signal }: Listening): Promise<Answer> {
  const cut = new AbortController();
  const start = { tokens: usage(session), at: performance.now() };
  const reader = session
    .promptStreaming(request.user, {
      responseConstraint: request.schema,
      omitResponseConstraintInput: true,
      signal: AbortSignal.any([signal, cut.signal]),
    })
    .getReader();
  let answer = "";
  let pieces = 0;
  let first = start.at;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    if (pieces++ === 0) first = performance.now();
    heard();
    answer += read.value;
    if (!runsInCircles(answer) && pieces < request.mostTokens) continue;
    cut.abort();
    break;
  }
  const effort: Effort = {
    // The API tells only the sum; a piece is about a token.
    readTokens: Math.max(0, usage(session) - start.tokens - pieces),
    readSeconds: (first - start.at) / 1000,
    writtenTokens: pieces,
    writtenSeconds: (performance.now() - first) / 1000,
  };
  return { text: answer, effort };
}
