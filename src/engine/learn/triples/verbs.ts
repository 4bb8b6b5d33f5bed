/** A form of a verb: its base, and whether it tells of a state that is over ("lived") or goes on ("living"). */
interface VerbForm {
  readonly base: string;
  readonly form: "base" | "present" | "past" | "ongoing";
}

/** Their past says that something was so: "worked" is "work", and over. */
const STATES =
  "live work study attend speak use own drive like love enjoy adore hate dislike prefer play belong manage report date eat drink smoke " +
  "need follow collaborate call teach wear keep support learn watch read run sing write ride swim commute rent volunteer";

/** Their past says that something became so: "moved" stays as it is. */
const EVENTS =
  "move relocate go start begin join leave buy sell get adopt lose quit stop finish complete graduate become turn marry divorce break " +
  "switch change replace cancel postpone promote retire die pass drop give trade outgrow decide end enrol train celebrate take " +
  "hire fire swap donate settle grow transfer complete bring reschedule push scrap cure kick ditch split separate want plan hope come";

const PAST: Readonly<Record<string, string>> = {
  was: "be",
  were: "be",
  had: "have",
  spoke: "speak",
  drove: "drive",
  ate: "eat",
  drank: "drink",
  taught: "teach",
  wore: "wear",
  kept: "keep",
  ran: "run",
  sang: "sing",
  wrote: "write",
  rode: "ride",
  swam: "swim",
  learnt: "learn",
};

const EVENT_PAST =
  "went gone began begun left bought sold got gotten lost quit broke broken became turned gave given grew grown took taken split brought " +
  "stopped planned transferred swapped dropped enrolled felt found born came";

const AUXILIARY: Readonly<Record<string, string>> = {
  am: "be",
  is: "be",
  are: "be",
  be: "be",
  been: "be",
  has: "have",
  have: "have",
};

const third = (base: string): string =>
  /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}${/(?:s|sh|ch|x|o)$/.test(base) ? "es" : "s"}`;
const past = (base: string): string =>
  /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}${base.endsWith("e") ? "d" : "ed"}`;
const ongoing = (base: string): string => `${/[^e]e$/.test(base) ? base.slice(0, -1) : base}ing`;
/** "Quitting", "planning", "dropping". */
const doubled = (base: string): string => `${base}${base.at(-1) ?? ""}ing`;

const FORMS = new Map<string, VerbForm>();
for (const base of [...STATES.split(" "), ...EVENTS.split(" ")]) {
  FORMS.set(base, { base, form: "base" });
  FORMS.set(third(base), { base, form: "present" });
  FORMS.set(ongoing(base), { base, form: "ongoing" });
  FORMS.set(doubled(base), { base, form: "ongoing" });
}
for (const base of STATES.split(" ")) FORMS.set(past(base), { base, form: "past" });
// What an event's past says is in the word itself.
for (const word of [...EVENTS.split(" ").map(past), ...EVENT_PAST.split(" ")])
  FORMS.set(word, { base: word, form: "present" });
for (const [word, base] of Object.entries(PAST)) FORMS.set(word, { base, form: "past" });
for (const [word, base] of Object.entries(AUXILIARY)) FORMS.set(word, { base, form: "present" });
FORMS.set("having", { base: "have", form: "ongoing" });
FORMS.set("being", { base: "be", form: "ongoing" });

/** The form of a word as a verb, whatever its case; undefined for other words, and for verbs that tell of no relation. */
export const verbForm = (word: string): VerbForm | undefined => FORMS.get(word.toLowerCase());
