/** A language model as one public GGUF file. */
export interface LanguageModel {
  readonly id: string;
  readonly label: string;
  /** Address of the file. */
  readonly url: string;
  /** Size of the file. */
  readonly bytes: number;
  /** Size of what it keeps of each token that it has read: two vectors of 16-bit numbers a layer. */
  readonly bytesPerToken: number;
}

const hub = (path: string): string => `https://huggingface.co/${path.replace("/:", "/resolve/main/")}`;
const cache = (layers: number, width: number): number => layers * width * 2 * 2;

/** Smallest first. 4 bits a weight, but for the smallest, which bears no less than 8. */
export const languageModels: readonly LanguageModel[] = [
  {
    id: "SmolLM2-360M-Instruct-Q8_0-GGUF",
    label: "SmolLM2 360M (Apache 2.0)",
    url: hub("HuggingFaceTB/SmolLM2-360M-Instruct-GGUF/:smollm2-360m-instruct-q8_0.gguf"),
    bytes: 386e6,
    bytesPerToken: cache(32, 5 * 64),
  },
  {
    id: "Qwen2.5-0.5B-Instruct-Q4_K_M-GGUF",
    label: "Qwen2.5 0.5B (Apache 2.0)",
    url: hub("Qwen/Qwen2.5-0.5B-Instruct-GGUF/:qwen2.5-0.5b-instruct-q4_k_m.gguf"),
    bytes: 491e6,
    bytesPerToken: cache(24, 2 * 64),
  },
  {
    id: "gemma-3-1b-it-Q4_K_M-GGUF",
    label: "Gemma 3 1B (Gemma terms)",
    url: hub("ggml-org/gemma-3-1b-it-GGUF/:gemma-3-1b-it-Q4_K_M.gguf"),
    bytes: 806e6,
    bytesPerToken: cache(26, 256),
  },
  {
    id: "Llama-3.2-1B-Instruct-Q4_K_M-GGUF",
    label: "Llama 3.2 1B (Llama 3.2 licence)",
    url: hub("bartowski/Llama-3.2-1B-Instruct-GGUF/:Llama-3.2-1B-Instruct-Q4_K_M.gguf"),
    bytes: 807_694_464,
    bytesPerToken: cache(16, 8 * 64),
  },
  {
    id: "SmolLM2-1.7B-Instruct-Q4_K_M-GGUF",
    label: "SmolLM2 1.7B (Apache 2.0)",
    url: hub("HuggingFaceTB/SmolLM2-1.7B-Instruct-GGUF/:smollm2-1.7b-instruct-q4_k_m.gguf"),
    bytes: 1_056e6,
    bytesPerToken: cache(24, 32 * 64),
  },
  {
    id: "Qwen2.5-1.5B-Instruct-Q4_K_M-GGUF",
    label: "Qwen2.5 1.5B (Apache 2.0)",
    url: hub("Qwen/Qwen2.5-1.5B-Instruct-GGUF/:qwen2.5-1.5b-instruct-q4_k_m.gguf"),
    bytes: 1_117_320_736,
    bytesPerToken: cache(28, 2 * 128),
  },
];

/** Tokens that a model has before it at once. The prompt is made to fit. */
export const CONTEXT_TOKENS = 4096;

/** llama.cpp itself, and what it computes with. */
const BESIDES_BYTES = 250e6;
/** Of a model that we do not know. */
const USUAL_BYTES_PER_TOKEN = 64 * 1024;

export const memoryBytes = (bytes: number, bytesPerToken = USUAL_BYTES_PER_TOKEN): number =>
  bytes + CONTEXT_TOKENS * bytesPerToken + BESIDES_BYTES;
