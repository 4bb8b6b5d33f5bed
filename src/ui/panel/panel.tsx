import "../parts/tokens.css";
import { X } from "lucide-react";
import { type SyntheticEvent, useEffect, useEffectEvent, useState } from "react";
import type { Offer, PageDoor } from "../../messaging/protocol";
import { text } from "../../texts/text";
import { IconButton, Notice } from "../parts/parts";
import { messageOf } from "../parts/wording";
import { ForgetList } from "./forget-list";
import { OfferList } from "./offer-list";
import "./panel.css";

export interface PanelProps {
  readonly page: PageDoor;
  /** Is the panel in plain sight now? */
  readonly isSeen: () => boolean;
}

/** What would be added to the prompt, and why. Stands in a frame in the chat page. */
export function Panel({ page, isSeen }: PanelProps) {
  const [offer, setOffer] = useState<Offer | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const failed = (error: unknown): void => setProblem(messageOf(error));
  const show = (answer: Promise<Offer>): void => {
    answer.then((given) => {
      setOffer(given);
      setProblem(null);
    }, failed);
  };
  const close = (): void => {
    page.closePanel().catch(failed);
  };
  const open = useEffectEvent(() => show(page.offer()));
  const onKey = useEffectEvent(({ key, isTrusted }: KeyboardEvent) => {
    if (key === "Escape" && isTrusted) close();
  });
  useEffect(() => {
    const life = new AbortController();
    window.addEventListener("keydown", onKey, { signal: life.signal });
    open();
    return () => life.abort();
  }, []);
  /** Only what a person does, seeing it, counts. */
  const guard = (event: SyntheticEvent): void => {
    if (!event.nativeEvent.isTrusted || !isSeen()) event.stopPropagation();
  };
  const List = offer !== null && offer.forget.length > 0 ? ForgetList : OfferList;
  return (
    <main className="panel" onClickCapture={guard}>
      <header className="panel-head">
        <h1 aria-live="polite">{offer === null ? text("extension_name") : titleOf(offer)}</h1>
        <IconButton label={text("close")} icon={<X aria-hidden="true" size={16} />} onPress={close} />
      </header>
      {problem !== null && <Notice tone="warning">{problem}</Notice>}
      {offer !== null && <List offer={offer} page={page} show={show} failed={failed} />}
    </main>
  );
}

function titleOf({ block, forget, inserted, mode }: Offer): string {
  if (forget.length > 0) return text("panel_forget_title", { count: forget.length });
  const count = block.length;
  if (count === 0) return text(inserted ? "panel_added_before" : "panel_nothing");
  if (inserted) return text("panel_added", { count });
  return text(mode === "auto" ? "panel_will_add" : "panel_could_add", { count });
}
