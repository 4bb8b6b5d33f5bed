import { EyeOff, KeyRound, ScanEye, ServerOff } from "lucide-react";
import { text } from "../../texts/text";
import { useApp } from "../parts/app-context";
import { listed } from "../parts/wording";
import { StepFrame, type StepProps } from "./step-frame";

const PROMISES = [
  [ServerOff, "welcome_never_server", "welcome_never_server_more"],
  [EyeOff, "welcome_never_elsewhere", "welcome_never_elsewhere_more"],
  [KeyRound, "welcome_never_secret", "welcome_never_secret_more"],
  [ScanEye, "welcome_never_behind", "welcome_never_behind_more"],
] as const;

/** What it never does. */
export function NeverStep(props: StepProps) {
  const { sites } = useApp();
  const names = listed(Object.values(sites).map(({ label }) => label));
  return (
    <StepFrame {...props} title={text("welcome_never")}>
      <ul className="promises">
        {PROMISES.map(([Icon, title, more]) => (
          <li key={title}>
            <Icon aria-hidden="true" size={22} />
            <div>
              <h2>{text(title)}</h2>
              <p>{text(more, { sites: names })}</p>
            </div>
          </li>
        ))}
      </ul>
    </StepFrame>
  );
}
