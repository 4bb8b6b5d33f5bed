import { createRoot } from "react-dom/client";
import { sites } from "../../src/sites";
import { language, text } from "../../src/texts/text";
import { WelcomePage } from "../../src/ui/welcome/welcome-page";
import { openDoors } from "../../src/ui/open-doors";

const life = new AbortController();
window.addEventListener("pagehide", () => life.abort(), { once: true });

document.documentElement.lang = language();
document.title = text("welcome_title");
const root = document.getElementById("root");
if (root === null) throw new Error("welcome.html has no #root.");
createRoot(root).render(<WelcomePage doors={openDoors({ sites, page: null }, life.signal)} />);
