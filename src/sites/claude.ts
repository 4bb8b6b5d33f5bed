import { defineSite } from "../domain/site";

const user = '[data-testid="user-message"], [data-user-message-bubble]';
const assistant =
  '[data-is-streaming], .font-claude-response, .font-claude-message, .standard-markdown, [data-testid="assistant-message"]';
const within = (turn: Element, selector: string): boolean =>
  turn.matches(selector) || turn.querySelector(selector) !== null;

/** claude.ai, since 2025-08. */
export default defineSite({
  id: "claude",
  site: "claude",
  label: "Claude",
  matches: ["https://claude.ai/*"],
  probe: (document) =>
    document.querySelector(`[data-testid="chat-input"], [data-chat-input-container], ${user}, ${assistant}`) !== null,
  isChat: (url) => /^\/(?:new|chat|project|cowork)\b/.test(url.pathname),
  conversationId: (url) => /^\/chat\/([\w-]+)\/?$/.exec(url.pathname)?.[1] ?? null,
  chatUrl: (conversation) => `https://claude.ai/chat/${conversation}`,
  temporary: (document, url) =>
    url.searchParams.has("incognito") || document.querySelector('button[aria-label^="Exit incognito"]') !== null,
  selectors: {
    // Rows where the page has them, messages where it has not; a document in the side panel is neither.
    turn: [
      "[data-rs-index]",
      '[data-testid="transcript-row"]',
      "[data-test-render-count]",
      '[role="feed"] [role="article"]',
      ...[user, assistant].flatMap((list) => list.split(", ")),
    ]
      .map((selector) => `${selector}:not(#markdown-artifact, #markdown-artifact *)`)
      .join(", "),
    // Each step of an answer has its own; the older pages have them without a name.
    body: [`${user}, .standard-markdown, .progressive-markdown`, ".grid-cols-1", assistant],
    preformatted: ".whitespace-pre-wrap",
    // Thinking and tools: under a timeline, in an answer within the answer, or set in the font of controls. And a code block's language.
    skip: "[data-timeline-text], [data-find-omitted], .font-claude-response .font-claude-response, .font-ui, .font-small:has(~ * .code-block__code)",
    done: '[data-is-streaming="false"], [data-testid="action-bar-copy"]',
    streaming: '[data-is-streaming="true"], [data-perf-row-streaming="true"], button[aria-label="Stop response"]',
    editor: '[data-testid="chat-input"][contenteditable="true"], fieldset .ProseMirror[contenteditable="true"]',
    send: '[data-testid="chat-input-send"], button[aria-label="Send message"], fieldset [class*="Button_claude"]',
    trace: `${user}, ${assistant}, [role="feed"] [role="article"], :has(> [role="group"] [data-testid^="action-bar-"])`,
  },
  // Messages have no ids of their own; rows are numbered, and all stand in the page where they are not.
  turnId: (turn, place) => turn.closest("[data-index]")?.getAttribute("data-index") ?? String(place),
  role(turn) {
    const row = turn.getAttribute("data-perf-row");
    if (row === "human" || within(turn, user)) return "user";
    return row === "assistant" || within(turn, assistant) ? "assistant" : null;
  },
  editorKind: "prosemirror",
});
