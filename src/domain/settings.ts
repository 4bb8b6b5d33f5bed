import type { Disclosure } from "./disclosure";
import type { CustomModel } from "./extractor";
import type { Space } from "./space";
import { type ChatAddress, chatKey } from "./turn";

/** Add memories automatically, only when the user clicks, or leave the site alone. */
export type SiteMode = "auto" | "ask" | "off";

export interface Settings {
  /** Nothing is read before the user has agreed, once. */
  readonly consented: boolean;
  /** Paused everywhere. */
  readonly paused: boolean;
  /** By `Site.site`; a site without an entry is `auto`. */
  readonly modes: Readonly<Record<string, SiteMode>>;
  /** How much may be put into one prompt, in tokens of four characters. */
  readonly budgetTokens: number;
  /** `ModelOption.id` of the language model that the user chose, or null for the built-in extractor. */
  readonly model: string | null;
  /** Models of the user's own, by `ModelOption.id`. */
  readonly customModels: Readonly<Record<string, CustomModel>>;
  /** Days that whole turns are kept as evidence; null: for ever. What was learned from them stays. */
  readonly retentionDays: number | null;
  /** What becomes of memories that fade: they are not put into prompts any more, or forgotten in the end, or nothing fades. */
  readonly fading: "archive" | "forget" | "off";
  /** Where `fading` is `forget`: days after which what has faded is forgotten. */
  readonly fadedDays: number;
  /** This user's `Habit`: how much more must speak for a memory before it is put into a prompt, in log-odds; 0 at first. Learned from what they leave in and take out. */
  readonly habit: number;
  /** What waits for the user's word before it is used: nothing, what is unsure, or everything that is learned. */
  readonly review: "none" | "unsure" | "all";
  /** `Extractor.id`s of those whose `OptIn` the user agreed to. */
  readonly optedIn: readonly string[];
  readonly spaces: readonly Space[];
  /** As they were, while what was learned in their chats is still being moved; null where nothing is. */
  readonly spacesBefore: readonly Space[] | null;
  /** `chatKey`s of chats that are left alone. */
  readonly chatsOff: readonly string[];
  /** By `Site.site`; a site without an entry may be told everything. */
  readonly disclosure: Readonly<Record<string, Disclosure>>;
  /** How much more must speak for a memory, by the user's own choice, in log-odds: 0 as measured best, more for fewer memories. */
  readonly caution: number;
}

export const defaultSettings: Settings = {
  consented: false,
  paused: false,
  modes: {},
  budgetTokens: 300,
  model: null,
  customModels: {},
  retentionDays: 90,
  fading: "archive",
  fadedDays: 180,
  habit: 0,
  review: "unsure",
  optedIn: [],
  spaces: [],
  spacesBefore: null,
  chatsOff: [],
  disclosure: {},
  caution: 0,
};

/** What Keepsake may do on a site now. */
export const siteMode = (settings: Settings, site: string): SiteMode =>
  settings.consented && !settings.paused ? (settings.modes[site] ?? "auto") : "off";

/** What Keepsake may do in a chat now; one without an address is as its site is. */
export const chatMode = (
  settings: Settings,
  site: string,
  conversation: ChatAddress["conversation"] | null,
): SiteMode =>
  conversation !== null && settings.chatsOff.includes(chatKey({ site, conversation }))
    ? "off"
    : siteMode(settings, site);
