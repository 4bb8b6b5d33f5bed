import { useMemo } from "react";
import type { Insights } from "../../messaging/doors/insight-door";
import { text } from "../../texts/text";
import { hrefOf } from "../manager/route";
import { useApp } from "../parts/app-context";
import { Opening } from "../parts/opening";
import { Section } from "../parts/parts";
import { useAnswer } from "../parts/use-answer";
import { ViewHead } from "../parts/view-head";
import { percent } from "../parts/wording";
import { growthChart, savingChart, usageChart } from "./chart";
import { ChartFigure } from "./chart-figure";
import { KindBars } from "./kind-bars";
import { type Week, weeksOf } from "./weeks";
import "./insights-view.css";

/** What has been learned and what it was good for, in numbers. */
export default function InsightsView() {
  const { engine } = useApp();
  const told = useAnswer(async () => ({ insights: await engine.insights(), now: Date.now() }), { key: "" });
  return (
    <>
      <ViewHead view="insights" intro={text("insights_intro")} />
      {told === undefined && <Opening />}
      {told?.insights.days.length === 0 && <p className="empty">{text("insights_empty")}</p>}
      {told !== undefined && told.insights.days.length > 0 && <Figures {...told} />}
    </>
  );
}

function Figures({ insights, now }: { readonly insights: Insights; readonly now: number }) {
  const weeks = useMemo(() => weeksOf(insights.days, now), [insights, now]);
  const growth = useMemo(() => growthChart(weeks), [weeks]);
  const last = weeks.at(-1);
  return (
    <>
      <ChartFigure title={text("insights_growth")} chart={growth}>
        {text("insights_growth_words", { count: last?.total ?? 0 })}{" "}
        {text("insights_this_week", { count: last?.learned ?? 0 })}
      </ChartFigure>
      <KindBars kinds={insights.kinds} />
      <Usage weeks={weeks} />
      {insights.mostUsed.length > 0 && <MostUsed mostUsed={insights.mostUsed} />}
    </>
  );
}

function Usage({ weeks }: { readonly weeks: readonly Week[] }) {
  const [usage, saving] = useMemo(() => [usageChart(weeks), savingChart(weeks)], [weeks]);
  const prompts = weeks.reduce((sum, week) => sum + week.prompts, 0);
  const injected = weeks.reduce((sum, week) => sum + week.injected, 0);
  const { sent = 0, pasted = 0 } = weeks.at(-1) ?? {};
  if (prompts === 0) {
    return (
      <Section title={text("insights_use")}>
        <p className="hint">{text("insights_unused")}</p>
      </Section>
    );
  }
  return (
    <>
      <ChartFigure title={text("insights_use")} chart={usage}>
        {text("insights_use_words", { count: prompts, injected })}
      </ChartFigure>
      <ChartFigure title={text("insights_saving")} chart={saving}>
        {text("insights_saving_words", { sent, pasted, share: percent(pasted === 0 ? 0 : 1 - sent / pasted) })}
      </ChartFigure>
    </>
  );
}

function MostUsed({ mostUsed }: Pick<Insights, "mostUsed">) {
  return (
    <Section title={text("insights_most_used")}>
      <ol className="rows most-used">
        {mostUsed.map(({ memory, times }) => (
          <li key={memory.id}>
            <a href={hrefOf("memories", { id: memory.id })}>{memory.text}</a>
            <span className="hint">{text("insights_times", { count: times })}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
