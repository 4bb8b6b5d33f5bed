import { createContext, type ReactNode, use, useEffect, useRef } from "react";
import { named } from "../../texts/text";

export interface ViewHeadProps {
  /** `View.id`. */
  readonly view: string;
  /** One line on what it is for. */
  readonly intro?: string;
  /** What can be done with all of it, at the end of the line. */
  readonly children?: ReactNode;
}

/** Whether the user came to the view from another one. */
export const ViewMoved = createContext(false);

/** The head of a view of the manager page. Its title takes the focus when the view is opened, so that it is read out. */
export function ViewHead({ view, intro, children }: ViewHeadProps) {
  const moved = use(ViewMoved);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (moved) title.current?.focus();
  }, [moved]);
  return (
    <header className="view-head">
      <div className="view-title">
        <h1 ref={title} id="view-title" tabIndex={-1}>
          {named("view", view)}
        </h1>
        {intro !== undefined && <p className="hint">{intro}</p>}
      </div>
      {children !== undefined && <div className="buttons">{children}</div>}
    </header>
  );
}
