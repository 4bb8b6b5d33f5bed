import { expect, test } from "vitest";
import { kinds } from "../../kinds";
import { aMemory } from "../../../test/engine/memory";
import { expired } from "./expire";

const DAY = 86_400_000;
const memories = [
  aMemory({ id: "old turn", kind: "episode", learnedAt: 0 }),
  aMemory({ id: "turn", kind: "episode", learnedAt: 2 * DAY }),
  aMemory({ id: "old fact", learnedAt: 0 }),
];

test.each([
  [90, []],
  [8, ["old turn"]],
  [0, ["old turn", "turn"]],
  [null, []],
])("with %s days, on the tenth, %j go: whole turns only", (retentionDays, gone) => {
  expect(expired(memories, { kinds, retentionDays, now: 10 * DAY })).toEqual(gone);
});
