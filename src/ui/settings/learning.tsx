import type { Settings } from "../../domain/settings";
import type { DroppedCount, Status } from "../../messaging/protocol";
import { useApp } from "../parts/app-context";
import { Choice } from "../parts/choice";
import { Section } from "../parts/parts";
import { useAction } from "../parts/use-action";
import { counted, languageNames } from "../parts/wording";
import "./learning.css";

export interface LearningProps {
  readonly settings: Settings;
  readonly status: Status;
}

const RETENTION: readonly (readonly [days: number | null, label: string])[] = [
  [7, "for a week"],
  [30, "for 30 days"],
  [90, "for 90 days"],
  [365, "for a year"],
  [null, "for ever"],
];

const REVIEW: readonly (readonly [Settings["review"], string])[] = [
  ["unsure", "what it is not sure of"],
  ["all", "everything"],
  ["none", "nothing"],
];

/** How what is said becomes memories: how long it is kept, what is asked first, what was left out. */
export function Learning({ settings, status }: LearningProps) {
  const { engine } = useApp();
  const { act } = useAction();
  return (
    <Section title="What it learns">
      <Choice
        label="Keep whole messages"
        options={RETENTION}
        value={settings.retentionDays}
        onChange={(retentionDays) => act(() => engine.changeSettings({ retentionDays }))}
      />
      <Choice
        label="Ask me before it uses"
        options={REVIEW}
        value={settings.review}
        onChange={(review) => act(() => engine.changeSettings({ review }))}
      />
      {status.languages !== null && (
        <p className="hint">
          The built-in reader knows {languageNames(status.languages)}. A language model reads other languages too.
        </p>
      )}
      {status.dropped.length > 0 && <NotKept dropped={status.dropped} />}
    </Section>
  );
}

function NotKept({ dropped }: { readonly dropped: readonly DroppedCount[] }) {
  const all = dropped.reduce((sum, { count }) => sum + count, 0);
  return (
    <details className="not-kept">
      <summary>
        {counted(all, "draft")} {all === 1 ? "was" : "were"} not kept
      </summary>
      <ul>
        {dropped.map(({ reason, count }) => (
          <li key={reason}>
            <span>{reason}</span> <span>{count.toLocaleString("en-GB")}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
