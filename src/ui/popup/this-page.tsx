import type { Settings } from "../../domain/settings";
import type { PageHealth } from "../../messaging/protocol";
import { useApp } from "../parts/app-context";
import { ForgetChat } from "./forget-chat";
import { Notice } from "../parts/parts";
import { SiteModeSelect } from "../settings/site-mode-select";
import { useAnswer } from "../parts/use-answer";
import { listed } from "../parts/wording";

const ASK_EVERY_MS = 2000;

/** How Keepsake stands to the page in the active tab. */
export function ThisPage({ settings }: { readonly settings: Settings }) {
  const { page, sites } = useApp();
  // A tab without our content script does not answer: that is no failure, but the usual case.
  const askHealth = async (): Promise<PageHealth | null> =>
    page === null ? null : await page.health().catch(() => null);
  const health = useAnswer(askHealth, { key: "health", everyMs: ASK_EVERY_MS });
  if (page === null || health === undefined) return null;
  if (health === null) {
    return (
      <p className="hint this-page">
        There is no chat in this tab that Keepsake can read. It works on{" "}
        {listed(Object.values(sites).map(({ label }) => label))}; a chat that was open before Keepsake was installed
        needs to be reloaded once.
      </p>
    );
  }
  return (
    <div className="this-page">
      {health.site !== null && <SiteModeSelect site={health.site} label={health.label} modes={settings.modes} />}
      {health.site !== null && health.conversation !== null && (
        <ForgetChat site={health.site} conversation={health.conversation} />
      )}
      {health.temporary && <Notice tone="calm">This is a temporary chat: nothing in it is read or remembered.</Notice>}
      {health.problems.length > 0 && <Changed health={health} />}
    </div>
  );
}

function Changed({ health: { label, problems } }: { readonly health: PageHealth }) {
  return (
    <Notice tone="warning">
      <strong>{label} has changed its page.</strong>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      Your chat works as always; Keepsake cannot help on this page until it has been updated.
    </Notice>
  );
}
