import type { RequestLedger } from "../../asking/request-ledger";
import type { ModelProgress } from "../../domain/extractor";
import { Failure } from "../../domain/failure";
import type { Choice } from "./catalogue";
import { type CreateEngine, start } from "./engine";
import type { Folder } from "./folder";
import { memoryBytes } from "./models";
import type { Slot } from "./slot";
import { damagedFile, isDamage, modelFailure } from "./trouble";

/** What loading needs of the world around it. */
export interface LoadingPorts {
  readonly createEngine: CreateEngine;
  readonly folder: Folder;
  readonly ledger: RequestLedger;
  /** Why no model runs here, in words for a person, or null. */
  readonly reason: string | null;
  /** Bytes that a model may take. */
  readonly memoryLimit: number;
  readonly threads: number;
}

/** One loading of one model. */
interface Task {
  readonly choice: Choice;
  readonly signal: AbortSignal;
  readonly report: (step: Omit<ModelProgress, "model">) => void;
}

/** wllama's own limit for one file. */
const LARGEST_FILE = 2 ** 31;

const megabytes = (bytes: number): number => Math.round(bytes / 1e6);

/** The memory that a model takes whose file has so many bytes, and why that is not to be had, in words for a person, or null. */
export function fit({ model }: Choice, bytes: number, { reason, memoryLimit }: LoadingPorts) {
  const memory = memoryBytes(bytes, model?.bytesPerToken);
  const tooMuch = `It needs ${(memory / 1e9).toFixed(1)} GB of memory, which is too much for this device.`;
  return { memory, unavailable: reason ?? (memory > memoryLimit ? tooMuch : null) };
}

function mustFit(choice: Choice, bytes: number, ports: LoadingPorts): void {
  const { unavailable } = fit(choice, bytes, ports);
  if (unavailable !== null) throw new Failure("model", unavailable);
}

/** Puts a model into the slot, in the place of the one before. Rejects with a `Failure` in words for a person; the slot is then empty. */
export async function loadInto(slot: Slot, task: Task, ports: LoadingPorts): Promise<void> {
  const { choice, signal, report } = task;
  try {
    signal.throwIfAborted();
    await slot.clear();
    const file = await fetched(task, ports);
    mustFit(choice, file.size, ports);
    report({ share: 0.9, note: "Moving into memory" });
    slot.put(choice, await start(file, { create: ports.createEngine, threads: ports.threads, signal }));
    report({ share: 1, note: "Ready" });
  } catch (error) {
    if (signal.aborted) throw new Failure("cancelled", "The download is paused.", { cause: error });
    if (!isDamage(error)) throw modelFailure(error);
    if (choice.url !== null) await ports.folder.remove(choice.file);
    throw damagedFile(choice.url !== null, error);
  }
}

/** The model's file, downloaded where it is not here. */
async function fetched({ choice, signal, report }: Task, ports: LoadingPorts): Promise<File> {
  const { url, file: name, label } = choice;
  mustFit(choice, choice.model?.bytes ?? 0, ports);
  const here = await ports.folder.find(name);
  if (here !== null) return here;
  if (url !== null) {
    ports.ledger.note(url, `Downloading the language model ${label}`);
    const progress = (now: number, all: number): void =>
      report({
        share: all > 0 ? (0.9 * now) / all : 0,
        note: `Downloading: ${megabytes(now)} of ${megabytes(all)} MB`,
      });
    await ports.folder.fetch({ url, name, largest: LARGEST_FILE, signal, progress });
  }
  const file = await ports.folder.find(name);
  if (file === null) throw new Failure("not-found", "The model’s file is no longer here. Choose it again.");
  return file;
}
