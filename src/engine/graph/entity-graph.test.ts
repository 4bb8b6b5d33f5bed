import { describe, expect, test } from "vitest";
import { relations } from "../../relations";
import { triplesOf } from "../learn/triples";
import { createEntityGraph } from "./entity-graph";
import { aMemory } from "../../../test/engine/memory";

const graphOf = (...texts: readonly string[]) => {
  const graph = createEntityGraph(relations);
  for (const text of texts) graph.put(aMemory({ id: text, text }), triplesOf(text, relations));
  return graph;
};

const related = (graph: ReturnType<typeof graphOf>, text: string, least = 0) =>
  graph
    .related(text, 2)
    .filter(({ score }) => score >= least)
    .map(({ id }) => id)
    .toSorted();

describe("a question", () => {
  const manager = "Alice is Bob's manager";
  const his = "Bob works on Atlas";
  const hers = "Alice works on Atlas and Hermes";
  const others = ["Bob is allergic to nuts", "Carol works on Hermes", "Dan lives in Rome", "Carol is Dan's manager"];

  test("over several hops finds those who were told in several chats", () => {
    const graph = graphOf(manager, his, hers, ...others);
    const found = related(graph, "who is Bob's manager and what do they work on together", 1);
    expect(found).toEqual([manager, hers, his].toSorted());
  });

  test("fades with each hop, and stops", () => {
    const graph = graphOf(manager, his, hers, ...others);
    const scores = new Map(graph.related("Tell me about Alice", 2).map(({ id, score }) => [id, score]));
    expect(scores.get(manager)).toBe(0.5);
    expect(scores.get(his)).toBe(0.25);
    expect(scores.has("Dan lives in Rome")).toBe(false);
    expect(
      graph
        .related("Tell me about Alice", 1)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual([manager, hers].toSorted());
  });

  test("finds somebody by whom they belong to", () => {
    const family = [
      "My sister Ines is a vet",
      "Ines is married to Tom",
      "Tom is a pilot",
      "My brother Max is married to Eva",
    ];
    const graph = graphOf(...family);
    expect(related(graph, "What does my sister's husband do?", 0.5)).toEqual(family.slice(0, 3).toSorted());
    expect(related(graph, "what should I cook for my brother?", 0.5)).toEqual([family[3]]);
  });

  test("about nobody finds nothing", () => {
    expect(graphOf(manager, his, hers).related("How do I sort a list in Python?", 2)).toEqual([]);
  });
});

describe("one and the same", () => {
  const namesOf = (graph: ReturnType<typeof graphOf>, name: string) => {
    const found = graph.entity(name);
    return found && [found.name, ...found.aliases].toSorted();
  };

  test.each([
    ["in another case, with accents", ["Met Inés in Porto", "Ines plays chess with Ana"], "ines"],
    ["by what they are to the user", ["My sister Ines is a vet", "My sister has a dog"], "my sister"],
    ["where it was told", ["Went to Rome with Robert, everybody calls him Bob", "Had lunch with Bob"], "Robert"],
    ["an abbreviation", ["Moved to Kubernetes (K8s) at work", "Loves working with K8s"], "kubernetes"],
    ["in another spelling", ["Had lunch with Sarah", "Went to Oslo with Sara"], "Sara"],
    ["misspelt", ["Moved to Kubernetes", "Is tired of Kuberntes"], "Kubernetes"],
    ["by first and full name", ["Works with Priya Raman", "Had lunch with Priya"], "Priya"],
  ])("%s", (_, texts, name) => {
    const graph = graphOf(...texts);
    expect(graph.entity(name)?.memories.toSorted()).toEqual([...texts].toSorted());
  });

  test.each([
    ["short names a letter apart", ["Had lunch with Maria", "Had lunch with Mario"], "Maria"],
    ["spoken of together", ["Sarah and Sara came by", "Had lunch with Sarah"], "Sara"],
    ["told apart", ["Met Anna from work for lunch", "Had lunch with Anna"], "Anna"],
    ["of two full names neither", ["Works with Priya Raman", "Works with Priya Shah", "Had lunch with Priya"], "Priya"],
    ["numbers", ["Works on Project 2024", "Works on Project 2025"], "Project 2024"],
    ["two sisters", ["My sister Ines is a vet", "My sister Rita is a nurse", "My sister has a dog"], "my sister"],
  ])("not: %s", (_, texts, name) => {
    expect(graphOf(...texts).entity(name)?.memories).toHaveLength(1);
  });

  test("has all its names", () => {
    expect(namesOf(graphOf("My sister Ines is a vet", "My sister has a dog"), "Ines")).toEqual(["Ines", "my sister"]);
  });
});

describe("a page", () => {
  test("tells what it is and how it stands to others, from its side", () => {
    const graph = graphOf("Alice is Bob's manager", "Alice lives in Lisbon");
    const alice = graph.entity("alice");
    expect(alice).toMatchObject({ name: "Alice", type: "person", aliases: [] });
    expect(alice && graph.ties(alice)).toEqual([
      { label: "manages", name: "Bob", memory: "Alice is Bob's manager" },
      { label: "lives in", name: "Lisbon", memory: "Alice lives in Lisbon" },
    ]);
    const bob = graph.entity("Bob");
    expect(bob && graph.ties(bob)).toEqual([{ label: "reports to", name: "Alice", memory: "Alice is Bob's manager" }]);
    expect(graph.entity("Lisbon")?.type).toBe("place");
    expect(graph.entity("Nobody")).toBeNull();
  });

  test("tells of the user by the relations that they stand in alone", () => {
    const graph = graphOf("I live in Lisbon", "My sister Ines is a vet", "Alice is Bob's manager", "Likes rain");
    const me = graph.entity("me");
    expect(me?.memories.toSorted()).toContain("I live in Lisbon");
    expect(me?.memories).not.toContain("Alice is Bob's manager");
    const ties = (me && graph.ties(me)) ?? [];
    expect(ties).toContainEqual({ label: "lives in", name: "Lisbon", memory: "I live in Lisbon" });
    expect(ties.map(({ name }) => name)).not.toContain("Bob");
    graph.remove("I live in Lisbon");
    expect(graph.entity("me")?.memories).not.toContain("I live in Lisbon");
  });

  test("lists each of them once", () => {
    const graph = graphOf("My sister Ines is a vet", "My sister lives in Porto", "Went to Porto with Rex");
    expect(graph.entities("", 9).map(({ name }) => name)).toEqual(["Ines", "Porto", "Rex"]);
    expect(graph.entities("", 1).map(({ name }) => name)).toEqual(["Ines"]);
    expect(graph.entities("SISTER", 9).map(({ name }) => name)).toEqual(["Ines"]);
  });
});

describe("forgetting", () => {
  test("the last memory that speaks of somebody takes them away, and what joined two parts them", () => {
    const graph = graphOf("Robert, everybody calls him Bob", "Had lunch with Bob", "Went to Rome with Robert");
    expect(graph.entity("Bob")?.memories).toHaveLength(3);
    graph.remove("Robert, everybody calls him Bob");
    expect(graph.entity("Bob")?.memories).toEqual(["Had lunch with Bob"]);
    graph.remove("Had lunch with Bob");
    expect(graph.entity("Bob")).toBeNull();
    expect(graph.entity("Robert")).not.toBeNull();
  });

  test("leaves what would have come about without it, and a changed memory tells only the new", () => {
    const graph = graphOf("Alice is Bob's manager", "Bob works on Atlas");
    const text = "Carol works on Atlas";
    graph.put(aMemory({ id: "Bob works on Atlas", text }), triplesOf(text, relations));
    expect(graph.entity("Bob")?.memories).toEqual(["Alice is Bob's manager"]);
    graph.remove("Alice is Bob's manager");
    expect(
      graph
        .entities("", 9)
        .map(({ name }) => name)
        .toSorted(),
    ).toEqual(["Atlas", "Carol"]);
  });
});
