import { ChevronLeft, ChevronRight } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useId } from "react";
import { text } from "../../texts/text";
import { IconButton } from "../parts/parts";
import { dateOf } from "../parts/wording";
import { addMonths, dayOfIso, isoOf, startOf } from "./calendar";
import { Histogram, type MonthCount } from "./histogram";
import type { Reach } from "./moment";

export interface DaySliderProps {
  readonly label: string;
  readonly day: number;
  readonly reach: Reach;
  readonly months: readonly MonthCount[];
  readonly onChange: (day: number) => void;
  /** Further controls, beside its buttons. */
  readonly children?: ReactNode;
}

const MONTHS: Readonly<Record<string, number>> = { PageUp: 1, PageDown: -1 };

/** Chooses a day: by a slider over all days, in steps of a day or of a month, or by its date. */
export function DaySlider({ children, ...slider }: DaySliderProps) {
  const id = useId();
  const { label, day, reach, months, onChange } = slider;
  const { first, today } = reach;
  const page = (event: KeyboardEvent): void => {
    const step = MONTHS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onChange(limited(addMonths(day, step), reach));
  };
  return (
    <div className="day-slider">
      <div className="day-slider-head">
        <label htmlFor={id}>{label}</label>
        <div className="buttons">
          {children}
          <DayField {...slider} />
        </div>
      </div>
      <div className="day-slider-track">
        <Histogram months={months} reach={reach} until={day} />
        <input
          id={id}
          type="range"
          min={first}
          max={Math.max(today, first + 1)}
          value={day}
          aria-valuetext={dateOf(startOf(day))}
          onKeyDown={page}
          onChange={(event) => onChange(limited(event.target.valueAsNumber, reach))}
        />
      </div>
    </div>
  );
}

const limited = (day: number, { first, today }: Reach): number => Math.min(Math.max(day, first), today);

/** The same by its date, and a month back or on. */
function DayField({ label, day, reach, onChange }: Pick<DaySliderProps, "label" | "day" | "reach" | "onChange">) {
  const { first, today } = reach;
  return (
    <>
      <IconButton
        label={text("timeline_month_back")}
        icon={<ChevronLeft aria-hidden="true" size={18} />}
        disabled={day <= first}
        onPress={() => onChange(limited(addMonths(day, -1), reach))}
      />
      <input
        type="date"
        aria-label={text("timeline_date_of", { what: label })}
        min={isoOf(first)}
        max={isoOf(today)}
        value={isoOf(day)}
        onChange={(event) => {
          // While a year is being typed, it is far away.
          const chosen = dayOfIso(event.target.value);
          if (chosen !== null && chosen === limited(chosen, reach)) onChange(chosen);
        }}
      />
      <IconButton
        label={text("timeline_month_on")}
        icon={<ChevronRight aria-hidden="true" size={18} />}
        disabled={day >= today}
        onPress={() => onChange(limited(addMonths(day, 1), reach))}
      />
    </>
  );
}
