import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asking } from "../../../test/engine/asking";
import { said } from "../../../test/engine/said";
import { createMemoryIndex } from "../../engine/recall/create-memory-index";
import { quantise } from "../../engine/recall/vectors/quantise";
import { kinds } from "../../kinds";
import topic from "../topic";
import { aboutOf } from "./about";
import domains from "./domains.json";

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
/** Null for a sort of task. */
const tells = domains.domains.map(({ tells: told }: { readonly tells: string | null }) =>
  told === null ? null : unit(bytesOf(told)),
);
const isTask = (place: number): boolean => tells[place] === null;

const numbers = fc.array(fc.float({ min: -1, max: 1, noNaN: true }), { minLength: LENGTH, maxLength: LENGTH });

const nothing = { told: new Float32Array(), task: 0 };

describe("what a prompt is about", () => {
  test("is told at the weighted mean of what is told in its domains; and is a task by the share of tasks", () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const prompt = unit([...values.slice(1), 1]);
        const weights = asks.map((domain) => Math.exp(12 * cosine(prompt, domain)));
        const mean = Array.from({ length: LENGTH }, (_, place) =>
          tells.reduce((sum, domain, at) => sum + (weights[at] ?? 0) * (domain?.[place] ?? 0), 0),
        );
        const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
        const { told, task } = aboutOf(prompt, model) ?? nothing;
        expect(Math.hypot(...told)).toBeCloseTo(1, 5);
        expect(cosine(told, unit(mean))).toBeCloseTo(1, 5);
        expect(task).toBeCloseTo(sum(weights.filter((_, place) => isTask(place))) / sum(weights), 5);
      }),
      { numRuns: 20 },
    );
  });

  test("lies nearest to its own domain's, for nearly all of them", () => {
    const lives = asks.flatMap((prompt, place) => (isTask(place) ? [] : [{ prompt, place }]));
    const isOwn = lives.filter(({ prompt, place }) => {
      const { told } = aboutOf(prompt, model) ?? nothing;
      const scores = tells.map((domain, at) => ({ at, score: domain === null ? -1 : cosine(told, domain) }));
      const nearest = scores.sort((one, other) => other.score - one.score).slice(0, 3);
      return nearest.some(({ at }) => at === place);
    });
    expect(lives.length).toBeGreaterThan(10);
    expect(isOwn.length).toBeGreaterThanOrEqual(0.9 * lives.length);
  });

  test("is more of a task where it asks for one", () => {
    const task = (place: number): number => aboutOf(asks[place] ?? new Float32Array(), model)?.task ?? 0;
    const places = [...asks.keys()];
    const [tasks, lives] = [places.filter(isTask), places.filter((place) => !isTask(place))];
    const most = Math.max(...lives.map(task));
    expect(tasks.filter((place) => task(place) > most).length).toBeGreaterThanOrEqual(0.8 * tasks.length);
  });

  test("is none for another model, whose space is not this one", () => {
    expect(aboutOf(asks[0] ?? new Float32Array(), "of another sort")).toBeNull();
  });
});

describe("the signal", () => {
  const index = createMemoryIndex({ kinds, model, dimensions: LENGTH });
  index.put([
    said("limit", "a", { kind: "constraint" }),
    said("taste", "b", { kind: "preference" }),
    said("fact", "c"),
  ]);
  const life = tells.findIndex((domain) => domain !== null);
  const own = tells[life] ?? new Float32Array();
  const prompt = asks[life] ?? new Float32Array();
  index.setVectors(["limit", "taste", "fact"].map((id) => ({ id, model, values: quantise(own) })));
  const ask = (text: string, vector: Float32Array | null = prompt, by = model) =>
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
    expect(ask("What should I do?", null).of("task", "limit")).toBe(0);
    for (const { candidates, of } of [
      ask("Prove that two is prime."),
      ask("What should I do?", null),
      ask("What should I do?", prompt, "of another sort"),
    ]) {
      expect([candidates, of("domain", "limit"), of("steers", "limit")]).toEqual([[], 0, 0]);
    }
  });
});
