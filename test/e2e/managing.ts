import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import type { Memory } from "../../src/domain/memory";
import { live } from "../screens/screens";
import type { SampleLife } from "../screens/sample-life";
import { openWorld, soon, type World } from "./world";

/** A world, and what its own pages complain of. */
export interface WatchedWorld {
  readonly world: World;
  /** Fails where one of our own pages said that something is wrong, or our policy forbade it something. */
  expectQuiet(): void;
}

/** A world with a year of a made-up person's life in it. */
export interface LivedWorld extends WatchedWorld {
  readonly life: SampleLife;
  /** The id of a sample memory, by its text. */
  idOf(text: string): string;
}

export async function openWatchedWorld(): Promise<WatchedWorld> {
  const world = await openWorld();
  const { context, origin } = world.browser();
  const complaints: string[] = [];
  const isOurs = (url: string | undefined): boolean => url?.startsWith(origin) === true;
  context.on("console", (message) => {
    const { url } = message.location();
    if (!isOurs(url) && !isOurs(message.page()?.url())) return;
    if (message.type() === "error" || /Content.Security.Policy/i.test(message.text()))
      complaints.push(`${message.text()} (${url})`);
  });
  context.on("weberror", (error) => {
    if (isOurs(error.page()?.url())) complaints.push(String(error.error()));
  });
  return { world, expectQuiet: () => expect(complaints.splice(0)).toEqual([]) };
}

export async function openLivedWorld(): Promise<LivedWorld> {
  const watched = await openWatchedWorld();
  const { world } = watched;
  const life = await live(world.browser());
  const idOf = (text: string): string => {
    const found = life.memories.find((memory) => memory.text === text);
    if (found === undefined) throw new Error(`The sample life does not hold "${text}".`);
    return found.id;
  };
  return { ...watched, life, idOf };
}

/** A view of the manager page in a tab, large enough for all of a short list. */
export async function openManager(world: World, address: string): Promise<Page> {
  const page = await world.openOwn(`/manager.html#/${address}`);
  await page.setViewportSize({ width: 1280, height: 2400 });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.getByRole("heading", { level: 1 }).waitFor();
  return page;
}

/** Goes to another address of the manager page that is open in the tab. */
export const goTo = (page: Page, address: string): Promise<void> =>
  page.evaluate((hash) => location.assign(hash), `#/${address}`);

export const button = (within: Page | Locator, name: string | RegExp): Locator =>
  within.getByRole("button", { name, exact: true });

/** The row of the list that shows a memory with these words. */
export const rowOf = (page: Page, text: string): Locator => page.getByRole("row").filter({ hasText: text });

/** What the list shows, in its order. */
export const listed = (page: Page): Promise<readonly string[]> =>
  page.getByRole("grid").locator(".memory-text").allInnerTexts();

/** Waits until the list shows these memories and no others, in any order. */
export async function expectListed(page: Page, texts: readonly string[]): Promise<void> {
  await expect.poll(async () => (await listed(page)).toSorted(), soon).toEqual(texts.toSorted());
}

/** Everything there is, whole turns too, by id. */
export async function everything(world: World): Promise<ReadonlyMap<string, Memory>> {
  const of = async (which: object): Promise<readonly Memory[]> =>
    (await world.browser().ask("list", { ...which, offset: 0, limit: 500 })).memories;
  const all = await Promise.all([of({}), of({ state: "waiting" }), of({ verbatim: true })]);
  return new Map(all.flat().map((memory) => [memory.id, memory]));
}

/** What is told at the edge of the page for a while. */
export const toast = (page: Page, text: string | RegExp): Locator =>
  page.getByRole("alertdialog").filter({ hasText: text });
