import { expect, test } from "vitest";
import { createSpeedometer } from "./speedometer";

const effort = { readTokens: 100, readSeconds: 2, writtenTokens: 30, writtenSeconds: 3 };

test("before the first answer, and after another model, nothing is known", () => {
  const speedometer = createSpeedometer();
  expect(speedometer.speed()).toBeNull();
  speedometer.add(effort);
  expect(speedometer.speed()).toEqual({ read: 50, written: 10 });
  speedometer.reset();
  expect(speedometer.speed()).toBeNull();
});

test("what was measured lately weighs more, and what is unknown not at all", () => {
  const speedometer = createSpeedometer();
  for (let n = 0; n < 5; n++) speedometer.add(effort);
  expect(speedometer.speed()?.read).toBeCloseTo(50);
  for (let n = 0; n < 20; n++) speedometer.add({ ...effort, readSeconds: 1, writtenSeconds: 0 });
  expect(speedometer.speed()?.read).toBeGreaterThan(99);
  expect(speedometer.speed()?.written).toBeCloseTo(10);
});
