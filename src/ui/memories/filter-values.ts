import type { MemoryState } from "../../messaging/doors/memories-door";
import type { SpaceInfo } from "../../messaging/doors/space-door";
import type { KindInfo } from "../../messaging/protocol";
import { chatOf } from "../../domain/turn";
import { named, text, type TextName } from "../../texts/text";
import type { App } from "../parts/app-context";
import { dateOf } from "../parts/wording";
import { instantOf, MESSAGES, type MemoryQuery, NO_SPACE, STATES } from "./memory-query";

/** What can be chosen from. */
export interface FilterWorld {
  readonly kinds: readonly KindInfo[];
  readonly spaces: readonly SpaceInfo[];
  readonly sites: App["sites"];
}

/** What is taken off the list by a chip; the words of the search and the order stand for themselves. */
export type FilterName = Exclude<keyof MemoryQuery, "q" | "order">;

export const STATE_TEXTS = {
  current: "memories_state_current",
  planned: "memories_state_planned",
  ended: "memories_state_ended",
  pinned: "memories_state_pinned",
  faded: "memories_state_faded",
  waiting: "memories_state_waiting",
} as const satisfies Readonly<Record<MemoryState, TextName>>;

const NAMES: Readonly<Record<FilterName, TextName>> = {
  show: "memories_filter_show",
  kind: "memories_filter_kind",
  entity: "memories_filter_entity",
  site: "memories_filter_site",
  space: "memories_filter_space",
  state: "memories_filter_state",
  since: "memories_filter_since",
  before: "memories_filter_before",
  chat: "memories_filter_chat",
};

const FILTERS: readonly FilterName[] = ["show", "kind", "entity", "site", "space", "state", "since", "before", "chat"];

export interface FilterChip {
  readonly name: FilterName;
  readonly label: string;
}

/** The filters that apply, in words. */
export const chipsOf = (query: MemoryQuery, world: FilterWorld): readonly FilterChip[] =>
  FILTERS.flatMap((name) => {
    const value = query[name];
    return value === null
      ? []
      : [{ name, label: text("memories_filter_chip", { name: text(NAMES[name]), value: WORDS[name](value, world) }) }];
  });

const siteName = (site: string, { sites }: FilterWorld): string => sites[site]?.label ?? site;

function day(value: string): string {
  const at = instantOf(value);
  return at === null ? value : dateOf(at);
}

/** How each value is said. */
const WORDS: Readonly<Record<FilterName, (value: string, world: FilterWorld) => string>> = {
  show: (value) => text(value === MESSAGES ? "memories_show_messages" : "memories_show_memories"),
  kind: (value) => named("kind", value),
  entity: (value) => value,
  site: siteName,
  space: (value, { spaces }) =>
    value === NO_SPACE ? text("memories_no_space") : (spaces.find(({ id }) => id === value)?.name ?? value),
  state: (value) => {
    const state = STATES.find((known) => known === value);
    return state === undefined ? value : text(STATE_TEXTS[state]);
  },
  since: day,
  before: day,
  chat: (value, world) => siteName(chatOf(value).site, world),
};
