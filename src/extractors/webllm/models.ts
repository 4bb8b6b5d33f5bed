/** How the numbers between the 4-bit weights are kept: half precision needs the GPU feature `shader-f16`. */
export type Precision = "f16" | "f32";

/** A language model of the public MLC collection. */
export interface LanguageModel {
  /** Its name there, without the quantization. */
  readonly id: string;
  readonly label: string;
  /** Number of weights, tied ones counted once. */
  readonly parameters: number;
  /** What its model library is compiled for, as the library's file name has it. */
  readonly architecture: string;
  /** Graphics memory that it takes, in 10⁶ bytes: `vram_required_MB` of web-llm 0.2.79. */
  readonly memory: Readonly<Record<Precision, number>>;
  /** It thinks aloud before it answers, unless told not to. */
  readonly thinks?: true;
}

/** Smallest first. */
export const languageModels: readonly LanguageModel[] = [
  {
    id: "SmolLM2-360M-Instruct",
    label: "SmolLM2 360M",
    parameters: 361_821_120,
    architecture: "SmolLM2-360M-Instruct",
    memory: { f16: 376.06, f32: 579.61 },
  },
  {
    id: "Qwen2.5-0.5B-Instruct",
    label: "Qwen2.5 0.5B",
    parameters: 494_032_768,
    architecture: "Qwen2-0.5B-Instruct",
    memory: { f16: 944.62, f32: 1060.2 },
  },
  {
    id: "Qwen3-0.6B",
    label: "Qwen3 0.6B",
    parameters: 596_049_920,
    architecture: "Qwen3-0.6B",
    memory: { f16: 1403.34, f32: 1924.98 },
    thinks: true,
  },
  {
    id: "Llama-3.2-1B-Instruct",
    label: "Llama 3.2 1B",
    parameters: 1_235_814_400,
    architecture: "Llama-3.2-1B-Instruct",
    memory: { f16: 879.04, f32: 1128.82 },
  },
  {
    id: "Qwen2.5-1.5B-Instruct",
    label: "Qwen2.5 1.5B",
    parameters: 1_543_714_304,
    architecture: "Qwen2-1.5B-Instruct",
    memory: { f16: 1629.75, f32: 1888.97 },
  },
  {
    id: "SmolLM2-1.7B-Instruct",
    label: "SmolLM2 1.7B",
    parameters: 1_711_376_384,
    architecture: "SmolLM2-1.7B-Instruct",
    memory: { f16: 1774.19, f32: 2692.38 },
  },
  {
    id: "Qwen3-1.7B",
    label: "Qwen3 1.7B",
    parameters: 1_720_574_976,
    architecture: "Qwen3-1.7B",
    memory: { f16: 2036.66, f32: 2635.44 },
    thinks: true,
  },
  {
    id: "Qwen2.5-3B-Instruct",
    label: "Qwen2.5 3B",
    parameters: 3_085_938_688,
    architecture: "Qwen2.5-3B-Instruct",
    memory: { f16: 2504.76, f32: 2893.64 },
  },
  {
    id: "Llama-3.2-3B-Instruct",
    label: "Llama 3.2 3B",
    parameters: 3_212_749_824,
    architecture: "Llama-3.2-3B-Instruct",
    memory: { f16: 2263.69, f32: 2951.51 },
  },
  {
    id: "Qwen3-4B",
    label: "Qwen3 4B",
    parameters: 4_022_468_096,
    architecture: "Qwen3-4B",
    memory: { f16: 3431.59, f32: 4327.71 },
    thinks: true,
  },
];

/** Four bits a weight and one scale for each 32 of them. */
const bitsPerWeight: Readonly<Record<Precision, number>> = { f16: 4 + 16 / 32, f32: 4 + 32 / 32 };

export const quantization = (precision: Precision): string => `q4${precision}_1`;

/** File name of the model library: compiled code, so it can only come with the package. */
export const libraryName = ({ architecture }: LanguageModel, precision: Precision): string =>
  `${architecture}-${quantization(precision)}-ctx4k_cs1k-webgpu.wasm`;

/** Address of the folder with the weights, which are data. */
export const weightsAddress = ({ id }: LanguageModel, precision: Precision): string =>
  `https://huggingface.co/mlc-ai/${id}-${quantization(precision)}-MLC/resolve/main/`;

export const downloadBytes = ({ parameters }: LanguageModel, precision: Precision): number =>
  Math.round((parameters * bitsPerWeight[precision]) / 8);

export const memoryBytes = ({ memory }: LanguageModel, precision: Precision): number =>
  Math.round(memory[precision] * 1e6);
