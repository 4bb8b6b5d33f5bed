import { expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import { openView, type ViewSample } from "../../../test/ui/open-view";
import { sampleMemory } from "../../../test/ui/sample-doors";
import type { ImportState, TransferDoor } from "../../messaging/doors/transfer-door";
import { receiveFiles } from "../../messaging/hand-file";
import FilesView from "./files-view";

const memories = [sampleMemory("m1", "Is allergic to peanuts"), sampleMemory("m2", "Ines, my sister, is a vet")];
const formats: TransferDoor["formats"] = async () =>
  ["chatgpt", "markdown", "keepsake", "mem0"].map((id) => ({
    id,
    mediaType: "text/plain",
    extension: id === "markdown" ? "md" : "json",
    writes: id !== "chatgpt",
  }));

const MARCH = Date.UTC(2026, 2, 3, 12);
const begun: ImportState = {
  upload: "",
  name: "conversations.json",
  phase: "looking",
  read: 0.5,
  plan: null,
  done: { chats: 0, turns: 0, memories: 0, skipped: 0 },
  problem: null,
};
const plan: ImportState["plan"] = {
  format: "chatgpt",
  count: { chats: 2, turns: 40, memories: 0, skipped: 3 },
  from: MARCH,
  to: MARCH + 86_400_000,
  sample: ["My boat", "Food for a long journey"],
  resumes: 1,
};

interface Opened {
  /** What the engine says of the import from now on. */
  readonly say: (state: Partial<ImportState> | null) => void;
  readonly state: () => ImportState | null;
  /** What was asked of it, in order. */
  readonly asked: string[];
  /** The text of the file that was handed over. */
  readonly handed: () => Promise<string>;
  readonly engine: ReturnType<typeof openView>;
}

function open(first: Partial<ImportState> | null, more: ViewSample = {}): Opened {
  let state: ImportState | null = first && { ...begun, ...first };
  const asked: string[] = [];
  const fileOf = receiveFiles();
  let upload = "";
  const note = (what: string, then: Partial<ImportState> | null) => async (): Promise<void> => {
    asked.push(what);
    state = then && { ...(state ?? begun), ...then };
  };
  const desk: Partial<TransferDoor> = {
    formats,
    importState: async () => state,
    planImport: async (name) => {
      upload = name;
      state = { ...begun, upload, phase: "ready", plan };
    },
    startImport: note("start", { phase: "importing", done: { ...begun.done, chats: 1, turns: 20 } }),
    cancelImport: note("cancel", null),
    undoImport: note("undo", null),
  };
  const engine = openView(FilesView, { memories, ...more, engine: { ...desk, ...more.engine } });
  return {
    say: (next) => void (state = next && { ...(state ?? begun), ...next }),
    state: () => state,
    asked,
    handed: async () => (await fileOf(upload)?.text()) ?? "nothing",
    engine,
  };
}

const button = (name: string | RegExp) => page.getByRole("button", { name });

/** A note at the edge would stand over what the next test presses. */
const putAway = (): Promise<void> => button("Dismiss").click();

test("a chosen file is handed to the engine, looked at, brought in, and can be taken back", async () => {
  const { handed, asked, say } = open(null);
  await userEvent.upload(page.getByLabelText("File to bring in"), new File(["[1]"], "conversations.json"));
  await expect.element(page.getByText("What would come in from “conversations.json”")).toBeVisible();
  expect(await handed()).toBe("[1]");
  await expect.element(page.getByText("2 chats and 40 messages")).toBeVisible();
  await expect.element(page.getByText(/3\b.*2026 to .*4\b.*2026/)).toBeVisible();
  await expect.element(page.getByText("It was begun before: 1 chat is passed over.")).toBeVisible();
  await expect.element(page.getByText("Food for a long journey")).toBeVisible();
  await button("Bring it in").click();
  await expect.element(page.getByRole("progressbar")).toHaveAttribute("value", "0.5");
  await expect.element(page.getByText("1 chat and 20 messages")).toBeVisible();
  say({ phase: "learning" });
  await expect.element(page.getByText(/is learning from it/)).toBeVisible();
  say({ phase: "done" });
  await button("Take it back").click();
  await expect.element(page.getByText("What came in was taken back.")).toBeVisible();
  await expect.element(button("Choose a file")).toBeVisible();
  expect(asked).toEqual(["start", "undo", "cancel"]);
  await putAway();
});

test("a pasted list is handed over as a text file", async () => {
  const { handed } = open(null);
  await button("Paste a list").click();
  await expect.element(button("Look at it")).toBeDisabled();
  await page.getByLabelText("Memories, one to a line").fill("Likes tea\nHas a dog");
  await button("Look at it").click();
  await expect.element(button("Bring it in")).toBeVisible();
  expect(await handed()).toBe("Likes tea\nHas a dog");
});

test("a file that is dropped is taken too", async () => {
  const { handed } = open(null);
  await expect.element(button("Choose a file")).toBeVisible();
  const dropped = new DataTransfer();
  dropped.items.add(new File(["{}"], "mine.json"));
  const zone = page.getByText("or drop it here").element();
  zone.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: dropped }));
  await expect.element(button("Bring it in")).toBeVisible();
  expect(await handed()).toBe("{}");
});

test("one that is under way is there again when the page is opened, can be left, and taken back for a while", async () => {
  const { asked } = open({ upload: "u", phase: "importing", plan });
  await expect.element(page.getByText(/the same file goes on from there/)).toBeVisible();
  await button("Leave it").click();
  await expect.element(page.getByText("Left. What came in so far stays.")).toBeVisible();
  await expect.element(button("Choose a file")).toBeVisible();
  await button("Undo").click();
  await expect.poll(() => asked).toEqual(["cancel", "undo", "cancel"]);
  await expect.element(page.getByText("What came in was taken back.")).toBeVisible();
  await putAway();
});

test("what went wrong is told; one that stopped on its way goes on", async () => {
  const { asked, say } = open({ upload: "u", phase: "failed", problem: "The file is cut short." });
  await expect.element(page.getByRole("alert")).toHaveTextContent("The file is cut short.");
  await expect.element(button("Go on")).not.toBeInTheDocument();
  say({ phase: "paused", problem: "The disk is full." });
  await expect.element(page.getByRole("alert")).toHaveTextContent("The disk is full.");
  await button("Go on").click();
  expect(asked).toEqual(["start"]);
});

test("where all of it is here already there is nothing to bring in", async () => {
  open({
    upload: "u",
    phase: "ready",
    plan: { ...plan, count: { ...begun.done, skipped: 4 }, sample: [], resumes: 0 },
  });
  await expect.element(page.getByText("All of it is here already.")).toBeVisible();
  await expect.element(button("Bring it in")).not.toBeInTheDocument();
});

/** What the browser would have saved: the file's name and its text. */
function nextDownload(): Promise<{ readonly name: string; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const catchIt = (event: Event): void => {
      if (!(event.target instanceof HTMLAnchorElement) || event.target.download === "") return;
      event.preventDefault();
      document.removeEventListener("click", catchIt);
      const name = event.target.download;
      fetch(event.target.href).then(async (answer) => resolve({ name, text: await answer.text() }), reject);
    };
    document.addEventListener("click", catchIt);
  });
}

test("all pieces are saved as one dated file of the chosen format, ours first; formats that are only read are not offered", async () => {
  open(null);
  const options = page.getByRole("radio");
  await expect.element(options.first()).toBeChecked();
  expect(options.elements().map((option) => option.closest("label")?.querySelector("strong")?.textContent)).toEqual([
    "Keepsake",
    "Markdown",
    "mem0",
  ]);
  await page.getByRole("radio", { name: /Markdown/ }).click();
  const saved = nextDownload();
  await button("Save the file").click();
  const { name, text } = await saved;
  expect(name).toMatch(/^keepsake-\d{4}-\d\d-\d\d\.md$/);
  expect(text).toBe("Is allergic to peanuts\nInes, my sister, is a vet\n");
});

test("everything is forgotten only after the word was typed", async () => {
  const { engine } = open(null);
  await button("Delete everything…").click();
  const dialog = page.getByRole("dialog");
  await expect.element(dialog.getByText("2 memories")).toBeVisible();
  const last = dialog.getByRole("button", { name: "Delete everything" });
  await expect.element(last).toBeDisabled();
  await dialog.getByLabelText("To go on, type “delete”").fill(" Delete ");
  await last.click();
  await expect.element(dialog).not.toBeInTheDocument();
  expect((await engine.list({ offset: 0, limit: 1 })).total).toBe(0);
  await putAway();
});

test("storage is shown, and the browser can be asked to keep it", async () => {
  let kept = false;
  open(null, { browser: { persistence: { isOn: async () => kept, ask: async () => (kept = true) } } });
  await expect.element(page.getByText(/2\.1 MB of 10 GB on this device are used/)).toBeVisible();
  await button("Ask the browser to keep them").click();
  await expect.element(page.getByText(/has promised to keep them/)).toBeVisible();
});
