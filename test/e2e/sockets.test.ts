import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { countSockets } from "./sockets";

const folder = mkdtempSync(join(tmpdir(), "keepsake-net-"));
afterAll(() => rmSync(folder, { recursive: true }));

const head = '{"constants":{"logEventTypes":{"TCP_CONNECT_ATTEMPT":1,"UDP_CONNECT":2,"UDP_BYTES_SENT":3}},';
const event = (type: number, id: number, address?: string): string =>
  JSON.stringify({ ...(address === undefined ? {} : { params: { address } }), phase: 1, source: { id }, type });

function count(...lines: readonly string[]) {
  const file = join(folder, "net.json");
  writeFileSync(file, [head, '"events": [', ...lines].join("\n"));
  return countSockets(file);
}

test("connections begun and packets sent are counted by address", () => {
  const lines = [
    event(1, 1, "127.0.0.1:9"),
    event(1, 2, "127.0.0.1:9"),
    event(1, 1),
    event(2, 3, "192.0.2.1:53"),
    event(3, 3),
  ];
  expect(count(...lines.map((line) => `${line},`))).toEqual({ "127.0.0.1:9": 2, "192.0.2.1:53": 1 });
});

test("a UDP socket that sent nothing does not count; a log that was cut short is read as far as it goes", () => {
  expect(
    count(`${event(2, 3, "192.0.2.1:53")},`, `${event(1, 1, "192.0.2.2:443")}],`, event(1, 1, "x").slice(0, -4)),
  ).toEqual({
    "192.0.2.2:443": 1,
  });
});
