import { findBlock } from "../domain/block";
import { Failure } from "../domain/failure";
import type { Offer, PageDoor, PageHealth } from "../messaging/protocol";
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
  /** What is offered has changed. */
  readonly changed: () => void;
}

/** What our own pages may ask of this one. */
export function createPageDoor(ports: PageDoorPorts): PageDoor {
  const { composer: find, mode, prompt, forgetting, panel, changed, health } = ports;

  function required(): Composer {
    const composer = find();
    if (composer === null) throw new Failure("not-found", "There is no prompt on this page that Keepsake may add to.");
    return composer;
  }

  async function offer(): Promise<Offer> {
    const composer = find();
    if (composer === null) return { mode: mode(), block: [], forget: [], inserted: false, pinned: [] };
    const inserted = findBlock(promptText(composer)) !== null;
    const block = inserted ? prompt.standing(composer) : await prompt.ask(ownText(composer));
    return { mode: mode(), block, forget: forgetting.asked(composer), inserted, pinned: [] };
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
        throw new Failure("bad-input", "Keepsake could not add to this prompt; your own text is as it was.");
      }
      changed();
      return offer();
    },
    async answerForget(ids) {
      await forgetting.answer(required(), ids);
      return offer();
    },
    notRelevant: () => Promise.reject(new Failure("not-found", "This is not built yet.")),
    pin: () => Promise.reject(new Failure("not-found", "This is not built yet.")),
    openManager: () => Promise.reject(new Failure("not-found", "This is not built yet.")),
    closePanel() {
      panel.close();
      find()?.editor.focus();
      return Promise.resolve();
    },
  };
}
