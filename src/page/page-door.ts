import { findBlock } from "../domain/block";
import { Failure } from "../domain/failure";
import type { ChatDoor, Offer, PageDoor, PageHealth } from "../messaging/protocol";
import { text } from "../texts/text";
import { type Composer, ownText, promptText } from "./composer";
import type { Forgetting } from "./forgetting";
import type { PanelFrame } from "./panel-frame";
import type { Prompt } from "./prompt";

export interface PageDoorPorts {
  readonly health: () => Promise<PageHealth>;
  readonly composer: () => Composer | null;
  readonly mode: () => Offer["mode"];
  readonly prompt: Prompt;
  readonly forgetting: Pick<Forgetting, "asked" | "answer">;
  readonly panel: PanelFrame;
  readonly engine: Pick<ChatDoor, "pinOffered">;
  /** Opens one of our own pages: its address within the extension. */
  readonly open: (path: string) => Promise<void>;
  /** What is offered has changed. */
  readonly changed: () => void;
}

/** What our own pages may ask of this one. */
export function createPageDoor(ports: PageDoorPorts): PageDoor {
  const { composer: find, mode, prompt, forgetting, panel, changed, health } = ports;
  const pinned = new Set<string>();

  function required(): Composer {
    const composer = find();
    if (composer === null) throw new Failure("not-found", text("page_no_prompt"));
    return composer;
  }

  async function offer(): Promise<Offer> {
    const composer = find();
    if (composer === null) return { mode: mode(), block: [], forget: [], inserted: false, pinned: [...pinned] };
    const inserted = findBlock(promptText(composer)) !== null;
    const block = inserted ? prompt.standing(composer) : await prompt.ask(ownText(composer));
    return { mode: mode(), block, forget: forgetting.asked(composer), inserted, pinned: [...pinned] };
  }

  return {
    health,
    offer,
    async drop(ids) {
      await prompt.drop(required(), ids);
      changed();
      return offer();
    },
    async insert() {
      const block = await prompt.ask(ownText(required()));
      const composer = required();
      if (prompt.insert(composer, block) !== "inserted" && prompt.standing(composer).length === 0) {
        throw new Failure("bad-input", text("page_not_added"));
      }
      changed();
      return offer();
    },
    async answerForget(ids) {
      await forgetting.answer(required(), ids);
      return offer();
    },
    ...wordsOn({ ...ports, pinned }, { required, offer }),
    closePanel() {
      panel.close();
      find()?.editor.focus();
      return Promise.resolve();
    },
  };
}

type WordPorts = Pick<PageDoorPorts, "prompt" | "engine" | "open" | "changed"> & { readonly pinned: Set<string> };

interface Ways {
  readonly required: () => Composer;
  readonly offer: () => Promise<Offer>;
}

/** What people say of single memories. */
const wordsOn = (
  { prompt, engine, open, changed, pinned }: WordPorts,
  { required, offer }: Ways,
): Pick<PageDoor, "notRelevant" | "pin" | "openManager"> => ({
  async notRelevant(id) {
    await prompt.refuse(required(), [id]);
    changed();
    return offer();
  },
  async pin(id, isPinned) {
    const { site, conversation } = required();
    await engine.pinOffered({ site: site.site, conversation }, id, isPinned);
    if (isPinned) pinned.add(id);
    else pinned.delete(id);
    return offer();
  },
  openManager: (id) =>
    open(`/manager.html#/memories${id === undefined ? "" : `?${new URLSearchParams({ id }).toString()}`}`),
});
