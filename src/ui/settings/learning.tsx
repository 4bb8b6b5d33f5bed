import type { Settings } from "../../domain/settings";
import type { DroppedCount, Status } from "../../messaging/protocol";
import { named, text } from "../../texts/text";
import { useApp } from "../parts/app-context";
import { Choice } from "../parts/choice";
import { Section } from "../parts/parts";
import { useAction } from "../parts/use-action";
import { numeral } from "../parts/wording";
import "./learning.css";

export interface LearningProps {
  readonly settings: Settings;
  readonly status: Status;
}

/** How what is said becomes memories: what is asked first, and what was left out. */
export function Learning({ settings, status }: LearningProps) {
  const { engine } = useApp();
  const { act } = useAction();
  return (
    <Section title={text("settings_learning")}>
      <Choice
        label={text("settings_review")}
        options={reviews()}
        value={settings.review}
        onChange={(review) => act(() => engine.changeSettings({ review }))}
      />
      {status.dropped.length > 0 && <NotKept dropped={status.dropped} />}
    </Section>
  );
}

const reviews = (): readonly (readonly [Settings["review"], string])[] => [
  ["unsure", text("settings_review_unsure")],
  ["all", text("settings_review_all")],
  ["none", text("settings_review_none")],
];

function NotKept({ dropped }: { readonly dropped: readonly DroppedCount[] }) {
  const count = dropped.reduce((sum, each) => sum + each.count, 0);
  return (
    <details className="not-kept">
      <summary>{text("settings_not_kept", { count })}</summary>
      <ul>
        {dropped.map((each) => (
          <li key={each.check}>
            <span>{named("check", each.check)}</span> <span>{numeral(each.count)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
