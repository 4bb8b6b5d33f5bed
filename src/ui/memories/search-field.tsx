import { Search } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { text } from "../../texts/text";

const TYPING_MS = 150;

export interface SearchFieldProps {
  /** What is searched for now. */
  readonly value: string;
  readonly onSearch: (words: string) => void;
}

/** Searches while it is typed, as soon as the typing stands still. */
export function SearchField({ value, onSearch }: SearchFieldProps) {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  if (value !== known) {
    setKnown(value);
    if (value !== typed.trim()) setTyped(value);
  }
  const type = (words: string): void => {
    setTyped(words);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onSearch(words.trim()), TYPING_MS);
  };
  return (
    <div className="search memories-search">
      <Search aria-hidden="true" size={16} />
      <input
        type="search"
        aria-label={text("memories_search")}
        placeholder={text("memories_search_hint")}
        value={typed}
        onChange={(event) => type(event.target.value)}
      />
    </div>
  );
}
