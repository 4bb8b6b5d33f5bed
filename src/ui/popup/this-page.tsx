import type { Settings } from "../../domain/settings";
import type { PageHealth } from "../../messaging/protocol";
import { text } from "../../texts/text";
import { useApp } from "../parts/app-context";
import { useAnswer } from "../parts/use-answer";
import { listed } from "../parts/wording";
import { ChatCard } from "./chat-card";
import { ChatMemories } from "./chat-memories";
import { Find } from "./find";
import { LatestMemories } from "./latest-memories";

const ASK_EVERY_MS = 2000;

export interface ThisPageProps {
  readonly settings: Settings;
  /** Changes when the engine has learned or forgotten something. */
  readonly remembered: string;
}

/** How Keepsake stands to the page in the active tab, and what bears on it; a search goes over all. */
export function ThisPage({ settings, remembered }: ThisPageProps) {
  const { page } = useApp();
  // A tab without our content script does not answer: that is no failure, but the usual case.
  const askHealth = async (): Promise<PageHealth | null> =>
    page === null ? null : await page.health().catch(() => null);
  const health = useAnswer(askHealth, { key: "health", everyMs: ASK_EVERY_MS });
  return (
    <>
      {health && <ChatCard health={health} settings={settings} />}
      {health === null && page !== null && <NoChat />}
      <Find remembered={remembered}>
        {health && <OfThisChat health={health} remembered={remembered} />}
        {health === null && <LatestMemories remembered={remembered} />}
      </Find>
    </>
  );
}

function NoChat() {
  const { sites } = useApp();
  const names = listed(Object.values(sites).map(({ label }) => label));
  return <p className="hint">{text("popup_no_chat", { sites: names })}</p>;
}

function OfThisChat({ health, remembered }: { readonly health: PageHealth; readonly remembered: string }) {
  const { site, conversation, temporary } = health;
  if (site === null || temporary) return <LatestMemories remembered={remembered} />;
  if (conversation === null) return <p className="hint">{text("popup_new_chat")}</p>;
  return <ChatMemories chat={{ site, conversation }} remembered={remembered} />;
}
