import type { EntityInfo, EntityPage, GraphInfo, GraphTie } from "../../src/messaging/entity-info";
import type { ManagerDoor } from "../../src/messaging/protocol";

const TYPES = ["person", "person", "place", "organisation", "thing"];

/** A made-up graph: a few names that many stand to, and many that few do. */
export function sampleGraph(names: number, ties: number): GraphInfo {
  const nodes = Array.from({ length: names }, (_, index): EntityInfo => ({
    name: `Name ${index}`,
    aliases: [],
    type: TYPES[index % TYPES.length] ?? "thing",
    memories: Math.max(1, Math.round(60 / (index + 1))),
  }));
  const between = Array.from({ length: ties }, (_, index): GraphTie => ({
    from: `Name ${(index * 7919) % names}`,
    // The first names are met most.
    name: `Name ${Math.floor((((index * 104_729) % 997) / 997) ** 3 * names)}`,
    label: index % 2 === 0 ? "knows" : "lives in",
    memory: `m${index}`,
  }));
  return { nodes, ties: between.filter(({ from, name }) => from !== name), total: names };
}

/** Answers for a graph as the engine would. */
export function graphDesk(whole: GraphInfo): Pick<ManagerDoor, "graph" | "entities" | "entity"> {
  const page = (info: EntityInfo): EntityPage => ({
    ...info,
    relations: whole.ties.filter(({ from }) => from === info.name),
    spokenOfIn: [],
  });
  return {
    graph: async (limit) => {
      const nodes = whole.nodes.slice(0, limit);
      const there = new Set(nodes.map(({ name }) => name));
      return {
        nodes,
        ties: whole.ties.filter(({ from, name }) => there.has(from) && there.has(name)),
        total: whole.total,
      };
    },
    entities: async ({ text, limit }) =>
      whole.nodes.filter(({ name }) => name.toLowerCase().includes(text.toLowerCase())).slice(0, limit),
    entity: async (name) => {
      const info = whole.nodes.find((node) => node.name === name);
      return info === undefined ? null : page(info);
    },
  };
}
