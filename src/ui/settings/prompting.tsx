import type { Settings } from "../../domain/settings";
import { text } from "../../texts/text";
import { useApp } from "../parts/app-context";
import { Button, Section } from "../parts/parts";
import { useAction } from "../parts/use-action";
import { BudgetSlider } from "./budget-slider";
import { Steps } from "./steps";

/** How much more must speak for a memory, in log-odds: twice as much, or half as much, with each step. */
const CAUTION = [1.4, 0.7, 0, -0.7, -1.4] as const;

/** What is put into prompts: how much, how surely, and what the user's clicks have taught. */
export function Prompting({ settings }: { readonly settings: Settings }) {
  const { engine } = useApp();
  const { act, busy } = useAction();
  return (
    <Section title={text("settings_prompting")} intro={text("settings_prompting_intro")}>
      <BudgetSlider
        tokens={settings.budgetTokens}
        onChange={(budgetTokens) => act(() => engine.changeSettings({ budgetTokens }))}
      />
      <Steps
        label={text("settings_caution")}
        options={CAUTION.map((caution, place) => [caution, cautionNames()[place] ?? ""])}
        value={settings.caution}
        onChange={(caution) => act(() => engine.changeSettings({ caution }))}
      />
      <p className="hint">{tasteOf(settings.habit)}</p>
      {settings.habit !== 0 && (
        <div className="buttons">
          <Button disabled={busy} onPress={() => act(() => engine.changeSettings({ habit: 0 }))}>
            {text("settings_habit_reset")}
          </Button>
        </div>
      )}
    </Section>
  );
}

const cautionNames = (): readonly string[] => [
  text("settings_caution_fewest"),
  text("settings_caution_fewer"),
  text("settings_caution_measured"),
  text("settings_caution_more"),
  text("settings_caution_most"),
];

function tasteOf(habit: number): string {
  if (habit === 0) return text("settings_habit_none");
  return habit > 0 ? text("settings_habit_fewer") : text("settings_habit_more");
}
