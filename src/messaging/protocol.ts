import type { Block } from "../domain/block";
import type { Candidate } from "../domain/candidate";
import type { HistoryEntry } from "../domain/change";
import type { CustomModel, ModelProgress, NetworkRequest, Speed } from "../domain/extractor";
import type { Format } from "../domain/format";
import type { Layer } from "../domain/kind";
import type { Memory } from "../domain/memory";
import type { Settings, SiteMode } from "../domain/settings";
import type { HistoryQuery } from "../domain/store";
import type { Turn } from "../domain/turn";
import type { EntityInfo, EntityPage, EntityQuery } from "./entity-info";
import type { ModelInfo, ModelSource } from "./model-info";

/*
 * Every message between two parts of Keepsake. The door is chosen by who asks (the browser tells), never by what is asked.
 * Everything here survives JSON. Every call may be repeated: asking twice does no more than asking once.
 */

/** What a chat page may ask of the engine. It runs beside code that we do not trust: it can never list, edit or export. */
export interface ChatDoor {
  /** What Keepsake may do on this site now. */
  mode(site: string): Promise<SiteMode>;
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
}

/** What our own pages may ask of the engine. */
export interface ManagerDoor {
  list(filter: ListFilter): Promise<ListPage>;
  /** By the same signals as recall, best first. */
  search(text: string, limit: number): Promise<readonly Candidate[]>;
  get(id: string): Promise<Memory | null>;
  /** The id is the caller's, so that asking twice adds once. */
  add(memory: { readonly id: string; readonly kind: string; readonly text: string }): Promise<void>;
  update(id: string, change: { readonly text?: string; readonly kind?: string }): Promise<void>;
  /** Forgets memories, and their passages in the kept turns. What it gives back is all that is left of them, for `restore`. */
  forget(ids: readonly string[]): Promise<Forgotten>;
  /** Forgets a chat: its kept turns, and what was learned from it alone. */
  forgetChat(site: string, conversation: string): Promise<Forgotten>;
  restore(forgotten: Forgotten): Promise<void>;
  /** The user's word on memories that wait for it: they are used from now on. */
  keep(ids: readonly string[]): Promise<void>;
  /** Takes away memories that wait for the user's word; what they were drawn from stays. */
  discard(ids: readonly string[]): Promise<Forgotten>;
  forgetAll(): Promise<void>;
  /** Pinned memories never fade; one that had faded comes back. */
  pin(ids: readonly string[], pinned: boolean): Promise<void>;
  /** Memories that have faded are put into prompts again. */
  bringBack(ids: readonly string[]): Promise<void>;
  history(query: HistoryQuery): Promise<readonly HistoryEntry[]>;
  formats(): Promise<readonly FormatInfo[]>;
  /** A file's text in pieces, since one message is at most 64 MB; `next` is null at the end. */
  exportPiece(format: string, cursor: number): Promise<ExportPiece>;
  /** Hands over a file's text in pieces of at most 8 MB; nothing is changed before `importFile`. */
  importPiece(upload: string, index: number, text: string): Promise<void>;
  /** All of the file, or nothing. Rejects with a `Failure` that says what is wrong with it. */
  importFile(upload: string, format: string): Promise<ImportReport>;
  settings(): Promise<Settings>;
  changeSettings(change: Partial<Settings>): Promise<Settings>;
  status(): Promise<Status>;
  kinds(): Promise<readonly KindInfo[]>;
  /** People, places and things that the memories speak of, those spoken of most first. */
  entities(query: EntityQuery): Promise<readonly EntityInfo[]>;
  /** What is known of one of them, by any of its names; null where nobody is called so. */
  entity(name: string): Promise<EntityPage | null>;
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

export interface ListFilter {
  /** Words that must stand in it; empty or absent: all. */
  readonly text?: string;
  readonly kind?: string;
  readonly site?: string;
  /** Those that wait for the user's word, instead of those that are used. */
  readonly unreviewed?: boolean;
  /** Only those that have faded. Absent: those too. */
  readonly faded?: boolean;
  /** Whole turns that were kept, instead of memories. */
  readonly verbatim?: boolean;
  readonly offset: number;
  readonly limit: number;
}

export interface ListPage {
  /** Newest first. */
  readonly memories: readonly Memory[];
  /** How many there are beyond this page too. */
  readonly total: number;
}

/** What `forget` took away: the memories, and the kept turns as they were before their passages were cut. */
export interface Forgotten {
  readonly memories: readonly Memory[];
}

export type FormatInfo = Pick<Format, "id" | "label" | "mediaType" | "extension">;

export interface ExportPiece {
  readonly text: string;
  readonly next: number | null;
}

export interface ImportReport {
  readonly added: number;
  /** Were here already. */
  readonly skipped: number;
}

export interface DroppedCount {
  /** For a person. */
  readonly reason: string;
  readonly count: number;
}

export interface KindInfo {
  readonly id: string;
  readonly label: string;
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
}
