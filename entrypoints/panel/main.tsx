import { createRoot } from "react-dom/client";
import { browser } from "wxt/browser";
import { connectPage } from "../../src/messaging/connect";
import { language } from "../../src/texts/text";
import { Panel } from "../../src/ui/panel/panel";
import { watchSeen } from "../../src/ui/panel/panel-seen";

const life = new AbortController();
window.addEventListener("pagehide", () => life.abort(), { once: true });

document.documentElement.lang = language();
// Which scheme the chat page is in: of the frame's own `color-scheme` Chromium's media queries tell nothing.
document.documentElement.dataset["scheme"] = location.hash === "#dark" ? "dark" : "light";
const root = document.getElementById("root");
if (root === null) throw new Error("panel.html has no #root.");
const isSeen = watchSeen(document.documentElement, life.signal);
const tab = await browser.tabs.getCurrent();
if (tab?.id !== undefined) createRoot(root).render(<Panel page={connectPage(tab.id, life.signal)} isSeen={isSeen} />);
