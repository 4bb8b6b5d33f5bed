import { createRoot } from "react-dom/client";
import { browser } from "wxt/browser";
import { connectEngine, connectPage } from "../../src/messaging/connect";
import type { ManagerDoor } from "../../src/messaging/protocol";
import { sites } from "../../src/sites";
import { Popup } from "../../src/ui/popup/popup";

const life = new AbortController();
window.addEventListener("pagehide", () => life.abort(), { once: true });

const isPopup = (await browser.tabs.getCurrent()) === undefined;
document.documentElement.classList.toggle("in-popup", isPopup);
const [tab] = isPopup ? await browser.tabs.query({ active: true, currentWindow: true }) : [];

const root = document.getElementById("root");
if (root === null) throw new Error("popup.html has no #root.");
createRoot(root).render(
  <Popup
    doors={{
      engine: connectEngine<ManagerDoor>(life.signal),
      page: tab?.id === undefined ? null : connectPage(tab.id, life.signal),
      permit: (origins) => browser.permissions.request({ origins: [...origins] }),
      sites: Object.fromEntries(sites.map(({ site, label }) => [site, label])),
    }}
  />,
);
