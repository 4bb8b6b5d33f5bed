import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { argv, cwd } from "node:process";
import { fileURLToPath } from "node:url";
import { launchChromium } from "../e2e/chromium";
import { openPanel, openPopupOver } from "../screens/in-chat";
import { openScreen, type Screen } from "../screens/screen";
import { live, screens } from "../screens/screens";
import { states } from "../screens/states";
import { startStandIn } from "../stand-in/server";
import { findChromium } from "./browsers";

const folder = fileURLToPath(new URL("../screenshots", import.meta.url));
const SCHEMES = ["light", "dark"] as const;
const SIZE = { width: 1200, height: 760 };
const POPUP = { width: 380, height: 600 };

const standIn = await startStandIn();
const kept = mkdtempSync(join(tmpdir(), "keepsake-screens-"));
const browser = await launchChromium({ chrome: findChromium(argv.slice(2)), profile: join(kept, "profile"), standIn });

function place(scheme: (typeof SCHEMES)[number], name: string): string {
  const path = join(folder, scheme, `${name}.png`);
  console.log(relative(cwd(), path));
  return path;
}

async function takeOwn(all: readonly Screen[]): Promise<void> {
  const page = await browser.context.newPage();
  for (const screen of all) {
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    await page.setViewportSize(screen.path.startsWith("popup") ? POPUP : SIZE);
    await openScreen(page, browser, screen);
    for (const colorScheme of SCHEMES) {
      await page.emulateMedia({ colorScheme });
      await page.screenshot({ path: place(colorScheme, screen.name) });
    }
  }
}

async function takeInChat(): Promise<void> {
  for (const colorScheme of SCHEMES) {
    const panel = await openPanel(browser, colorScheme);
    await panel.page().screenshot({ path: place(colorScheme, "panel") });
    const popup = await openPopupOver(panel, browser);
    await popup.setViewportSize(POPUP);
    await popup.emulateMedia({ colorScheme });
    await popup.screenshot({ path: place(colorScheme, "popup-chat") });
  }
}

try {
  rmSync(folder, { recursive: true, force: true });
  for (const scheme of SCHEMES) mkdirSync(join(folder, scheme), { recursive: true });
  await browser.ask("changeSettings", { consented: true });
  await live(browser);
  await takeOwn([...screens, ...states]);
  await takeInChat();
} finally {
  await browser.close();
  await standIn.close();
  rmSync(kept, { recursive: true, force: true });
}
