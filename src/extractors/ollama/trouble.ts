import { isRecord } from "../../domain/record";
import { Failure } from "../../domain/failure";

const NOT_RUNNING = "Ollama does not answer on this computer. Is it running?";

/** Who we are for Ollama, which answers only to pages and extensions that it was told of. */
const ownOrigin = (): string => globalThis.location?.origin ?? "the extension";

/** A request that came to nothing: no server, or none that the browser lets us reach. */
export const unreachable = (cause: unknown): Failure =>
  cause instanceof Failure ? cause : new Failure("model", NOT_RUNNING, { cause });

/** What Ollama gives as the reason, in its own words. */
export function errorIn(body: unknown): string | null {
  const error = isRecord(body) ? body["error"] : undefined;
  return typeof error === "string" ? error : null;
}

/** What a status other than 200 means. */
export function refused(status: number, error: string | null): Failure {
  if (status === 403) {
    const set = `OLLAMA_ORIGINS=${ownOrigin()}`;
    return new Failure("not-allowed", `Ollama does not answer this extension. Set ${set} for it and start it again.`);
  }
  if (status === 404) return new Failure("not-found", "Ollama has this model no longer. Choose another one.");
  return said(error ?? `status ${status}`);
}

/** What Ollama says went wrong. */
export const said = (error: string): Failure =>
  /memory/i.test(error)
    ? new Failure("model", "There is not enough memory for this model. Choose a smaller one in Ollama.")
    : new Failure("model", `Ollama failed: ${error}`);
