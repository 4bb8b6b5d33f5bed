import { expect, test } from "vitest";
import { aMemory } from "../../../test/engine/memory";
import { forgetSources } from "./forget-sources";

const source = (conversation: string, at: number) =>
  ({ site: "chatgpt", conversation, turn: "t", role: "user", at, start: 0, end: 9 }) as const;

const here = aMemory({ id: "here", sources: [source("c1", 1)] });
const both = aMemory({ id: "both", sources: [source("c2", 2), source("c1", 8)], timesSaid: 2, lastSaidAt: 8 });
const there = aMemory({ id: "there", sources: [source("c2", 2)] });
const byHand = aMemory({ id: "by hand" });

test("what was said there alone goes, what was also said elsewhere stays with that, all else is left alone", () => {
  const options = { by: "user", at: 9 } as const;
  const isGone = ({ conversation }: { readonly conversation: string }) => conversation === "c1";
  const { change, before } = forgetSources(isGone, [here, both, there, byHand], options);
  expect(change).toEqual({
    ...options,
    put: [{ ...both, sources: [source("c2", 2)], timesSaid: 1, lastSaidAt: 2 }],
    forget: ["here"],
  });
  expect(before).toEqual([here, both]);
});
