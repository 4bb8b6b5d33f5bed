import type { LucideIcon } from "lucide-react";
import type { ComponentType } from "react";
import type { Status } from "../../messaging/protocol";

/** A part of the manager page: a file in `ui/views`. What it is called stands in `_locales` as `view_ID`. */
export interface View {
  /** The file's name, and its part of the address: `#/memories`. */
  readonly id: string;
  /** Its place in the navigation, the lowest first. */
  readonly place: number;
  readonly icon: LucideIcon;
  /** How many things in it wait for the user; absent where nothing ever does. */
  readonly waiting?: (status: Status) => number;
  /** Fetches the page when it is first opened. */
  readonly load: () => Promise<{ readonly default: ComponentType }>;
}

export const defineView = (view: View): View => view;
