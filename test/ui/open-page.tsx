import type { ComponentType } from "react";
import { createRoot } from "react-dom/client";
import { afterEach } from "vitest";
import type { ManagerDoor } from "../../src/messaging/protocol";
import type { Doors } from "../../src/ui/parts/app-context";
import { type Sample, sampleDoors } from "./sample-doors";

export interface Opened {
  /** The engine behind the page. */
  readonly engine: ManagerDoor;
  /** The addresses of our own pages that were opened from it. */
  readonly opened: readonly string[];
}

let unmount = (): void => {};
afterEach(() => unmount());

/** Shows one of our own pages as a person would see it. It is gone after the test. */
export function openPage(Page: ComponentType<{ readonly doors: Doors }>, sample: Sample = {}): Opened {
  const host = document.createElement("div");
  host.id = "root";
  document.body.append(host);
  const opened: string[] = [];
  const doors: Doors = { ...sampleDoors(sample), open: async (path) => void opened.push(path) };
  const root = createRoot(host);
  root.render(<Page doors={doors} />);
  unmount = () => {
    root.unmount();
    host.remove();
  };
  return { engine: doors.engine, opened };
}
