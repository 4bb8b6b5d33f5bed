/** A chat of which only the title and the words matter: what the user says, each answered in a word. */
export interface ChatGiven {
  readonly id: string;
  readonly title: string;
  readonly said: readonly string[];
  /** Seconds since the epoch. */
  readonly at: number;
}

export const MARCH_3 = Date.UTC(2026, 2, 3) / 1000;

export const aChat = (title: string, said: readonly string[], given: Partial<ChatGiven> = {}): ChatGiven => ({
  id: title.replaceAll(/\W+/g, "-").toLowerCase(),
  title,
  said,
  at: MARCH_3,
  ...given,
});

/** A message as ChatGPT's export has it. */
export const chatgptMessage = (id: string, role: string, text: string, more: object = {}): object => ({
  id,
  author: { role, name: null, metadata: {} },
  create_time: MARCH_3,
  content: { content_type: "text", parts: [text] },
  status: "finished_successfully",
  metadata: {},
  recipient: "all",
  ...more,
});

/** Nodes in a row, each the child of the one before. */
export function rowOf(messages: readonly (object | null)[], name = "n"): Readonly<Record<string, object>> {
  const id = (place: number): string => `${name}${place}`;
  return Object.fromEntries(
    messages.map((message, place) => {
      const parent = place === 0 ? null : id(place - 1);
      return [
        id(place),
        { id: id(place), message, parent, children: place + 1 < messages.length ? [id(place + 1)] : [] },
      ];
    }),
  );
}

export const chatgptConversation = ({ id, title, said, at }: ChatGiven): object => {
  const messages = said.flatMap((text, place) => [
    chatgptMessage(`${id}-u${place}`, "user", text, { create_time: at + place * 60 }),
    chatgptMessage(`${id}-a${place}`, "assistant", "Noted.", { create_time: at + place * 60 + 5 }),
  ]);
  const hidden = chatgptMessage(`${id}-s`, "system", "", { metadata: { is_visually_hidden_from_conversation: true } });
  const mapping = rowOf([null, hidden, ...messages]);
  return {
    title,
    create_time: at,
    update_time: at,
    mapping,
    current_node: `n${messages.length + 1}`,
    conversation_id: id,
  };
};

export const chatgptFile = (chats: readonly ChatGiven[]): string => JSON.stringify(chats.map(chatgptConversation));

export const claudeConversation = ({ id, title, said, at }: ChatGiven): object => ({
  uuid: id,
  name: title,
  summary: "",
  created_at: new Date(at * 1000).toISOString(),
  updated_at: new Date(at * 1000).toISOString(),
  account: { uuid: "account" },
  chat_messages: said.flatMap((text, place) => [
    claudeMessage(`${id}-u${place}`, "human", text, at + place * 60),
    claudeMessage(`${id}-a${place}`, "assistant", "Noted.", at + place * 60 + 5),
  ]),
});

export const claudeMessage = (uuid: string, sender: string, text: string, at = MARCH_3): object => ({
  uuid,
  text,
  content: [{ type: "text", text, citations: [] }],
  sender,
  created_at: new Date(at * 1000).toISOString(),
  attachments: [],
  files: [],
});

export const claudeFile = (chats: readonly ChatGiven[]): string => JSON.stringify(chats.map(claudeConversation));
