import { BookOpen, MessageSquareQuote, Puzzle } from "lucide-react";
import { text } from "../../texts/text";
import { useApp } from "../parts/app-context";
import { OpenLink } from "../parts/open-link";
import { StepFrame, type StepProps } from "./step-frame";

const PLACES = [
  [MessageSquareQuote, "welcome_done_chip"],
  [Puzzle, "welcome_done_icon"],
  [BookOpen, "welcome_done_manager"],
] as const;

/** Where to find it from now on. */
export function DoneStep(props: StepProps) {
  const { sites } = useApp();
  return (
    <StepFrame
      {...props}
      title={text("welcome_done")}
      actions={
        <OpenLink to="/manager.html#/memories" look="button primary">
          {text("popup_open_manager")}
        </OpenLink>
      }
    >
      <p>{text("welcome_done_intro")}</p>
      <ul className="promises">
        {PLACES.map(([Icon, place]) => (
          <li key={place}>
            <Icon aria-hidden="true" size={22} />
            <p>{text(place)}</p>
          </li>
        ))}
      </ul>
      <p className="hint">{text("welcome_done_reload")}</p>
      <div className="buttons">
        {Object.entries(sites).map(([site, { label, matches }]) => (
          <a key={site} className="button" href={matches[0]?.replace("*", "")} target="_blank" rel="noreferrer">
            {text("welcome_open_chat", { site: label })}
          </a>
        ))}
      </div>
    </StepFrame>
  );
}
