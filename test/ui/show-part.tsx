import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { onTestFinished } from "vitest";
import { AppRoot } from "../../src/ui/parts/app-root";
import { type Sample, sampleDoors } from "./sample-doors";

/** Shows a part in a page of ours, until the test has ended. */
export function showPart(part: ReactNode, sample: Sample = {}): void {
  const host = document.createElement("div");
  host.id = "root";
  document.body.append(host);
  const root = createRoot(host);
  root.render(<AppRoot doors={sampleDoors(sample)}>{part}</AppRoot>);
  onTestFinished(() => {
    root.unmount();
    host.remove();
  });
}
