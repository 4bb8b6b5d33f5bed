import { join } from "node:path";
import type { Memory } from "../../src/domain/memory";
import type { Candidate } from "../../src/domain/candidate";
import type { Offer } from "../../src/messaging/protocol";
import type { StandIn } from "../stand-in/server";
import { agree } from "./agree";
import { openChat } from "./chat";
import type { Browser } from "./chromium";
import { until } from "./until";

/** The scripted chat of `npm start`. */
export const script = {
  says:
    "I'm Mara, I moved to Lisbon in March, my sister Ines is a vet, I'm allergic to peanuts, " +
    "I'm training for a marathon in October.",
  asks: "What should I cook for Ines on Sunday?",
  learns: [/\bMara\b/, /\bLisbon\b/, /\bInes\b.*\bvet\b/, /\ballergic to peanuts\b/, /\bmarathon\b/],
  adds: [/\bInes\b/, /\bpeanuts\b/],
  leavesOut: [/\bLisbon\b/, /\bmarathon\b/],
} as const;

/** What the stand-ins answer in it. */
export const answer = (text: string): string =>
  text.endsWith(script.asks)
    ? "How about a mushroom risotto with a green salad? There are no peanuts in it, so you can both enjoy it."
    : "Nice to meet you, Mara! Lisbon is a lovely place to train for a marathon.";

/** What the demo tells as it happens. Times in milliseconds. */
export interface Told {
  agreed(took: number): void;
  said(text: string): void;
  learned(memories: readonly Memory[], took: number): void;
  asked(text: string): void;
  offered(offer: Offer, others: readonly Candidate[], took: number): void;
  received(prompt: string, took: number): void;
}

export interface Stage {
  readonly browser: Browser;
  readonly standIn: StandIn;
  /** Where the screenshots go. */
  readonly folder: string;
}

const LEARNING = { within: 30_000, failing: "Not everything that was said was learned" };
const OFFERING = { within: 15_000, failing: "The memories that matter were not offered" };

/** Tells one site about Mara, then asks another. Throws in plain words where a step does not go as it should. */
export async function play({ browser, standIn, folder }: Stage, told: Told): Promise<void> {
  const shoot = (name: string): { readonly path: string } => ({ path: join(folder, `${name}.png`) });
  const popup = await browser.context.newPage();
  let from = Date.now();
  await popup.setViewportSize({ width: 400, height: 660 });
  await agree(popup, browser.origin);
  await popup.goto(`${browser.origin}/popup.html`);
  await popup.getByRole("searchbox").waitFor();
  told.agreed(Date.now() - from);

  const first = await openChat(await browser.context.newPage(), "https://chatgpt.com/");
  told.said(script.says);
  await first.type(script.says);
  from = Date.now();
  await first.press("Enter");
  const list = async (): Promise<readonly Memory[]> => (await browser.ask("list", { offset: 0, limit: 50 })).memories;
  const memories = await until(list, (now) => missing(now, script.learns), LEARNING);
  told.learned(memories, Date.now() - from);
  await popup.bringToFront();
  await popup
    .getByText(/allergic to peanuts/)
    .first()
    .waitFor();
  await popup.screenshot(shoot("popup"));

  const second = await openChat(await browser.context.newPage(), "https://claude.ai/new");
  told.asked(script.asks);
  await second.type(script.asks);
  from = Date.now();
  const offer = await until(
    () => browser.askPage(second.page, "offer"),
    ({ block }) => missing(block, script.adds),
    OFFERING,
  );
  const took = Date.now() - from;
  const offered = new Set(offer.block.map(({ id }) => id));
  const found = await browser.ask("search", script.asks, 10);
  told.offered(
    offer,
    found.filter(({ memory }) => !offered.has(memory.id)),
    took,
  );
  const [wrong] = script.leavesOut.filter((pattern) => offer.block.some(({ text }) => pattern.test(text)));
  if (wrong !== undefined) throw new Error(`${wrong.source} does not matter for this question, but was offered.`);

  await second.chip();
  await second.page.screenshot(shoot("chip"));
  const panel = await second.openPanel();
  await panel
    .getByText(/peanuts/)
    .first()
    .waitFor();
  await second.page.screenshot(shoot("panel"));
  await panel.locator("body").press("Escape");
  await second.type("");
  from = Date.now();
  await second.press("Enter");
  const last = (): (typeof standIn.received)[number] | undefined =>
    standIn.received.findLast(({ host }) => host === "claude.ai");
  await until(
    () => Promise.resolve(last()),
    (got) => (got === undefined ? "a prompt" : null),
    { within: 5000, failing: "The page sent nothing" },
  );
  await second.replied(1);
  const action = last()?.action;
  const prompt = action?.do === "send" ? action.text : "";
  told.received(prompt, (last()?.at ?? from) - from);
  await second.page.screenshot(shoot("sent"));
  const left = script.adds.find((pattern) => !pattern.test(prompt.replace(script.asks, "")));
  if (left !== undefined) throw new Error(`${left.source} was offered, but the page did not receive it.`);
  if (!prompt.endsWith(script.asks)) throw new Error("The page did not receive the question as it was typed.");
}

/** What no line says, in words; null when nothing is missing. */
function missing(lines: readonly { readonly text: string }[], patterns: readonly RegExp[]): string | null {
  const absent = patterns.filter((pattern) => !lines.some(({ text }) => pattern.test(text)));
  return absent.length === 0
    ? null
    : absent.map(({ source }) => source.replaceAll("\\b", "").replaceAll(".*", " … ")).join(", ");
}
