import type { LinkedMemory } from "../../messaging/doors/memories-door";
import { text, type TextName } from "../../texts/text";
import { hrefOf } from "../manager/route";
import type { MemoryQuery } from "../memories/memory-query";

const SAID: Readonly<Record<LinkedMemory["direction"], Readonly<Record<LinkedMemory["type"], TextName>>>> = {
  to: {
    supersedes: "memory_link_to_supersedes",
    contradicts: "memory_link_to_contradicts",
    elaborates: "memory_link_to_elaborates",
    "same-as": "memory_link_to_same_as",
  },
  from: {
    supersedes: "memory_link_from_supersedes",
    contradicts: "memory_link_from_contradicts",
    elaborates: "memory_link_from_elaborates",
    "same-as": "memory_link_from_same_as",
  },
};

export interface MemoryLinksProps {
  readonly links: readonly LinkedMemory[];
  readonly query: MemoryQuery;
}

/** What it took the place of, what took its place, and how it stands to others otherwise. */
export function MemoryLinks({ links, query }: MemoryLinksProps) {
  return (
    <ul className="memory-links">
      {links.map(({ type, direction, memory }) => (
        <li key={`${direction} ${type} ${memory.id}`}>
          <span className="hint">{text(SAID[direction][type])}</span>{" "}
          <a href={hrefOf("memories", { ...query, id: memory.id })}>{memory.text}</a>
        </li>
      ))}
    </ul>
  );
}
