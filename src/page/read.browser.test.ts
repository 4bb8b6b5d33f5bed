import { describe, expect, test } from "vitest";
import { sites } from "../sites/index";
import { type PageReading, readPage } from "./read";

const read = (address: string, html: string): PageReading =>
  readPage(new DOMParser().parseFromString(html, "text/html"), new URL(address), sites);

const chatgpt = (html: string, path = "/c/6ab6d1b4-204c"): PageReading => read(`https://chatgpt.com${path}`, html);
const claude = (html: string, path = "/chat/6ab6d1b4-204c"): PageReading => read(`https://claude.ai${path}`, html);
const texts = ({ turns }: PageReading): readonly string[] => turns.map(({ role, text }) => `${role}: ${text}`);
const finished = ({ turns }: PageReading): readonly boolean[] => turns.map((turn) => turn.finished);

describe("ChatGPT, classic", () => {
  const composer = (
    button = "",
  ): string => `<form data-type="unified-composer"><textarea name="prompt-textarea"></textarea>
    <div id="prompt-textarea" class="ProseMirror" contenteditable="true"><p>${button && "next"}</p></div>${button}</form>`;
  const said = (
    id: string,
    text: string,
  ): string => `<section data-testid="conversation-turn-${id}" data-turn="user" data-turn-id="${id}">
    <h4 class="sr-only">나의 말:</h4><div data-message-author-role="user" data-message-id="${id}">
      <div role="group" aria-label="loan.pdf"><div>loan.pdf</div></div><div class="whitespace-pre-wrap">${text}</div></div>
    <button data-testid="copy-turn-action-button"></button></section>`;
  const answered = (id: string, inside: string): string =>
    `<section data-testid="conversation-turn-${id}" data-turn="assistant" data-turn-id="request-WEB:1-0"><h4 class="sr-only">ChatGPT said:</h4>${inside}</section>`;
  const answer = (id: string, text: string): string =>
    `<div data-message-author-role="assistant" data-message-id="${id}"><div class="markdown"><p>${text}</p></div></div>`;
  const copy = '<button data-testid="copy-turn-action-button"></button>';

  test("a turn is all its messages, without thinking, tools, files and labels", () => {
    const page = chatgpt(
      said("u1", "Plan\n  it") +
        answered(
          "2",
          `${answer("a1", "First.")}<div><button>Thought for 12s</button><div class="markdown">secret</div></div>
          <div data-message-author-role="tool"><div class="markdown">result</div></div>${answer("a2", "Then.")}${copy}`,
        ),
    );
    expect(page.turns).toEqual([
      { id: "u1", role: "user", text: "Plan\n  it", finished: true },
      { id: "a1", role: "assistant", text: "First.\n\nThen.", finished: true },
    ]);
    expect(page).toMatchObject({
      site: "chatgpt",
      generation: "chatgpt-classic",
      conversation: "6ab6d1b4-204c",
      problems: [],
    });
  });

  test("an answer is finished when its copy button is there, or another turn is", () => {
    const half = answered("2", answer("a1", "Half"));
    expect(finished(chatgpt(said("u1", "x") + half))).toEqual([true, false]);
    expect(finished(chatgpt(said("u1", "x") + half + said("u2", "y")))).toEqual([true, true, true]);
    const stop = composer('<button id="composer-submit-button" data-testid="stop-button"></button>');
    const busy = chatgpt(said("u1", "x") + answered("2", answer("a1", "Half") + copy) + stop);
    expect(busy).toMatchObject({ streaming: true, send: null });
    expect(finished(busy)).toEqual([true, false]);
    expect(finished(chatgpt(answered("2", answer("placeholder-request-1", "Half") + copy)))).toEqual([false]);
  });

  test("the editor is the one that shows, not its twin, nor a message that is being edited", () => {
    const page = chatgpt(
      `<section data-testid="conversation-turn-1" data-turn="user"><form data-type="unified-composer">
        <div class="ProseMirror" contenteditable="true">old</div></form></section>` +
        composer('<button data-testid="send-button"></button>'),
    );
    expect(page.editor?.id).toBe("prompt-textarea");
    expect(page.editor?.localName).toBe("div");
    expect(page.send).not.toBeNull();
    expect(page.problems).toEqual([]);
  });

  test("pictures and unmounted turns are nothing said, and nothing wrong", () => {
    const page = chatgpt(
      `<div data-turn-id-container="client-created-root"></div><div data-turn-id-container="u0" data-is-intersecting="false"></div>` +
        said("u1", "Draw me") +
        answered("2", '<div role="button"><img alt="me"><span>Edit</span></div>') +
        answered("3", "") +
        composer(),
    );
    expect(texts(page)).toEqual(["user: Draw me"]);
    expect(page.problems).toEqual([]);
  });

  test("temporary chats are known by the address or by the page", () => {
    expect(chatgpt(composer(), "/?temporary-chat=true")).toMatchObject({ temporary: true, conversation: null });
    expect(chatgpt(`${composer()}<h1 data-testid="temporary-chat-label"></h1>`, "/").temporary).toBe(true);
    expect(chatgpt(composer(), "/").temporary).toBe(false);
  });

  test.each([
    ["/g/g-p-0123-trips/c/12ab-34", "12ab-34"],
    ["/c/WEB:12ab-34", null],
    ["/share/12ab-34", null],
    ["/", null],
  ])("%s is conversation %s", (path, id) => expect(chatgpt(composer(), path).conversation).toBe(id));
});

describe("ChatGPT, app shell", () => {
  const composer = (button = ""): string =>
    `<form data-chatgpt-composer=""><div data-composer-markdown="" class="ProseMirror" contenteditable="true"></div>${button}</form>`;
  const user = (key: string): string =>
    `<div><h4 class="sr-only">You said:</h4><div data-content-search-unit-key="${key}:0:user"><div data-user-message-bubble="true"><div class="whitespace-pre-wrap">hi\n  there</div></div></div></div>`;
  const thinking =
    '<div><button>Worked for 12s</button><div data-markdown-text-style="assistant-message"><p>Looking at files</p></div></div>';
  const assistant = `<div><div data-content-search-unit-key="k:2:assistant"><div data-markdown-text-style="assistant-message"><p>So:</p>
    <div data-markdown-copy="code-block"><div data-markdown-copy="exclude">python<button>Copy</button></div>
    <div contenteditable="true" role="textbox">if x:\n  print(1)</div></div></div></div></div>`;
  const thread = (...parts: string[]): string => `<div data-turn-key="k"><div>${parts.join("")}</div></div>`;

  test("turns are units; working notes are not, and code is no editor", () => {
    const page = chatgpt(thread(user("k"), thinking, assistant, "<div><button>Copy</button></div>") + composer());
    expect(texts(page)).toEqual(["user: hi\n  there", "assistant: So:\n\nif x:\n  print(1)"]);
    expect(finished(page)).toEqual([true, true]);
    expect(page.generation).toBe("chatgpt-shell");
    expect(page.editor?.hasAttribute("data-composer-markdown")).toBe(true);
  });

  test("an answer without its action bar is not finished, and a placeholder's turn is not either", () => {
    expect(finished(chatgpt(thread(user("k"), assistant)))).toEqual([true, false]);
    expect(finished(chatgpt(thread(user("fallback-turn-3"))))).toEqual([false]);
    expect(chatgpt(composer('<button type="button" aria-label="Stop">')).streaming).toBe(true);
    expect(chatgpt(composer(), "/c/local-chatgpt%3A12ab").conversation).toBeNull();
  });

  test("the send button is the composer's, whatever it is called; an inline edit has none", () => {
    const page = chatgpt(
      thread(composer('<button type="submit">x</button>')) + composer('<button type="submit" aria-label="发送">'),
    );
    expect(page.send?.getAttribute("aria-label")).toBe("发送");
  });
});

describe("ChatGPT, not signed in", () => {
  const page = chatgpt(
    `<section data-web-mobile-conversation=""><ol data-conversation-transcript="">
      <li data-message-role="user" id="u1"><h4 data-message-attribution="">You said:</h4><button data-user-message-bubble=""><p data-user-message-copy="">do\n  this</p></button></li>
      <li data-message-role="assistant" id="pending-a1" data-message-streaming=""><div data-assistant-markdown=""><ul><li>one</li></ul>
        <span data-assistant-content-reference="">Node.js</span></div></li></ol></section>
     <form data-mobile-composer=""><textarea id="mobile-composer-prompt"></textarea><button data-composer-submit="" data-stop-generating=""></button></form>`,
    "/uc/12ab-34",
  );

  test("the user's words stand in a button, a pending answer is not finished", () => {
    expect(texts(page)).toEqual(["user: do\n  this", "assistant: one"]);
    expect(finished(page)).toEqual([true, false]);
    expect(page).toMatchObject({
      generation: "chatgpt-octane",
      conversation: "12ab-34",
      streaming: true,
      send: null,
      problems: [],
    });
    expect(page.editor?.localName).toBe("textarea");
  });
});

describe("Claude", () => {
  const composer = `<fieldset inert><textarea data-testid="chat-input-ssr"></textarea></fieldset>
    <fieldset><div data-testid="chat-input" class="tiptap ProseMirror" contenteditable="true"><p>next</p></div><button aria-label="Send message"></button></fieldset>`;
  const row = (index: number, inside: string): string =>
    `<div data-rs-index="${index}" data-index="${index}"><div role="article">${inside}</div></div>`;
  const user =
    '<h2 class="sr-only">You said: Hi</h2><div data-testid="user-message"><p class="whitespace-pre-wrap">Hi\nyou</p><p>There</p></div>';
  const answer = (
    streaming: boolean,
    steps = "",
  ): string => `<div data-is-streaming="${streaming}"><div class="font-claude-response">${steps}
    <div class="standard-markdown grid-cols-1"><p>Yes.</p><div><div class="font-small">sql</div><div><pre class="code-block__code"><code>SELECT 1</code></pre></div></div></div>
    <div class="font-ui" role="button">Artifact · HTML</div></div></div>`;

  test("rows keep their numbers, also in the middle of a long conversation", () => {
    const page = claude(row(40, user) + row(41, answer(false)) + composer);
    expect(page.turns).toEqual([
      { id: "40", role: "user", text: "Hi\nyou\n\nThere", finished: true },
      { id: "41", role: "assistant", text: "Yes.\n\nSELECT 1", finished: true },
    ]);
    expect(page).toMatchObject({ site: "claude", generation: "claude", conversation: "6ab6d1b4-204c", problems: [] });
    expect(page.editor?.getAttribute("data-testid")).toBe("chat-input");
    expect(page.send).not.toBeNull();
  });

  test("thinking is not said, in whichever form", () => {
    const timeline = '<div data-timeline-text><div class="standard-markdown"><p>Hm</p></div></div>';
    const nested =
      '<div class="font-ui"><div class="font-claude-response"><div class="grid-cols-1"><p>Hm</p></div></div></div>';
    expect(texts(claude(row(1, answer(false, timeline + nested))))).toEqual(["assistant: Yes.\n\nSELECT 1"]);
    const old = `<div data-test-render-count="2"><div class="font-claude-message">${nested}<div><div class="grid-cols-1"><p>Old</p></div></div></div></div>`;
    expect(texts(claude(old))).toEqual(["assistant: Old"]);
  });

  test("a document in the side panel and a list in the side bar are no turns", () => {
    const page = claude(
      `<nav><div data-index="0">Old chat</div></nav>${row(0, user)}${row(1, answer(false))}<div id="markdown-artifact" class="font-claude-response"><div class="standard-markdown">Doc</div></div>`,
    );
    expect(page.turns.map(({ id }) => id)).toEqual(["0", "1"]);
    expect(page.problems).toEqual([]);
  });

  test("an answer is finished when the page says so, not when it says nothing", () => {
    expect(finished(claude(row(0, user) + row(1, answer(true))))).toEqual([true, false]);
    expect(
      finished(claude(row(1, '<div class="font-claude-response"><div class="standard-markdown">Ye</div></div>'))),
    ).toEqual([false]);
  });

  test("incognito chats are temporary", () => {
    expect(claude(composer, "/new?incognito=")).toMatchObject({ temporary: true, conversation: null });
    expect(claude(composer, "/new").temporary).toBe(false);
  });
});

test("a turn that goes on is read again, one that rests is not", () => {
  const document = new DOMParser().parseFromString(
    '<div data-message-author-role="assistant" data-message-id="1"><div class="markdown"><p>Ye</p></div></div>',
    "text/html",
  );
  const text = (): string | undefined => readPage(document, new URL("https://chatgpt.com/c/1"), sites).turns[0]?.text;
  const paragraph = document.querySelector("p");
  expect(text()).toBe("Ye");
  paragraph?.append("s.");
  expect(text()).toBe("Yes.");
});
