import type { ModelInfo } from "../../messaging/model-info";

/** Weights of four bits: from about a billion of them on, a model finds more than the built-in reader; a smaller one only adds to it. */
const STRONG_BYTES = 600_000_000;

/** What it would gain; one that has nothing to download is the browser's or the computer's own, and large. */
export const isStrong = ({ downloadBytes }: Pick<ModelInfo, "downloadBytes">): boolean =>
  downloadBytes === 0 || downloadBytes >= STRONG_BYTES;

/** The few that are worth a first choice of those that can run here, smallest first: one that is quick to get, and two that gain. */
export function offeredModels(models: readonly ModelInfo[]): readonly ModelInfo[] {
  const usable = models
    .filter(({ unavailable }) => unavailable === null)
    .toSorted((one, other) => one.downloadBytes - other.downloadBytes);
  const slight = usable.filter((model) => !isStrong(model)).slice(0, 1);
  return [...slight, ...usable.filter(isStrong).slice(0, 2)];
}
