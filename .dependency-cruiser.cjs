// Each layer may import only the layers named after it. `domain` imports nothing. The table stands in src/README.md.
const may = {
  domain: [],
  sites: ["domain"],
  kinds: ["domain"],
  relations: ["domain"],
  asking: ["domain"],
  extractors: ["domain", "asking"],
  checks: ["domain"],
  embedders: ["domain"],
  signals: ["domain"],
  formats: ["domain"],
  engine: ["domain"],
  storage: ["domain"],
  worker: [
    "domain",
    "kinds",
    "relations",
    "asking",
    "extractors",
    "checks",
    "embedders",
    "signals",
    "formats",
    "engine",
    "storage",
    "messaging",
  ],
  messaging: ["domain"],
  page: ["domain", "sites", "messaging"],
  ui: ["domain", "messaging"],
};
const npm = {
  domain: [],
  sites: [],
  kinds: [],
  relations: [],
  asking: [],
  extractors: ["@mlc-ai/web-llm", "@wllama/wllama", "compromise", "tinyld"],
  checks: ["stemmer", "stopword", "validator", "@types/validator"],
  embedders: ["@huggingface/transformers", "@xenova/transformers"],
  signals: [],
  formats: ["valibot"],
  engine: ["chrono-node", "compromise", "fastest-levenshtein", "stemmer", "stopword"],
  storage: ["dexie"],
  worker: ["comlink"],
  messaging: ["comlink", "valibot", "wxt", "@wxt-dev/browser"],
  page: ["wxt", "@wxt-dev/browser"],
  ui: ["react", "react-dom", "@types/react", "@types/react-dom", "lucide-react", "wxt", "@wxt-dev/browser"],
};
const tests = "\\.test\\.tsx?$";
const plugins = "sites|kinds|relations|extractors|checks|embedders|signals|formats";

module.exports = {
  forbidden: [
    { name: "no-cycle", severity: "error", from: {}, to: { circular: true } },
    ...Object.entries(may).map(([layer, allowed]) => ({
      name: `${layer}-imports-only-${allowed.join("+") || "itself"}`,
      severity: "error",
      from: { path: `^src/${layer}/`, pathNot: tests },
      to: { path: "^(src|entrypoints|test)/", pathNot: `^src/(${[layer, ...allowed].join("|")})/` },
    })),
    ...Object.entries(npm).map(([layer, allowed]) => ({
      name: `${layer}-npm`,
      severity: "error",
      from: { path: `^src/${layer}/`, pathNot: tests },
      to: { path: "node_modules/", ...(allowed.length ? { pathNot: `node_modules/(${allowed.join("|")})/` } : {}) },
    })),
    {
      name: "plug-ins-do-not-know-each-other",
      severity: "error",
      from: { path: `^src/(${plugins})/([^/]+)\\.tsx?$`, pathNot: ["index\\.ts$", tests] },
      // A plug-in may have a folder of its own name beside it.
      to: { path: "^src/$1/", pathNot: ["^src/$1/$2\\.ts$", "^src/$1/$2/"] },
    },
    {
      name: "tests-are-not-imported",
      severity: "error",
      from: { path: "^(src|entrypoints)/", pathNot: tests },
      to: { path: `^test/|${tests}` },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
  },
};
