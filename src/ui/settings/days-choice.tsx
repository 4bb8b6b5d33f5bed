import { text } from "../../texts/text";
import { Choice } from "../parts/choice";

/** Null: for ever. */
type Days = number | null;

export interface DaysChoiceProps<T extends Days> {
  readonly label: string;
  readonly offered: readonly T[];
  readonly value: T;
  readonly onChange: (days: T) => void;
}

/** A time in days; one that is not offered, but was set, is offered too. */
export function DaysChoice<T extends Days>({ label, offered, value, onChange }: DaysChoiceProps<T>) {
  const all = offered.includes(value) ? offered : [value, ...offered];
  return <Choice label={label} options={all.map((days) => [days, nameOf(days)])} value={value} onChange={onChange} />;
}

function nameOf(days: Days): string {
  if (days === null) return text("settings_for_ever");
  if (days === 7) return text("settings_for_a_week");
  return days === 365 ? text("settings_for_a_year") : text("settings_for_days", { count: days });
}
