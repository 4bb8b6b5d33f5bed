import { expect, test } from "vitest";
import { extractionRequest } from "./prompt";

const kinds = [
  { id: "fact", asks: "what is lastingly true", verbatim: false },
  { id: "episode", asks: "", verbatim: true },
];
const window = { earlier: "Person: hi\n", chat: "[1] I'm Mara\n", passages: [{ turn: "u", text: "I'm Mara" }] };
const request = extractionRequest(window, kinds);

test("the instructions are at most 40 lines, tell each kind, and leave out those that keep whole turns", () => {
  const eight = Array.from({ length: 8 }, (_, number) => ({ id: `kind${number}`, asks: "what", verbatim: false }));
  expect(extractionRequest(window, eight).system.split("\n").length).toBeLessThanOrEqual(40);
  expect(request.system).toContain("- fact: what is lastingly true");
  expect(request.system).not.toContain("episode");
});

test("the chat stands after what was said earlier", () => {
  expect(request.user).toBe("Said earlier:\nPerson: hi\n\nThe chat:\n[1] I'm Mara\n\nThe facts as JSON:");
  expect(extractionRequest({ ...window, earlier: "" }, kinds).user).not.toContain("earlier");
});

test("the answer's shape is enforced, with the kinds there are; it is the same for every window", () => {
  expect(request.schema).toMatchObject({
    type: "array",
    items: { properties: { kind: { enum: ["fact"] } }, required: ["turn", "quote", "kind", "text"] },
  });
  expect(extractionRequest({ earlier: "", chat: "", passages: [] }, kinds).schema).toEqual(request.schema);
});
