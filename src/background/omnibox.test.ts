import fc from "fast-check";
import { beforeEach, expect, test, vi } from "vitest";
import { fire } from "../../test/background/fake-browser";
import { candidate, smallEngine, type SmallEngine } from "../../test/background/fake-engine";

const { chrome } = await vi.hoisted(async () => (await import("../../test/background/fake-browser")).fakeBrowser());
const { answerOmnibox } = await import("./omnibox");

type Suggestions = readonly { readonly content: string; readonly description: string }[];

let engine: SmallEngine;
beforeEach(() => {
  engine = smallEngine();
  vi.useFakeTimers();
  vi.clearAllMocks();
  for (const name of ["onInputChanged", "onInputEntered"])
    Reflect.set(Object(Reflect.get(Object(chrome["omnibox"]), name)).listeners, "length", 0);
});

const start = (isMarkup = true): void => answerOmnibox({ engine, isMarkup });

/** What is suggested for each of these, typed one after the other. */
async function type(...texts: readonly string[]): Promise<readonly Suggestions[]> {
  const answers: Suggestions[] = [];
  for (const typed of texts) fire(chrome, "omnibox.onInputChanged", typed, (given: Suggestions) => answers.push(given));
  await vi.advanceTimersByTimeAsync(500);
  return answers;
}

const enter = async (chosen: string, disposition: string): Promise<void> => {
  fire(chrome, "omnibox.onInputEntered", chosen, disposition);
  await vi.advanceTimersByTimeAsync(0);
};

test("memories are suggested as they stand, escaped for the address bar", async () => {
  engine.found.set("ines", [candidate("m1", `Ines & "Rui" <3 'dogs'`)]);
  start();
  expect(await type("ines")).toEqual([
    [{ content: `Ines & "Rui" <3 'dogs'`, description: "Ines &amp; &quot;Rui&quot; &lt;3 &apos;dogs&apos;" }],
  ]);
});

test("where the address bar takes plain text it gets plain text", async () => {
  engine.found.set("ines", [candidate("m1", "Ines & Rui")]);
  start(false);
  expect((await type("ines"))[0]?.[0]?.description).toBe("Ines & Rui");
});

test("whatever a memory says, what is suggested is XML, on one line and short", async () => {
  start();
  const unit = fc.constantFrom("a", "<", "&", ">", '"', "'", "\u0000", "\n", "\uD83D", "😀", "\uFFFF", "é", " ");
  await fc.assert(
    fc.asyncProperty(fc.string({ unit, minLength: 1, maxLength: 400 }), async (said) => {
      engine.found.set("x", [candidate("m1", said)]);
      const [[suggestion] = []] = await type("x");
      const { description = "" } = suggestion ?? {};
      expect(description.replaceAll(/&(?:amp|lt|gt|quot|apos);/g, "")).not.toMatch(/[<>&"'\p{Cc}\p{Cs}\uFFFF]/u);
      expect(suggestion?.content.length ?? 0).toBeLessThanOrEqual(201);
    }),
    { numRuns: 100 },
  );
});

test("only what is typed last is searched for, nothing for nothing, and nothing before consent", async () => {
  start();
  await type("i", "in", "ine", "ines");
  expect(engine.searched).toEqual(["ines"]);
  await type("  ");
  engine.state = { ...engine.state, consented: false };
  expect(await type("lisbon")).toEqual([[]]);
  expect(engine.searched).toEqual(["ines"]);
});

test("a search that fails suggests nothing", async () => {
  start();
  engine.isBroken = true;
  expect(await type("ines")).toEqual([[]]);
});

test("Enter opens the search; a chosen memory opens itself; where, is as the person wishes", async () => {
  engine.found.set("ines", [candidate("m1", "Ines is a vet.")]);
  start();
  await type("ines");
  await enter("ines & co ", "currentTab");
  const tabs = chrome["tabs"];
  expect(tabs).toHaveProperty("update.mock.calls", [
    [{ url: "chrome-extension://own/manager.html#/memories?q=ines+%26+co" }],
  ]);
  await enter("Ines is a vet.", "newForegroundTab");
  await enter("Ines is a vet.", "newBackgroundTab");
  const url = "chrome-extension://own/manager.html#/memories?id=m1";
  expect(tabs).toHaveProperty("create.mock.calls", [[{ url, active: true }], [{ url, active: false }]]);
});
