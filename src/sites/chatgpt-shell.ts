import { defineSite } from "../domain/site";

const unit = (role: string): string =>
  `[data-content-search-unit-key$=":${role}"], [data-chatgpt-search-unit-key$=":${role}"]`;
const anyUnit = ":is([data-content-search-unit-key], [data-chatgpt-search-unit-key])";
const composer = "form[data-chatgpt-composer]:not([data-turn-key] *)";

/** The "app shell" that signed-in accounts get since 2026-09. */
export default defineSite({
  id: "chatgpt-shell",
  site: "chatgpt",
  label: "ChatGPT",
  matches: ["https://chatgpt.com/*", "https://chat.openai.com/*"],
  probe: (document) =>
    document.querySelector(
      "form[data-chatgpt-composer], #pending-home-input, [data-turn-key], [data-content-search-unit-key], [data-chatgpt-search-unit-key]",
    ) !== null,
  isChat: (url) => /^\/(?:$|c\/|g\/)/.test(url.pathname),
  // `/c/local-chatgpt:<uuid>` is a placeholder of the page's own.
  conversationId: (url) => /^(?:\/g\/[^/]+)?\/c\/([\w-]+)\/?$/.exec(url.pathname)?.[1] ?? null,
  chatUrl: (conversation) => `https://chatgpt.com/c/${conversation}`,
  temporary: (_document, url) => url.searchParams.get("temporary-chat") === "true",
  selectors: {
    // The "Worked for" block looks like an answer, but stands outside of the units.
    turn: `${unit("user")}, ${unit("assistant")}`,
    body: ['[data-markdown-text-style="assistant-message"], [data-user-message-bubble]', "[dir], p"],
    // Finished code is an editor of its own.
    preformatted: '.whitespace-pre-wrap, [data-markdown-copy="code-block"] [contenteditable]',
    skip: '[data-markdown-copy="exclude"]',
    // The action bar comes after the unit, or after the block that holds it.
    done: `${anyUnit}:has(~ * button), :has(~ * button) > ${anyUnit}`,
    streaming: `${composer} button[aria-label="Stop"]`,
    // An inline edit of a message reuses the composer's markup.
    editor: `${composer} [data-composer-markdown][contenteditable="true"], ${composer} .ProseMirror[contenteditable="true"]`,
    send: `${composer} button[type="submit"]`,
    trace: '[data-turn-key], [data-markdown-text-style="assistant-message"], [data-user-message-bubble]',
  },
  turnId(turn) {
    const key = turn.getAttribute("data-content-search-unit-key") ?? turn.getAttribute("data-chatgpt-search-unit-key");
    return key === null || key.startsWith("fallback-turn-") ? null : key;
  },
  role: (turn) => (turn.matches(unit("user")) ? "user" : turn.matches(unit("assistant")) ? "assistant" : null),
  editorKind: "prosemirror",
});
