import { defineConfig } from "wxt";
import { wasmKernels } from "./vite.kernel.ts";
import { noRemoteCode, oneOnnxRuntime, onnxRuntimeFiles, onnxRuntimeForCpu } from "./vite.plugins.ts";
import { wllamaFiles, wllamaFromFiles } from "./vite.wllama.ts";

/** Where a language model's weights may come from, on the user's click: the public host, and a server on this machine. */
const modelHosts =
  "https://huggingface.co https://*.huggingface.co https://*.hf.co http://localhost:* http://127.0.0.1:*";

/** The pages that we work in; a test holds the sites' declarations to them. */
const chatPages = ["https://chatgpt.com/*", "https://chat.openai.com/*", "https://claude.ai/*"];

/** What keys do; the popup's the browser does by itself. */
const commands = {
  _execute_action: { suggested_key: { default: "Alt+Shift+K" } },
  "open-manager": { suggested_key: { default: "Alt+Shift+L" }, description: "__MSG_command_open_manager__" },
  pause: { suggested_key: { default: "Alt+Shift+P" }, description: "__MSG_command_pause__" },
  insert: { suggested_key: { default: "Alt+Shift+U" }, description: "__MSG_command_insert__" },
};

const policy = (isDevelopment: boolean): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "worker-src 'self'",
    // While it is worked on, Vite puts styles into the page and tells of changes by a socket.
    `style-src 'self'${isDevelopment ? " 'unsafe-inline'" : ""}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self' ${modelHosts}${isDevelopment ? " ws://localhost:*" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${chatPages.map((page) => page.replace("/*", "")).join(" ")}`,
  ].join("; ");

export default defineConfig({
  imports: false,
  modules: ["@wxt-dev/module-react"],
  targetBrowsers: ["chrome", "firefox"],
  manifestVersion: 3,
  manifest: ({ browser, command }) => ({
    name: "__MSG_extension_name__",
    description: "__MSG_extension_description__",
    default_locale: "en",
    permissions: browser === "firefox" ? ["storage", "unlimitedStorage"] : ["storage", "offscreen", "unlimitedStorage"],
    // Asked for when the user switches Ollama on.
    optional_host_permissions: ["http://localhost:11434/*"],
    // Asked for when the user wants "Remember this" in the context menu; Firefox cannot ask for it later.
    ...(browser === "firefox" ? {} : { optional_permissions: ["contextMenus"] }),
    omnibox: { keyword: "mem" },
    commands,
    incognito: "not_allowed",
    content_security_policy: {
      extension_pages: policy(command === "serve"),
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
          minimum_chrome_version: "123",
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
    // `light-dark()` stays as it is written.
    build: { cssTarget: ["chrome123", "firefox140"] },
  }),
});
