import type { ComponentType } from "react";
import { createRoot } from "react-dom/client";
import { afterEach } from "vitest";
import type { ManagerDoor } from "../../src/messaging/protocol";
import { replaceRoute } from "../../src/ui/manager/route";
import "../../src/ui/manager/manager-page.css";
import type { BrowserDoor } from "../../src/ui/parts/app-context";
import { AppRoot } from "../../src/ui/parts/app-root";
import { sampleBrowser } from "./quiet-desks";
import { type Sample, sampleDoors } from "./sample-doors";

export interface ViewSample extends Sample {
  readonly browser?: Partial<BrowserDoor>;
  /** As `#/settings?part=storage`. */
  readonly address?: string;
}

let unmount = (): void => {};
afterEach(() => unmount());

/** Shows a view of the manager page as a person would see it, and gives the engine behind it. It is gone after the test. */
export function openView(View: ComponentType, { browser, address = "", ...sample }: ViewSample = {}): ManagerDoor {
  replaceRoute(address === "" ? location.pathname : address);
  const host = document.createElement("main");
  host.className = "manager-view";
  document.body.append(host);
  const doors = { ...sampleDoors({ ...sample, health: null }), browser: { ...sampleBrowser, ...browser } };
  const root = createRoot(host);
  root.render(
    <AppRoot doors={doors}>
      <View />
    </AppRoot>,
  );
  unmount = () => {
    root.unmount();
    host.remove();
  };
  return doors.engine;
}
