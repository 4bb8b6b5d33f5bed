import { fileURLToPath } from "node:url";
import { build, type Rollup } from "vite";

export interface BuiltFile {
  readonly mediaType: string;
  readonly content: string;
}

const MEDIA_TYPES: Readonly<Record<string, string>> = { js: "text/javascript", css: "text/css" };

/** The stand-in page, bundled in memory: `/page.js` and `/page.css`. */
export async function buildPage(): Promise<ReadonlyMap<string, BuiltFile>> {
  const result = await build({
    configFile: false,
    root: fileURLToPath(new URL("page", import.meta.url)),
    logLevel: "error",
    define: { "process.env.NODE_ENV": JSON.stringify("production") },
    build: {
      write: false,
      lib: { entry: "main.tsx", formats: ["es"], fileName: () => "page.js", cssFileName: "page" },
    },
  });
  return new Map([result].flat().flatMap(filesOf));
}

function filesOf(result: Awaited<ReturnType<typeof build>> & object): readonly (readonly [string, BuiltFile])[] {
  if (!("output" in result)) return [];
  return result.output.map((file: Rollup.OutputAsset | Rollup.OutputChunk) => {
    const content = file.type === "chunk" ? file.code : file.source.toString();
    return [`/${file.fileName}`, { mediaType: MEDIA_TYPES[file.fileName.split(".").at(-1) ?? ""] ?? "text/plain", content }];
  });
}
