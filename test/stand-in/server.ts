import {
  createSecureServer,
  type Http2ServerRequest,
  type Http2ServerResponse,
  type ServerHttp2Session,
} from "node:http2";
import { text } from "node:stream/consumers";
import { generate } from "selfsigned";
import { bundle } from "./bundle";
import type { Action } from "./conversation";
import { createConversations, type Reply } from "./conversations";

/** Which page is served at an address; ChatGPT has three at the same one. */
export type StandInId = "chatgpt-classic" | "chatgpt-shell" | "chatgpt-octane" | "claude" | "no-editor";

/** Every chat site that a stand-in answers for, and the page that it serves. */
export type StandInHosts = Record<"chatgpt.com" | "chat.openai.com" | "claude.ai", StandInId>;

/** What the server got from a page: what a real site would have sent to its model. */
export interface Received {
  readonly host: string;
  readonly conversation: string;
  readonly action: Action;
  readonly at: number;
}

export interface StandIn {
  readonly port: number;
  /** May be changed at any time; holds from the next load of a page. */
  readonly hosts: StandInHosts;
  readonly received: readonly Received[];
  close(): Promise<void>;
}

export interface StandInOptions {
  readonly reply?: Reply;
  /** Milliseconds between two words of a reply. */
  readonly pace?: number;
}

/** As strict as the sites' own: nothing may be framed or loaded from elsewhere. */
const POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; base-uri 'none'";

const politely: Reply = () => "Thank you for telling me. I will keep it in mind in this chat.";

/** Serves all stand-in sites over HTTPS at one port of this machine; which one, the address's host says. */
export async function startStandIn({ reply = politely, pace = 15 }: StandInOptions = {}): Promise<StandIn> {
  const hosts: StandInHosts = {
    "chatgpt.com": "chatgpt-classic",
    "chat.openai.com": "chatgpt-classic",
    "claude.ai": "claude",
  };
  const received: Received[] = [];
  const [files, pems] = await Promise.all([
    bundle(new URL("page/main.tsx", import.meta.url), "es"),
    certificate(Object.keys(hosts)),
  ]);
  const conversations = createConversations(reply, pace);

  async function answer(request: Http2ServerRequest, response: Http2ServerResponse): Promise<void> {
    const url = new URL(request.url, `https://${request.authority}`);
    const file = files.get(url.pathname.slice(1));
    const conversation = url.searchParams.get("conversation");
    if (file !== undefined) respond(response, url.pathname.endsWith(".css") ? "text/css" : "text/javascript", file);
    else if (conversation !== null && request.method === "POST") {
      const action: Action = JSON.parse(await text(request));
      received.push({ host: url.hostname, conversation, action, at: Date.now() });
      conversations.act(conversation, action);
      response.writeHead(204).end();
    } else if (conversation !== null) stream(response, conversation);
    else respond(response, "text/html", document(siteOf(hosts, url.hostname)));
  }

  function stream(response: Http2ServerResponse, conversation: string): void {
    const gone = new AbortController();
    response.on("close", () => gone.abort());
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    conversations.watch(
      conversation,
      (messages) => response.write(`data: ${JSON.stringify(messages)}\n\n`),
      gone.signal,
    );
  }

  // Over HTTP/2, since each open chat holds a stream: HTTP/1 has six for a whole site.
  const server = createSecureServer({ key: pems.private, cert: pems.cert }, (request, response) => {
    answer(request, response).catch((error: unknown) =>
      response.stream.destroy(error instanceof Error ? error : undefined),
    );
  });
  const sessions = new Set<ServerHttp2Session>();
  server.on("session", (session) => {
    sessions.add(session);
    session.on("close", () => sessions.delete(session));
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The stand-in server has no port.");
  return {
    port: address.port,
    hosts,
    received,
    async close() {
      conversations.close();
      for (const session of sessions) session.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}

const certificate = (names: readonly string[]) =>
  generate([{ name: "commonName", value: "stand-in" }], {
    keySize: 2048,
    extensions: [{ name: "subjectAltName", altNames: names.map((value) => ({ type: 2, value })) }],
  });

const isHost = (hosts: StandInHosts, name: string): name is keyof StandInHosts => Object.hasOwn(hosts, name);

const siteOf = (hosts: StandInHosts, name: string): StandInId => (isHost(hosts, name) ? hosts[name] : "no-editor");

const document = (site: StandInId): string => `<!doctype html>
<html lang="en" data-site="${site}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Chat</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/bundle.css">
</head>
<body><div id="root"></div><script type="module" src="/bundle.js"></script></body>
</html>`;

function respond(response: Http2ServerResponse, mediaType: string, content: string): void {
  response
    .writeHead(200, { "content-type": `${mediaType}; charset=utf-8`, "content-security-policy": POLICY })
    .end(content);
}
