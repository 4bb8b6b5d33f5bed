import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { openView } from "../../../test/ui/open-view";
import { Failure } from "../../domain/failure";
import type { Space } from "../../domain/space";
import type { KnownChat, SpaceDoor } from "../../messaging/doors/space-door";
import SpacesView from "./spaces-view";

const DAY = 86_400_000;
const work: Space = { id: "w", name: "Work", sites: ["claude"], chats: [] };
const home: Space = { id: "h", name: "Home", sites: [], chats: ["chatgpt/c1"] };

const aChat = (conversation: string, beginning: string | null, daysAgo = 0): KnownChat => ({
  chat: { site: "chatgpt", conversation },
  beginning,
  lastSaidAt: Date.now() - daysAgo * DAY,
  memories: 3,
});
const chats = [aChat("c1", "A present for Ines"), aChat("c2", "The quarterly report", 1), aChat("c3", null, 2)];

/** Spaces in memory, and what is asked of them. */
function open(given: readonly Space[], engine: Partial<SpaceDoor> = {}) {
  const spaces = new Map(given.map((space) => [space.id, space]));
  const removed: unknown[] = [];
  const desk: Partial<SpaceDoor> = {
    spaces: async () => [...spaces.values()].map((space) => ({ ...space, memories: 12 })),
    saveSpace: async (space) => void spaces.set(space.id, space),
    removeSpace: async (id, to) => {
      removed.push([id, to]);
      spaces.delete(id);
    },
    chats: async () => chats,
    ...engine,
  };
  openView(SpacesView, { engine: desk });
  return { saved: () => [...spaces.values()], removed };
}

const dialog = page.getByRole("dialog");
const name = dialog.getByRole("textbox", { name: "Name" });
const save = dialog.getByRole("button", { name: "Save" });
const check = (label: string | RegExp) =>
  dialog.getByRole("checkbox", { name: label, exact: typeof label === "string" });

test("says what a space means, and that there is none yet", async () => {
  open([]);
  await expect
    .element(page.getByText(/a memory of one space is never put into a chat of another unless you share it/))
    .toBeVisible();
  await expect.element(page.getByText(/There are no spaces yet/)).toBeVisible();
});

test("each space tells what belongs to it, and leads to its memories", async () => {
  open([work, home, { id: "g", name: "Garden", sites: [], chats: [] }]);
  await expect.element(page.getByRole("heading", { name: "Work" })).toBeVisible();
  const rows = page.getByRole("listitem");
  await expect.element(rows.nth(0)).toHaveTextContent("WorkClaude12 memories");
  await expect.element(rows.nth(1)).toHaveTextContent("Home1 chat12 memories");
  await expect.element(rows.nth(2)).toHaveTextContent("No site and no chat belongs to it yet.");
  await expect.element(rows.nth(0).getByRole("link")).toHaveAttribute("href", "#/memories?space=w");
});

test("a space is added with a site and a chat, by the keyboard; the focus comes back", async () => {
  const { saved } = open([]);
  const add = page.getByRole("button", { name: "Add a space" });
  await expect.element(add).toBeVisible();
  add.element().focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(name).toHaveFocus();
  await userEvent.keyboard("Garden{Tab} ");
  await expect.element(check("ChatGPT")).toBeChecked();
  await check(/quarterly report/).click();
  save.element().focus();
  await userEvent.keyboard("{Enter}");
  await expect.element(page.getByRole("heading", { name: "Garden" })).toBeVisible();
  expect(saved()).toEqual([{ id: expect.any(String), name: "Garden", sites: ["chatgpt"], chats: ["chatgpt/c2"] }]);
  await expect.element(add).toHaveFocus();
});

test("an empty name, and one that is taken, are refused beside the field; what was put in stays", async () => {
  const { saved } = open([work]);
  await page.getByRole("button", { name: "Add a space" }).click();
  await save.click();
  await expect.element(dialog.getByRole("alert")).toHaveTextContent("A space needs a name.");
  await expect.element(name).toHaveAttribute("aria-invalid", "true");
  await name.fill(" work ");
  await check("ChatGPT").click();
  await save.click();
  await expect.element(dialog.getByRole("alert")).toHaveTextContent("There is a space called “Work” already.");
  await expect.element(name).toHaveAccessibleDescription("There is a space called “Work” already.");
  await expect.element(check("ChatGPT")).toBeChecked();
  expect(saved()).toEqual([work]);
});

test("a space keeps its own name when it is changed; what another has can be taken over", async () => {
  const { saved } = open([work, home]);
  await page.getByRole("button", { name: "Change “Home”" }).click();
  await expect.element(name).toHaveValue("Home");
  await expect.element(check(/A present for Ines/)).toBeChecked();
  await check(/Claude.*now in “Work”/).click();
  await save.click();
  await expect.element(dialog).not.toBeInTheDocument();
  expect(saved()).toContainEqual({ ...home, sites: ["claude"] });
});

test("chats are found by how they begin; one whose words are gone goes by its site", async () => {
  open([{ ...work, chats: ["chatgpt/gone"] }]);
  await page.getByRole("button", { name: "Change “Work”" }).click();
  await expect.element(check(/The quarterly report.*ChatGPT · yesterday · 3 memories/)).toBeVisible();
  await expect.poll(() => check(/^A chat on ChatGPT/).elements().length).toBe(2);
  const search = dialog.getByRole("searchbox");
  await search.fill("REPORT");
  await expect.element(check(/present/)).not.toBeInTheDocument();
  await expect.element(check(/quarterly/)).toBeVisible();
  await search.fill("tulips");
  await expect.element(dialog.getByText("No chat is known that begins so.")).toBeVisible();
});

test("of many chats a few are shown, and how many more there are", async () => {
  const many = Array.from({ length: 100 }, (_, number) => aChat(`m${number}`, `Chat number ${number}`));
  open([work], { chats: async () => many });
  await page.getByRole("button", { name: "Change “Work”" }).click();
  await expect.element(dialog.getByText("60 more: search for them.")).toBeVisible();
  await dialog.getByRole("searchbox").fill("number 99");
  await expect.element(check(/Chat number 99/)).toBeVisible();
});

test("what cannot be saved stays, and what went wrong is told in the dialog", async () => {
  open([], { saveSpace: () => Promise.reject(new Failure("disk-full", "The disk is full.")) });
  await page.getByRole("button", { name: "Add a space" }).click();
  await name.fill("Garden");
  await save.click();
  await expect.element(dialog.getByRole("alert")).toHaveTextContent("The disk is full.");
  await expect.element(name).toHaveValue("Garden");
});

test("removing asks where the memories go, and can be left", async () => {
  const { removed } = open([work, home]);
  await page.getByRole("button", { name: "Remove “Work”" }).click();
  await expect.element(dialog.getByText("They may then help in every chat.")).toBeVisible();
  await userEvent.keyboard("{Escape}");
  await expect.element(dialog).not.toBeInTheDocument();
  expect(removed).toEqual([]);
  await page.getByRole("button", { name: "Remove “Work”" }).click();
  await userEvent.selectOptions(dialog.getByRole("combobox", { name: "Its memories go to" }), "Home");
  await expect.element(dialog.getByText("They may then help in every chat.")).not.toBeInTheDocument();
  await expect.element(dialog.getByText("Its sites and chats go there too.")).toBeVisible();
  await dialog.getByRole("button", { name: "Remove the space" }).click();
  await expect.element(page.getByText("“Work” is removed.")).toBeVisible();
  expect(removed).toEqual([["w", "h"]]);
  await expect.element(page.getByRole("heading", { name: "Work" })).not.toBeInTheDocument();
  await expect.element(page.getByRole("button", { name: "Change “Home”" })).toHaveFocus();
  await page.getByRole("button", { name: "Remove “Home”" }).click();
  await dialog.getByRole("button", { name: "Remove the space" }).click();
  await expect.element(page.getByRole("heading", { name: "Spaces" })).toHaveFocus();
});

test("a removal that fails is told, and the space stays", async () => {
  open([work], { removeSpace: () => Promise.reject(new Failure("store", "The disk refused.")) });
  await page.getByRole("button", { name: "Remove “Work”" }).click();
  await dialog.getByRole("button", { name: "Remove the space" }).click();
  await expect.element(dialog.getByRole("alert")).toHaveTextContent("The disk refused.");
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect.element(page.getByRole("heading", { name: "Work" })).toBeVisible();
});
