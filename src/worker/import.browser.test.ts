import { BlobWriter, TextReader, ZipWriter } from "@zip.js/zip.js";
import { describe, expect, test } from "vitest";
import { engine, kept, opened, recalled, said, tell } from "../../test/engine/service";
import { aChat, chatgptFile, claudeFile, MARCH_3 } from "../../test/formats/chat-files";
import { written } from "../../test/formats/whole";
import { aMemory } from "../../test/engine/memory";
import keepsake from "../formats/keepsake";
import { handFile } from "../messaging/hand-file";
import type { ImportState } from "../messaging/doors/transfer-door";
import type { Service } from "./service";

const jsonFile = (text: BlobPart, name = "conversations.json"): File => new File([text], name, { lastModified: 1 });

async function zipped(files: Readonly<Record<string, string>>, options = {}): Promise<File> {
  const zip = new ZipWriter(new BlobWriter(), { useWebWorkers: false, ...options });
  for (const [name, text] of Object.entries(files)) await zip.add(name, new TextReader(text));
  return new File([await zip.close()], "export.zip", { lastModified: 1 });
}

let uploads = 0;

/** Hands it over and waits for the first look. */
async function looked({ manager }: Service, file: File, format: string | null = null): Promise<ImportState | null> {
  const upload = `upload-${(uploads += 1)}`;
  await handFile(upload, file);
  await manager.planImport(upload, format);
  await expect.poll(async () => (await manager.importState())?.phase).not.toBe("looking");
  return manager.importState();
}

/** Takes in what was looked at last. */
async function taken({ manager }: Service): Promise<ImportState | null> {
  await manager.startImport(`upload-${uploads}`);
  await expect.poll(async () => (await manager.importState())?.phase, { timeout: 30_000 }).toMatch(/done|paused/);
  return manager.importState();
}

const boats = [
  aChat("My boat", ["I bought a small boat in Porto.", "I'm allergic to hazelnuts."]),
  aChat("Food", ["My sister Ines is a vet.", "I play the cello."], { at: MARCH_3 + 86_400 }),
];
const episodes = async ({ manager }: Service): Promise<readonly string[]> =>
  (await manager.list({ verbatim: true, offset: 0, limit: 100 })).memories.map(({ text }) => text);

describe("chats of an export", () => {
  test("are told before they come in, are learned from with their own dates, and are known again", async () => {
    const service = await engine();
    const file = jsonFile(chatgptFile(boats));
    expect(await looked(service, file)).toMatchObject({
      phase: "ready",
      plan: {
        format: "chatgpt",
        count: { chats: 2, turns: 8, memories: 0, skipped: 0 },
        from: MARCH_3 * 1000,
        to: (MARCH_3 + 86_400 + 65) * 1000,
        sample: ["My boat", "Food"],
        resumes: 0,
      },
    });
    expect(await kept(service)).toEqual([]);
    expect(await taken(service)).toMatchObject({ phase: "done", done: { chats: 2, turns: 8 } });
    await service.settled();
    expect(await recalled(service, "Which nuts am I allergic to?")).toContain("hazelnuts");
    const { memories } = await service.manager.list({ text: "hazelnuts", offset: 0, limit: 9 });
    expect(memories[0]?.sources[0]).toMatchObject({
      site: "chatgpt",
      conversation: "my-boat",
      turn: "my-boat-u1",
      at: (MARCH_3 + 60) * 1000,
    });
    const { plan } = (await looked(service, file)) ?? {};
    expect(plan?.count).toEqual({ chats: 0, turns: 0, memories: 0, skipped: 2 });
  });

  test("that were learned from in the page already are not learned from twice", async () => {
    const service = await engine();
    await tell(service, said("I'm allergic to hazelnuts.", { id: "my-boat-u1", conversation: "my-boat" }));
    const { plan } = (await looked(service, jsonFile(chatgptFile(boats)))) ?? {};
    expect(plan?.count).toMatchObject({ chats: 2, turns: 7 });
    await taken(service);
    await service.settled();
    expect((await episodes(service)).filter((text) => text.includes("hazelnuts"))).toHaveLength(1);
  });

  test("come in although the site is off, but not before consent", async () => {
    const service = await engine();
    await service.manager.changeSettings({ modes: { claude: "off" }, consented: false });
    await looked(service, jsonFile(claudeFile(boats)));
    await expect(service.manager.startImport(`upload-${uploads}`)).rejects.toMatchObject({ code: "not-allowed" });
    await service.manager.changeSettings({ consented: true });
    expect(await taken(service)).toMatchObject({ phase: "done", done: { chats: 2 } });
  });

  test("are left at any moment, and go on from there when the same file is chosen again", async () => {
    const service = await engine();
    const file = jsonFile(chatgptFile(boats));
    const [store] = opened.slice(-1);
    await store?.noteImported(`conversations.json ${file.size} 1`, 1);
    const { plan } = (await looked(service, file)) ?? {};
    expect(plan).toMatchObject({ resumes: 1, count: { chats: 1 }, sample: ["Food"] });
    await service.manager.cancelImport(`upload-${uploads}`);
    expect(await service.manager.importState()).toBeNull();
    await looked(service, file);
    await taken(service);
    await service.settled();
    expect(await episodes(service)).not.toContainEqual(expect.stringContaining("boat"));
    expect(await store?.imported(`conversations.json ${file.size} 1`)).toBe(0);
  });

  test("are taken back, and what the chat had taught before stays", async () => {
    const service = await engine();
    await tell(service, said("I'm allergic to walnuts.", { id: "t0", conversation: "my-boat" }));
    await looked(service, jsonFile(chatgptFile(boats)));
    await taken(service);
    await service.manager.undoImport(`upload-${uploads}`);
    await service.settled();
    expect(await episodes(service)).toEqual(["I'm allergic to walnuts."]);
    expect(await recalled(service, "Which nuts am I allergic to?")).toContain("walnuts");
    expect((await kept(service)).join()).not.toMatch(/hazelnuts|Ines|cello/);
  });

  test("in a zip, in whatever folder and in parts, come in with what Claude keeps in mind", async () => {
    const service = await engine();
    const memories = JSON.stringify([
      { conversations_memory: "**Work context**\n\nThe user leads a team of five.", project_memories: {} },
    ]);
    const file = await zipped({
      "data/conversations-001.json": claudeFile(boats.slice(1)),
      "data/conversations-000.json": claudeFile(boats.slice(0, 1)),
      "data/memories.json": memories,
      "data/users.json": "[]",
      "__MACOSX/data/._conversations.json": "junk",
    });
    const { plan } = (await looked(service, file)) ?? {};
    expect(plan).toMatchObject({
      format: "claude",
      count: { chats: 2, memories: 1 },
      sample: ["My boat", "Food", "Leads a team of five"],
    });
    expect(await taken(service)).toMatchObject({ done: { chats: 2, turns: 8, memories: 1 } });
    expect(await kept(service)).toContain("Leads a team of five");
  });
});

describe("memories of a file", () => {
  test("come in all at once, told in the activity, and go again", async () => {
    const service = await engine();
    const rows = Array.from({ length: 3 }, (_, place) =>
      aMemory({ id: `m${place}`, text: `Likes tea number ${place}` }),
    );
    await service.manager.add({ id: "own", kind: "fact", text: "Likes tea number 2" });
    const file = jsonFile(await written(keepsake, rows), "mine.json");
    expect((await looked(service, file))?.plan).toMatchObject({
      format: "keepsake",
      count: { chats: 0, turns: 0, memories: 2, skipped: 1 },
      sample: ["Likes tea number 0", "Likes tea number 1"],
    });
    expect(await taken(service)).toMatchObject({ phase: "done", done: { memories: 2, skipped: 1 } });
    const [store] = opened.slice(-1);
    expect(await store?.activity({ limit: 9 })).toMatchObject([
      { what: "imported", reason: "keepsake", count: 2, memories: ["m0", "m1"] },
    ]);
    await service.manager.undoImport(`upload-${uploads}`);
    expect(await kept(service)).toEqual(["Likes tea number 2"]);
    await service.manager.undoImport(`upload-${uploads}`);
  });

  test("that other programs wrote are put into our voice and get a kind", async () => {
    const service = await engine();
    const text = "- [2025-04-02] User prefers tea over coffee.\n- I'm allergic to hazelnuts.\n- User's sister is a vet";
    await looked(service, new File([text], "pasted.txt"));
    await taken(service);
    const { memories } = await service.manager.list({ offset: 0, limit: 9, order: "oldest" });
    expect(memories.map(({ kind, text: words }) => `${kind}: ${words}`)).toEqual([
      "preference: Prefers tea over coffee",
      "constraint: Is allergic to hazelnuts",
      expect.stringMatching(/sister is a vet/),
    ]);
    expect(memories[0]).toMatchObject({ learnedAt: Date.UTC(2025, 3, 2), learnedBy: "import" });
  });

  test("in UTF-16, as some editors save text, are read", async () => {
    const service = await engine();
    const bytes = new Uint8Array(Uint16Array.from("\uFEFFLikes Łódź", (letter) => letter.charCodeAt(0)).buffer);
    expect((await looked(service, new File([bytes], "a.txt")))?.plan?.sample).toEqual(["Likes Łódź"]);
  });
});

describe("a file that cannot be read", () => {
  const wrong: readonly (readonly [string, () => File | Promise<File>, RegExp])[] = [
    ["of something else", () => jsonFile('{"bookmarks": []}'), /does not know this file/],
    ["that is empty", () => jsonFile(""), /does not know this file/],
    ["that is a picture", () => jsonFile(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe])), /not a text file/],
    ["cut short", () => jsonFile(chatgptFile(boats).slice(0, -50)), /cut short/],
    ["of Keepsake, cut short", async () => jsonFile((await written(keepsake, [aMemory()])).slice(0, -9)), /cut short/],
    ["a zip without conversations", () => zipped({ "a.png": "x", "b.html": "y" }), /no conversations in this zip/],
    [
      "a zip with a password",
      () => zipped({ "conversations.json": "[]" }, { password: "x" }),
      /locked with a password/,
    ],
    [
      "a zip cut short",
      async () => new File([(await zipped({ "conversations.json": "[]" })).slice(0, 60)], "a.zip"),
      /zip file is damaged/,
    ],
  ];

  test.each(wrong)("%s is refused in plain words, and nothing changes", async (_name, file, words) => {
    const service = await engine();
    expect(await looked(service, await file())).toMatchObject({
      phase: "failed",
      problem: expect.stringMatching(words),
      plan: null,
    });
    await service.manager.startImport(`upload-${uploads}`);
    expect(await kept(service)).toEqual([]);
  });

  test("that was never handed over is asked for again", async () => {
    const { manager } = await engine();
    for (const ask of ["planImport", "startImport"] as const)
      await expect(manager[ask]("never", null)).rejects.toMatchObject({ code: "not-found" });
    await manager.cancelImport("never");
    await manager.undoImport("never");
  });
});
