import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** One request as it came in. */
export interface Asked {
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

/** How a request is answered; the request's end is known by `response.destroyed`. */
export type Reply = (asked: Asked, response: ServerResponse) => void | Promise<void>;

async function bodyOf(request: IncomingMessage): Promise<Asked["body"]> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text === "" ? {} : JSON.parse(text);
}

const json = (response: ServerResponse, body: unknown): void =>
  void response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));

/** What Ollama tells at the end of an answer: 300 tokens read in 3 s, 20 written in 2 s. */
export const done = {
  message: { role: "assistant", content: "" },
  done: true,
  done_reason: "stop",
  prompt_eval_count: 300,
  prompt_eval_duration: 3e9,
  eval_count: 20,
  eval_duration: 2e9,
};

/** Streams an answer as Ollama does, in these pieces. */
export const streaming =
  (pieces: Iterable<string>): Reply =>
  async (_asked, response) => {
    response.writeHead(200, { "content-type": "application/x-ndjson" });
    for (const content of pieces) {
      if (response.destroyed) return;
      response.write(`${JSON.stringify({ message: { role: "assistant", content }, done: false })}\n`);
      await new Promise((next) => setTimeout(next, 1));
    }
    response.end(`${JSON.stringify(done)}\n`);
  };

/** A server on this machine that speaks Ollama's protocol; `chat` answers what has messages. */
export async function startOllama(models: readonly { name: string; size: number }[], chat: Reply) {
  const asked: Asked[] = [];
  const parts = { chat, models };
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const now = { path: `${request.method} ${request.url}`, body };
      asked.push(now);
      if (request.url === "/api/tags") return json(response, { models: parts.models });
      const { messages } = body;
      return Array.isArray(messages) && messages.length > 0 ? parts.chat(now, response) : json(response, done);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    asked,
    answer: (next: Reply): void => void (parts.chat = next),
    stop: async (): Promise<void> => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
