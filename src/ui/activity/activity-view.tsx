import { useEffect, useRef, useState } from "react";
import type { ActivityLine } from "../../messaging/doors/insight-door";
import { text } from "../../texts/text";
import { hrefOf, replaceRoute, useRoute } from "../manager/route";
import { useApp } from "../parts/app-context";
import { Choice } from "../parts/choice";
import { Opening } from "../parts/opening";
import { Button } from "../parts/parts";
import { useAnswer } from "../parts/use-answer";
import { ViewHead } from "../parts/view-head";
import { dayOf } from "../parts/wording";
import { HappeningLine } from "./happening-line";
import { type Happening, isHappening } from "./line-words";
import { NetworkLedger } from "./network-ledger";
import { useHappenings } from "./use-happenings";
import "./activity.css";

/** Lines at first, and with each wish for more. */
const STEP = 50;

/** All that happened, and all that was asked of the network. */
export default function ActivityView() {
  const asked = useRoute().params.get("sort");
  const sort = isHappening(asked) ? asked : null;
  return (
    <>
      <ViewHead view="activity" intro={text("activity_intro")} />
      <NetworkLedger />
      <div className="activity-filter">
        <Choice
          label={text("activity_show")}
          options={sorts()}
          value={sort}
          onChange={(chosen) => replaceRoute(hrefOf("activity", { sort: chosen }))}
        />
      </div>
      <Days key={sort} sort={sort} />
    </>
  );
}

const sorts = (): readonly (readonly [Happening | null, string])[] => [
  [null, text("activity_sort_all")],
  ["learned", text("activity_sort_learned")],
  ["injected", text("activity_sort_injected")],
  ["left-out", text("activity_sort_left_out")],
  ["changed", text("activity_sort_changed")],
  ["forgotten", text("activity_sort_forgotten")],
  ["dropped", text("activity_sort_dropped")],
  ["imported", text("activity_sort_imported")],
];

function Days({ sort }: { readonly sort: Happening | null }) {
  const { engine } = useApp();
  const [wanted, setWanted] = useState(STEP);
  const kinds = useAnswer(() => engine.kinds(), { key: "kinds" });
  const happened = useHappenings(sort, wanted);
  const end = useFocusAtEnd(happened?.hasMore);
  if (happened === undefined || kinds === undefined) return <Opening />;
  const verbatim = new Set(kinds.filter((kind) => kind.verbatim).map(({ id }) => id));
  const { lines, hasMore, now } = happened;
  if (lines.length === 0 && !hasMore) return <p className="hint">{text("activity_none")}</p>;
  return (
    <>
      {byDay(lines, now).map(([day, ofDay]) => (
        <section key={day} className="day" aria-label={day}>
          <h2>{day}</h2>
          <ol>
            {ofDay.map((line) => (
              <HappeningLine key={keyOf(line)} line={line} isVerbatim={(kind) => verbatim.has(kind)} />
            ))}
          </ol>
        </section>
      ))}
      {hasMore ? (
        <Button onPress={() => setWanted(wanted + STEP)}>{text("activity_more")}</Button>
      ) : (
        <p ref={end} className="hint" tabIndex={-1}>
          {text("activity_end")}
        </p>
      )}
    </>
  );
}

/** Where the button for more was pressed and is gone, the focus goes to what stands in its place. */
function useFocusAtEnd(hasMore: boolean | undefined) {
  const end = useRef<HTMLParagraphElement>(null);
  const had = useRef(hasMore);
  useEffect(() => {
    if (had.current === true && hasMore === false && document.activeElement === document.body) end.current?.focus();
    had.current = hasMore;
  }, [hasMore]);
  return end;
}

function byDay(lines: readonly ActivityLine[], now: number): readonly (readonly [string, readonly ActivityLine[]])[] {
  const days = new Map<string, ActivityLine[]>();
  for (const line of lines) {
    const day = dayOf(line.at, now);
    const ofDay = days.get(day);
    if (ofDay) ofDay.push(line);
    else days.set(day, [line]);
  }
  return [...days];
}

const keyOf = (line: ActivityLine): string =>
  line.sort === "activity" ? `activity ${line.entry.number}` : `history ${line.entries[0]?.number ?? ""}`;
