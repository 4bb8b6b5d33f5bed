import { useState } from "react";
import { Label, Slider, SliderOutput, SliderThumb, SliderTrack } from "react-aria-components";
import { text } from "../../texts/text";
import "./budget-slider.css";

const LEAST = 50;
const MOST = 1500;
const STEP = 50;

/** What a short memory takes in a prompt, with its date: 80 characters. */
const MEMORY_TOKENS = 20;

export interface BudgetSliderProps {
  /** As it is saved. */
  readonly tokens: number;
  readonly onChange: (tokens: number) => void;
}

/** How much may be put into one prompt. Where it was moved to stays, also when it could not be saved. */
export function BudgetSlider({ tokens, onChange }: BudgetSliderProps) {
  const [moved, setMoved] = useState<number | null>(null);
  if (moved === tokens) setMoved(null);
  const shown = moved ?? tokens;
  return (
    <div className="budget">
      <Slider
        minValue={LEAST}
        maxValue={Math.max(MOST, tokens)}
        step={STEP}
        value={shown}
        onChange={setMoved}
        onChangeEnd={onChange}
      >
        <div className="budget-head">
          <Label>{text("settings_budget")}</Label>
          <SliderOutput>{text("settings_budget_tokens", { count: shown })}</SliderOutput>
        </div>
        <SliderTrack className="slider-track">
          {({ state }) => (
            <>
              <div className="slider-fill" style={{ width: `${state.getThumbPercent(0) * 100}%` }} />
              <SliderThumb className="slider-thumb" />
            </>
          )}
        </SliderTrack>
      </Slider>
      <p className="hint" aria-live="polite">
        {text("settings_budget_example", { count: Math.round(shown / MEMORY_TOKENS) })}
      </p>
    </div>
  );
}
