import { expect, test } from "vitest";
import { hasGraphics } from "./graphics";

test.each([
  ["a browser without WebGPU", {}, false],
  ["one that has it and no graphics processor", { gpu: { requestAdapter: async () => null } }, false],
  ["one whose driver fails", { gpu: { requestAdapter: () => Promise.reject(new Error("lost")) } }, false],
  ["one that makes it up", { gpu: { requestAdapter: async () => ({ info: { isFallbackAdapter: true } }) } }, false],
  ["one that lends it", { gpu: { requestAdapter: async () => ({ info: {} }) } }, true],
])("%s", async (_name, given, has) => expect(await hasGraphics(given)).toBe(has));
