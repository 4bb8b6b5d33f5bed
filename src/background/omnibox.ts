import { browser } from "wxt/browser";
import { worthShowing } from "../domain/candidate";
import { openPage } from "../messaging/background";
import type { ManagerDoor } from "../messaging/protocol";
import { text } from "../texts/text";

export interface OmniboxPorts {
  readonly engine: Pick<ManagerDoor, "search" | "settings">;
  /** The address bar takes its suggestions as XML; else as they are. */
  readonly isMarkup: boolean;
}

const MOST = 6;
const LONGEST = 200;
/** A pause in typing. */
const PAUSE_MS = 120;

/** `mem …` in the address bar: searches as one types; Enter opens the search in the manager, a chosen memory opens itself. */
export function answerOmnibox({ engine, isMarkup }: OmniboxPorts): void {
  /** `Memory.id`s of what was suggested last, by what stands in the bar when it is chosen. */
  let suggested: ReadonlyMap<string, string> = new Map();
  let newest = 0;
  const shown = (words: string): string => (isMarkup ? escaped(words) : words);

  async function search(typed: string) {
    newest += 1;
    const own = newest;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    if (own !== newest || typed.trim() === "" || !(await engine.settings()).consented) return [];
    const found = worthShowing(await engine.search(typed, MOST));
    const lines = found.map(({ memory }) => ({ id: memory.id, content: oneLine(memory.text) }));
    if (own === newest) suggested = new Map(lines.map(({ id, content }) => [content, id]));
    return lines.map(({ content }) => ({ content, description: shown(content) }));
  }

  void browser.omnibox.setDefaultSuggestion({ description: shown(text("omnibox_search")) });
  browser.omnibox.onInputChanged.addListener((typed, suggest) => {
    void search(typed).then(suggest, () => suggest([]));
  });
  browser.omnibox.onInputEntered.addListener((chosen, disposition) => {
    const id = suggested.get(chosen);
    const query = new URLSearchParams(id === undefined ? { q: chosen.trim() } : { id });
    void go(`/manager.html#/memories?${query.toString()}`, disposition);
  });
}

async function go(path: string, disposition: string): Promise<void> {
  if (disposition === "currentTab") {
    await browser.tabs.update({ url: new URL(path, browser.runtime.getURL("/")).href });
    return;
  }
  await openPage(path, disposition !== "newBackgroundTab");
}

/** Without what no XML may hold: controls, and halves of characters. */
function oneLine(words: string): string {
  const flat = words
    .replaceAll(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, " ")
    .replaceAll(/\s+/g, " ")
    .trim();
  return flat.length <= LONGEST ? flat : `${flat.slice(0, LONGEST).replace(/\p{Cs}$/u, "")}…`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

const escaped = (words: string): string => words.replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
