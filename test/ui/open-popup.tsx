import { createRoot } from "react-dom/client";
import { afterEach } from "vitest";
import type { ManagerDoor } from "../../src/messaging/protocol";
import { Popup } from "../../src/ui/popup/popup";
import { type Sample, sampleDoors } from "./sample-doors";

let unmount = (): void => {};
afterEach(() => unmount());

/** Shows the popup as a person would see it, and gives the engine behind it. It is gone after the test. */
export function openPopup(sample: Sample = {}): ManagerDoor {
  const host = document.createElement("div");
  host.id = "root";
  document.body.append(host);
  const doors = sampleDoors(sample);
  const root = createRoot(host);
  root.render(<Popup doors={doors} />);
  unmount = () => {
    root.unmount();
    host.remove();
  };
  return doors.engine;
}
