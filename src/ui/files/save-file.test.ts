import { expect, test } from "vitest";
import { exportFile } from "./save-file";

test("an export has all pieces in order, the day in its name, and the format's own type", async () => {
  const pieces = ["{", '"a": "é"', "}"];
  const exportPiece = async (_format: string, cursor: number) => ({
    text: pieces[cursor] ?? "",
    next: cursor + 1 < pieces.length ? cursor + 1 : null,
  });
  const format = { id: "json", mediaType: "application/json", extension: "json", writes: true };
  const file = await exportFile({ exportPiece }, format, new Date("2026-11-21T10:00:00Z"));
  expect(await file.text()).toBe('{"a": "é"}');
  expect(file.name).toBe("keepsake-2026-11-21.json");
  expect(file.type).toBe("application/json");
});
