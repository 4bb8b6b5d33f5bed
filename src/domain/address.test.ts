import { expect, test } from "vitest";
import { siteAt } from "./address";

const sites = [
  { site: "chatgpt", matches: ["https://chatgpt.com/*", "https://chat.openai.com/*"] },
  { site: "claude", matches: ["https://claude.ai/*"] },
];

test.each([
  ["https://chatgpt.com/c/1", "chatgpt"],
  ["https://chat.openai.com/", "chatgpt"],
  ["https://claude.ai:8443/new", "claude"],
  ["http://claude.ai/new", null],
  ["https://claude.ai.example.com/", null],
  ["https://example.com/?https://claude.ai/", null],
])("%s belongs to %s", (address, site) => {
  expect(siteAt(sites, new URL(address))).toBe(site);
});
