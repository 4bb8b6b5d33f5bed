import { createRoot } from "react-dom/client";
import { browser } from "wxt/browser";
import { connectPage } from "../../src/messaging/connect";
import { sites } from "../../src/sites";
import { language } from "../../src/texts/text";
import { openDoors } from "../../src/ui/open-doors";
import { Popup } from "../../src/ui/popup/popup";

const life = new AbortController();
window.addEventListener("pagehide", () => life.abort(), { once: true });

const isPopup = (await browser.tabs.getCurrent()) === undefined;
document.documentElement.classList.toggle("in-popup", isPopup);
document.documentElement.lang = language();
const [tab] = isPopup ? await browser.tabs.query({ active: true, currentWindow: true }) : [];
const page = tab?.id === undefined ? null : connectPage(tab.id, life.signal);

const root = document.getElementById("root");
if (root === null) throw new Error("popup.html has no #root.");
createRoot(root).render(<Popup doors={openDoors({ sites, page }, life.signal)} />);
