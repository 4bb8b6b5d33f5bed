import { readFileSync } from "node:fs";

/** How often Chromium reached out to an address, `host:port`: connections begun over TCP, packets sent over UDP. */
export type Sockets = Readonly<Record<string, number>>;

interface Constants {
  readonly logEventTypes: Readonly<Record<string, number>>;
}

interface NetEvent {
  readonly type: number;
  readonly source: { readonly id: number };
  readonly params?: { readonly address?: string };
}

/** Reads what `--log-net-log` wrote: one event a line, the last one cut short where the browser was killed. */
export function countSockets(file: string): Sockets {
  const [head = "", , ...lines] = readFileSync(file, "utf8").split("\n");
  const { logEventTypes: types }: Constants = JSON.parse(head.replace(/^\{"constants":/, "").replace(/,$/, ""));
  const all = events(lines);
  const of = (name: string): readonly NetEvent[] => all.filter(({ type }) => type === types[name]);
  // A UDP socket that is only connected sends nothing: so Chromium finds out whether there is IPv6.
  const peers = new Map(
    of("UDP_CONNECT").flatMap(({ source, params }) => (params?.address ? [[source.id, params.address]] : [])),
  );
  const addresses = [
    ...of("TCP_CONNECT_ATTEMPT").flatMap(({ params }) => params?.address ?? []),
    ...of("UDP_BYTES_SENT").map(({ source, params }) => params?.address ?? peers.get(source.id) ?? "unknown"),
  ];
  return Object.fromEntries(
    [...new Set(addresses)].map((address) => [address, addresses.filter((one) => one === address).length]),
  );
}

/** A whole event ends with its type. */
const EVENT = /^(\{.*"type":\d+\})\]?,?$/;

function events(lines: readonly string[]): readonly NetEvent[] {
  return lines.flatMap((line) => {
    const event = EVENT.exec(line)?.[1];
    return event === undefined ? [] : [JSON.parse(event)];
  });
}
