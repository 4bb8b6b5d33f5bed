import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { button, goTo, type LivedWorld, openLivedWorld, openManager, rowOf } from "./managing";
import { soon } from "./world";

let lived: LivedWorld;
let page: Page;
beforeAll(async () => {
  lived = await openLivedWorld();
  page = await openManager(lived.world, "memories");
});
afterEach(() => lived.expectQuiet());
afterAll(() => lived.world.end());

const one = () => page.getByRole("region", { name: "One memory" });
const part = (title: string) =>
  one()
    .locator("section")
    .filter({ has: page.getByRole("heading", { name: title }) });

async function open(text: string): Promise<void> {
  await goTo(page, `memories?id=${lived.idOf(text)}`);
  await one().getByRole("paragraph").filter({ hasText: text }).first().waitFor();
}

test("a row opens what is known of it: the passage, marked in its message, and the way to its chat", async () => {
  await rowOf(page, "Has a cat, Bica").getByRole("link").click();
  const source = part("Where it comes from");
  await source.getByText("Claude").waitFor();
  expect(await source.locator("mark").allInnerTexts()).toEqual(["Our cat Bica needs her tablets twice a day"]);
  expect(await source.locator("blockquote").innerText()).toBe(
    "Our cat Bica needs her tablets twice a day, Ines prescribed them. I think Jonas forgets the evening one.",
  );
  const way = source.getByRole("link", { name: "Open the chat" });
  expect(await way.getAttribute("href")).toBe("https://claude.ai/chat/5b5b-cat");
  const opened = lived.world.browser().context.waitForEvent("page");
  await way.click();
  const chat = await opened;
  await chat.waitForURL("https://claude.ai/chat/5b5b-cat");
  await chat.close();
  await source.getByRole("link", { name: "All from this chat" }).click();
  await rowOf(page, "Has a cat, Bica").waitFor();
  expect(await page.getByRole("row").count()).toBe(1);
});

test("what took its place, and whose place it took, lead to each other", async () => {
  await open("Lives in Lisbon");
  expect(await part("How it stands to others").innerText()).toMatch(/Takes the place of\s+Lives in Porto/);
  await one().getByRole("link", { name: "Lives in Porto" }).click();
  await one().getByText("Its place was taken by").waitFor();
  expect(await part("When").innerText()).toMatch(/It was so\s+from .+ to /);
  await one().getByRole("link", { name: "Lives in Lisbon" }).click();
  await one().getByText("Takes the place of").waitFor();
});

test("its history tells of an edit, with the earlier words", async () => {
  await open("Doesn't fly");
  await button(one(), "Edit").click();
  await one().getByRole("textbox").fill("Doesn't fly, for the climate");
  await button(one(), "Save").click();
  await part("History").getByText("Changed by you").waitFor();
  expect(await part("History").getByRole("listitem").first().innerText()).toMatch(/It said before: .?Doesn't fly.?$/);
  await button(one(), "Pin").click();
  await part("History").getByText("Pinned, faded, brought back or moved").waitFor();
});

test("where it was used: a prompt that goes out with it is told, with the way to its chat", async () => {
  const text = "Helena Prado wants the podcast Maré Alta at -16 LUFS";
  await lived.world.browser().ask("moveToSpace", [lived.idOf(text)], null);
  await open(text);
  const uses = part("Where it was used").getByRole("listitem");
  const before = await uses.count();
  const chat = await lived.world.open("https://chatgpt.com/");
  await chat.type("How loud does Helena Prado want her podcast Maré Alta?");
  await lived.world.offers(chat, /LUFS/);
  await chat.press("Enter");
  await chat.replied(1);
  expect((await chat.sent())[0]).toMatch(/LUFS/);
  await expect
    .poll(async () => (await lived.world.browser().ask("page", lived.idOf(text)))?.injected.length, soon)
    .toBe(before + 1);
  const address = chat.page.url();
  await chat.page.close();
  await page.reload();
  await expect.poll(() => uses.count(), soon).toBe(before + 1);
  expect(await uses.first().innerText()).toContain("ChatGPT");
  const link = uses.first().getByRole("link", { name: "Open the chat" });
  await expect.poll(() => link.getAttribute("href"), soon).toBe(address);
});

test("Escape goes back to the list as it was; one that is not there any more says so", async () => {
  await goTo(page, `memories?kind=constraint&id=${lived.idOf("Is allergic to peanuts")}`);
  await one().getByText("I'm allergic to peanuts").waitFor();
  await page.keyboard.press("Escape");
  await one().waitFor({ state: "detached" });
  expect(page.url()).toMatch(/#\/memories\?kind=constraint$/);
  await goTo(page, "memories?id=nobody");
  await page.getByText("This memory is not there any more.").waitFor();
});
