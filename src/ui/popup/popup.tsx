import { BookHeart } from "lucide-react";
import type { Settings } from "../../domain/settings";
import type { Status } from "../../messaging/protocol";
import { type Doors, useApp } from "../parts/app-context";
import { AppRoot } from "../parts/app-root";
import { LanguageModel } from "../settings/language-model";
import { Learning } from "../settings/learning";
import { MemoryList } from "./memory-list";
import { Notice, Section, Switch } from "../parts/parts";
import { Prompting } from "../settings/prompting";
import { ReviewList } from "../review/review-list";
import { SiteModeSelect } from "../settings/site-mode-select";
import { StatusLine } from "./status-line";
import { Tabs } from "../parts/tabs";
import { ThisPage } from "./this-page";
import { useAction } from "../parts/use-action";
import { useAnswer } from "../parts/use-answer";
import { Welcome } from "../welcome/welcome";
import { YourMemories } from "../files/your-memories";
import "./popup.css";

const ASK_EVERY_MS = 1000;

export function Popup({ doors }: { readonly doors: Doors }) {
  return (
    <AppRoot doors={doors}>
      <Content />
    </AppRoot>
  );
}

interface Standing {
  readonly settings: Settings;
  readonly status: Status;
}

function Content() {
  const { engine } = useApp();
  const ask = async (): Promise<Standing> => {
    const [settings, status] = await Promise.all([engine.settings(), engine.status()]);
    return { settings, status };
  };
  const standing = useAnswer(ask, { key: "standing", everyMs: ASK_EVERY_MS });
  if (standing === undefined) return <p className="hint opening">Opening your memories…</p>;
  if (!standing.settings.consented) return <Welcome />;
  return <Overview {...standing} />;
}

function Overview({ settings, status }: Standing) {
  const { engine } = useApp();
  const { act } = useAction();
  const remembered = `${status.memories}/${status.episodes}`;
  return (
    <>
      <header className="header">
        <div className="header-row">
          <h1>
            <BookHeart className="brand" aria-hidden="true" size={20} /> Keepsake
          </h1>
          <Switch
            label="Pause everywhere"
            on={settings.paused}
            onChange={(paused) => act(() => engine.changeSettings({ paused }))}
          />
        </div>
        {settings.paused && <Notice tone="calm">Paused: nothing is read, and nothing is added to prompts.</Notice>}
        <ThisPage settings={settings} />
      </header>
      <Tabs
        tabs={[
          { id: "memories", label: "Memories", content: <MemoryList revision={remembered} /> },
          {
            id: "review",
            label: status.unreviewed === 0 ? "Review" : `Review (${status.unreviewed.toLocaleString("en-GB")})`,
            content: <ReviewList waiting={status.unreviewed} />,
          },
          { id: "settings", label: "Settings", content: <SettingsView settings={settings} status={status} /> },
        ]}
      />
      <StatusLine status={status} />
    </>
  );
}

function SettingsView({ settings, status }: Standing) {
  const { sites } = useApp();
  return (
    <>
      <Section title="Where it helps">
        {Object.entries(sites).map(([site, { label }]) => (
          <SiteModeSelect key={site} site={site} label={label} modes={settings.modes} />
        ))}
      </Section>
      <Prompting settings={settings} />
      <Learning settings={settings} status={status} />
      <YourMemories status={status} />
      <LanguageModel settings={settings} status={status} />
    </>
  );
}
