import { basename, dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Rolldown } from "vite";

/** Bundles one entry in memory: file name → text. The script is called `bundle.js`. */
export async function bundle(entry: URL, format: "es" | "iife"): Promise<ReadonlyMap<string, string>> {
  const path = fileURLToPath(entry);
  const result = await build({
    configFile: false,
    root: dirname(path),
    logLevel: "error",
    // Vitest's NODE_ENV would ask for React's development build.
    oxc: { jsx: { runtime: "automatic", development: false } },
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    build: {
      write: false,
      // `light-dark()` stays as it is written, so that a page can be dark where the system is not.
      cssTarget: "chrome123",
      lib: {
        entry: basename(path),
        formats: [format],
        name: "bundle",
        fileName: () => "bundle.js",
        cssFileName: "bundle",
      },
    },
  });
  return new Map([result].flat().flatMap(textsOf));
}

function textsOf(result: Rolldown.RolldownOutput | Rolldown.RolldownWatcher): (readonly [string, string])[] {
  if (!("output" in result)) return [];
  return result.output.map((file) => [file.fileName, file.type === "chunk" ? file.code : file.source.toString()]);
}
