import { expect, test } from "vitest";
import { exportFile, importFile } from "./memory-file";

const JSON_FORMAT = { id: "json", label: "JSON", mediaType: "application/json", extension: "json" };
const MIB = 1024 * 1024;

function receiver() {
  const uploads = new Map<string, string[]>();
  const importPiece = async (upload: string, index: number, text: string): Promise<void> => {
    const pieces = uploads.get(upload) ?? [];
    pieces[index] = text;
    uploads.set(upload, pieces);
  };
  const importFile = async (upload: string) => ({ added: uploads.get(upload)?.length ?? 0, skipped: 0 });
  return { importPiece, importFile, pieces: () => [...uploads.values()].flat() };
}

test("an export has all pieces in order, the day in its name, and the format's own type", async () => {
  const pieces = ["{", '"a": 1', "}"];
  const exportPiece = async (_format: string, cursor: number) => ({
    text: pieces[cursor] ?? "",
    next: cursor + 1 < pieces.length ? cursor + 1 : null,
  });
  const file = await exportFile({ exportPiece }, JSON_FORMAT, new Date("2026-11-21T10:00:00Z"));
  expect(await file.text()).toBe('{"a": 1}');
  expect(file.name).toBe("keepsake-2026-11-21.json");
  expect(file.type).toBe("application/json");
});

test("a letter that stands across two pieces arrives whole", async () => {
  const text = `a${"é".repeat(5 * MIB)}`;
  const engine = receiver();
  expect(await importFile(engine, new File([text], "a.json"), JSON_FORMAT)).toEqual({ added: 3, skipped: 0 });
  expect(engine.pieces().join("")).toBe(text);
});

test("an empty file is handed over too: the engine says what is wrong with it", async () => {
  const engine = receiver();
  await importFile(engine, new File([], "a.json"), JSON_FORMAT);
  expect(engine.pieces()).toEqual([""]);
});

test("what is not text is refused", async () => {
  const png = new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff])], "a.json");
  await expect(importFile(receiver(), png, JSON_FORMAT)).rejects.toMatchObject({ code: "bad-file" });
  const cutInALetter = new File([new Uint8Array([0x61, 0xc3])], "a.json");
  await expect(importFile(receiver(), cutInALetter, JSON_FORMAT)).rejects.toMatchObject({ code: "bad-file" });
});

test("a file that is too large is refused before it is read", async () => {
  const engine = receiver();
  const file = new File([new Uint8Array(64 * MIB + 1)], "huge.json");
  const refused = importFile(engine, file, JSON_FORMAT);
  await expect(refused).rejects.toMatchObject({ code: "too-large", message: expect.stringContaining("huge.json") });
  expect(engine.pieces()).toEqual([]);
});
