import { expect, test } from "vitest";
import { PLACES, STEP } from "./kernel";
import { compile, openKernel } from "./open-kernel";

test("the browser compiles the kernel, and it finds the one row that there is", () => {
  expect(compile()).toBeInstanceOf(WebAssembly.Module);
  const kernel = openKernel();
  kernel.reserve(STEP * 49);
  new Uint8Array(kernel.buffer, PLACES.rows + STEP * 48)[1] = 255;
  expect(kernel.select(48, 2, 5)).toBe(1);
  expect([...new Uint32Array(kernel.buffer, PLACES.list, 1)]).toEqual([1]);
});
