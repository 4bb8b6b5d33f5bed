import { expect, test } from "vitest";
import { relations } from "../../relations";
import { aMemory } from "../../../test/engine/memory";
import { createRelationTable, exclusiveIn } from "./relation-table";

const ways = { "lives-in": /^(?:Lives in|Moved to) \w+/, likes: /^Likes \w+/ };
const relationsIn = (text: string): readonly string[] =>
  Object.entries(ways).flatMap(([id, way]) => (way.test(text) ? id : []));

test("what a statement may put an end to is found without a word in common, as long as it holds", () => {
  const table = createRelationTable(relationsIn);
  table.put(aMemory({ id: "berlin", text: "Lives in Berlin" }));
  table.put(aMemory({ id: "tea", text: "Likes tea" }));
  table.put(aMemory({ id: "oslo", text: "Lives in Oslo", validTo: 1 }));
  expect(table.sharing(["Moved to Lisbon", "Is a vet"])).toEqual(["berlin"]);
  table.put(aMemory({ id: "berlin", text: "Lives in Berlin", validTo: 1 }));
  expect(table.sharing(["Moved to Lisbon"])).toEqual([]);
  table.put(aMemory({ id: "rome", text: "Moved to Rome" }));
  expect(table.sharing(["Lives in Lisbon", "Moved to Porto"])).toEqual(["rome"]);
  table.remove("rome");
  expect(table.sharing(["Lives in Lisbon"])).toEqual([]);
});

test("only relations of which there is one at a time count", () => {
  const table = createRelationTable(exclusiveIn(relations));
  table.put(aMemory({ id: "berlin", text: "Lives in Berlin" }));
  table.put(aMemory({ id: "tea", text: "Likes tea" }));
  expect(table.sharing(["Moved to Lisbon", "Likes coffee"])).toEqual(["berlin"]);
});
