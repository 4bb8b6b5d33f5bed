import { Pause, Play } from "lucide-react";
import { useEffect, useEffectEvent, useId, useState } from "react";
import type { TimeSpan } from "../../messaging/doors/insight-door";
import { text, type TextName } from "../../texts/text";
import { IconButton } from "../parts/parts";
import { addMonths } from "./calendar";
import { DaySlider } from "./day-slider";
import type { Knowledge, Reach } from "./moment";
import type { Travel } from "./use-moment";

export interface TravelControlsProps extends Pick<Travel, "moment" | "go"> {
  readonly span: TimeSpan;
  readonly reach: Reach;
}

const KNOWLEDGE: readonly (readonly [Knowledge, TextName])[] = [
  ["today", "timeline_knowledge_today"],
  ["then", "timeline_knowledge_then"],
  ["day", "timeline_knowledge_day"],
];

/** Both clocks. */
export function TravelControls({ span, reach, moment, go }: TravelControlsProps) {
  const group = useId();
  return (
    <div className="travel">
      <DaySlider
        label={text("timeline_held")}
        day={moment.held}
        reach={reach}
        months={span.months.map(({ at, began }) => ({ at, count: began }))}
        onChange={(held) => go({ held })}
      >
        <PlayButton day={moment.held} reach={reach} onStep={(held) => go({ held })} />
      </DaySlider>
      <fieldset className="knowledge">
        <legend>{text("timeline_knowledge")}</legend>
        {KNOWLEDGE.map(([knowledge, name]) => (
          <label key={knowledge}>
            <input
              type="radio"
              name={group}
              checked={moment.knowledge === knowledge}
              onChange={() => go({ knowledge })}
            />
            {text(name)}
          </label>
        ))}
      </fieldset>
      {moment.knowledge === "day" && (
        <DaySlider
          label={text("timeline_known")}
          day={moment.known}
          reach={reach}
          months={span.months.map(({ at, learned }) => ({ at, count: learned }))}
          onChange={(known) => go({ known })}
        />
      )}
    </div>
  );
}

interface PlayButtonProps {
  readonly day: number;
  readonly reach: Reach;
  readonly onStep: (day: number) => void;
}

const STEP_MS = 1_000;

/** Goes on month by month until today. */
function PlayButton({ day, reach: { first, today }, onStep }: PlayButtonProps) {
  const [plays, setPlays] = useState(false);
  const step = useEffectEvent(() => {
    const next = Math.min(addMonths(day, 1), today);
    onStep(next);
    if (next === today) setPlays(false);
  });
  useEffect(() => {
    if (!plays) return;
    const timer = setInterval(() => step(), STEP_MS);
    return () => clearInterval(timer);
  }, [plays]);
  const toggle = (): void => {
    if (!plays && day >= today) onStep(first);
    setPlays(!plays);
  };
  const Icon = plays ? Pause : Play;
  return (
    <IconButton
      label={text(plays ? "timeline_pause" : "timeline_play")}
      icon={<Icon aria-hidden="true" size={18} />}
      disabled={first === today}
      onPress={toggle}
    />
  );
}
