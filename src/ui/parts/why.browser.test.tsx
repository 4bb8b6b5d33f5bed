import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import "./tokens.css";
import { Why } from "./why";

let root: Root;
let place: HTMLElement;
beforeEach(() => {
  place = document.createElement("div");
  document.body.append(place);
  root = createRoot(place);
});
afterEach(() => {
  root.unmount();
  place.remove();
});

/** Each reason as it is read out. */
const told = (): readonly string[] =>
  [...place.querySelectorAll("dl > div")].map((reason) =>
    [...reason.children].map((part) => part.textContent).join(": "),
  );
const lit = (): number => place.querySelectorAll(".bars .on").length;

test("tells the match and the three reasons that weigh most for it", async () => {
  root.render(<Why score={0.874} signals={{ lexical: 0.9, semantic: 2.4, time: 0.2, chat: -0.4, graph: -1.1 }} />);
  await expect.element(page.getByText("Match")).toBeVisible();
  expect(told()).toEqual(["Match: 87%", "Meaning: strongly", "Words: clearly", "Time: a little"]);
  expect(lit()).toBe(6);
});

test("is silent about what has next to no weight", async () => {
  root.render(<Why score={0.5} signals={{ lexical: 0.05, time: -0.02, form: 0.3 }} />);
  await expect.element(page.getByText("How it was said")).toBeVisible();
  expect(told()).toEqual(["Match: 50%", "How it was said: a little"]);
});

test("fits a narrow panel, with long names too", async () => {
  place.style.width = "180px";
  root.render(<Why score={1} signals={{ graph: 3, passage: 2, semantic: 1 }} />);
  await expect.element(page.getByText("Meaning")).toBeVisible();
  const right = place.getBoundingClientRect().right;
  for (const part of place.querySelectorAll("dl > div")) {
    expect(part.getBoundingClientRect().right).toBeLessThanOrEqual(right);
  }
});
