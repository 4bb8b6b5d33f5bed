import { createRoot } from "react-dom/client";
import { sites } from "../../src/sites";
import { language } from "../../src/texts/text";
import { ManagerPage } from "../../src/ui/manager/manager-page";
import { openDoors } from "../../src/ui/open-doors";

const life = new AbortController();
window.addEventListener("pagehide", () => life.abort(), { once: true });

document.documentElement.lang = language();
const root = document.getElementById("root");
if (root === null) throw new Error("manager.html has no #root.");
createRoot(root).render(<ManagerPage doors={openDoors({ sites, page: null }, life.signal)} />);
