import type { Entity } from "../engine/graph/entity-graph";
import type { EntityInfo } from "../messaging/entity-info";
import type { ManagerDoor } from "../messaging/protocol";
import type { Engine } from "./engine";

const infoOf = ({ name, aliases, type, memories }: Entity): EntityInfo => ({
  name,
  aliases,
  type,
  memories: memories.length,
});

/** What people see of those whom their memories speak of. */
export function createEntityDesk({ opened }: Pick<Engine, "opened">): Pick<ManagerDoor, "entities" | "entity"> {
  return {
    entities: async ({ text, limit }) => (await opened).index.graph.entities(text, limit).map(infoOf),

    async entity(name) {
      const { graph } = (await opened).index;
      const found = graph.entity(name);
      return found && { ...infoOf(found), relations: graph.ties(found), spokenOfIn: found.memories };
    },
  };
}
