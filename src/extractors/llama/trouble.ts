import { Failure } from "../../domain/failure";

/** What llama.cpp, wasm and the browser's file system say when something goes wrong, and what a person is told. */
const troubles: readonly (readonly [says: RegExp, tells: string])[] = [
  [
    /quota|disk|no space/i,
    "There is no room left on this device for the model. Free some space and try again: what has come so far is kept.",
  ],
  [
    /out ?of ?memory|\boom\b|alloc|enlarge|exceeds? .*(memory|limit)/i,
    "The memory is too small for this model. Choose a smaller one.",
  ],
  [/unknown model architecture|unsupported|unknown pre-tokenizer/i, "This build does not know this kind of model."],
  [/RuntimeError|abort|unreachable|crash/i, "The language model crashed. Choose it again, or a smaller one."],
  [
    /fetch|network|load failed/i,
    "The download broke off. Choose the model again to go on: what has come so far is kept.",
  ],
];

const DAMAGE = /invalid magic|corrupt|incomplete|file bounds|failed to (read|load model)/i;

const saidBy = (cause: unknown): string => (cause instanceof Error ? `${cause.name} ${cause.message}` : String(cause));

/** Whether llama.cpp could not read the model's file, and not for want of something else. */
export const isDamage = (cause: unknown): boolean =>
  !(cause instanceof Failure) && DAMAGE.test(saidBy(cause)) && !troubles.some(([says]) => says.test(saidBy(cause)));

/** What is told of a damaged file: one that was downloaded is gone, one that the user gave stays. */
export const damagedFile = (downloaded: boolean, cause: unknown): Failure =>
  new Failure(
    "model",
    downloaded
      ? "The model’s file was damaged and is deleted. Choose the model again to download it anew."
      : "This file is damaged, or no language model. Choose another one.",
    { cause },
  );

/** The failure that a person is told of. */
export function modelFailure(cause: unknown): Failure {
  if (cause instanceof Failure) return cause;
  const said = saidBy(cause);
  const [, tells] = troubles.find(([says]) => says.test(said)) ?? [];
  return new Failure("model", tells ?? `The language model failed: ${said}`, { cause });
}
