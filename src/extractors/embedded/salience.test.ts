import { describe, expect, test } from "vitest";
import { kinds } from "../../kinds";
import minilm from "../../embedders/minilm";
import { sentences, sentencesHash } from "../../../test/training/sentences";
import { salience } from "./salience";
import { features } from "./salience-features";
import weights from "./salience-weights.json";

describe("the weights", () => {
  test("were made from the sentences that are here, and by the embedder that is here: `npm run train`", () => {
    expect(weights.made).toMatchObject({ sha256: sentencesHash, sentences: sentences.length, embedder: minilm.model });
  });

  test("have one for each feature, and for each number of a vector", () => {
    const names = Object.keys(features("I live in Oslo", undefined)).toSorted();
    expect(Object.keys(weights.withVector.features).toSorted()).toEqual(names);
    expect(Object.keys(weights.withoutVector.features).toSorted()).toEqual(names);
    expect(weights.withVector.vector).toHaveLength(minilm.dimensions);
    expect(weights.withoutVector.vector).toEqual([]);
  });

  test("did better by ten folds than cues alone", () => {
    const { withVector, withoutVector, cueOnly } = weights.made.tenFold;
    expect(withVector.auc).toBeGreaterThan(withoutVector.auc);
    expect(withoutVector.auc).toBeGreaterThan(cueOnly.auc + 0.1);
    expect(withVector.accuracy).toBeGreaterThanOrEqual(0.9);
  });
});

test("the sentences are many, each once, and each to keep is of a kind that is here", () => {
  const kept = sentences.filter(({ keep }) => keep);
  expect(sentences.length).toBeGreaterThanOrEqual(700);
  expect(kept.length / sentences.length).toBeGreaterThan(0.4);
  expect(new Set(sentences.map(({ text }) => text)).size).toBe(sentences.length);
  const ids = kinds.filter(({ verbatim }) => !verbatim).map(({ id }) => id);
  expect([...new Set(kept.map(({ kind }) => kind))].toSorted()).toEqual(ids.toSorted());
});

test("without a vector, of nearly the same words the lasting ones score higher", () => {
  const pairs = [
    ["I cook pasta every Sunday", "I need a recipe for pasta"],
    ["I love hiking", "I love that idea"],
    ["My sister is a vet", "My question is a simple one"],
    ["I live in Oslo", "I'm on line 20"],
  ] as const;
  for (const [lasting, passing] of pairs) {
    expect(salience(lasting, null, undefined)).toBeGreaterThan(3 * salience(passing, null, undefined));
  }
});
