import type { Memory } from "../../domain/memory";
import { text } from "../../texts/text";
import { dateOf, momentOf, monthOf } from "../parts/wording";

/** When it was so, and when Keepsake came to know it. */
export function MemoryTimes({ memory }: { readonly memory: Memory }) {
  const held = heldOf(memory);
  const { when, learnedAt, lastSaidAt, timesSaid } = memory;
  return (
    <dl className="memory-times">
      {held !== null && <Time name={text("memory_time_held")} value={held} />}
      {when !== null && <Time name={text("memory_time_event")} value={eventOf(when)} />}
      <Time name={text("memory_time_learned")} value={momentOf(learnedAt)} />
      <Time name={text("memory_time_said")} value={lastSaid(lastSaidAt, timesSaid)} />
    </dl>
  );
}

function Time({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

function heldOf({ validFrom, validTo }: Memory): string | null {
  if (validFrom === null) return validTo === null ? null : text("memory_time_held_until", { to: dateOf(validTo) });
  const from = dateOf(validFrom);
  return validTo === null
    ? text("memory_time_held_since", { from })
    : text("memory_time_held_between", { from, to: dateOf(validTo) });
}

const lastSaid = (at: number, times: number): string =>
  times > 1 ? `${momentOf(at)} (${text("memories_said_times", { count: times })})` : momentOf(at);

/** As exactly as it was told. */
function eventOf({ from, to, precision }: NonNullable<Memory["when"]>): string {
  if (precision === "minute") return momentOf(from);
  if (precision === "day") return dateOf(from);
  if (precision === "year") return String(new Date(from).getFullYear());
  if (precision === "month") return monthOf(from);
  return text("memory_time_held_between", { from: dateOf(from), to: dateOf(to - 1) });
}
