import type { ModelRecord } from "@mlc-ai/web-llm";
import type { ModelOption } from "../../domain/extractor";
import { Failure } from "../../domain/failure";
import { isRecord } from "../../domain/record";
import { type Choice, engineAddress } from "./catalogue";
import { type Device, type Gpu, inspectDevice } from "./device";
import { downloadBytes, libraryName, memoryBytes, type Precision, quantization, weightsAddress } from "./models";
import type { Weights } from "./weights";

/** What tells which models fit this device. */
export interface FitPorts {
  /** `navigator.gpu` where the browser has it. */
  readonly gpu: Gpu | undefined;
  /** The address of a model library in the package, or null. */
  packagedLibrary(name: string): Promise<string | null>;
  readonly weights: Weights;
  /** Bytes that a model may take. */
  readonly memoryLimit: number;
}

const gigabytes = (bytes: number): string => `${(bytes / 1e9).toFixed(1)} GB`;

export const folderOf = ({ folder, model }: Choice, precision: Precision): string =>
  folder ?? weightsAddress(model, precision);

/** How the user's own weights are quantized: only a library for the same can run them. */
function precisionOf(config: unknown): Precision {
  const named = isRecord(config) ? config["quantization"] : undefined;
  const precision = (["f16", "f32"] as const).find((candidate) => quantization(candidate) === named);
  if (precision === undefined)
    throw new Failure("model", `Weights must be in q4f16_1 or q4f32_1, not in ${String(named)}.`);
  return precision;
}

/** Why a model cannot run here, and the address of its library where it can. */
async function fit({ model }: Choice, precision: Precision, { device, ports }: { device: Device; ports: FitPorts }) {
  const library = await ports.packagedLibrary(libraryName(model, precision));
  const memory = memoryBytes(model, precision);
  const lacks = [
    [device.reason !== null, device.reason],
    [precision === "f16" && device.precision === "f32", "This device's graphics processor has no half precision."],
    [library === null, "This build has no model library for it: run `npm run models`, then build again."],
    [memory > ports.memoryLimit, `It needs ${gigabytes(memory)} of memory, which is too much for this device.`],
  ] as const;
  return { library, unavailable: lacks.find(([lacking]) => lacking)?.[1] ?? null };
}

export async function optionOf(choice: Choice, device: Device, ports: FitPorts): Promise<ModelOption> {
  const { id, label, model } = choice;
  const { precision } = device;
  return {
    id,
    label,
    downloadBytes: downloadBytes(model, precision),
    memoryBytes: memoryBytes(model, precision),
    unavailable: (await fit(choice, precision, { device, ports })).unavailable,
    downloaded: await ports.weights.complete(folderOf(choice, precision)),
  };
}

/** What is to be loaded. */
export interface Loading {
  /** Address of the folder with the weights. */
  readonly folder: string;
  /** The model as web-llm wants it told. */
  readonly record: ModelRecord;
}

/** Rejects with a `Failure` where the model cannot run here. */
export async function loadingOf(choice: Choice, ports: FitPorts, signal: AbortSignal): Promise<Loading> {
  const device = await inspectDevice(ports.gpu);
  const precision =
    choice.folder === null ? device.precision : precisionOf(await ports.weights.config(choice.folder, signal));
  const { library, unavailable } = await fit(choice, precision, { device, ports });
  if (library === null || unavailable !== null) throw new Failure("model", unavailable ?? "It has no library.");
  const folder = folderOf(choice, precision);
  const record: ModelRecord = {
    model: engineAddress(folder),
    model_id: choice.id,
    model_lib: library,
    overrides: { context_window_size: 4096 },
  };
  return { folder, record };
}
