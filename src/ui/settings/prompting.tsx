import type { Settings } from "../../domain/settings";
import { useApp } from "../parts/app-context";
import { Choice } from "../parts/choice";
import { Button, Section } from "../parts/parts";
import { useAction } from "../parts/use-action";

const BUDGET: readonly (readonly [tokens: number, label: string])[] = [
  [100, "very little"],
  [200, "little"],
  [300, "some lines"],
  [500, "more"],
  [1000, "a lot"],
];

const FADING: readonly (readonly [Settings["fading"], string])[] = [
  ["archive", "is kept, out of prompts"],
  ["forget", "is forgotten in the end"],
  ["off", "never fades"],
];

/** What is put into prompts: how much, what no longer, and what the user's clicks have taught. */
export function Prompting({ settings }: { readonly settings: Settings }) {
  const { engine } = useApp();
  const { act, busy } = useAction();
  return (
    <Section title="What it puts into prompts">
      <Choice
        label="At most, for each prompt"
        options={BUDGET}
        value={settings.budgetTokens}
        onChange={(budgetTokens) => act(() => engine.changeSettings({ budgetTokens }))}
      />
      <Choice
        label="What nobody speaks of any more"
        options={FADING}
        value={settings.fading}
        onChange={(fading) => act(() => engine.changeSettings({ fading }))}
      />
      {settings.fading === "forget" && (
        <p className="hint">What has faded is forgotten {settings.fadedDays} days later, for good.</p>
      )}
      <p className="hint">{tasteOf(settings.habit)}</p>
      {settings.habit !== 0 && (
        <div className="buttons">
          <Button disabled={busy} onPress={() => act(() => engine.changeSettings({ habit: 0 }))}>
            Start the learning of your taste over
          </Button>
        </div>
      )}
    </Section>
  );
}

function tasteOf(habit: number): string {
  if (habit === 0) return "When you take memories out of prompts, it learns to add fewer. What it learns stays here.";
  return habit > 0
    ? "You took memories out of prompts, so it adds fewer than at first."
    : "You kept what it offered, so it offers more than at first.";
}
