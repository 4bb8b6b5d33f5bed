import type { Page } from "playwright-core";
import type { Browser } from "../e2e/chromium";
import { aChat, chatgptFile } from "../formats/chat-files";
import { press, said, type Screen, stillness } from "./screen";

/** Presses a button after the other, each once the one before has done its work. */
const pressAll =
  (...names: readonly string[]) =>
  async (page: Page): Promise<void> => {
    for (const name of names) {
      await press(page, name);
      await stillness(page);
    }
  };

async function chooseFromMenu(page: Page, menu: string, item: string): Promise<void> {
  await press(page, menu);
  await page.getByRole("menuitem", { name: await said(page, item) }).click();
}

const filters = (page: Page): Promise<void> => page.locator(".filters summary").click();

async function select(page: Page): Promise<void> {
  for (const place of [0, 2]) await page.locator("[data-do=pick]").nth(place).click();
}

const edit = (page: Page): Promise<void> => page.locator("[data-do=edit]").first().click();

/** Someone else changes what is being edited. */
async function conflict(page: Page, { ask }: Browser): Promise<void> {
  await edit(page);
  const editor = page.locator(".memory-editor textarea");
  const text = await editor.inputValue();
  const [first] = (await ask("list", { offset: 0, limit: 1 })).memories;
  await ask("update", first?.id ?? "", { text: text.endsWith("!") ? text.slice(0, -1) : `${text}!` });
  await editor.fill("Ran the Lisbon marathon in 3:52:07");
  await press(page, "memory_save");
}

async function bringIn(page: Page): Promise<void> {
  const file = chatgptFile([
    aChat("Knives for a small kitchen", ["I cook on a gas stove. I'm left-handed."]),
    aChat("A name for a boat", ["My brother Rui builds wooden boats in Aveiro."]),
  ]);
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name: "conversations.json", mimeType: "application/json", buffer: Buffer.from(file) });
  await page.locator(".import-facts").waitFor();
}

async function addSpace(page: Page): Promise<void> {
  await press(page, "spaces_add");
}

const paste = (page: Page): Promise<void> => press(page, "files_paste");

/** What else a screen can look like in the same life. */
export const states: readonly Screen[] = [
  {
    name: "welcome-consent",
    path: "welcome.html",
    settings: { consented: false },
    prepare: pressAll("welcome_next", "welcome_next"),
  },
  { name: "welcome-model", path: "welcome.html", prepare: pressAll("welcome_skip", "welcome_next") },
  { name: "popup-not-started", path: "popup.html", settings: { consented: false } },
  { name: "filters", path: "manager.html#/memories?kind=relationship&site=claude", prepare: filters },
  { name: "selection", path: "manager.html#/memories", prepare: select },
  { name: "conflict", path: "manager.html#/memories", prepare: conflict },
  { name: "forget-about", path: "manager.html#/memories?forget=about:Jonas" },
  { name: "import", path: "manager.html#/files", prepare: bringIn },
];

/** And what is so much like another screen that no picture of it is kept. */
export const furtherStates: readonly Screen[] = [
  { name: "welcome-never", path: "welcome.html", prepare: pressAll("welcome_next") },
  {
    name: "welcome-refused",
    path: "welcome.html",
    settings: { consented: false },
    prepare: pressAll("welcome_skip", "welcome_consent_no"),
  },
  { name: "welcome-import", path: "welcome.html", prepare: pressAll("welcome_skip", "welcome_next", "welcome_next") },
  {
    name: "welcome-done",
    path: "welcome.html",
    prepare: pressAll("welcome_skip", "welcome_next", "welcome_next", "welcome_next"),
  },
  { name: "popup-paused", path: "popup.html", settings: { paused: true } },
  { name: "paused", path: "manager.html#/memories", settings: { paused: true } },
  { name: "nothing-found", path: "manager.html#/memories?kind=plan&entity=Ines" },
  { name: "messages", path: "manager.html#/memories?show=messages" },
  { name: "editor", path: "manager.html#/memories", prepare: edit },
  { name: "new-memory", path: "manager.html#/memories", prepare: (page) => press(page, "memories_new") },
  {
    name: "forget-chat",
    path: "manager.html#/memories",
    prepare: (page) => chooseFromMenu(page, "memories_forget_menu", "memories_forget_chat"),
  },
  { name: "space-form", path: "manager.html#/spaces", prepare: addSpace },
  { name: "paste", path: "manager.html#/files", prepare: paste },
  { name: "delete-everything", path: "manager.html#/files", prepare: (page) => press(page, "files_delete_open") },
];

/** Screens where nothing is remembered yet. */
export const empty: readonly Screen[] = [
  { name: "popup", path: "popup.html" },
  ...["memories", "timeline", "graph", "review", "spaces", "disclosure", "activity", "insights"].map((name) => ({
    name,
    path: `manager.html#/${name}`,
  })),
].map(({ name, path }) => ({ name: `${name}-empty`, path }));
