import { useMemo, useState } from "react";
import type { TimeSpan } from "../../messaging/doors/insight-door";
import { text } from "../../texts/text";
import { useApp } from "../parts/app-context";
import { Opening } from "../parts/opening";
import { Button } from "../parts/parts";
import { useAnswer } from "../parts/use-answer";
import { ViewHead } from "../parts/view-head";
import { dateOf } from "../parts/wording";
import { dayAt, startOf } from "./calendar";
import { becameOf, type Held, HeldList } from "./held-list";
import { type Moment, momentWithin } from "./moment";
import { TravelControls } from "./travel-controls";
import { useMoment } from "./use-moment";
import "./timeline-view.css";

/** What was held true at another time, and what is known of it now. */
export default function TimelineView() {
  const { engine } = useApp();
  const span = useAnswer(() => engine.timeSpan(), { key: "" });
  return (
    <>
      <ViewHead view="timeline" intro={text("timeline_intro")} />
      {span === undefined && <Opening />}
      {span?.months.length === 0 && <p className="empty">{text("timeline_empty")}</p>}
      {span !== undefined && span.months.length > 0 && <Traveller span={span} />}
    </>
  );
}

function Traveller({ span }: { readonly span: TimeSpan }) {
  const reach = useMemo(() => ({ first: dayAt(span.from), today: dayAt(span.to) }), [span]);
  const { moment, settled, address, go } = useMoment(reach);
  return (
    <>
      <TravelControls span={span} reach={reach} moment={moment} go={go} />
      <HeldThen key={address} moment={settled} address={address} />
    </>
  );
}

const PAGE = 30;

interface Shown {
  readonly held: readonly Held[];
  readonly total: number;
  readonly now: number;
}

function HeldThen({ moment, address }: { readonly moment: Moment; readonly address: string }) {
  const { engine } = useApp();
  const [offset, setOffset] = useState(0);
  const shown = useAnswer<Shown>(
    async () => {
      const now = Date.now();
      const [held, known] = [momentWithin(moment.held, now), momentWithin(moment.known, now)];
      const { memories, total } = await engine.asOf({ held, known, offset, limit: PAGE });
      return { held: await becameOf(memories, engine, now), total, now };
    },
    { key: `${address} ${offset}` },
  );
  return (
    <section className="held-then">
      <h2>{text("timeline_on", { date: dateOf(startOf(moment.held)) })}</h2>
      <output className="hint">{shown && said(shown.total, moment)}</output>
      {shown ? <HeldList held={shown.held} now={shown.now} /> : <Opening />}
      {shown && shown.total > PAGE && <Pager offset={offset} total={shown.total} onTurn={setOffset} />}
    </section>
  );
}

function said(count: number, { knowledge, known }: Moment): string {
  if (knowledge === "today") return text("timeline_count_today", { count });
  return text("timeline_count_then", { count, date: dateOf(startOf(known)) });
}

interface PagerProps {
  readonly offset: number;
  readonly total: number;
  readonly onTurn: (offset: number) => void;
}

function Pager({ offset, total, onTurn }: PagerProps) {
  return (
    <nav className="buttons" aria-label={text("timeline_pages")}>
      <Button disabled={offset === 0} onPress={() => onTurn(Math.max(0, offset - PAGE))}>
        {text("timeline_page_back")}
      </Button>
      <output className="hint">
        {text("timeline_page", { from: offset + 1, to: Math.min(offset + PAGE, total), total })}
      </output>
      <Button disabled={offset + PAGE >= total} onPress={() => onTurn(offset + PAGE)}>
        {text("timeline_page_on")}
      </Button>
    </nav>
  );
}
