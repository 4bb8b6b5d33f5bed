import { dot } from "../domain/dot";
import type { Entity } from "../engine/graph/entity";
import type { EntityInfo } from "../messaging/entity-info";
import type { ManagerDoor } from "../messaging/protocol";
import type { MemoryIndex } from "../engine/recall/memory-index";
import type { Engine } from "./engine";

type Describe = (entity: Entity) => EntityInfo;

/** What a name looks like is guessed by a grammar of English, which is loaded when people first look at the list. */
async function describing(): Promise<Describe> {
  const { guessType } = await import("../engine/graph/type-guess");
  return ({ name, aliases, type, memories }) => ({
    name,
    aliases,
    type: type ?? guessType(name),
    memories: memories.length,
  });
}

/** Those spoken of most, among which one is looked for by what is told of it. */
const LOOKED_AT = 500;
/** The cosine from which somebody is meant by a description. */
const MEANT = 0.3;

/** Those whose memories are nearest in meaning to a text that is nobody's name ("animal doctor"), the nearest first. */
function described(index: MemoryIndex, vector: Float32Array | null): readonly Entity[] {
  if (vector === null) return [];
  return index.told.graph
    .entities("", LOOKED_AT)
    .map((entity) => ({ entity, nearness: dot(vector, index.vectorOf(entity.memories) ?? []) }))
    .filter(({ nearness }) => nearness >= MEANT)
    .toSorted((a, b) => b.nearness - a.nearness)
    .map(({ entity }) => entity);
}

/** Guessing takes a third of a millisecond a name: of a whole graph it is done for those spoken of most. */
const MOST_GUESSED = 150;
const asThing = (entity: Entity): Entity => ({ ...entity, type: entity.type ?? "thing" });

/** What people see of those whom their memories speak of. */
export function createEntityDesk({
  opened,
  embedding,
}: Pick<Engine, "opened" | "embedding">): Pick<ManagerDoor, "entities" | "entity" | "graph"> {
  return {
    async entities({ text, limit }) {
      const { index } = await opened;
      const infoOf = await describing();
      const named = index.told.graph.entities(text, limit);
      if (named.length > 0 || text.trim() === "") return named.map(infoOf);
      return described(index, await embedding.prompt(text))
        .slice(0, limit)
        .map(infoOf);
    },

    async entity(name) {
      const { graph } = (await opened).index.told;
      const infoOf = await describing();
      const found = graph.entity(name);
      return found && { ...infoOf(found), relations: graph.ties(found), spokenOfIn: found.memories };
    },

    async graph(limit) {
      const corpus = await opened;
      const infoOf = await describing();
      await corpus.read();
      const { entities, ties, total } = corpus.index.told.graph.web(limit);
      const guessed = entities.map((entity, place) => infoOf(place < MOST_GUESSED ? entity : asThing(entity)));
      return { nodes: guessed, ties, total };
    },
  };
}
