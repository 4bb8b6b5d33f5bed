import type { Answer } from "../../asking/model-slot";
import type { ModelRequest } from "../../asking/prompt";
import { withPatience } from "../../asking/patience";
import type { RequestLedger } from "../../asking/request-ledger";
import { Failure } from "../../domain/failure";
import { isRecord } from "../../domain/record";
import { readAnswer } from "./answer";
import { errorIn, refused, unreachable } from "./trouble";

/** What Ollama is asked with. */
export interface ClientPorts {
  /** Its origin. */
  readonly address: string;
  readonly ledger: RequestLedger;
  /** Milliseconds that it may be silent. */
  readonly patience: number;
}

/** A model that Ollama has. */
export interface OllamaModel {
  readonly name: string;
  readonly bytes: number;
}

/** Ollama's HTTP interface, as much of it as is used here. Every method rejects with a `Failure`. */
export interface Client {
  models(): Promise<readonly OllamaModel[]>;
  /** Takes the model into memory. */
  warm(model: string, signal: AbortSignal): Promise<void>;
  /** Lets it go from memory. */
  cool(model: string): Promise<void>;
  chat(model: string, request: ModelRequest, signal: AbortSignal | undefined): Promise<Answer>;
}

/** Room for the instructions, a window of the chat and the answer. */
const CONTEXT_TOKENS = 4096;

/** Milliseconds for the list of models: who looks at it waits. */
const LIST_PATIENCE = 5000;

/** What is asked of a chat's model; `think`: models that think aloud would spend the answer on it. */
const chatBody = (model: string, asked: ModelRequest): object => ({
  model,
  messages: [
    { role: "system", content: asked.system },
    { role: "user", content: asked.user },
  ],
  format: asked.schema,
  stream: true,
  think: false,
  options: { temperature: 0, num_predict: asked.mostTokens, num_ctx: CONTEXT_TOKENS },
});

function modelsIn(body: unknown): readonly OllamaModel[] {
  const models: unknown = isRecord(body) ? body["models"] : null;
  if (!Array.isArray(models)) throw new Failure("model", "What answers on Ollama's port is not Ollama.");
  return models.flatMap((model: unknown) => {
    const { name, size }: Readonly<Record<string, unknown>> = isRecord(model) ? model : {};
    return typeof name === "string" ? { name, bytes: typeof size === "number" ? size : 0 } : [];
  });
}

/** Asks one thing of Ollama; `what` is told of it. */
type Ask = (path: string, what: string, init: RequestInit) => Promise<Response>;

/** Resolves where the status is 200. */
const createAsk =
  ({ address, ledger }: ClientPorts): Ask =>
  async (path, what, init) => {
    ledger.note(address, what);
    const response = await fetch(new URL(path, address), init).catch((error: unknown) => {
      throw unreachable(error);
    });
    if (response.ok) return response;
    throw refused(response.status, errorIn(await response.json().catch(() => null)));
  };

const post = (body: object, signal: AbortSignal): RequestInit => ({
  method: "POST",
  body: JSON.stringify(body),
  signal,
});

export function createClient(ports: ClientPorts): Client {
  const { patience } = ports;
  const ask = createAsk(ports);

  /** Without messages a model is only loaded, or let go. */
  const keep = (body: object, what: string, signal?: AbortSignal): Promise<void> =>
    withPatience(
      async (_heard, either) => {
        await (await ask("/api/chat", what, post({ ...body, messages: [], stream: false }, either))).text();
      },
      { patience, signal },
    );

  return {
    models: () =>
      withPatience(
        async (_heard, signal) => {
          const response = await ask("/api/tags", "Which language models Ollama has", { signal });
          return modelsIn(await response.json().catch(() => null));
        },
        { patience: Math.min(patience, LIST_PATIENCE), signal: undefined },
      ),
    warm: (model, signal) => keep({ model }, "To make Ollama's language model ready", signal),
    cool: (model) => keep({ model, keep_alive: 0 }, "To let Ollama's language model go"),
    chat: (model, request, signal) =>
      withPatience(
        async (heard, either) => {
          const cut = new AbortController();
          const init = post(chatBody(model, request), AbortSignal.any([either, cut.signal]));
          const what = "The last messages of a chat, to the language model on this computer";
          const response = await ask("/api/chat", what, init);
          try {
            return await readAnswer(response.body ?? new ReadableStream(), heard);
          } finally {
            // Read to its end or not, no more is wanted.
            cut.abort();
          }
        },
        { patience, signal },
      ),
  };
}
