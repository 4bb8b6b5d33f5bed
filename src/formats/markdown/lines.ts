import type { Memory } from "../../domain/memory";
import { importedMemory } from "../reading/imported-memory";

/** Stands in the first lines of every such file: how it is known again. */
const MARK = /^# Keepsake\s+<!-- keepsake-markdown (\d+) -->/;
export const HEAD = "# Keepsake\n\n<!-- keepsake-markdown 1 -->\n";

export const isKeepsakeMarkdown = (text: string): boolean => MARK.test(text);

const NOTE = /\s_\((\d{4}-\d\d-\d\d)?(?:, until (\d{4}-\d\d-\d\d))?(?:, ([^,()]+))?\)_$/;

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
/** Four digits a year: what the calendar of a note has. */
const hasDay = (at: number): boolean => at < Date.UTC(10_000, 0);

/** `- Is allergic to peanuts _(2026-03-03, chatgpt)_`; a text of several lines goes on indented. */
export function lineOf({ text, lastSaidAt, validTo, sources }: Memory): string {
  const [first = "", ...rest] = text.trim().split(/\r\n|\r|\n/);
  const until = validTo !== null && validTo >= 0 && hasDay(validTo) ? `, until ${dayOf(validTo)}` : "";
  const site = sources.at(-1)?.site.replaceAll(/[,()]/g, "") ?? "";
  const note = ` _(${hasDay(lastSaidAt) ? dayOf(lastSaidAt) : ""}${until}${site === "" ? "" : `, ${site}`})_`;
  return `${[`- ${first}`, ...rest.map((line) => `  ${line}`)].join("\n")}${note}\n`;
}

/** The memory that such a line tells, the lines that go on from it included. */
export function memoryOf(lines: readonly string[], kind: string, at: number): Memory | null {
  const whole = lines.join("\n").trimEnd();
  const [, day = "", until] = NOTE.exec(whole) ?? [];
  const text = whole.replace(NOTE, "").trim();
  if (text === "") return null;
  const said = Number.isNaN(Date.parse(day)) ? at : Math.max(0, Date.parse(day));
  const validTo = until === undefined || Number.isNaN(Date.parse(until)) ? null : Date.parse(until);
  return importedMemory(text, said, { kind, validTo });
}
