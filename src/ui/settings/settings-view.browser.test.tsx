import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { openView } from "../../../test/ui/open-view";
import { sampleMemory } from "../../../test/ui/sample-doors";
import { chatKey } from "../../domain/turn";
import SettingsView from "./settings-view";

const chat = { site: "chatgpt", conversation: "c1" };
const menu = page.getByRole("switch", { name: /Remember this/ });

test("every part is named in the contents, and reached from there by the keyboard", async () => {
  openView(SettingsView);
  const contents = page.getByRole("navigation", { name: "Parts of the settings" });
  const links = contents.getByRole("link");
  await expect.element(links.first()).toBeVisible();
  const titles = links.elements().map(({ textContent }) => textContent);
  expect(titles.length).toBeGreaterThan(6);
  expect(titles).toEqual(
    page
      .getByRole("heading", { level: 2 })
      .elements()
      .map(({ textContent }) => textContent),
  );
  links.getByText("Storage").element().focus();
  await userEvent.keyboard("{Enter}");
  await expect.poll(() => document.activeElement?.id).toBe("settings-storage");
});

test("an address leads to one part", async () => {
  openView(SettingsView, { address: "#/settings?part=shortcuts" });
  await expect.poll(() => document.activeElement?.id).toBe("settings-shortcuts");
});

test("it is paused everywhere, and each site has its mode", async () => {
  const engine = openView(SettingsView, { settings: { modes: { claude: "ask" } } });
  await page.getByRole("switch", { name: "Pause everywhere" }).click();
  await expect.poll(async () => (await engine.settings()).paused).toBe(true);
  await expect.element(page.getByText("Paused: nothing is read")).toBeVisible();
  await userEvent.selectOptions(page.getByRole("combobox", { name: "ChatGPT" }), "Off on this site");
  await expect.poll(async () => (await engine.settings()).modes).toEqual({ claude: "ask", chatgpt: "off" });
});

test("chats that are left alone are named by how they begin, and taken up again", async () => {
  const other = { site: "claude", conversation: "c2" };
  const engine = openView(SettingsView, {
    settings: { chatsOff: [chat, other].map(chatKey) },
    engine: { chats: async () => [{ chat, lastSaidAt: 0, beginning: "A present for Ines", memories: 2 }] },
  });
  const link = page.getByRole("link", { name: "A present for Ines" });
  await expect.element(link).toHaveAttribute("href", "https://chatgpt.com/c/c1");
  await expect.element(page.getByRole("link", { name: "A chat on Claude" })).toBeVisible();
  await page.getByRole("button", { name: "Help here again" }).first().click();
  await expect.poll(async () => (await engine.settings()).chatsOff).toEqual([chatKey(other)]);
  await expect.element(link).not.toBeInTheDocument();
});

test("shortcuts are shown with their keys, and changed where the browser has them", async () => {
  let opened = 0;
  openView(SettingsView, {
    browser: {
      shortcuts: async () => [
        { name: "Open Keepsake", keys: "Ctrl+Shift+K" },
        { name: "Pause", keys: "" },
      ],
      changeShortcuts: async () => void (opened += 1),
    },
  });
  await expect.element(page.getByText("Ctrl+Shift+K")).toBeVisible();
  await expect.element(page.getByText("no keys")).toBeVisible();
  await page.getByRole("button", { name: "Change the keys…" }).click();
  await expect.poll(() => opened).toBe(1);
});

test("the menu is switched on with the browser's permission; a refusal is told, and it stays off", async () => {
  let isOn = false;
  const answers = [false, true];
  const change = async (on: boolean): Promise<boolean> => {
    const agreed = !on || (answers.shift() ?? false);
    if (agreed) isOn = on;
    return agreed;
  };
  openView(SettingsView, { browser: { menu: { isOffered: () => true, isOn: async () => isOn, switch: change } } });
  await menu.click();
  await expect.element(page.getByRole("alert")).toHaveTextContent("did not give its permission");
  await expect.element(menu).not.toBeChecked();
  await menu.click();
  await expect.element(menu).toBeChecked();
  await expect.element(page.getByRole("alert")).not.toBeInTheDocument();
  await menu.click();
  await expect.element(menu).not.toBeChecked();
});

test("where the browser cannot be asked for the menu, that is said, and no switch is shown", async () => {
  openView(SettingsView, {
    browser: { menu: { isOffered: () => false, isOn: async () => false, switch: async () => false } },
  });
  await expect.element(page.getByText(/This browser has no way to be asked/)).toBeVisible();
  await expect.element(menu).not.toBeInTheDocument();
});

test("the storage is told, and the browser is asked to keep it; its refusal too", async () => {
  let isOn = false;
  const answers = [false, true];
  openView(SettingsView, {
    memories: [sampleMemory("m", "Plays the cello")],
    status: { problem: "The disk is full." },
    browser: { persistence: { isOn: async () => isOn, ask: async () => (isOn = answers.shift() ?? false) } },
  });
  await expect.element(page.getByText("2.1 MB used of 10 GB")).toBeVisible();
  await expect.element(page.getByRole("alert")).toHaveTextContent("The disk is full.");
  await expect.element(page.getByRole("link", { name: /Your data$/ })).toHaveAttribute("href", "#/files");
  const ask = page.getByRole("button", { name: "Ask the browser to keep them" });
  await ask.click();
  await expect.element(page.getByText("The browser does not promise it.")).toBeVisible();
  await ask.click();
  await expect.element(page.getByText("The browser has promised")).toBeVisible();
  await expect.element(ask).not.toBeInTheDocument();
});
