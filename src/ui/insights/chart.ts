import { text } from "../../texts/text";
import type { Week } from "./weeks";

/** What a plot draws and its table says: the same numbers. */
export interface Chart {
  /** Beginnings of weeks, in milliseconds since the epoch. */
  readonly at: readonly number[];
  readonly series: readonly Series[];
}

export interface Series {
  readonly label: string;
  readonly values: readonly number[];
  /** The colour's token. */
  readonly token: "--accent" | "--warning";
  readonly look: "line" | "bars";
  /** Those that stand on the same scale can be compared. */
  readonly scale: "left" | "right";
}

const line = { token: "--accent", look: "line", scale: "left" } as const;
const bars = { token: "--warning", look: "bars", scale: "right" } as const;
const atOf = (weeks: readonly Week[]): readonly number[] => weeks.map(({ at }) => at);

export const growthChart = (weeks: readonly Week[]): Chart => ({
  at: atOf(weeks),
  series: [
    { ...bars, label: text("insights_learned"), values: weeks.map(({ learned }) => learned) },
    { ...line, label: text("insights_total"), values: weeks.map(({ total }) => total) },
  ],
});

export const usageChart = (weeks: readonly Week[]): Chart => ({
  at: atOf(weeks),
  series: [
    { ...bars, scale: "left", label: text("insights_injected"), values: weeks.map(({ injected }) => injected) },
    { ...line, label: text("insights_prompts"), values: weeks.map(({ prompts }) => prompts) },
  ],
});

export const savingChart = (weeks: readonly Week[]): Chart => ({
  at: atOf(weeks),
  series: [
    { ...line, token: "--warning", label: text("insights_pasted"), values: weeks.map(({ pasted }) => pasted) },
    { ...line, label: text("insights_sent"), values: weeks.map(({ sent }) => sent) },
  ],
});
