import { createRoot } from "react-dom/client";
import { browser } from "wxt/browser";
import { connectPage } from "../../src/messaging/connect";
import { sites } from "../../src/sites";
import { language, text } from "../../src/texts/text";
import { openDoors } from "../../src/ui/open-doors";
import { Popup, PopupFrame } from "../../src/ui/popup/popup";

const life = new AbortController();
window.addEventListener("pagehide", () => life.abort(), { once: true });

document.documentElement.lang = language();
document.title = text("popup_title");
const place = document.getElementById("root");
if (place === null) throw new Error("popup.html has no #root.");
const root = createRoot(place);
root.render(<PopupFrame />);

const [own, [tab]] = await Promise.all([
  browser.tabs.getCurrent(),
  browser.tabs.query({ active: true, currentWindow: true }),
]);
const isPopup = own === undefined;
document.documentElement.classList.toggle("in-popup", isPopup);
const page = isPopup && tab?.id !== undefined ? connectPage(tab.id, life.signal) : null;
root.render(<Popup doors={openDoors({ sites, page }, life.signal)} />);
