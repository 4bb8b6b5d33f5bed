import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");

type Messages = Readonly<Record<string, { readonly message: string }>>;
const messagesOf = (language: string): Messages => JSON.parse(read(`public/_locales/${language}/messages.json`));

const english = messagesOf("en");
const names = Object.keys(english);
const others = ["de", "es"] as const;
const holesOf = (message: string): readonly string[] =>
  [...message.matchAll(/\{(\w+)\}/g)].map(([hole]) => hole).toSorted();

/** What stands where a message's name is given: its name, or a template that its name fits. */
const source = ["src", "entrypoints"]
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
      .map((file) => read(join(folder, file))),
  )
  .concat(read("wxt.config.ts"))
  .join("\n");
const said = new Set(
  [...source.matchAll(/["']([a-z][a-z0-9_]*)["']|__MSG_(\w+?)__/g)].map(([, one, other]) => one ?? other),
);
const templates = [...source.matchAll(/`([a-z0-9_]+_\$\{[^`]*?\}(?:_[a-z0-9_]+)?)`/g)].map(
  ([, template = ""]) => new RegExp(`^${template.replaceAll(/\$\{[^}]*\}/g, "\\w+")}$`),
);
/** Named by `named`, by the id of a plug-in. */
const PLUG_INS = ["kind", "signal", "check", "format", "topic", "view"] as const;
const isPlugIn = (name: string): boolean => PLUG_INS.some((sort) => name.startsWith(`${sort}_`));

test("there is something to look at", () => {
  expect(names.length).toBeGreaterThan(300);
  expect(source.length).toBeGreaterThan(500_000);
  expect(templates.length).toBeGreaterThan(3);
});

test.each(["en", ...others])("%s: every message says something, and names are in order", (language) => {
  const messages = messagesOf(language);
  expect(Object.entries(messages).filter(([, { message }]) => message.trim() === "")).toEqual([]);
  expect(Object.keys(messages)).toEqual(Object.keys(messages).toSorted());
  expect(messages["language"]?.message).toBe(language);
});

describe.each(others)("%s", (language) => {
  const messages = messagesOf(language);

  test("says all that English says, with the same holes", () => {
    expect(Object.keys(messages)).toEqual(names);
    const holes = (of: Messages) => Object.entries(of).map(([name, { message }]) => [name, holesOf(message)]);
    expect(holes(messages)).toEqual(holes(english));
  });

  test("is no copy of English", () => {
    const copied = names.filter((name) => messages[name]?.message === english[name]?.message);
    expect(copied.filter((name) => (english[name]?.message.match(/\p{L}{2,}/gu) ?? []).length > 3)).toEqual([]);
    expect(copied.length).toBeLessThan(names.length / 20);
  });
});

test("what counts has a form for one and a form for many", () => {
  const counted = names.filter((name) => /_(one|other)$/.test(name)).map((name) => name.replace(/_(one|other)$/, ""));
  expect(counted.length).toBeGreaterThan(20);
  expect(counted.filter((name) => !(`${name}_one` in english && `${name}_other` in english))).toEqual([]);
});

test("nothing is said that nobody asks for", () => {
  const asked = (name: string): boolean => said.has(name) || templates.some((template) => template.test(name));
  const idle = names.filter((name) => !isPlugIn(name) && !asked(name) && !asked(name.replace(/_(one|other)$/, "")));
  expect(idle).toEqual(["language"].filter((name) => !said.has(name)));
});

test.each([
  ["kind", "src/kinds"],
  ["signal", "src/signals"],
  ["check", "src/checks"],
  ["format", "src/formats"],
  ["topic", "src/topics"],
  ["view", "src/ui/views"],
])("every %s is called something, and nothing else is", (sort, folder) => {
  const ids = readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^[a-z0-9-]+\.ts$/.test(entry.name) && entry.name !== "index.ts")
    .filter(({ name }) => read(join(folder, name)).includes(`id: "${name.replace(".ts", "")}"`))
    .map(({ name }) => `${sort}_${name.replace(".ts", "").replaceAll("-", "_")}`);
  expect(ids.length).toBeGreaterThan(3);
  expect(names.filter((name) => name.startsWith(`${sort}_`)).toSorted()).toEqual(ids.toSorted());
  expect(new Set(ids.map((name) => english[name]?.message)).size, "no two are called the same").toBe(ids.length);
});
