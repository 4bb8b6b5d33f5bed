import { defineSite } from "../domain/site";

/** The page that ChatGPT serves to people who are not signed in, since 2026-09. */
export default defineSite({
  id: "chatgpt-octane",
  site: "chatgpt",
  label: "ChatGPT",
  matches: ["https://chatgpt.com/*", "https://chat.openai.com/*"],
  probe: (document) =>
    document.querySelector(
      "[data-web-mobile-conversation], form[data-mobile-composer], #mobile-composer-prompt, [data-conversation-transcript]",
    ) !== null,
  isChat: (url) => /^\/(?:$|u?c\/)/.test(url.pathname),
  conversationId: (url) => /^\/u?c\/([\w-]+)\/?$/.exec(url.pathname)?.[1] ?? null,
  chatUrl: (conversation) => `https://chatgpt.com/c/${conversation}`,
  temporary: (_document, url) => url.searchParams.get("temporary-chat") === "true",
  selectors: {
    turn: "[data-message-role]",
    body: [
      "[data-user-message-copy], [data-assistant-markdown]",
      "[data-user-message-bubble], [data-assistant-stream-block]",
    ],
    preformatted: "[data-user-message-copy], [data-user-message-bubble]",
    skip: "[data-assistant-content-reference], [data-message-content-controls], [data-message-attribution]",
    done: "[data-message-complete]",
    streaming: "[data-message-streaming], [data-stop-generating]",
    editor: "textarea#mobile-composer-prompt, form[data-mobile-composer] textarea",
    send: "form[data-mobile-composer] [data-composer-submit]:not([data-stop-generating])",
    trace: "[data-conversation-transcript] > *, [data-assistant-markdown], [data-user-message-bubble]",
  },
  turnId: (turn) => (turn.id === "" || turn.id.startsWith("pending-") ? null : turn.id),
  role(turn) {
    const role = turn.getAttribute("data-message-role");
    return role === "user" || role === "assistant" ? role : null;
  },
  editorKind: "textarea",
});
