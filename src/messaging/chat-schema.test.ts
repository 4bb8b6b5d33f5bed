import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Turn } from "../domain/turn";
import { serveChat } from "./chat-schema";
import type { ChatDoor, ForgetAnswer } from "./protocol";

const turn: Turn = { id: "t1", site: "chatgpt", conversation: "c1", role: "user", text: "I moved to Lisbon.", at: 1 };

interface Overheard {
  readonly observed: Turn[];
  readonly answered: ForgetAnswer[];
  /** Whatever else was asked, as it came through. */
  readonly asked: unknown[][];
}

function door(): ChatDoor & Overheard {
  const asked: unknown[][] = [];
  const observed: Turn[] = [];
  const answered: ForgetAnswer[] = [];
  return {
    observed,
    answered,
    asked,
    mode: () => Promise.resolve("auto"),
    ready: () => Promise.resolve(),
    observe: (_site, turns) => {
      observed.push(...turns);
      return Promise.resolve("auto");
    },
    recall: () => Promise.resolve({ block: [], forget: [], took: { embedding: 0, rest: 0 } }),
    feedback: async (...given) => void asked.push(given),
    async learned(...given) {
      asked.push(given);
      return { count: 1, lesson: "l1" };
    },
    unlearn: async (...given) => void asked.push(given),
    pinOffered: async (...given) => void asked.push(given),
    answerForget: (answer) => {
      answered.push(answer);
      return Promise.resolve();
    },
  };
}

describe("a chat page's calls", () => {
  test("come through when they are what the protocol says", async () => {
    const chat = door();
    const ask = serveChat(chat, "chatgpt");
    expect(await ask("observe", ["chatgpt", [turn]])).toEqual({ ok: true, value: "auto" });
    expect(chat.observed).toEqual([turn]);
    expect(await ask("ready", ["chatgpt"])).toMatchObject({ ok: true });
    expect(await ask("recall", [{ site: "chatgpt", conversation: null, text: "hi" }])).toMatchObject({ ok: true });
    expect(await ask("feedback", [{ site: "chatgpt", conversation: "c", sent: [], dropped: ["m"] }])).toMatchObject({
      ok: true,
    });
    const answer = { site: "chatgpt", conversation: null, forget: ["m"] };
    expect(await ask("answerForget", [{ ...answer, more: 1 }])).toMatchObject({ ok: true });
    expect(chat.answered).toEqual([answer]);
  });

  test("on what was learned, and on a pin, come through as they are", async () => {
    const chat = door();
    const ask = serveChat(chat, "chatgpt");
    const here = { site: "chatgpt", conversation: "c1" };
    expect(await ask("learned", [here])).toEqual({ ok: true, value: { count: 1, lesson: "l1" } });
    expect(await ask("unlearn", [here, "l1"])).toMatchObject({ ok: true });
    expect(await ask("pinOffered", [{ site: "chatgpt", conversation: null, text: "more" }, "m", true])).toMatchObject({
      ok: true,
    });
    const refused = { ...here, sent: [], dropped: ["m"], irrelevant: ["m"] };
    expect(await ask("feedback", [refused])).toMatchObject({ ok: true });
    expect(chat.asked).toEqual([[here], [here, "l1"], [{ site: "chatgpt", conversation: null }, "m", true], [refused]]);
  });

  test.each([
    ["learned", [{ site: "claude", conversation: "c" }], "not-allowed"],
    ["unlearn", [{ site: "claude", conversation: "c" }, "l"], "not-allowed"],
    ["pinOffered", [{ site: "claude", conversation: "c" }, "m", true], "not-allowed"],
    ["learned", [{ site: "chatgpt", conversation: null }], "bad-input"],
    ["unlearn", [{ site: "chatgpt", conversation: "c" }], "bad-input"],
    ["pinOffered", [{ site: "chatgpt", conversation: "c" }, "m", "yes"], "bad-input"],
  ])("%s is refused where it is another site's, or makes no sense", async (method, args, code) => {
    const chat = door();
    expect(await serveChat(chat, "chatgpt")(method, args)).toMatchObject({ ok: false, code });
    expect(chat.asked).toEqual([]);
  });

  test("may not speak for another site", async () => {
    const chat = door();
    const ask = serveChat(chat, "chatgpt");
    expect(await ask("mode", ["claude", null])).toMatchObject({ ok: false, code: "not-allowed" });
    expect(await ask("ready", ["claude"])).toMatchObject({ ok: false, code: "not-allowed" });
    expect(await ask("observe", ["chatgpt", [{ ...turn, site: "claude" }]])).toMatchObject({
      ok: false,
      code: "not-allowed",
    });
    expect(chat.observed).toEqual([]);
    expect(await ask("answerForget", [{ site: "claude", conversation: "c", forget: ["m"] }])).toMatchObject({
      ok: false,
      code: "not-allowed",
    });
    expect(await ask("answerForget", [{ site: "chatgpt", conversation: "c", forget: "m" }])).toMatchObject({
      ok: false,
      code: "bad-input",
    });
    expect(chat.answered).toEqual([]);
  });

  test.each(["list", "forgetAll", "export", "__proto__", "toString"])("never reach %s", async (method) => {
    expect(await serveChat(door(), "chatgpt")(method, [])).toMatchObject({ ok: false, code: "not-allowed" });
  });

  test("with arguments of any shape are answered, never thrown", async () => {
    const ask = serveChat(door(), "chatgpt");
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(
          "mode",
          "ready",
          "observe",
          "recall",
          "feedback",
          "answerForget",
          "learned",
          "unlearn",
          "pinOffered",
        ),
        fc.array(fc.anything()),
        async (method, args) => {
          const outcome = await ask(method, args);
          expect(outcome.ok || outcome.code === "bad-input" || outcome.code === "not-allowed").toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});
