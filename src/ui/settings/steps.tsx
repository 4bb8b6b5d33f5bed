import { useId } from "react";
import "./steps.css";

export interface StepsProps {
  readonly label: string;
  /** From one end to the other. */
  readonly options: readonly (readonly [value: number, label: string])[];
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A few steps from one end to the other, side by side. */
export function Steps({ label, options, value, onChange }: StepsProps) {
  const name = useId();
  return (
    <fieldset className="steps">
      <legend>{label}</legend>
      <div>
        {options.map(([step, wording]) => (
          <label key={step}>
            <input type="radio" name={name} checked={step === value} onChange={() => onChange(step)} />
            <span>{wording}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
