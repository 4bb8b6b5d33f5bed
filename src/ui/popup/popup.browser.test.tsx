import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { openPopup } from "../../../test/ui/open-popup";
import { sampleDoors, sampleMemory } from "../../../test/ui/sample-doors";
import { Failure } from "../../domain/failure";

const memories = [sampleMemory("m1", "I'm allergic to peanuts")];
const mode = page.getByRole("banner").getByRole("combobox", { name: "ChatGPT" });
const alert = page.getByRole("alert");

test("nothing is shown before consent, and one button gives it", async () => {
  const engine = openPopup({ settings: { consented: false }, memories });
  const start = page.getByRole("button", { name: "Start remembering" });
  await expect.element(start).toBeVisible();
  expect(page.getByText("I'm allergic to peanuts").query()).toBeNull();
  await start.click();
  await expect.element(page.getByText("I'm allergic to peanuts")).toBeVisible();
  expect((await engine.settings()).consented).toBe(true);
});

test("pausing everywhere and going on, by keyboard", async () => {
  const engine = openPopup();
  const pause = page.getByRole("switch", { name: "Pause everywhere" });
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
  await userEvent.selectOptions(mode, "Off on this site");
  await expect.element(mode).toHaveValue("off");
  expect((await engine.settings()).modes).toEqual({ claude: "ask", chatgpt: "off" });
});

test("every site's mode can be chosen in the settings, without a chat", async () => {
  const engine = openPopup({ health: null });
  await expect.element(page.getByText("There is no chat in this tab")).toBeVisible();
  await page.getByRole("tab", { name: "Settings" }).click();
  await userEvent.selectOptions(page.getByRole("combobox", { name: "Claude" }), "Only when I click");
  await expect.poll(async () => (await engine.settings()).modes).toEqual({ claude: "ask" });
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

test("the foot tells how it stands, and what went wrong last", async () => {
  openPopup({ memories, status: { waiting: 2, problem: "The disk is full." } });
  const foot = page.getByRole("contentinfo");
  await expect.element(foot).toHaveTextContent("1 memory · 2 messages waiting · 2.1 MB used");
  await expect.element(foot).toHaveTextContent("Last problem: The disk is full.");
});

test("a failure stays in sight until it is put away", async () => {
  openPopup({ engine: { changeSettings: () => Promise.reject(new Failure("store", "The disk refused.")) } });
  await page.getByRole("switch", { name: "Pause everywhere" }).click();
  await expect.element(alert).toHaveTextContent("The disk refused.");
  await expect.element(page.getByRole("switch", { name: "Pause everywhere" })).not.toBeChecked();
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
  expect(page.getByRole("tab").query()).toBeNull();
  down = false;
  await expect.element(page.getByText("I'm allergic to peanuts"), { timeout: 3000 }).toBeVisible();
  expect(alert.query()).toBeNull();
});

test("arrows move between the views", async () => {
  openPopup();
  await page.getByRole("tab", { name: "Memories" }).click();
  await userEvent.keyboard("{ArrowLeft}");
  await expect.element(page.getByRole("tab", { name: "Settings" })).toHaveFocus();
  await expect.element(page.getByRole("region", { name: "Your memories" })).toBeVisible();
});

test("what has just been learned appears by itself", async () => {
  const engine = openPopup();
  await expect.element(page.getByText("Nothing is remembered yet")).toBeVisible();
  await engine.add({ id: "m9", kind: "fact", text: "I play the cello" });
  await expect.element(page.getByText("I play the cello"), { timeout: 3000 }).toBeVisible();
});
