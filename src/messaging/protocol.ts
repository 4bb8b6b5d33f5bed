import type { Block } from "../domain/block";
import type { CustomModel, ModelProgress, NetworkRequest, Speed } from "../domain/extractor";
import type { Layer } from "../domain/kind";
import type { Settings, SiteMode } from "../domain/settings";
import type { ChatAddress, Turn } from "../domain/turn";
import type { InsightDoor } from "./doors/insight-door";
import type { MemoriesDoor } from "./doors/memories-door";
import type { SpaceDoor } from "./doors/space-door";
import type { TransferDoor } from "./doors/transfer-door";
import type { EntityInfo, EntityPage, EntityQuery, GraphInfo } from "./entity-info";
import type { ModelInfo, ModelSource } from "./model-info";

/*
 * Every message between two parts of Keepsake. The door is chosen by who asks (the browser tells), never by what is asked.
 * Everything here survives JSON. Every call may be repeated: asking twice does no more than asking once.
 */

/** What a chat page may ask of the engine. It runs beside code that we do not trust: it can never list, edit or export. */
export interface ChatDoor {
  /** What Keepsake may do in this chat now; null for one without an address. */
  mode(site: string, conversation: string | null): Promise<SiteMode>;
  /** Resolves when the turns are safe on disk; learning goes on behind it. Gives the mode as it is now; `off` means that nothing was taken. */
  observe(site: string, turns: readonly Turn[]): Promise<SiteMode>;
  /** The user is about to write: resolves when all that a recall needs is loaded, so that no keystroke waits for it. */
  ready(site: string): Promise<void>;
  /** The memories that bear on what is being written; empty when none does. */
  recall(ask: RecallAsk): Promise<Recall>;
  /** What became of a block. */
  feedback(feedback: Feedback): Promise<void>;
  /** The user's answer to `Recall.forget`: forgets those of the memories that were offered in this chat, or lets the matter rest. */
  answerForget(answer: ForgetAnswer): Promise<void>;
  /** Resolves when the turns of this chat that were observed have been learned from, with what was new since it was last asked. */
  learned(chat: ChatAddress): Promise<Learned>;
  /** Forgets what a lesson of this chat taught. */
  unlearn(chat: ChatAddress, lesson: string): Promise<void>;
  /** Pins a memory that was offered in this chat, or unpins it. */
  pinOffered(ask: Pick<RecallAsk, "site" | "conversation">, memory: string, pinned: boolean): Promise<void>;
}

/** What a chat has taught; no word of it, since the page's process may be in strange hands. */
export interface Learned {
  /** Statements. */
  readonly count: number;
  /** For `unlearn`; empty where nothing was learned. */
  readonly lesson: string;
}

export interface RecallAsk {
  readonly site: string;
  /** Null in a chat that has no address yet. */
  readonly conversation: string | null;
  /** What is in the editor, our own block excepted. */
  readonly text: string;
}

export interface Recall {
  readonly block: Block;
  /** What the prompt asks to forget ("forget that I …"), to be confirmed by the user; empty on nearly every prompt. */
  readonly forget: Block;
  /** Milliseconds. */
  readonly took: { readonly embedding: number; readonly rest: number };
}

export interface ForgetAnswer {
  readonly site: string;
  readonly conversation: string | null;
  /** `Memory.id`s that the user agreed to forget; empty: none of them. */
  readonly forget: readonly string[];
}

export interface Feedback {
  readonly site: string;
  readonly conversation: string | null;
  /** `Memory.id`s that went out with the user's message. */
  readonly sent: readonly string[];
  /** `Memory.id`s that the user took out before. */
  readonly dropped: readonly string[];
  /** Those among them that do not bear on this chat, by the user's word: they are not offered in it again. */
  readonly irrelevant?: readonly string[];
}

/** What our own pages may ask of the engine. */
export interface ManagerDoor extends MemoriesDoor, InsightDoor, SpaceDoor, TransferDoor {
  settings(): Promise<Settings>;
  changeSettings(change: Partial<Settings>): Promise<Settings>;
  status(): Promise<Status>;
  kinds(): Promise<readonly KindInfo[]>;
  /** People, places and things that the memories speak of, those spoken of most first. */
  entities(query: EntityQuery): Promise<readonly EntityInfo[]>;
  /** What is known of one of them, by any of its names; null where nobody is called so. */
  entity(name: string): Promise<EntityPage | null>;
  /** Who and what stands to whom, those spoken of most first, at most so many. */
  graph(limit: number): Promise<GraphInfo>;
  models(): Promise<readonly ModelInfo[]>;
  /** The extractors that can be given models of the user's own, or must be switched on. */
  modelSources(): Promise<readonly ModelSource[]>;
  /** Chooses a model, downloads what is missing and makes it ready; null goes back to the built-in extractor. Progress is in `status`. */
  chooseModel(model: string | null): Promise<void>;
  /** Stops a download; what has come is kept. */
  pauseModel(): Promise<void>;
  removeModel(model: string): Promise<void>;
  addModel(custom: CustomModel): Promise<string>;
}

export interface DroppedCount {
  /** `Check.id`. */
  readonly check: string;
  readonly count: number;
}

export interface KindInfo {
  readonly id: string;
  readonly layer: Layer;
  readonly verbatim: boolean;
}

export interface Status {
  readonly version: string;
  readonly memories: number;
  readonly episodes: number;
  /** Turns that wait to be learned from. */
  readonly waiting: number;
  /** Memories whose vector is still to be made. */
  readonly unembedded: number;
  /** How far the search is made anew, in memories; null where there is nothing to make. */
  readonly indexing: { readonly done: number; readonly total: number } | null;
  readonly extractor: string;
  /** The languages that it knows, as ISO 639-1 codes; null where it leaves none out. */
  readonly languages: readonly string[] | null;
  /** Memories that wait for the user's word. */
  readonly unreviewed: number;
  /** Drafts that were not kept, ever: those of the most frequent reason first. */
  readonly dropped: readonly DroppedCount[];
  /** Turns that wait for the language model, and how long it will take, in seconds; null where that is not known yet. */
  readonly reread: { readonly waiting: number; readonly secondsLeft: number | null };
  /** The last thing that went wrong, in words for a person, or null. */
  readonly problem: string | null;
  readonly model: {
    readonly loaded: string | null;
    readonly progress: ModelProgress | null;
    readonly speed: Speed | null;
  };
  /** What language models asked of the network since the start. */
  readonly network: readonly NetworkRequest[];
  readonly storage: { readonly usedBytes: number; readonly quotaBytes: number } | null;
}

/** What our own pages may ask of a chat page: the popup of the active tab, and the panel that stands in it. */
export interface PageDoor {
  health(): Promise<PageHealth>;
  /** What would be added to the prompt as it stands. */
  offer(): Promise<Offer>;
  /** Takes memories out of this prompt; all of them when no ids are given. */
  drop(ids?: readonly string[]): Promise<Offer>;
  /** Puts the block into the prompt now (mode `ask`). */
  insert(): Promise<Offer>;
  /** The user's answer to `Offer.forget`: the ids to forget, or none of them. */
  answerForget(ids: readonly string[]): Promise<Offer>;
  /** Says of a memory that it does not bear on this: it is not offered in this chat again. */
  notRelevant(id: string): Promise<Offer>;
  pin(id: string, pinned: boolean): Promise<Offer>;
  /** Opens the manager page in a tab of its own, on one memory where an id is given. */
  openManager(id?: string): Promise<void>;
  closePanel(): Promise<void>;
}

export interface PageHealth {
  /** `Site.site`, or null on a page of the site that no generation knows. */
  readonly site: string | null;
  readonly label: string;
  readonly generation: string | null;
  /** Null in a chat that has no address yet. */
  readonly conversation: string | null;
  readonly mode: SiteMode;
  readonly temporary: boolean;
  /** What cannot be found in the page, in words for a person; empty when all is well. */
  readonly problems: readonly string[];
}

export interface Offer {
  readonly mode: SiteMode;
  readonly block: Block;
  /** What the prompt asks to forget, to be confirmed. */
  readonly forget: Block;
  /** It stands in the prompt already. */
  readonly inserted: boolean;
  /** `Memory.id`s of those that the user has pinned from here. */
  readonly pinned: readonly string[];
}
