import { stateOf } from "../../domain/event-time";
import type { Memory } from "../../domain/memory";
import { text } from "../../texts/text";
import { dayOf } from "../parts/wording";

/** How a memory stands, where that is not plain, in words. */
export function marksOf(memory: Memory, now: number, spaces: ReadonlyMap<string, string>): readonly string[] {
  const { timesSaid, archivedAt, space, pinned, unreviewed } = memory;
  const marks = [
    pinned && text("memories_state_pinned"),
    unreviewed && text("memories_state_waiting"),
    standing(memory, now),
    archivedAt !== null && text("memories_mark_faded", { day: dayOf(archivedAt, now) }),
    space !== null && (spaces.get(space) ?? space),
    timesSaid > 1 && text("memories_said_times", { count: timesSaid }),
  ];
  return marks.filter((mark) => typeof mark === "string");
}

function standing(memory: Memory, now: number): string | null {
  const { when, validTo } = memory;
  if (validTo !== null && validTo <= now) return text("memories_state_ended");
  if (stateOf(memory, now) === "planned") {
    return when === null
      ? text("memories_state_planned")
      : text("memories_mark_planned_for", { day: dayOf(when.from, now) });
  }
  return when === null ? null : text("memories_mark_of", { day: dayOf(when.from, now) });
}
