import fc from "fast-check";
import { expect, test } from "vitest";
import { type Disclosures, isTold, type Matter, neverTold, telling } from "./told";

const health: Matter = { sort: "topics", id: "health" };
const plan: Matter = { sort: "kinds", id: "plan" };

test("a site without a rule is told everything, and a rule that keeps nothing back goes", () => {
  expect(isTold({}, "chatgpt", health)).toBe(true);
  const kept = telling({}, "chatgpt", { matters: [health], told: false });
  expect(neverTold(kept, "chatgpt")).toEqual({ kinds: [], topics: ["health"] });
  expect(telling(kept, "chatgpt", { matters: [health], told: true })).toEqual({});
});

test("what this version does not know any more stays kept back", () => {
  const before: Disclosures = { claude: { kinds: ["old"], topics: ["older"] } };
  const after = telling(before, "claude", { matters: [plan], told: false });
  expect(after).toEqual({ claude: { kinds: ["old", "plan"], topics: ["older"] } });
});

test("after any clicks, each matter is as it was clicked last, and never kept back twice", () => {
  const matter = fc.constantFrom<Matter>(health, plan, { sort: "topics", id: "plan" }, { sort: "kinds", id: "fact" });
  const click = fc.record({ site: fc.constantFrom("chatgpt", "claude"), matter, told: fc.boolean() });
  fc.assert(
    fc.property(fc.array(click), (clicks) => {
      let all: Disclosures = {};
      const last = new Map<string, boolean>();
      for (const { site, matter: one, told } of clicks) {
        all = telling(all, site, { matters: [one], told });
        last.set(JSON.stringify([site, one]), told);
      }
      for (const { site, matter: one } of clicks) {
        expect(isTold(all, site, one)).toBe(last.get(JSON.stringify([site, one])));
        expect(neverTold(all, site)[one.sort].filter((id) => id === one.id).length).toBeLessThan(2);
      }
    }),
  );
});
