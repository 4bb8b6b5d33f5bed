import { expect, test } from "vitest";
import { aMemory } from "../../../test/engine/memory";
import { relations } from "../../relations";
import { createToldThings } from "./told-things";

const met = (name: string, lastSaidAt: number) => aMemory({ id: name, text: `Met ${name} in Oslo`, lastSaidAt });

test("of more than are held those said last stay, in whatever order they come", () => {
  const told = createToldThings(relations, 10);
  const names = ["Ada", "Bea", "Cleo", "Dora", "Edda", "Fay", "Gerda", "Hanna", "Ida", "Jana", "Karla", "Lena"];
  for (const [place, name] of names.entries()) told.put(met(name, place % 2 === 0 ? 100 + place : place));
  expect(told.graph.entity("Ada")?.name).toBe("Ada");
  expect(told.graph.entity("Lena")?.name).toBe("Lena");
  // The two said longest ago.
  expect(told.graph.entity("Bea")).toBeNull();
  expect(told.graph.entity("Dora")).toBeNull();
  // One older than those that went does not come in, and one that is known may change.
  told.put(met("Mona", 2));
  expect(told.graph.entity("Mona")).toBeNull();
  told.put({ ...met("Ada", 100), text: "Met Adeline in Oslo" });
  expect(told.graph.entity("Adeline")?.name).toBe("Adeline");
});

test("what is forgotten is told by nobody, read already or not", () => {
  const told = createToldThings(relations);
  for (const name of ["Ada", "Bea"]) told.put(met(name, 1));
  while (told.readAhead(1)) continue;
  told.put({ ...met("Ada", 2), text: "Met Adeline in Oslo" });
  for (const name of ["Ada", "Bea"]) told.remove(name);
  expect(told.graph.entities("", 9)).toEqual([]);
});

test("of the same relation, those said last come last", () => {
  const told = createToldThings(relations);
  const lives = (id: string, lastSaidAt: number) => aMemory({ id, text: `Lives in ${id}`, lastSaidAt });
  for (const memory of [lives("Berlin", 3), lives("Bonn", 1), lives("Hamburg", 2)]) told.put(memory);
  expect(told.sharingRelation(["Lives in Lisbon"])).toEqual(["Bonn", "Hamburg", "Berlin"]);
});

test("a memory's names are those that whom it speaks of goes by, also where it is not held", () => {
  const told = createToldThings(relations);
  for (const text of ["My sister Ines Moura is a vet", "Had lunch with Ada in Oslo"])
    told.put(aMemory({ id: text, text }));
  const names = (text: string): readonly string[] => told.names(aMemory({ id: "not held", text }));
  expect(names("My sister moved to Oslo")).toEqual(["Ines Moura", "Oslo"]);
  // A first word is a name only where it is known as one.
  expect([names("Ada snores"), names("Tea is fine")]).toEqual([["Ada"], []]);
});
