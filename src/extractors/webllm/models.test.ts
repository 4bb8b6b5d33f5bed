import { prebuiltAppConfig } from "@mlc-ai/web-llm";
import { expect, test } from "vitest";
import { downloadBytes, languageModels, libraryName, memoryBytes, weightsAddress } from "./models";

const variants = languageModels.flatMap((model) =>
  (["f16", "f32"] as const).map((precision) => ({ model, precision })),
);

test.each(variants)("$model.id in $precision is as web-llm has it", ({ model, precision }) => {
  const record = prebuiltAppConfig.model_list.find(({ model_id }) => model_id === `${model.id}-q4${precision}_1-MLC`);
  expect(weightsAddress(model, precision)).toBe(`${record?.model}/resolve/main/`);
  expect(record?.model_lib.split("/").at(-1)).toBe(libraryName(model, precision));
  expect(memoryBytes(model, precision)).toBe(Math.round((record?.vram_required_MB ?? 0) * 1e6));
  expect(record?.overrides?.context_window_size).toBe(4096);
});

test.each(variants)(
  "$model.id in $precision: what is downloaded fits into the memory that it takes",
  ({ model, precision }) => {
    expect(downloadBytes(model, precision)).toBeLessThan(memoryBytes(model, precision));
  },
);

test("ids are those of web-llm, once each, and none holds the mark of a custom model", () => {
  const ids = languageModels.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id.includes("@"))).toEqual([]);
});
