import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findChromium } from "./browsers";
import { openPage, type PageReader, startPageReader, understand } from "./saved-pages";

const root = join(import.meta.dirname, "../..");
const saved = join(root, "../shared/pages");
const fixtures = join(root, "test/fixtures/pages");
const addresses = {
  chatgpt: "https://chatgpt.com/c/x",
  claude: "https://claude.ai/chat/x",
  gemini: "https://gemini.google.com/app/x",
  grok: "https://grok.com/c/x",
  perplexity: "https://www.perplexity.ai/search/x",
  deepseek: "https://chat.deepseek.com/a/chat/s/x",
  copilot: "https://copilot.microsoft.com/chats/x",
};

interface Turn {
  readonly id: string;
  readonly role: string;
  readonly text: string;
}

const hasTurns = (line: object): line is { readonly turns: readonly Turn[] } => "turns" in line;

/** What a fixture says of a page. Of what was said there, it holds only the length, a hash and the first words. */
function summary(line: object): object {
  if (!hasTurns(line)) return line;
  const turns = line.turns.map(({ text, ...turn }) => ({
    ...turn,
    length: text.length,
    sha256: createHash("sha256").update(text).digest("hex"),
    begins: text.slice(0, 60),
  }));
  return { ...line, turns };
}

function expectation(site: string, file: string): object {
  const fixture = join(fixtures, site, `${basename(file, ".html")}.json`);
  if (existsSync(fixture)) return JSON.parse(readFileSync(fixture, "utf8"));
  return { site: null, generation: null, turns: [], problems: [expect.stringMatching(/ is not supported yet\.$/)] };
}

/*
 * Real pages that people saved. They are no part of this project: where they do not lie beside it, these tests are skipped.
 * Each fixture was checked against its page by eye. Pages of other sites have none: they are not supported yet.
 */
describe.skipIf(!existsSync(saved))("saved pages in ../shared/pages", () => {
  let reader: PageReader;
  beforeAll(async () => {
    reader = await startPageReader(findChromium());
  }, 60_000);
  afterAll(() => reader.close());

  const files = Object.keys(addresses).flatMap((site) =>
    existsSync(join(saved, site)) ? readdirSync(join(saved, site)).map((name) => [site, join(saved, site, name)]) : [],
  );
  test.each(files)("%s: %s", { timeout: 30_000 }, async (site, file) => {
    const url = new URL(Object.entries(addresses).find(([name]) => name === site)?.[1] ?? "");
    expect(summary(await reader.read(openPage(file), url))).toEqual(expect.objectContaining(expectation(site, file)));
  });

  test("every fixture has its page", () => {
    const names = readdirSync(fixtures, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".json"));
    expect(names.length).toBeGreaterThan(20);
    for (const name of names) expect(existsSync(join(saved, name.replace(/json$/, "html"))), name).toBe(true);
  });
});

describe("bad input is explained", () => {
  const folder = mkdtempSync(join(tmpdir(), "read-page-"));
  const page = join(folder, "page.html");
  const nothing = join(folder, "nothing.html");
  writeFileSync(page, "<p>Hi</p>");
  writeFileSync(nothing, "\n");
  const url = ["--url", addresses.chatgpt];

  test.each([
    ["no address", [page], "--url is missing"],
    ["no page's address", ["--url", "chatgpt", page], "chatgpt is not the address of a web page"],
    ["a file's address", ["--url", "file:///etc/hosts", page], "is not the address of a web page"],
    ["no file", url, "No file was given"],
    ["a file that is not there", [...url, join(folder, "none.html")], "none.html cannot be read"],
    ["a folder", [...url, folder], "cannot be read"],
    ["an empty file", [...url, nothing], "nothing.html is empty"],
    ["no browser", [...url, "--chrome", "/none", page], "There is no browser at /none"],
    ["an unknown option", [...url, "--fast", page], "--fast"],
  ])("%s", (_name, args, message) => {
    expect(() => understand(args)).toThrow(message);
  });

  test("on stderr, without a stack, with exit code 2", { timeout: 60_000 }, () => {
    const command = ["--import", "tsx", join(root, "test/tasks/read-page.ts"), ...url];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: "utf8" });
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("No file was given");
    expect(stderr).not.toContain("    at ");
  });
});
