import { test } from "vitest";
import { openWorld } from "./world";
test("look", async () => {
  const world = await openWorld();
  await world.browser().ask("changeSettings", { review: "none" });
  for (const text of ["I am allergic to peanuts.", "My sister Ines is a vet.", "I like mushroom risotto with truffles, but my sister Ines does not eat mushrooms at all."])
    await world.browser().ask("add", { id: text, kind: "fact", text });
  await world.knows(/Ines/);
  for (const [site, address] of [["chatgpt", "https://chatgpt.com/"], ["claude", "https://claude.ai/new"]] as const)
    for (const scheme of ["light", "dark"] as const) {
      const chat = await world.open(address);
      await chat.page.emulateMedia({ colorScheme: "light" });
      await chat.page.evaluate((to) => (document.documentElement.style.colorScheme = to), scheme);
      await chat.say("My brother Jonas lives in Bonn with his dog, number " + site + scheme + ".");
      await chat.page.locator('html > div[style*="2147483645"]').waitFor();
      await chat.type("What should I cook for my sister Ines on Sunday? I am allergic to something.");
      await world.offers(chat, /Ines/);
      await chat.page.locator('html > div[style*="2147483646"]').waitFor();
      await chat.page.waitForTimeout(300);
      await chat.page.screenshot({ path: `/tmp/W2PAGE/${site}-${scheme}-note.png` });
      const panel = await chat.openPanel();
      await panel.getByText(/Ines/).first().waitFor();
      await chat.page.waitForTimeout(300);
      await chat.page.screenshot({ path: `/tmp/W2PAGE/${site}-${scheme}-panel.png` });
      await panel.locator("body").press("Escape");
      await chat.type("");
      await chat.press("Enter");
      await chat.replied(2);
      await chat.page.waitForTimeout(800);
      await chat.page.screenshot({ path: `/tmp/W2PAGE/${site}-${scheme}-sent.png` });
      await chat.page.close();
    }
  await world.end();
}, 120000);
