/** What web-llm tells while it loads. */
export interface LoadReport {
  readonly progress: number;
  readonly text: string;
}

export interface LoadStep {
  /** From 0 to 1, over all of the loading. */
  readonly share: number;
  readonly note: string;
}

/** The stages of web-llm's loading, by the words it tells them with, and each one's share in the time. */
const stages = [
  { says: /^Fetching param cache/, note: "Downloading", from: 0, to: 0.8 },
  { says: /^Loading model from cache/, note: "Moving into graphics memory", from: 0.8, to: 0.9 },
  { says: /^Loading GPU shader modules/, note: "Preparing the graphics processor", from: 0.9, to: 1 },
];

/** The step that a report tells of, or null where it tells of none. web-llm's own figure starts anew in each stage. */
export function loadStep({ text }: LoadReport): LoadStep | null {
  const stage = stages.find(({ says }) => says.test(text));
  const [, done, all] = /\[(\d+)\/(\d+)\]/.exec(text) ?? [];
  if (stage === undefined || done === undefined || all === undefined || Number(all) === 0) return null;
  const share = stage.from + (stage.to - stage.from) * Math.min(1, Number(done) / Number(all));
  return { share, note: `${stage.note}: part ${done} of ${all}` };
}
