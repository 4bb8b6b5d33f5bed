import { expect, test } from "vitest";
import { relations } from "../../relations";
import { aMemory } from "../../../test/engine/memory";
import { triplesOf } from "../learn/triples";
import { createRelationTable } from "./relation-table";

const triples = (text: string) => triplesOf(text, relations);

function open() {
  const table = createRelationTable(relations);
  const put = (id: string, text: string, validTo: number | null = null): void =>
    table.put(aMemory({ id, text, validTo }), triples(text));
  const sharing = (...texts: readonly string[]) => table.sharing(texts.flatMap(triples));
  return { put, sharing, remove: table.remove };
}

test("what a statement may put an end to is found without a word in common, as long as it holds", () => {
  const { put, sharing, remove } = open();
  put("berlin", "Lives in Berlin");
  put("oslo", "Lives in Oslo", 1);
  expect(sharing("Moved to Lisbon", "Is a vet")).toEqual(["berlin"]);
  put("berlin", "Lives in Berlin", 1);
  expect(sharing("Moved to Lisbon")).toEqual([]);
  put("rome", "Moved to Rome");
  expect(sharing("Lives in Lisbon", "Moved to Porto")).toEqual(["rome"]);
  remove("rome");
  expect(sharing("Lives in Lisbon")).toEqual([]);
});

test("only relations of which there is one at a time count", () => {
  const { put, sharing } = open();
  put("berlin", "Lives in Berlin");
  put("tea", "Likes tea");
  expect(sharing("Moved to Lisbon", "Likes coffee")).toEqual(["berlin"]);
});
