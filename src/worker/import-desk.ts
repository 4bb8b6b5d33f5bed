import { Failure } from "../domain/failure";
import { toFailure } from "../messaging/outcome";
import type { ManagerDoor } from "../messaging/protocol";
import type { Engine } from "./engine";
import { createJob, type ImportJob } from "./import-job";
import { lookAt } from "./import-look";
import { openFile } from "./import-open";
import { takeIn, untilAborted } from "./import-take";
import { undo } from "./import-undo";

export type ImportDesk = Pick<
  ManagerDoor,
  "planImport" | "startImport" | "cancelImport" | "importState" | "undoImport"
>;

/** How files are brought in, one at a time. What is under way goes on behind the answers, and is told by `importState`. */
export function createImportDesk(engine: Engine): ImportDesk {
  let job: ImportJob | null = null;
  /** The last one that took something in: it can be taken back after it was left, too. */
  let undoable: ImportJob | null = null;

  const jobOf = (upload: string): ImportJob => {
    if (job?.upload !== upload) throw gone();
    return job;
  };

  return {
    async planImport(upload, format) {
      if (job?.upload === upload && job.format === format) return;
      const file = engine.handed(upload);
      if (file === null) throw gone();
      job?.life.abort();
      job = createJob(upload, file, format);
      void look(job, engine);
    },

    async startImport(upload) {
      const started = jobOf(upload);
      const { consented } = await engine.settings.loaded();
      if (!consented) throw new Failure("not-allowed", "Keepsake takes nothing in before you have agreed to it.");
      const { phase } = started.state();
      if (phase !== "ready" && phase !== "paused") return;
      undoable = started;
      started.change({ phase: "importing", read: 0, problem: null });
      started.running = take(started, engine);
    },

    async cancelImport(upload) {
      if (job?.upload !== upload) return;
      job.life.abort();
      job = null;
    },

    importState: async () => job?.state() ?? null,

    async undoImport(upload) {
      if (undoable?.upload !== upload) return;
      undoable.life.abort();
      await undoable.running;
      await undo(undoable, engine);
      if (job === undoable) job = null;
      undoable = null;
    },
  };
}

async function look(job: ImportJob, engine: Engine): Promise<void> {
  try {
    job.opened = await openFile(job.file, job.format);
    const plan = await lookAt(job.opened, job, engine);
    job.change({ phase: "ready", read: 1, plan });
  } catch (error) {
    job.change({ phase: "failed", problem: toFailure(error).message });
  }
}

/** What goes wrong on the way (a full disk) leaves it paused: it goes on from there. */
async function take(job: ImportJob, engine: Engine): Promise<void> {
  const { opened } = job;
  if (opened === null) return;
  try {
    await takeIn(opened, job, engine);
    job.change({ phase: "learning", read: 1 });
    await untilAborted(job.life.signal, engine.learning.wake());
    job.change({ phase: "done" });
  } catch (error) {
    if (!job.life.signal.aborted) job.change({ phase: "paused", problem: toFailure(error).message });
  }
}

const gone = (): Failure => new Failure("not-found", "Keepsake has lost sight of this file. Please choose it again.");
