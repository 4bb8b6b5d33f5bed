import "./tokens.css";
import { afterEach, expect, test } from "vitest";
import { tokenColour } from "./token-colour";

afterEach(() => {
  delete document.documentElement.dataset["scheme"];
});

test.each([
  ["light", "rgb(255, 255, 255)"],
  ["dark", "rgb(38, 35, 32)"],
])("a page that is marked as %s is so, whatever the system is", (scheme, surface) => {
  document.documentElement.dataset["scheme"] = scheme;
  expect(tokenColour("--surface")).toBe(surface);
  expect(document.querySelector("span")).toBeNull();
});

test("a canvas can paint with it, in part too", () => {
  const brush = new OffscreenCanvas(1, 1).getContext("2d");
  if (brush === null) throw new Error("There is no canvas.");
  document.documentElement.dataset["scheme"] = "light";
  brush.fillStyle = `color-mix(in srgb, ${tokenColour("--accent")} 33%, transparent)`;
  brush.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
  expect([green > red, green > blue]).toEqual([true, true]);
  expect(alpha / 255).toBeCloseTo(0.33, 1);
});
