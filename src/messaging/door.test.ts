import { describe, expect, test } from "vitest";
import type { Browser } from "wxt/browser";
import { Failure } from "../domain/failure";
import { connect } from "./door";
import { serveMethods } from "./outcome";
import { answer } from "./serve";

type Port = Browser.runtime.Port;
type Listener = (value: unknown) => void;

/** Two ends that speak JSON, as the browser's do. */
function portPair(): { readonly here: Port; readonly there: Port; readonly cut: () => void } {
  const end = (): { port: Port; hear: Listener; lose: () => void; reach(other: Listener): void } => {
    const heard = new Set<Listener>();
    const lost = new Set<Listener>();
    let send: Listener = () => undefined;
    const event = (listeners: Set<Listener>): unknown => ({
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    });
    const port: unknown = {
      name: "engine",
      postMessage: (message: unknown) => queueMicrotask(() => send(JSON.parse(JSON.stringify(message)))),
      onMessage: event(heard),
      onDisconnect: event(lost),
      disconnect: () => undefined,
    };
    return {
      port: port as Port,
      hear: (message) => heard.forEach((listener) => listener(message)),
      lose: () => lost.forEach((listener) => listener(port)),
      reach: (other) => {
        send = other;
      },
    };
  };
  const [left, right] = [end(), end()];
  left.reach(right.hear);
  right.reach(left.hear);
  return { here: left.port, there: right.port, cut: left.lose };
}

interface Desk {
  add(a: number, b: number): Promise<number>;
  fail(): Promise<never>;
  hang(): Promise<string>;
}

const desk: Desk = {
  add: (a, b) => Promise.resolve(a + b),
  fail: () => Promise.reject(new Failure("bad-file", "The file is cut short.")),
  hang: () => new Promise(() => undefined),
};

const open = (door: object): Promise<Port> => {
  const { here, there } = portPair();
  answer(there, serveMethods(door));
  return Promise.resolve(here);
};

describe("a door", () => {
  test("carries calls and their values", async () => {
    const remote = connect<Desk>(() => open(desk), new AbortController().signal);
    expect(await Promise.all([remote.add(1, 2), remote.add(3, 4)])).toEqual([3, 7]);
  });

  test("carries a failure with its code and its words", async () => {
    const remote = connect<Desk>(() => open(desk), new AbortController().signal);
    await expect(remote.fail()).rejects.toMatchObject({ code: "bad-file", message: "The file is cut short." });
  });

  test("asks again on a new port when the other end dies before it answers", async () => {
    let opened = 0;
    const remote = connect<Desk>(() => {
      opened += 1;
      if (opened > 1) return open({ ...desk, hang: () => Promise.resolve("at last") });
      const { here, there, cut } = portPair();
      answer(there, serveMethods(desk));
      setTimeout(cut, 10);
      return Promise.resolve(here);
    }, new AbortController().signal);
    expect(await remote.hang()).toBe("at last");
    expect(opened).toBe(2);
  });

  test("gives up in words when nobody ever answers", async () => {
    const remote = connect<Desk>(() => Promise.reject(new Error("no such end")), new AbortController().signal);
    await expect(remote.add(1, 1)).rejects.toMatchObject({ code: "unreachable" });
  });

  test("asks nothing more once its page is closed", async () => {
    const page = new AbortController();
    const remote = connect<Desk>(() => open(desk), page.signal);
    await remote.add(1, 1);
    page.abort();
    await expect(remote.add(1, 1)).rejects.toMatchObject({ code: "cancelled" });
  });
});

describe("what a hostile end sends", () => {
  const say = async (message: object): Promise<unknown[]> => {
    const { here, there } = portPair();
    answer(there, serveMethods({ ...desk }));
    const answers: unknown[] = [];
    here.onMessage.addListener((reply: unknown) => void answers.push(reply));
    here.postMessage(message);
    await new Promise((resolve) => setTimeout(resolve, 20));
    return answers;
  };
  const raw = (value: unknown): object => ({ type: "RAW", value });

  test("a plain call is answered", async () => {
    const call = { id: "1", type: "APPLY", path: [], argumentList: [raw("add"), raw([1, 2])] };
    expect(await say(call)).toEqual([{ id: "1", type: "RAW", value: { ok: true, value: 3 } }]);
  });

  test.each([
    ["reading a property", { id: "1", type: "GET", path: ["constructor"] }],
    ["setting a property", { id: "1", type: "SET", path: ["add"], value: raw(1) }],
    [
      "calling what an object inherits",
      { id: "1", type: "APPLY", path: ["constructor"], argumentList: [raw("return 1")] },
    ],
    ["constructing", { id: "1", type: "CONSTRUCT", path: [], argumentList: [] }],
    ["asking for an endpoint", { id: "1", type: "ENDPOINT" }],
    [
      "an argument that is no plain value",
      { id: "1", type: "APPLY", path: [], argumentList: [{ type: "HANDLER", name: "proxy", value: {} }] },
    ],
  ])("%s is not answered", async (_name, message) => {
    expect(await say(message)).toEqual([]);
  });

  test.each(["toString", "__proto__", "constructor", "nothing"])("a method %s is refused", async (method) => {
    const call = { id: "1", type: "APPLY", path: [], argumentList: [raw(method), raw([])] };
    expect(await say(call)).toMatchObject([{ value: { ok: false, code: "not-allowed" } }]);
  });
});
