import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { argv, cwd } from "node:process";
import { fileURLToPath } from "node:url";
import { launchChromium } from "../e2e/chromium";
import { openScreen } from "../screens/screen";
import { live, screens } from "../screens/screens";
import { states } from "../screens/states";
import { startStandIn } from "../stand-in/server";
import { findChromium } from "./browsers";

const folder = fileURLToPath(new URL("../screenshots", import.meta.url));
const SIZE = { width: 1200, height: 760 };
const POPUP = { width: 380, height: 600 };

const standIn = await startStandIn();
const kept = mkdtempSync(join(tmpdir(), "keepsake-screens-"));
const browser = await launchChromium({ chrome: findChromium(argv.slice(2)), profile: join(kept, "profile"), standIn });
try {
  await browser.ask("changeSettings", { consented: true });
  await live(browser);
  const page = await browser.context.newPage();
  for (const colorScheme of ["light", "dark"] as const) {
    mkdirSync(join(folder, colorScheme), { recursive: true });
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    for (const screen of [...screens, ...states]) {
      await page.setViewportSize(screen.name.startsWith("popup") ? POPUP : SIZE);
      await openScreen(page, browser, screen);
      const path = join(folder, colorScheme, `${screen.name}.png`);
      await page.screenshot({ path });
      console.log(relative(cwd(), path));
    }
  }
} finally {
  await browser.close();
  await standIn.close();
  rmSync(kept, { recursive: true, force: true });
}
