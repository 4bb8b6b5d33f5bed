import { expect, test } from "vitest";
import { extractionRequest } from "./prompt";

const kinds = [
  { id: "fact", asks: "what is lastingly true", verbatim: false },
  { id: "episode", asks: "", verbatim: true },
];
const window = { earlier: "Person: hi\n", chat: "[1] I'm Mara\n", passages: [{ turn: "u", text: "I'm Mara" }] };
const ask = (thinks = false) => extractionRequest(window, kinds, thinks);

test("the instructions are short, tell each kind, and leave out those that keep whole turns", () => {
  const text = ask().messages[0]?.content;
  expect(text).toMatch(/^(.*\n){10,39}.*$/);
  expect(text).toContain("- fact: what is lastingly true");
  expect(text).not.toContain("episode");
});

test("the chat stands after what was said earlier", () => {
  expect(ask().messages[1]?.content).toBe("Said earlier:\nPerson: hi\n\nThe chat:\n[1] I'm Mara\n\nThe facts as JSON:");
  expect(extractionRequest({ ...window, earlier: "" }, kinds, false).messages[1]?.content).not.toContain("earlier");
});

test("the answer's shape is enforced, with the kinds there are", () => {
  const format = ask().response_format;
  expect(format?.type).toBe("json_object");
  expect(JSON.parse(format?.schema ?? "")).toMatchObject({
    type: "array",
    items: { properties: { kind: { enum: ["fact"] } }, required: ["turn", "quote", "kind", "text"] },
  });
});

test("only a model that thinks aloud is told not to", () => {
  expect(ask(true).extra_body).toEqual({ enable_thinking: false });
  expect(ask()).not.toHaveProperty("extra_body");
});
