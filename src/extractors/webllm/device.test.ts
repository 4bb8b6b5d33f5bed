import { expect, test } from "vitest";
import { type Gpu, inspectDevice, memoryLimit } from "./device";

type Adapter = NonNullable<Awaited<ReturnType<Gpu["requestAdapter"]>>>;

const adapter: Adapter = {
  features: new Set<string>(),
  limits: { maxComputeWorkgroupStorageSize: 32768, maxStorageBuffersPerShaderStage: 10 },
  info: { isFallbackAdapter: false },
};

const gpu = (given: Adapter | null): Gpu => ({ requestAdapter: () => Promise.resolve(given) });

test.each([
  ["no WebGPU", undefined, "no WebGPU"],
  ["no adapter", gpu(null), "no graphics processor"],
  ["a fallback adapter", gpu({ ...adapter, info: { isFallbackAdapter: true } }), "in software"],
  ["a fallback adapter, told the old way", gpu({ ...adapter, info: {}, isFallbackAdapter: true }), "in software"],
  [
    "too little workgroup memory",
    gpu({ ...adapter, limits: { ...adapter.limits, maxComputeWorkgroupStorageSize: 16384 } }),
    "too small",
  ],
  [
    "too few buffers",
    gpu({ ...adapter, limits: { ...adapter.limits, maxStorageBuffersPerShaderStage: 8 } }),
    "too small",
  ],
])("%s: no language model, and why", async (_what, given, says) => {
  expect((await inspectDevice(given)).reason).toContain(says);
});

test.each([
  ["f32", []],
  ["f16", ["shader-f16"]],
] as const)("a real adapter runs %s with the features %j", async (precision, features) => {
  expect(await inspectDevice(gpu({ ...adapter, features: new Set<string>(features) }))).toEqual({
    reason: null,
    precision,
  });
});

test.each([
  [{ deviceMemory: 4 }, 2 * 2 ** 30],
  [{ deviceMemory: 8 }, Number.POSITIVE_INFINITY],
  [{}, Number.POSITIVE_INFINITY],
  [undefined, Number.POSITIVE_INFINITY],
])("of %j, a model may take %d bytes", (navigator, limit) => {
  expect(memoryLimit(navigator)).toBe(limit);
});
