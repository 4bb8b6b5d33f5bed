import { text, type TextName } from "../../texts/text";
import { Choice } from "../parts/choice";
import { Button } from "../parts/parts";
import type { Found } from "./found-window";
import { MESSAGES, type MemoryQuery, ORDERS, orderOf, searches } from "./memory-query";
import type { Picked } from "./use-picked";
import { HITS } from "./use-found";

const ORDER_TEXTS: Readonly<Record<(typeof ORDERS)[number], TextName>> = {
  newest: "memories_order_newest",
  oldest: "memories_order_oldest",
  "most-used": "memories_order_most_used",
  "last-used": "memories_order_last_used",
};

export interface ListHeadProps {
  readonly query: MemoryQuery;
  readonly found: Found | null;
  readonly picked: Picked;
  readonly onOrder: (order: string | null) => void;
  readonly onPickAll: () => void;
}

/** How much was found, in which order it stands, and how much of it is selected. */
export function ListHead({ query, found, picked, onOrder, onPickAll }: ListHeadProps) {
  const searching = (query.q ?? "") !== "";
  const named = ORDERS.filter((order) => searching || order !== "newest").map(
    (order) => [order, text(ORDER_TEXTS[order])] as const,
  );
  const first = [null, text(searching ? "memories_order_best" : "memories_order_newest")] as const;
  const order = orderOf(query) ?? null;
  return (
    <div className="memories-head">
      <output>
        {found !== null && countOf(query, found.total)}
        {picked.ids.size > 0 && ` · ${text("memories_selected", { count: picked.ids.size })}`}
      </output>
      <div className="buttons">
        {found !== null && found.total > picked.ids.size && (
          <Button onPress={onPickAll}>{text("memories_select_all", { count: found.total })}</Button>
        )}
        <Choice
          label={text("memories_filter_order")}
          options={[first, ...named]}
          value={!searching && order === "newest" ? null : order}
          onChange={onOrder}
        />
      </div>
    </div>
  );
}

function countOf(query: MemoryQuery, total: number): string {
  if (searches(query)) return text(total >= HITS ? "memories_found_best" : "memories_found", { count: total });
  return text(query.show === MESSAGES ? "memories_messages" : "memories_count", { count: total });
}
