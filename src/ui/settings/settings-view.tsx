import type { ReactNode } from "react";
import type { Settings } from "../../domain/settings";
import type { Status } from "../../messaging/protocol";
import { text } from "../../texts/text";
import { useApp } from "../parts/app-context";
import { Opening } from "../parts/opening";
import { useAnswer } from "../parts/use-answer";
import { ViewHead } from "../parts/view-head";
import { Keeping } from "./keeping";
import { LanguageModel } from "./language-model";
import { Languages } from "./languages";
import { Learning } from "./learning";
import { Prompting } from "./prompting";
import { type Part, SettingsContents } from "./settings-contents";
import { Shortcuts } from "./shortcuts";
import { Storage } from "./storage";
import { Where } from "./where";
import "./settings-view.css";

/** A download shows how far it is. */
const ASK_EVERY_MS = 1000;

interface Standing {
  readonly settings: Settings;
  readonly status: Status;
}

/** Everything that can be set. */
export default function SettingsView() {
  const { engine } = useApp();
  const ask = async (): Promise<Standing> => {
    const [settings, status] = await Promise.all([engine.settings(), engine.status()]);
    return { settings, status };
  };
  const standing = useAnswer(ask, { key: "standing", everyMs: ASK_EVERY_MS });
  const parts = standing === undefined ? [] : partsOf(standing);
  return (
    <>
      <ViewHead view="settings" intro={text("settings_intro")} />
      {standing === undefined && <Opening />}
      <div className="settings">
        <SettingsContents parts={parts} />
        <div className="settings-parts">
          {parts.map(({ id, content }) => (
            <div key={id} id={`settings-${id}`} className="settings-part" tabIndex={-1}>
              {content}
            </div>
          ))}
        </div>
      </div>
    </>
  );
}

interface PartWithContent extends Part {
  readonly content: ReactNode;
}

const partsOf = ({ settings, status }: Standing): readonly PartWithContent[] => [
  { id: "where", title: text("settings_where"), content: <Where settings={settings} /> },
  { id: "prompting", title: text("settings_prompting"), content: <Prompting settings={settings} /> },
  { id: "keeping", title: text("settings_keeping"), content: <Keeping settings={settings} /> },
  { id: "learning", title: text("settings_learning"), content: <Learning settings={settings} status={status} /> },
  { id: "model", title: text("settings_model"), content: <LanguageModel settings={settings} status={status} /> },
  { id: "languages", title: text("settings_languages"), content: <Languages languages={status.languages} /> },
  { id: "shortcuts", title: text("settings_shortcuts"), content: <Shortcuts /> },
  {
    id: "storage",
    title: text("settings_storage"),
    content: <Storage storage={status.storage} problem={status.problem} />,
  },
];
