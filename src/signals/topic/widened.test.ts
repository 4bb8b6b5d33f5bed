import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asking } from "../../../test/engine/asking";
import { said } from "../../../test/engine/said";
import { createMemoryIndex } from "../../engine/recall/create-memory-index";
import { quantise } from "../../engine/recall/vectors/quantise";
import { kinds } from "../../kinds";
import topic from "../topic";
import domains from "./domains.json";
import { widened } from "./widened";

const { model } = domains;
const LENGTH = 384;
const bytesOf = (encoded: string): Int8Array => Int8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
const unit = (values: ArrayLike<number>): Float32Array => {
  const length = Math.hypot(...Array.from(values));
  return Float32Array.from(values, (value) => value / length);
};
const cosine = (one: Float32Array, other: Float32Array): number =>
  one.reduce((sum, value, place) => sum + value * (other[place] ?? 0), 0);
const asks = domains.domains.map((domain) => unit(bytesOf(domain.asks)));
const tells = domains.domains.map((domain) => unit(bytesOf(domain.tells)));

const numbers = fc.array(fc.float({ min: -1, max: 1, noNaN: true }), { minLength: LENGTH, maxLength: LENGTH });

describe("a prompt's vector, widened", () => {
  test("is of length 1, and the weighted mean of what is told in its domains", () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const prompt = unit([...values.slice(1), 1]);
        const weights = asks.map((domain) => Math.exp(12 * cosine(prompt, domain)));
        const mean = Array.from({ length: LENGTH }, (_, place) =>
          tells.reduce((sum, domain, at) => sum + (weights[at] ?? 0) * (domain[place] ?? 0), 0),
        );
        const found = widened(prompt, model) ?? new Float32Array();
        expect(Math.hypot(...found)).toBeCloseTo(1, 5);
        expect(cosine(found, unit(mean))).toBeCloseTo(1, 5);
      }),
      { numRuns: 20 },
    );
  });

  test("lies nearest to its own domain's, for nearly all of them", () => {
    const isOwn = asks.filter((prompt, own) => {
      const found = widened(prompt, model) ?? new Float32Array();
      const nearest = tells
        .map((domain, at) => ({ at, score: cosine(found, domain) }))
        .sort((a, b) => b.score - a.score);
      return nearest.slice(0, 3).some(({ at }) => at === own);
    });
    expect(asks.length).toBeGreaterThan(10);
    expect(isOwn.length).toBeGreaterThanOrEqual(0.9 * asks.length);
  });

  test("is none for another model, whose space is not this one", () => {
    expect(widened(asks[0] ?? new Float32Array(), "of another sort")).toBeNull();
  });
});

describe("what it is about", () => {
  const index = createMemoryIndex({ kinds, model, dimensions: LENGTH });
  index.put([
    said("limit", "a", { kind: "constraint" }),
    said("taste", "b", { kind: "preference" }),
    said("fact", "c"),
  ]);
  const [own = new Float32Array()] = tells;
  index.setVectors(["limit", "taste", "fact"].map((id) => ({ id, model, values: quantise(own) })));
  const ask = (text: string, vector: Float32Array | null = asks[0] ?? null, by = model) =>
    asking(topic, { text, vector, now: 0 }, { index, model: by });

  test("counts where advice is asked for, and most of a limit", () => {
    const { candidates, of } = ask("What should I do?");
    expect(candidates.toSorted()).toEqual(["fact", "limit", "taste"]);
    expect(of("domain", "limit")).toBeGreaterThan(0.5);
    expect(of("steers", "limit")).toBe(of("domain", "limit"));
    expect(of("steers", "taste")).toBeLessThan(of("steers", "limit"));
    expect(of("steers", "taste")).toBeGreaterThan(0);
    expect(of("steers", "fact")).toBe(0);
  });

  test("counts half where nobody is named for whom it is", () => {
    expect(ask("Recommend something").of("domain", "limit")).toBeCloseTo(
      ask("What should I do?").of("domain", "limit") / 2,
    );
  });

  test("is silent without advice to give, without a vector, and for another model", () => {
    for (const { candidates, of } of [
      ask("Prove that two is prime."),
      ask("What should I do?", null),
      ask("What should I do?", asks[0], "of another sort"),
    ]) {
      expect([candidates, of("domain", "limit"), of("steers", "limit")]).toEqual([[], 0, 0]);
    }
  });
});
