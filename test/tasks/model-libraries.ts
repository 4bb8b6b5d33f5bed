import { createHash } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { languageModels, libraryName } from "../../src/extractors/webllm/models";

/** The public repository that the libraries stand in, at the commit that the digests are of. */
export const source =
  "https://raw.githubusercontent.com/mlc-ai/binary-mlc-llm-libs/9ee759c847e114b7e8934819da4c8e5b00ac5d97/web-llm-models/v0_2_48/";

/** What each file must be: its SHA-256, or, where only the repository's own record of it was at hand, Git's id (a SHA-1 of length and content). */
export const digests: Readonly<Record<string, string>> = {
  "SmolLM2-360M-Instruct-q4f16_1-ctx4k_cs1k-webgpu.wasm": "git:b19d57ce86c1500973b3201a7b1ce95e8cb010c6",
  "SmolLM2-360M-Instruct-q4f32_1-ctx4k_cs1k-webgpu.wasm": "git:67668455f71fc7071d0aa1c5ab4858e83760df59",
  "Qwen2-0.5B-Instruct-q4f16_1-ctx4k_cs1k-webgpu.wasm":
    "sha256:eeef8ad5c1e668b066a3edc2e7f5d48e78d0749c869d87c00270406d95537c63",
  "Qwen2-0.5B-Instruct-q4f32_1-ctx4k_cs1k-webgpu.wasm":
    "sha256:338ab000a62274cb47fa0696aa244d4b1d73db4e6f144b429915d1cfe44d2e6a",
  "Qwen3-0.6B-q4f16_1-ctx4k_cs1k-webgpu.wasm": "git:bae21538b72628156d90f12a37eb066fba8d9533",
  "Qwen3-0.6B-q4f32_1-ctx4k_cs1k-webgpu.wasm": "git:cdab1f089d568f65bb6a827e15beecd9a46efa68",
  "Llama-3.2-1B-Instruct-q4f16_1-ctx4k_cs1k-webgpu.wasm": "git:d799d89ed7065bea57cecdf10e6f6dcf8a86a197",
  "Llama-3.2-1B-Instruct-q4f32_1-ctx4k_cs1k-webgpu.wasm": "git:892ddac7852564f1a8404908e018aced2a9ab7e1",
  "Qwen2-1.5B-Instruct-q4f16_1-ctx4k_cs1k-webgpu.wasm":
    "sha256:14ef8ff95b20cc099df70d365babd18dc8023936eeacc2f459bac21e0a4f9dfa",
  "Qwen2-1.5B-Instruct-q4f32_1-ctx4k_cs1k-webgpu.wasm":
    "sha256:75113c4eda9b941f853180dce38911311b0ba9053ab54e0d3f38ccc4b765a8ac",
  "SmolLM2-1.7B-Instruct-q4f16_1-ctx4k_cs1k-webgpu.wasm": "git:a15535906a50ff937382e3088482948806cc7276",
  "SmolLM2-1.7B-Instruct-q4f32_1-ctx4k_cs1k-webgpu.wasm": "git:6266f2ccd9d4438fea09a6af6c21a937f7b1b140",
  "Qwen3-1.7B-q4f16_1-ctx4k_cs1k-webgpu.wasm": "git:542797591f1beb72d75756228b7e5f1f4e561ad6",
  "Qwen3-1.7B-q4f32_1-ctx4k_cs1k-webgpu.wasm": "git:ee6f3076ba70fb3775fcfecae244fb44863f3015",
  "Qwen2.5-3B-Instruct-q4f16_1-ctx4k_cs1k-webgpu.wasm": "git:b20fee8b188dc9bf593a920dd836dbe45f4bf6f6",
  "Qwen2.5-3B-Instruct-q4f32_1-ctx4k_cs1k-webgpu.wasm": "git:dfe3a21023d3be4cf5498392f025acceb4c6ea6f",
  "Llama-3.2-3B-Instruct-q4f16_1-ctx4k_cs1k-webgpu.wasm": "git:4e6ac2bcca1c0207ac7a7d8199868cde15c97187",
  "Llama-3.2-3B-Instruct-q4f32_1-ctx4k_cs1k-webgpu.wasm": "git:425011ed3a3621a21ebf5265b52e3350c0a27e86",
  "Qwen3-4B-q4f16_1-ctx4k_cs1k-webgpu.wasm": "git:fd196b65e1cd5c3d22e7d978ce07b41ea72373f1",
  "Qwen3-4B-q4f32_1-ctx4k_cs1k-webgpu.wasm": "git:2edbefdb53949afea3866a670b7aa7a9d09df134",
};

/** File names of the libraries of these models; of all when none is named. Throws in words for a person. */
export function librariesOf(ids: readonly string[]): readonly string[] {
  const known = languageModels.map(({ id }) => id);
  const unknown = ids.filter((id) => !known.includes(id));
  if (unknown.length > 0) throw new Error(`No model is called ${unknown.join(", ")}. There are: ${known.join(", ")}.`);
  const wanted = languageModels.filter(({ id }) => ids.length === 0 || ids.includes(id));
  return wanted.flatMap((model) => (["f16", "f32"] as const).map((precision) => libraryName(model, precision)));
}

const sha256 = (content: Uint8Array): string => createHash("sha256").update(content).digest("hex");

const gitId = (content: Uint8Array): string =>
  createHash("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");

export const matches = (content: Uint8Array, digest: string): boolean =>
  digest === `sha256:${sha256(content)}` || digest === `git:${gitId(content)}`;

export interface Wanted {
  readonly name: string;
  readonly digest: string;
  /** Address of the folder it is downloaded from. */
  readonly from: string;
  /** Folder it is put into. */
  readonly into: string;
}

/** Puts a library into a folder, whole and checked, or not at all. Tells whether it had to be downloaded; throws in words for a person. */
export async function placeLibrary({ name, digest, from, into }: Wanted): Promise<"here already" | "downloaded"> {
  const place = join(into, name);
  const here = await readFile(place).catch(() => null);
  if (here !== null && matches(here, digest)) return "here already";
  const content = await download(new URL(name, from));
  if (!matches(content, digest))
    throw new Error(`${name} is not the file it should be (SHA-256 ${sha256(content)}): not kept.`);
  await mkdir(into, { recursive: true });
  const unfinished = `${place}.part`;
  try {
    await writeFile(unfinished, content);
    await rename(unfinished, place);
  } finally {
    await rm(unfinished, { force: true });
  }
  return "downloaded";
}

async function download(url: URL): Promise<Uint8Array> {
  const response = await fetch(url).catch((cause: unknown) => {
    throw new Error(`${url.host} cannot be reached: this needs the internet.`, { cause });
  });
  if (!response.ok) throw new Error(`${url.host} has no ${url.pathname} (${response.status}).`);
  return new Uint8Array(await response.arrayBuffer());
}
