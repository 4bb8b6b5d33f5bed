import type { Settings } from "../../domain/settings";
import { text } from "../../texts/text";
import { useApp } from "../parts/app-context";
import { Button, Notice } from "../parts/parts";
import { useAction } from "../parts/use-action";
import { useAnswer } from "../parts/use-answer";
import { SiteModeSelect } from "../settings/site-mode-select";
import { StepFrame, type StepProps } from "./step-frame";

/** Which sites, and the question. Nothing is read before its answer. */
export function ConsentStep(props: StepProps) {
  const { engine, sites } = useApp();
  const settings = useAnswer(() => engine.settings(), { key: "settings" });
  return (
    <StepFrame
      {...props}
      title={text("welcome_consent")}
      actions={settings && <Answer settings={settings} go={props.go} />}
    >
      <p>{text("welcome_consent_intro")}</p>
      <div className="site-choices">
        {settings &&
          Object.entries(sites).map(([site, { label }]) => (
            <SiteModeSelect key={site} site={site} label={label} modes={settings.modes} />
          ))}
      </div>
      {settings?.consented === true && <Notice tone="calm">{text("welcome_consent_given")}</Notice>}
    </StepFrame>
  );
}

function Answer({ settings, go }: Pick<StepProps, "go"> & { readonly settings: Settings }) {
  const { engine } = useApp();
  const { act, busy } = useAction();
  const answer = (consented: boolean): void =>
    act(async () => {
      await engine.changeSettings({ consented });
      go(consented ? "model" : "refused");
    });
  const given = settings.consented;
  return (
    <>
      <Button disabled={busy} onPress={() => answer(false)}>
        {text(given ? "welcome_consent_back" : "welcome_consent_no")}
      </Button>
      <Button look="primary" disabled={busy} onPress={() => answer(true)}>
        {text(given ? "welcome_next" : "welcome_consent_yes")}
      </Button>
    </>
  );
}
