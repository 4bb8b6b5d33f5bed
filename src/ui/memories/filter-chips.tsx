import { X } from "lucide-react";
import { text } from "../../texts/text";
import type { FilterChip, FilterName } from "./filter-values";

export interface FilterChipsProps {
  readonly chips: readonly FilterChip[];
  readonly onTakeOff: (names: readonly FilterName[]) => void;
}

/** The filters that apply; each is taken off by a press. */
export function FilterChips({ chips, onTakeOff }: FilterChipsProps) {
  if (chips.length === 0) return null;
  return (
    <ul className="filter-chips" aria-label={text("memories_filters_on")}>
      {chips.map(({ name, label }) => (
        <li key={name}>
          <button
            type="button"
            className="filter-chip"
            aria-label={text("memories_filter_off", { filter: label })}
            onClick={() => onTakeOff([name])}
          >
            {label} <X aria-hidden="true" size={14} />
          </button>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <button type="button" className="link" onClick={() => onTakeOff(chips.map(({ name }) => name))}>
            {text("memories_filters_clear")}
          </button>
        </li>
      )}
    </ul>
  );
}
