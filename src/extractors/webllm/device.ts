import type { Precision } from "./models";

/** As much of WebGPU as is asked before a model is chosen. */
export interface Gpu {
  requestAdapter(options?: { readonly powerPreference: "high-performance" }): Promise<GpuAdapter | null>;
}

interface GpuAdapter {
  readonly features: { has(feature: string): boolean };
  readonly limits: {
    readonly maxComputeWorkgroupStorageSize: number;
    readonly maxStorageBuffersPerShaderStage: number;
  };
  /** Chromium before 121 has none. */
  readonly info?: { readonly isFallbackAdapter?: boolean };
  /** Where Chromium before 136 tells it. */
  readonly isFallbackAdapter?: boolean;
}

export interface Device {
  /** Why no language model runs here, in words for a person, or null. */
  readonly reason: string | null;
  readonly precision: Precision;
}

/** What web-llm 0.2.79 asks for and cannot do without. */
const needed = { maxComputeWorkgroupStorageSize: 32 * 1024, maxStorageBuffersPerShaderStage: 10 };

export async function inspectDevice(gpu: Gpu | undefined): Promise<Device> {
  const adapter = (await gpu?.requestAdapter({ powerPreference: "high-performance" })) ?? null;
  return {
    reason: gpu === undefined ? "This browser has no WebGPU, which language models run on." : whyNot(adapter),
    precision: adapter?.features.has("shader-f16") === true ? "f16" : "f32",
  };
}

/** `navigator.gpu` alone says nothing: without a graphics processor it stands there all the same. */
function whyNot(adapter: GpuAdapter | null): string | null {
  if (adapter === null) return "This device has no graphics processor that the browser can compute with.";
  if (adapter.info?.isFallbackAdapter === true || adapter.isFallbackAdapter === true) {
    return "The browser computes graphics in software here: a language model would take a minute for each word.";
  }
  const enough =
    adapter.limits.maxComputeWorkgroupStorageSize >= needed.maxComputeWorkgroupStorageSize &&
    adapter.limits.maxStorageBuffersPerShaderStage >= needed.maxStorageBuffersPerShaderStage;
  return enough ? null : "This device's graphics processor is too small for language models.";
}

/** The most that `navigator.deviceMemory` told for years: a device that says 8 may have any more. */
const CAPPED_GIB = 8;

/** Bytes of memory that a model may take here: half of the device's, unless that is large or untold. */
export function memoryLimit(navigator: object | undefined): number {
  const gib = navigator !== undefined && "deviceMemory" in navigator ? navigator.deviceMemory : undefined;
  return typeof gib === "number" && gib < CAPPED_GIB ? (gib / 2) * 2 ** 30 : Number.POSITIVE_INFINITY;
}
