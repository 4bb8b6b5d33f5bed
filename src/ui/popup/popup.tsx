import { BookHeart } from "lucide-react";
import type { ReactNode } from "react";
import type { Settings } from "../../domain/settings";
import type { Status } from "../../messaging/protocol";
import { text } from "../../texts/text";
import { type Doors, useApp } from "../parts/app-context";
import { AppRoot } from "../parts/app-root";
import { NotStarted } from "../parts/not-started";
import { Notice, Switch } from "../parts/parts";
import { useAction } from "../parts/use-action";
import { useAnswer } from "../parts/use-answer";
import { Foot } from "./foot";
import { ThisPage } from "./this-page";
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
  if (standing === undefined) return <PopupFrame />;
  if (!standing.settings.consented) return <NotStarted />;
  return <Overview {...standing} />;
}

/** What stands there before anything is known. */
export function PopupFrame() {
  return (
    <>
      <Head />
      <p className="hint opening">{text("popup_opening")}</p>
    </>
  );
}

function Head({ children }: { readonly children?: ReactNode }) {
  return (
    <header className="popup-head">
      <h1>
        <BookHeart className="brand" aria-hidden="true" size={20} /> Keepsake
      </h1>
      {children}
    </header>
  );
}

function Overview({ settings, status }: Standing) {
  const { engine } = useApp();
  const { act } = useAction();
  return (
    <>
      <Head>
        <Switch
          label={text("popup_pause")}
          on={settings.paused}
          onChange={(paused) => act(() => engine.changeSettings({ paused }))}
        />
      </Head>
      <main className="popup-main">
        {settings.paused && <Notice tone="calm">{text("popup_paused")}</Notice>}
        <ThisPage settings={settings} remembered={`${status.memories}/${status.episodes}/${status.unembedded}`} />
      </main>
      <Foot status={status} chosen={settings.model} />
    </>
  );
}
