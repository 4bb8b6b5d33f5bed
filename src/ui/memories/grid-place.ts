import type { MouseEvent } from "react";
import type { RowDeed } from "./grid-keys";

const DEEDS: readonly RowDeed[] = ["pick", "pin", "edit", "forget"];

/** Which of a row's buttons was pressed; null where it was none. */
export function clickedOn({ target }: MouseEvent): { readonly deed: RowDeed; readonly index: number } | null {
  const pressed = target instanceof Element ? target.closest<HTMLElement>("[data-do]") : null;
  const deed = DEEDS.find((known) => known === pressed?.dataset["do"]);
  const index = pressed === null ? null : indexOf(pressed);
  return deed === undefined || index === null ? null : { deed, index };
}

/** Which row something stands in. */
export function indexOf(element: Element): number | null {
  const row = element.closest<HTMLElement>("[data-index]");
  return row === null ? null : Number(row.dataset["index"]);
}
