import type { Settings } from "../../domain/settings";
import { chatKey } from "../../domain/turn";
import type { PageHealth } from "../../messaging/protocol";
import { text } from "../../texts/text";
import { useApp } from "../parts/app-context";
import { Notice, Switch } from "../parts/parts";
import { useAction } from "../parts/use-action";
import { SiteModeSelect } from "../settings/site-mode-select";

export interface ChatCardProps {
  readonly health: PageHealth;
  readonly settings: Settings;
}

/** The chat in the active tab: whether Keepsake works there, and what stands against it. */
export function ChatCard({ health: { site, label, conversation, temporary, problems }, settings }: ChatCardProps) {
  return (
    <section className="chat-card" aria-label={text("popup_this_page")}>
      {site !== null && <SiteModeSelect site={site} label={label} modes={settings.modes} />}
      {site !== null && conversation !== null && settings.modes[site] !== "off" && (
        <ChatSwitch chat={chatKey({ site, conversation })} chatsOff={settings.chatsOff} />
      )}
      {site !== null && settings.modes[site] === "off" && (
        <p className="hint">{text("popup_site_off", { site: label })}</p>
      )}
      {temporary && <Notice tone="calm">{text("popup_temporary")}</Notice>}
      {problems.length > 0 && <Changed label={label} problems={problems} />}
    </section>
  );
}

interface ChatSwitchProps {
  /** `chatKey`. */
  readonly chat: string;
  readonly chatsOff: Settings["chatsOff"];
}

function ChatSwitch({ chat, chatsOff }: ChatSwitchProps) {
  const { engine } = useApp();
  const { act } = useAction();
  const isOn = !chatsOff.includes(chat);
  const change = (on: boolean): void => {
    const others = chatsOff.filter((other) => other !== chat);
    act(() => engine.changeSettings({ chatsOff: on ? others : [...others, chat] }));
  };
  return (
    <>
      <Switch label={text("popup_here")} on={isOn} onChange={change} />
      {!isOn && <p className="hint">{text("popup_chat_off")}</p>}
    </>
  );
}

function Changed({ label, problems }: Pick<PageHealth, "label" | "problems">) {
  return (
    <Notice tone="warning">
      <strong>{text("popup_changed_page", { site: label })}</strong>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      {text("popup_works_as_always")}
    </Notice>
  );
}
