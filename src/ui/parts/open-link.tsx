import type { MouseEvent, ReactNode } from "react";
import { useApp } from "./app-context";
import { useAction } from "./use-action";

export interface OpenLinkProps {
  /** The address within the extension: `/manager.html#/review`. */
  readonly to: string;
  readonly look?: "button" | "button primary" | "link";
  readonly children: ReactNode;
}

/** A way to another of our own pages, in a tab of its own. */
export function OpenLink({ to, look = "link", children }: OpenLinkProps) {
  const { open } = useApp();
  const { act } = useAction();
  const go = (event: MouseEvent): void => {
    event.preventDefault();
    act(() => open(to));
  };
  return (
    <a className={look} href={to} onClick={go}>
      {children}
    </a>
  );
}
