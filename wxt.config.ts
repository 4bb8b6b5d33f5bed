import { defineConfig } from "wxt";
import { wasmKernels } from "./vite.kernel.ts";
import { noRemoteCode, oneOnnxRuntime, onnxRuntimeFiles, onnxRuntimeForCpu } from "./vite.plugins.ts";
import { wllamaFiles, wllamaFromFiles } from "./vite.wllama.ts";

/** Where a language model's weights may come from, on the user's click: the public host, and a server on this machine. */
const modelHosts =
  "https://huggingface.co https://*.huggingface.co https://*.hf.co http://localhost:* http://127.0.0.1:*";

/** The pages that we work in; a test holds the sites' declarations to them. */
const chatPages = ["https://chatgpt.com/*", "https://chat.openai.com/*", "https://claude.ai/*"];

export default defineConfig({
  imports: false,
  modules: ["@wxt-dev/module-react"],
  targetBrowsers: ["chrome", "firefox"],
  manifestVersion: 3,
  manifest: ({ browser, command }) => ({
    name: "Keepsake",
    description: "A private memory for the AI chats you already use, kept on your own device.",
    permissions: browser === "firefox" ? ["storage", "unlimitedStorage"] : ["storage", "offscreen", "unlimitedStorage"],
    // Asked for when the user switches Ollama on.
    optional_host_permissions: ["http://localhost:11434/*"],
    incognito: "not_allowed",
    content_security_policy: {
      extension_pages: [
        "default-src 'none'",
        "script-src 'self' 'wasm-unsafe-eval'",
        "worker-src 'self'",
        // While it is worked on, Vite puts styles into the page and tells of changes by a socket.
        `style-src 'self'${command === "serve" ? " 'unsafe-inline'" : ""}`,
        "img-src 'self' data:",
        "font-src 'self'",
        `connect-src 'self' ${modelHosts}${command === "serve" ? " ws://localhost:*" : ""}`,
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        `frame-ancestors ${chatPages.map((page) => page.replace("/*", "")).join(" ")}`,
      ].join("; "),
    },
    web_accessible_resources: [
      {
        resources: ["panel.html"],
        matches: chatPages,
        use_dynamic_url: true,
      },
    ],
    ...(browser === "firefox"
      ? {
          host_permissions: chatPages,
          browser_specific_settings: {
            gecko: {
              id: "keepsake@keepsake.invalid",
              strict_min_version: "140.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : {
          minimum_chrome_version: "122",
          externally_connectable: { ids: [] },
          cross_origin_embedder_policy: { value: "require-corp" },
          cross_origin_opener_policy: { value: "same-origin" },
        }),
  }),
  hooks: {
    "build:publicAssets": (_wxt, files) => {
      for (const { name, path } of onnxRuntimeFiles) files.push({ absoluteSrc: path, relativeDest: `ort/${name}` });
      for (const { name, ...source } of wllamaFiles()) files.push({ ...source, relativeDest: `wllama/${name}` });
    },
  },
  vite: () => ({
    plugins: [noRemoteCode(), oneOnnxRuntime(), wllamaFromFiles(), wasmKernels()],
    worker: { format: "es", plugins: () => [noRemoteCode(), oneOnnxRuntime(), wllamaFromFiles(), wasmKernels()] },
    resolve: { alias: [onnxRuntimeForCpu] },
  }),
});
