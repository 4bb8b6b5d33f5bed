import { beforeAll, describe, expect, test } from "vitest";
import { openStore } from "../storage/store";
import { createService, type Service } from "./service";

const LONG = 100_000;
const PASTED = "The committee met again, and nothing at all was decided about it. ";

let service: Service;
beforeAll(async () => {
  service = createService({ store: openStore(crypto.randomUUID()) });
  await service.manager.changeSettings({ consented: true });
  const texts = [
    "Is allergic to peanuts",
    "Has a sister called Ines, who is a vet",
    "Ist gegen Erdnüsse allergisch",
    "我对花生过敏",
    "عندي حساسية من الفول السوداني",
  ];
  for (const [place, text] of texts.entries()) await service.manager.add({ id: `m${place}`, kind: "fact", text });
  await service.settled();
});

const recalled = async (text: string): Promise<readonly string[]> => {
  const { block } = await service.chat.recall({ site: "claude", conversation: null, text });
  return block.map(({ id }) => id);
};

describe("a prompt", () => {
  test.each([
    ["of one word", "peanuts", "m0"],
    ["in German", "Darf ich die Soße mit Erdnüssen essen, wenn ich allergisch bin?", "m2"],
    ["in Chinese", "我能吃花生吗？我对什么过敏？", "m3"],
    ["in Arabic", "هل أستطيع أكل الفول السوداني؟ عندي حساسية؟", "m4"],
  ])("%s is answered by what bears on it", async (_name, text, id) => {
    expect(await recalled(text)).toContain(id);
    expect((await service.manager.search(text, 9)).map(({ memory }) => memory.id)).toContain(id);
  });

  test.each([
    ["at its end", `${PASTED.repeat(2_000).slice(0, LONG)}\n\nMay I eat peanuts?`],
    ["at its beginning", `May I eat peanuts?\n\n${PASTED.repeat(2_000).slice(0, LONG)}`],
  ])("of 100,000 characters is answered by what it asks %s", async (_name, text) => {
    expect(await recalled(text)).toContain("m0");
  });

  const strange = {
    "a single word of 100,000 characters": "a".repeat(LONG),
    "100,000 different words": Array.from({ length: LONG }, (_, place) => `w${place}`).join(" "),
    "100,000 characters of Chinese": "我们开会了什么也没决定".repeat(10_000).slice(0, LONG),
    "100,000 line breaks": `x${"\n".repeat(LONG)}y`,
    "100,000 opening quotes": `"${"“\n>".repeat(LONG / 3)}`,
    "half a character": "\uD83D peanuts \uDC00",
    "signs alone": "???!!! … – 😀😀",
    "a sign that nobody sees": "\u200B\u2060",
    "control characters": "\u0000\u0007\u001B[31m",
    digits: "1234567890 31.02.2026 99:99",
  };

  test.each(Object.entries(strange))("of %s is answered, whatever by", async (_name, text) => {
    expect(await recalled(text)).toEqual(expect.any(Array));
    expect(await service.manager.search(text, 9)).toEqual(expect.any(Array));
  });

  test.each([
    ["that is only an image, so of no text", ""],
    ["of blanks", "   "],
    ["of white space", "\n\t\u00A0\u3000\r\n"],
  ])("%s adds nothing, and is not even embedded", async (_name, text) => {
    const answer = await service.chat.recall({ site: "claude", conversation: null, text });
    expect(answer).toEqual({ block: [], forget: [], took: { embedding: 0, rest: 0 } });
    expect(await service.manager.search(text, 9)).toEqual(expect.any(Array));
  });

  test("leaves the engine without a problem, whatever it was", async () => {
    expect((await service.manager.status()).problem).toBeNull();
    expect(await recalled("May I eat peanuts?")).toContain("m0");
  });
});
