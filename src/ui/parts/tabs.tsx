import { Activity, useId, useState, type KeyboardEvent, type ReactNode } from "react";

export interface Tab {
  readonly id: string;
  readonly label: string;
  readonly content: ReactNode;
}

/** Views beside each other, after the ARIA pattern: one tab stop, arrows to move. One that is put aside keeps what was typed in it, and asks for nothing. */
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
      <div role="tablist" className="tabs" tabIndex={-1} onKeyDown={move}>
        {tabs.map(({ id: name, label }, index) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={`${id}-tab-${index}`}
            aria-selected={index === open}
            aria-controls={`${id}-view-${index}`}
            tabIndex={index === open ? 0 : -1}
            onClick={() => setOpen(index)}
          >
            {label}
          </button>
        ))}
      </div>
      <main className="view">
        {tabs.map(({ id: name, content }, index) => (
          <Activity key={name} mode={index === open ? "visible" : "hidden"}>
            <div role="tabpanel" id={`${id}-view-${index}`} aria-labelledby={`${id}-tab-${index}`}>
              {content}
            </div>
          </Activity>
        ))}
      </main>
    </>
  );
}
