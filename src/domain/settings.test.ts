import { expect, test } from "vitest";
import { defaultSettings, siteMode } from "./settings";

test("nothing is done before consent", () => {
  expect(siteMode(defaultSettings, "chatgpt")).toBe("off");
  expect(siteMode({ ...defaultSettings, modes: { chatgpt: "auto" } }, "chatgpt")).toBe("off");
});

test("after it, a site has the mode that was chosen for it, or adds by itself", () => {
  const settings = { ...defaultSettings, consented: true, modes: { claude: "ask" } } as const;
  expect(siteMode(settings, "chatgpt")).toBe("auto");
  expect(siteMode(settings, "claude")).toBe("ask");
});

test("a pause is a pause everywhere", () => {
  expect(siteMode({ ...defaultSettings, consented: true, paused: true, modes: { claude: "auto" } }, "claude")).toBe(
    "off",
  );
});
