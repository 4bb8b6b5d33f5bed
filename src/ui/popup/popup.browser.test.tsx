import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { openPage } from "../../../test/ui/open-page";
import { openPopup } from "../../../test/ui/open-popup";
import { sampleDoors, sampleMemory } from "../../../test/ui/sample-doors";
import { Failure } from "../../domain/failure";
import { Popup } from "./popup";

const memories = [sampleMemory("m1", "I'm allergic to peanuts")];
const mode = page.getByRole("region", { name: "This page" }).getByRole("combobox", { name: "ChatGPT" });
const alert = page.getByRole("alert");
const pause = page.getByRole("switch", { name: "Pause everywhere" });
const here = page.getByRole("switch", { name: "On in this chat" });

test("nothing is shown before consent but the way to the welcome page", async () => {
  const { engine, opened } = openPage(Popup, { settings: { consented: false }, memories });
  await page.getByRole("link", { name: "See what it does, and start" }).click();
  expect(opened).toEqual(["/welcome.html"]);
  expect(page.getByText("I'm allergic to peanuts").query()).toBeNull();
  expect((await engine.settings()).consented).toBe(false);
});

test("its head stands there before the engine has answered", async () => {
  openPopup({ engine: { status: () => new Promise(() => {}) } });
  await expect.element(page.getByRole("heading", { name: "Keepsake" })).toBeVisible();
  await expect.element(page.getByText("Opening your memories…")).toBeVisible();
});

test("pausing everywhere and going on, by keyboard", async () => {
  const engine = openPopup();
  await expect.element(pause).not.toBeChecked();
  await userEvent.keyboard("{Tab} ");
  await expect.element(pause).toBeChecked();
  await expect.element(page.getByText("Paused: nothing is read")).toBeVisible();
  expect((await engine.settings()).paused).toBe(true);
  await userEvent.keyboard(" ");
  await expect.element(pause).not.toBeChecked();
  expect((await engine.settings()).paused).toBe(false);
});

test("a site's mode is chosen, and the other sites keep theirs", async () => {
  const engine = openPopup({ settings: { modes: { claude: "ask" } } });
  await expect.element(mode).toHaveValue("auto");
  await userEvent.selectOptions(mode, "off");
  await expect.element(mode).toHaveValue("off");
  expect((await engine.settings()).modes).toEqual({ claude: "ask", chatgpt: "off" });
  await expect.element(here).not.toBeInTheDocument();
  await expect.element(page.getByText("Keepsake is off on ChatGPT.")).toBeVisible();
});

test("this chat is left alone, and taken up again; others that are off stay so", async () => {
  const engine = openPopup({ settings: { chatsOff: ["claude/c9"] } });
  await here.click();
  await expect.element(page.getByText("Keepsake leaves this chat alone")).toBeVisible();
  expect((await engine.settings()).chatsOff).toEqual(["claude/c9", "chatgpt/c1"]);
  await here.click();
  await expect.element(here).toBeChecked();
  expect((await engine.settings()).chatsOff).toEqual(["claude/c9"]);
});

test("a chat without an address has no switch of its own, and says what will stand there", async () => {
  openPopup({ health: { conversation: null } });
  await expect.element(page.getByText("This chat has just begun")).toBeVisible();
  expect(here.query()).toBeNull();
});

test("says what cannot be found in a page that has changed", async () => {
  openPopup({ health: { problems: ["the prompt editor"] } });
  await expect
    .element(alert)
    .toHaveTextContent(/ChatGPT has changed its page.*the prompt editor.*Your chat works as always/);
});

test("says nothing of a page that is well, and that a temporary chat is left alone", async () => {
  openPopup({ health: { temporary: true } });
  await expect.element(page.getByText("This is a temporary chat")).toBeVisible();
  expect(alert.query()).toBeNull();
});

test("where no chat is open it tells where it works, and what was learned last", async () => {
  openPopup({ health: null, memories });
  await expect.element(page.getByText(/no chat in this tab.*ChatGPT and Claude/)).toBeVisible();
  await expect.element(page.getByRole("list", { name: "Learned last" })).toHaveTextContent("I'm allergic to peanuts");
});

test("a failure stays in sight until it is put away", async () => {
  openPopup({ engine: { changeSettings: () => Promise.reject(new Failure("store", "The disk refused.")) } });
  await pause.click();
  await expect.element(alert).toHaveTextContent("The disk refused.");
  await expect.element(pause).not.toBeChecked();
  await page.getByRole("button", { name: "Dismiss" }).click();
  await expect.element(alert).not.toBeInTheDocument();
});

test("an engine that does not answer is told, and found again", async () => {
  let down = true;
  const { engine } = sampleDoors({ memories });
  const status = async () => {
    if (down) throw new Failure("unreachable", "Keepsake's engine did not answer.");
    return engine.status();
  };
  openPopup({ memories, engine: { status } });
  await expect.element(alert).toHaveTextContent("engine did not answer");
  expect(pause.query()).toBeNull();
  down = false;
  await expect.element(pause, { timeout: 3000 }).toBeVisible();
  expect(alert.query()).toBeNull();
});
