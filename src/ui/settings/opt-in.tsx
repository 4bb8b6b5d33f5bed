import type { ModelSource } from "../../messaging/model-info";
import { useApp } from "../parts/app-context";
import { Switch } from "../parts/parts";
import { useAction } from "../parts/use-action";

export interface OptInSwitchProps {
  readonly source: ModelSource & { readonly optIn: NonNullable<ModelSource["optIn"]> };
  readonly optedIn: readonly string[];
}

/** Something that is done only for those who switched it on; the browser asks them too. */
export function OptInSwitch({ source: { id, label, optIn }, optedIn }: OptInSwitchProps) {
  const { engine, permit } = useApp();
  const { act } = useAction();
  const change = async (on: boolean): Promise<void> => {
    if (on && !(await permit(optIn.origins))) return;
    const others = optedIn.filter((other) => other !== id);
    await engine.changeSettings({ optedIn: on ? [...others, id] : others });
  };
  return (
    <div className="opt-in">
      <Switch label={label} on={optIn.on} onChange={(on) => act(() => change(on))} />
      <p className="hint">{optIn.label}</p>
    </div>
  );
}
