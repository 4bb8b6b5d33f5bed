import type { ModelOption, ModelProgress } from "../../domain/extractor";
import type { Settings } from "../../domain/settings";
import type { ModelInfo, ModelSource } from "../../messaging/model-info";
import type { Status } from "../../messaging/protocol";
import { language, text } from "../../texts/text";
import { useApp } from "../parts/app-context";
import { CustomModelForm } from "./custom-model-form";
import { ModelRow } from "./model-row";
import { OptInSwitch } from "./opt-in";
import { Button, Notice, Section } from "../parts/parts";
import { useAction } from "../parts/use-action";
import { useAnswer } from "../parts/use-answer";
import { roughTime } from "../parts/wording";
import "./language-model.css";

export interface LanguageModelProps {
  readonly settings: Settings;
  readonly status: Status;
}

/** Which language model reads the chats, or none. */
export function LanguageModel({ settings, status: { model, reread } }: LanguageModelProps) {
  const { engine } = useApp();
  const key = JSON.stringify([settings.model, settings.optedIn, model.loaded, model.progress?.model]);
  const sources = useAnswer(() => engine.modelSources(), { key }) ?? [];
  const options = useAnswer(() => engine.models(), { key });
  const reason = options && commonReason(options);
  return (
    <Section title={text("settings_model")} intro={text("settings_model_intro")}>
      {reason !== undefined && (
        <Notice tone="calm">
          <strong>{text("settings_model_none")}</strong> {reason} {text("settings_model_instead")}
        </Notice>
      )}
      <ul className="rows">
        <BuiltIn inUse={settings.model === null} />
      </ul>
      {groupsOf(options ?? []).map((group) => (
        <ModelGroup
          key={group[0].extractor}
          group={group}
          chosen={settings.model}
          progress={model.progress}
          isExplained={reason !== undefined}
        />
      ))}
      <Pace speed={model.speed} reread={reread} />
      {sources.map((source) => (
        <Source key={source.id} source={source} options={options ?? []} optedIn={settings.optedIn} />
      ))}
    </Section>
  );
}

type Group = readonly [ModelInfo, ...ModelInfo[]];

/** The models by who runs them, those that can be chosen first. */
function groupsOf(options: readonly ModelInfo[]): readonly Group[] {
  const groups = new Map<string, [ModelInfo, ...ModelInfo[]]>();
  for (const option of options) {
    const group = groups.get(option.extractor);
    if (group) group.push(option);
    else groups.set(option.extractor, [option]);
  }
  const isClosed = (group: Group): boolean => group.every(({ unavailable }) => unavailable !== null);
  return [...groups.values()].toSorted((one, other) => Number(isClosed(one)) - Number(isClosed(other)));
}

interface ModelGroupProps {
  readonly group: Group;
  /** `ModelOption.id`, or null. */
  readonly chosen: string | null;
  readonly progress: ModelProgress | null;
  /** Why none can be chosen at all is told above. */
  readonly isExplained: boolean;
}

function ModelGroup({ group, chosen, progress, isExplained }: ModelGroupProps) {
  const reason = isExplained ? undefined : commonReason(group);
  const [{ runs }] = group;
  return (
    <div className="model-group">
      <h3>{runs}</h3>
      {reason === undefined ? (
        <ul className="rows">
          {group.map((option) => (
            <ModelRow
              key={option.id}
              option={option}
              chosen={chosen === option.id}
              progress={progress?.model === option.id ? progress : null}
              explained={isExplained}
            />
          ))}
        </ul>
      ) : (
        <p className="hint">{reason}</p>
      )}
    </div>
  );
}

/** How fast the model is, and how long it has still to read. */
function Pace({ speed, reread: { waiting, secondsLeft } }: Pick<Status["model"], "speed"> & Pick<Status, "reread">) {
  const facts = [
    speed && text("settings_model_speed", { read: rate(speed.read), written: rate(speed.written) }),
    waiting > 0 && text("settings_model_waiting", { count: waiting }),
    waiting > 0 && secondsLeft !== null && `(${roughTime(secondsLeft)}).`,
  ].filter(Boolean);
  return facts.length > 0 && <p className="hint">{facts.join(" ")}</p>;
}

const rate = (perSecond: number): string => perSecond.toLocaleString(language(), { maximumSignificantDigits: 2 });

interface SourceProps {
  readonly source: ModelSource;
  readonly options: readonly ModelInfo[];
  readonly optedIn: readonly string[];
}

function Source({ source, options, optedIn }: SourceProps) {
  const { custom, optIn } = source;
  return (
    <>
      {optIn !== null && <OptInSwitch source={{ ...source, optIn }} optedIn={optedIn} />}
      {custom !== null && (
        <CustomModelForm
          source={{ ...source, custom }}
          options={options.filter(({ extractor }) => extractor === source.id)}
        />
      )}
    </>
  );
}

function BuiltIn({ inUse }: { readonly inUse: boolean }) {
  const { engine } = useApp();
  const { act, busy } = useAction();
  return (
    <li className="model">
      <div className="model-name">
        <strong>{text("settings_model_built_in")}</strong>
        <span className="hint">{text("settings_model_built_in_hint")}</span>
      </div>
      {inUse ? (
        <span className="in-use">{text("settings_model_in_use")}</span>
      ) : (
        <Button disabled={busy} onPress={() => act(() => engine.chooseModel(null))}>
          {text("settings_model_use")}
        </Button>
      )}
    </li>
  );
}

/** Why none of them can be chosen, where the reason is the same for all. */
function commonReason(options: readonly ModelOption[]): string | undefined {
  const [reason, ...others] = new Set(options.map(({ unavailable }) => unavailable));
  return others.length === 0 ? (reason ?? undefined) : undefined;
}
