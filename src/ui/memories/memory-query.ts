import { chatOf } from "../../domain/turn";
import type { ListFilter, MemoryFilter, MemoryState } from "../../messaging/doors/memories-door";

/** What the list is asked for, as it stands in the address; null: it does not matter. */
export interface MemoryQuery {
  readonly q: string | null;
  readonly kind: string | null;
  readonly entity: string | null;
  readonly site: string | null;
  /** `Space.id`, or `NO_SPACE`. */
  readonly space: string | null;
  readonly state: string | null;
  /** A day (`2026-03-01`), or milliseconds since the epoch. */
  readonly since: string | null;
  readonly before: string | null;
  /** `chatKey`. */
  readonly chat: string | null;
  /** `MESSAGES`: whole turns instead of memories. */
  readonly show: string | null;
  readonly order: string | null;
}

/** In the address: those of no space. No id of a space looks like this. */
export const NO_SPACE = "-";
export const MESSAGES = "messages";

export const STATES: readonly MemoryState[] = ["current", "planned", "ended", "pinned", "faded", "waiting"];
export const ORDERS = ["newest", "oldest", "most-used", "last-used"] as const satisfies readonly ListFilter["order"][];

export const queryOf = (params: URLSearchParams): MemoryQuery => ({
  q: params.get("q"),
  kind: params.get("kind"),
  entity: params.get("entity"),
  site: params.get("site"),
  space: params.get("space"),
  state: params.get("state"),
  since: params.get("since"),
  before: params.get("before"),
  chat: params.get("chat"),
  show: params.get("show"),
  order: params.get("order"),
});

/** By what the engine knows; words are left to the search. */
export function filterOf(query: MemoryQuery): MemoryFilter {
  const { kind, entity, site } = query;
  return {
    ...(kind !== null && { kind }),
    ...(entity !== null && { entity }),
    ...(site !== null && { site }),
    ...placeOf(query),
    ...standingOf(query),
  };
}

const placeOf = ({ chat, space, show }: MemoryQuery): MemoryFilter => ({
  ...(chat !== null && { chat: chatOf(chat) }),
  ...(space !== null && { space: space === NO_SPACE ? null : space }),
  ...(show === MESSAGES && { verbatim: true }),
});

function standingOf(query: MemoryQuery): MemoryFilter {
  const state = STATES.find((known) => known === query.state);
  const since = instantOf(query.since);
  const before = instantOf(query.before);
  return {
    ...(state !== undefined && { state }),
    ...(since !== null && { since }),
    ...(before !== null && { before }),
  };
}

/** The order that was chosen by name; undefined: as it comes. */
export const orderOf = ({ order }: MemoryQuery): ListFilter["order"] => ORDERS.find((known) => known === order);

/** When a day begins by the calendar of this device, or the moment itself; null where it is neither. */
export function instantOf(value: string | null): number | null {
  if (value === null || !/^(\d{4}-\d\d-\d\d|\d{6,})$/.test(value)) return null;
  const at = value.includes("-") ? new Date(`${value}T00:00`).getTime() : Number(value);
  return Number.isNaN(at) ? null : at;
}

/** The day of a moment, as a date field has it; empty where there is none. */
export function dayValue(value: string | null): string {
  const at = instantOf(value);
  if (at === null) return "";
  const date = new Date(at);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}

/** Recall is asked; with an order of the user's own it is a list. */
export const searches = (query: MemoryQuery): boolean => (query.q ?? "") !== "" && orderOf(query) === undefined;
