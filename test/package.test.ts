import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { extractors } from "../src/extractors";
import { sites } from "../src/sites";

const root = join(import.meta.dirname, "..", ".output");
const matches = [...new Set(sites.flatMap((site) => site.matches))].toSorted();

/** Addresses that may stand in the package. */
const allowed = [
  // Names of XML vocabularies, and of the language that schemas are written in.
  /^http:\/\/www\.w3\.org\//,
  /^https:\/\/json-schema\.org\/draft\//,
  // The sites that we work in, and where a language model's weights may come from on the user's click.
  /^https:\/\/(chatgpt\.com|chat\.openai\.com|claude\.ai)(\/|$)/,
  /^https:\/\/(\*\.)?(huggingface\.co|hf\.co)(\/|$)/,
  /^https?:\/\/(localhost|127\.0\.0\.1)\b/,
  // Links in libraries' messages for developers; nothing fetches them.
  /^https:\/\/(react\.dev|developer\.mozilla\.org|github\.com|gist\.github\.com|web\.dev|webgpureport\.org|rolldown\.rs|wxt\.dev)\//,
  /^https?:\/\/(tinyurl\.com\/y2uuvskb|bit\.ly\/2kdckMn)$/,
];

describe.each(["chrome-mv3", "firefox-mv3"])("the package for %s", (target) => {
  const folder = join(root, target);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));

  test("names no address but those that are allowed", () => {
    const texts = files.filter((path) => /\.(m?js|html|css|json)$/.test(path) && !path.startsWith("models/"));
    expect(texts.length).toBeGreaterThan(10);
    const found = texts.flatMap((path) =>
      [...readFileSync(join(folder, path), "utf8").matchAll(/\b(?:https?|wss?):\/\/[\w.*-]+[^\s"'`<>\\)]*/g)].map(
        ([address]) => ({ path, address }),
      ),
    );
    expect(found.length).toBeGreaterThan(3);
    expect(found.filter(({ address }) => !allowed.some((pattern) => pattern.test(address)))).toEqual([]);
  });

  test("has the embedding model that its provenance names", () => {
    const digest = createHash("sha256").update(
      readFileSync(join(folder, "models/all-MiniLM-L6-v2/onnx/model_quantized.onnx")),
    );
    expect(readFileSync(join(folder, "models/README.md"), "utf8")).toContain(digest.digest("hex"));
  });

  test("brings its own runtime and model, as files", () => {
    expect(files).toContain("ort/ort-wasm-simd-threaded.wasm");
    expect(files.filter((path) => path.startsWith("wllama/")).toSorted()).toEqual([
      "wllama/thread.js",
      "wllama/wllama.wasm",
      "wllama/worker.js",
    ]);
    expect(files).toContain("models/all-MiniLM-L6-v2/onnx/model_quantized.onnx");
    const scripts = files.filter((path) => /\.m?js$/.test(path));
    const large = scripts.filter((path) => statSync(join(folder, path)).size > 9_000_000);
    expect(large, "a script this large has a wasm inlined").toEqual([]);
  });

  test("asks for no more than it needs", () => {
    expect(manifest.permissions.toSorted()).toEqual(
      target === "chrome-mv3" ? ["offscreen", "storage", "unlimitedStorage"] : ["storage", "unlimitedStorage"],
    );
    expect(manifest.content_scripts).toHaveLength(1);
    expect(manifest.content_scripts[0].matches.toSorted()).toEqual(matches);
    expect(manifest.host_permissions?.toSorted() ?? matches).toEqual(matches);
    expect(manifest.optional_host_permissions).toEqual(extractors.flatMap(({ optIn }) => optIn?.origins ?? []));
    expect(manifest.optional_permissions).toEqual(target === "chrome-mv3" ? ["contextMenus"] : undefined);
    expect(manifest.incognito).toBe("not_allowed");
  });

  test("speaks the user's language, in the manifest too", () => {
    const languages = ["en", "de", "es"];
    const said = languages.map((language): Record<string, unknown> =>
      JSON.parse(readFileSync(join(folder, "_locales", language, "messages.json"), "utf8")),
    );
    const { name, description, default_locale: fallback, commands } = manifest;
    expect(fallback).toBe("en");
    const described = Object.entries<{ description?: string }>(commands).filter(([id]) => !id.startsWith("_"));
    expect(described.map(([id]) => id).toSorted()).toEqual(["insert", "open-manager", "pause"]);
    const written = [name, description, ...described.map(([, command]) => command.description ?? "")];
    for (const text of written) {
      const [, message = ""] = /^__MSG_(\w+)__$/.exec(text) ?? [];
      for (const messages of said) expect(messages).toHaveProperty([message]);
    }
  });

  test("is reached by keys and from the address bar", () => {
    const keys = Object.values<{ suggested_key: { default: string } }>(manifest.commands).map(
      ({ suggested_key: suggested }) => suggested.default,
    );
    expect(keys).toHaveLength(4);
    expect(new Set(keys).size).toBe(4);
    expect(Object.keys(manifest.commands)).toContain("_execute_action");
    expect(manifest.omnibox).toEqual({ keyword: "mem" });
  });

  test("lets pages load nothing but the panel, by an address of the day", () => {
    const [panel, ...others] = manifest.web_accessible_resources;
    expect(others).toEqual([]);
    expect(panel.resources).toEqual(["panel.html"]);
    expect(panel.use_dynamic_url).toBe(true);
    expect(panel.matches.toSorted()).toEqual(matches);
  });

  test("runs no code but its own", () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toMatch(/script-src 'self' 'wasm-unsafe-eval';/);
    expect(policy).not.toMatch(/'unsafe-(inline|eval)'/);
  });
});
