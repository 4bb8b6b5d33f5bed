import "./choice.css";

export interface ChoiceProps<T> {
  readonly label: string;
  readonly options: readonly (readonly [T, string])[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of a few, by its name. A value that none of them has chooses none. */
export function Choice<T>({ label, options, value, onChange }: ChoiceProps<T>) {
  const choose = (place: string): void => {
    const [chosen] = options[Number(place)] ?? [];
    if (chosen !== undefined) onChange(chosen);
  };
  return (
    <label className="choice">
      <span>{label}</span>
      <select
        value={options.findIndex(([offered]) => offered === value)}
        onChange={(event) => choose(event.target.value)}
      >
        {options.map(([, name], place) => (
          <option key={name} value={place}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
