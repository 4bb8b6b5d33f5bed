import { defineSite } from "../domain/site";

const message = ':is([data-message-author-role="user"], [data-message-author-role="assistant"])';

/** The ChatGPT page of all accounts until 2026-08, still served to some. */
export default defineSite({
  id: "chatgpt-classic",
  site: "chatgpt",
  label: "ChatGPT",
  matches: ["https://chatgpt.com/*", "https://chat.openai.com/*"],
  probe: (document) =>
    document.querySelector(
      '#prompt-textarea, form[data-type="unified-composer"], [data-message-author-role], [data-testid^="conversation-turn-"]',
    ) !== null,
  isChat: (url) => /^\/(?:$|c\/|g\/)/.test(url.pathname),
  conversationId: (url) => /^(?:\/g\/[^/]+)?\/c\/([\w-]+)\/?$/.exec(url.pathname)?.[1] ?? null,
  chatUrl: (conversation) => `https://chatgpt.com/c/${conversation}`,
  temporary: (document, url) =>
    url.searchParams.get("temporary-chat") === "true" ||
    document.querySelector('[data-testid="temporary-chat-label"], button[aria-label="Turn off temporary chat"]') !==
      null,
  selectors: {
    turn: '[data-testid^="conversation-turn-"], [data-turn-id][data-turn], [data-message-author-role]',
    // Thinking and tools stand beside the messages of a turn, pictures and files beside the bubble.
    body: [`${message} .markdown`, `${message} .whitespace-pre-wrap`, message],
    preformatted: ".whitespace-pre-wrap",
    skip: '[data-testid="webpage-citation-pill"], [data-message-author-role="tool"]',
    done: '[data-testid="copy-turn-action-button"]',
    streaming: '[data-testid="stop-button"], .result-streaming, .streaming-animation',
    // A hidden textarea of the same name stands beside it.
    editor:
      '#prompt-textarea[contenteditable="true"], form[data-type="unified-composer"] .ProseMirror[contenteditable="true"]',
    // The same button stops the answer under another test id.
    send: '[data-testid="send-button"], #composer-submit-button:not([data-testid="stop-button"])',
    trace: "[data-turn-id-container], [data-message-id], .markdown",
  },
  // A turn's own id is a placeholder until the page is loaded again.
  turnId(turn) {
    const holder = turn.hasAttribute("data-message-id") ? turn : turn.querySelector("[data-message-id]");
    const id =
      holder?.getAttribute("data-message-id") ?? turn.getAttribute("data-turn-id") ?? turn.getAttribute("data-testid");
    return id === null || /^(?:request|placeholder)-/.test(id) ? null : id;
  },
  role(turn) {
    const author = turn.querySelector(message)?.getAttribute("data-message-author-role");
    const role = turn.getAttribute("data-message-author-role") ?? author ?? turn.getAttribute("data-turn");
    return role === "user" || role === "assistant" ? role : null;
  },
  editorKind: "prosemirror",
});
