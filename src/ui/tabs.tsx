import { useId, useState, type KeyboardEvent, type ReactNode } from "react";

export interface Tab {
  readonly label: string;
  readonly content: ReactNode;
}

/** Views beside each other, after the ARIA pattern: one tab stop, arrows to move. */
export function Tabs({ tabs }: { readonly tabs: readonly Tab[] }) {
  const id = useId();
  const [open, setOpen] = useState(0);
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = (open + step + tabs.length) % tabs.length;
    setOpen(next);
    event.currentTarget.querySelectorAll("button")[next]?.focus();
  };
  return (
    <>
      <div role="tablist" className="tabs" onKeyDown={move}>
        {tabs.map(({ label }, index) => (
          <button
            key={label}
            type="button"
            role="tab"
            id={`${id}-tab-${index}`}
            aria-selected={index === open}
            aria-controls={`${id}-view`}
            tabIndex={index === open ? 0 : -1}
            onClick={() => setOpen(index)}
          >
            {label}
          </button>
        ))}
      </div>
      <main role="tabpanel" id={`${id}-view`} className="view" aria-labelledby={`${id}-tab-${open}`}>
        {tabs[open]?.content}
      </main>
    </>
  );
}
