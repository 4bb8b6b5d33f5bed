import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { checks } from "../src/checks";
import { embedders } from "../src/embedders";
import { extractors } from "../src/extractors";
import { formats } from "../src/formats";
import { kinds } from "../src/kinds";
import { relations } from "../src/relations";
import { signals } from "../src/signals";
import { sites } from "../src/sites";
import { topics } from "../src/topics";
import { views } from "../src/ui/views";

const root = join(import.meta.dirname, "..");
const registries = {
  sites,
  kinds,
  relations,
  extractors,
  checks,
  embedders,
  signals,
  formats,
  topics,
  "ui/views": views,
};

interface Source {
  readonly path: string;
  readonly lines: readonly string[];
}

const read = (path: string): Source => ({ path, lines: readFileSync(join(root, path), "utf8").trimEnd().split("\n") });
const filesOf = (folder: string): readonly Source[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => /\.(tsx?|mjs)$/.test(path))
    .map((path) => read(join(folder, path)));

const isTest = ({ path }: Source): boolean => /\.test\.tsx?$/.test(path) || path.startsWith("test/");
const everything = ["src", "entrypoints", "test"].flatMap(filesOf);
const sources = everything.filter((file) => !isTest(file));
const countLines = (files: readonly Source[]): number => files.reduce((sum, { lines }) => sum + lines.length, 0);

test("the conventions look at the whole house", () => {
  expect(sources.length).toBeGreaterThan(100);
  expect(everything.length - sources.length).toBeGreaterThan(40);
});

describe.each(Object.entries(registries))("plug-ins of %s", (folder, entries) => {
  test("a file's name is its id", () => {
    const names = readdirSync(join(root, "src", folder), { encoding: "utf8" })
      .filter((name) => name.endsWith(".ts") && name !== "index.ts" && !name.endsWith(".test.ts"))
      .map((name) => basename(name, ".ts"));
    expect(names.length).toBeGreaterThan(0);
    expect(entries.map(({ id }) => id).toSorted()).toEqual(names.toSorted());
  });
});

test("two sites never share a host", () => {
  const owners = new Map<string, string>();
  for (const { site, matches } of sites) {
    for (const pattern of matches) {
      const { hostname } = new URL(pattern);
      expect(owners.get(hostname) ?? site).toBe(site);
      owners.set(hostname, site);
    }
  }
  expect(owners.size).toBeGreaterThan(2);
});

describe("budgets", () => {
  test("no file is longer than 250 lines, half of them are at most 80", () => {
    expect(everything.filter(({ lines }) => lines.length > 250).map(({ path }) => path)).toEqual([]);
    const lengths = sources.map(({ lines }) => lines.length).toSorted((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(80);
  });

  test("a declaration of a site is at most 60 lines or so, an entrypoint 30", () => {
    const long = (pattern: RegExp, most: number): readonly string[] =>
      sources.filter(({ path, lines }) => pattern.test(path) && lines.length > most).map(({ path }) => path);
    expect(long(/^src\/sites\//, 65)).toEqual([]);
    expect(long(/^entrypoints\/.*\.tsx?$/, 30)).toEqual([]);
  });

  test("at most two type assertions in a thousand lines", () => {
    const assertions = sources.flatMap(({ path, lines }) =>
      lines
        .filter((line) => /\bas (?!const\b)[A-Z{(]/.test(line) && !/^\s*(\*|\/\/|\/\*|import|export)/.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
    expect(assertions.length, assertions.join("\n")).toBeLessThanOrEqual(Math.ceil((2 * countLines(sources)) / 1000));
  });

  test("the tests have at least eight lines for ten of the source", () => {
    const tests = everything.filter(isTest);
    expect(countLines(tests) / countLines(sources)).toBeGreaterThanOrEqual(0.8);
  });
});

describe("the documents", () => {
  test("the README names every site's generations, and no other", () => {
    const table = readFileSync(join(root, "README.md"), "utf8").split("### Sites")[1]?.split("\n###")[0] ?? "";
    const named = [...table.matchAll(/`([\w-]+)`/g)].map(([, id = ""]) => id);
    expect(named.filter((id) => !id.includes("read-page")).toSorted()).toEqual(sites.map(({ id }) => id).toSorted());
    for (const { matches } of sites) for (const pattern of matches) expect(table).toContain(new URL(pattern).hostname);
  });

  test("the README's commands are there", () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(
      readFileSync(join(root, "package.json"), "utf8"),
    );
    const named = [...readFileSync(join(root, "README.md"), "utf8").matchAll(/npm run (?:-s )?([\w:-]+)/g)].map(
      ([, name]) => name ?? "",
    );
    expect(named.length).toBeGreaterThan(5);
    for (const name of named) expect(scripts).toHaveProperty([name]);
  });

  test("the README's pictures are there", () => {
    const pictures = [...readFileSync(join(root, "README.md"), "utf8").matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(
      ([, path]) => path ?? "",
    );
    expect(pictures.length).toBeGreaterThan(1);
    for (const path of pictures) expect(readFileSync(join(root, path)).byteLength).toBeGreaterThan(1000);
  });

  test("the design's table of layers has every room, and no other", () => {
    const rows = readFileSync(join(root, "src/README.md"), "utf8").matchAll(/^\| `(\w+)\/` \|/gm);
    const rooms = readdirSync(join(root, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const named = [...rows].map(([, room = ""]) => room).filter((room) => room !== "entrypoints");
    expect(named.toSorted()).toEqual(rooms.map(({ name }) => name).toSorted());
  });
});

test("no file bears a name that says nothing", () => {
  const empty = /^(utils?|helpers?|manager|handlers?|common|misc|types|data|process)\.(tsx?|mjs)$/;
  expect(everything.map(({ path }) => basename(path)).filter((name) => empty.test(name))).toEqual([]);
});

test("every site has a fixture of a saved page, and every fixture a site", () => {
  const fixtures = readdirSync(join(root, "test/fixtures/pages"), { recursive: true, encoding: "utf8" }).filter(
    (name) => name.endsWith(".json"),
  );
  const generations = new Set(
    fixtures.map(
      (name): unknown => JSON.parse(readFileSync(join(root, "test/fixtures/pages", name), "utf8")).generation,
    ),
  );
  for (const { id } of sites) expect(generations).toContain(id);
  const known = new Set<unknown>(sites.map(({ id }) => id));
  for (const generation of generations)
    expect(known.has(generation) || generation === null, String(generation)).toBe(true);
});
