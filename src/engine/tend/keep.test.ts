import { expect, test } from "vitest";
import { aMemory } from "../../../test/engine/memory";
import { keep } from "./keep";

test("the user's yes makes a guess a memory, which ends what it supersedes", () => {
  const known = new Map(
    [
      aMemory({ id: "berlin", text: "Lives in Berlin" }),
      aMemory({ id: "oslo", text: "Lives in Oslo", validTo: 3 }),
      aMemory({ id: "city", text: "Lives in a city" }),
    ].map((memory) => [memory.id, memory]),
  );
  const guess = aMemory({
    id: "lisbon",
    unreviewed: true,
    archivedAt: 5,
    validFrom: 7,
    links: [
      { type: "supersedes", memory: "berlin" },
      { type: "supersedes", memory: "oslo" },
      { type: "supersedes", memory: "gone" },
      { type: "elaborates", memory: "city" },
    ],
  });
  expect(keep(guess, (id) => known.get(id))).toEqual([
    { ...known.get("berlin"), validTo: 7 },
    { ...guess, unreviewed: false, archivedAt: null },
  ]);
});
