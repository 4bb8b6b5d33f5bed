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
  root.render(
    <Why score={0.874} signals={{ Words: 0.9, Meaning: 2.4, Age: 0.2, Use: -0.4, "People and things": -1.1 }} />,
  );
  await expect.element(page.getByText("Match")).toBeVisible();
  expect(told()).toEqual(["Match: 87 %", "Meaning: strongly", "Words: clearly", "Age: a little"]);
  expect(lit()).toBe(6);
});

test("is silent about what has next to no weight", async () => {
  root.render(<Why score={0.5} signals={{ Words: 0.05, Age: -0.02, Advice: 0.3 }} />);
  await expect.element(page.getByText("Advice")).toBeVisible();
  expect(told()).toEqual(["Match: 50 %", "Advice: a little"]);
});

test("fits a narrow panel, with long names too", async () => {
  place.style.width = "180px";
  root.render(<Why score={1} signals={{ "People and things": 3, "What the prompt needs": 2, Meaning: 1 }} />);
  await expect.element(page.getByText("Meaning")).toBeVisible();
  const right = place.getBoundingClientRect().right;
  for (const part of place.querySelectorAll("dl > div")) {
    expect(part.getBoundingClientRect().right).toBeLessThanOrEqual(right);
  }
});
