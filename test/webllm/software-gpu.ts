import type { Gpu } from "../../src/extractors/webllm/device";

/** The software adapter, without what gives it away: only here may a model run on it. */
export const softwareGpu: Gpu = {
  async requestAdapter() {
    const adapter = await navigator.gpu.requestAdapter();
    return adapter === null ? null : { features: adapter.features, limits: adapter.limits };
  },
};

let last: GPUDevice | null = null;

const { requestDevice } = GPUAdapter.prototype;
GPUAdapter.prototype.requestDevice = async function (this: GPUAdapter, descriptor?: GPUDeviceDescriptor) {
  last = await requestDevice.call(this, descriptor);
  return last;
};

/** Takes the device away that was given out last. */
export const destroyDevice = (): void => last?.destroy();
