import { afterEach, expect, test } from "vitest";
import { userEvent } from "vitest/browser";
import { line, openChatPage, testSite } from "../../test/page/chat-page";
import { formatBlock } from "../domain/block";
import { createFolds } from "./fold";
import { readPage } from "./read";

const site = testSite("textarea");
const block = formatBlock([line("I live in Lisbon."), line("My sister Ines is a vet.")]);
let folds = createFolds();
afterEach(() => {
  folds.clear();
  folds = createFolds();
  document.body.replaceChildren();
});

const update = (): void => folds.update(document, site);
const bodyOf = (turn: HTMLElement): HTMLElement => turn.querySelector<HTMLElement>(".body") ?? turn;

/** The rectangle of some words, as far as it is not clipped away. */
function isSeen(turn: HTMLElement, words: string): boolean {
  const walker = document.createTreeWalker(turn, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    const at = node.data.indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    const { left, top, height } = range.getBoundingClientRect();
    return (
      turn.contains(document.elementFromPoint(left + 2, top + height / 2)) && top >= turn.getBoundingClientRect().top
    );
  }
  return false;
}

test("the block is folded, the person's words stay where they are seen, and all is read as before", () => {
  const page = openChatPage("textarea");
  const plain = page.addTurn("user", "u0", "What now?");
  const turn = page.addTurn("user", "u1", `${block}What shall I cook?`);
  const before = readPage(document, new URL(location.href), [site]).turns;
  const height = turn.offsetHeight;
  update();
  expect(isSeen(turn, "What shall I cook?")).toBe(true);
  expect(isSeen(turn, "I live in Lisbon.")).toBe(false);
  expect(turn.offsetHeight).toBeLessThan(height);
  expect(plain.children.length).toBe(2);
  expect(readPage(document, new URL(location.href), [site]).turns).toEqual(before);
  expect(before[1]?.text).toContain("I live in Lisbon.");
});

test("the chip opens and folds again, for a person only, and holds none of the block's words", async () => {
  const turn = openChatPage("textarea").addTurn("user", "u1", `${block}What shall I cook?`);
  update();
  const [chip] = turn.children;
  if (!(chip instanceof HTMLElement)) throw new Error("There is no chip.");
  expect([chip.shadowRoot, chip.textContent]).toEqual([null, ""]);
  chip.click();
  expect(isSeen(turn, "I live in Lisbon.")).toBe(false);
  await userEvent.click(chip);
  expect(isSeen(turn, "I live in Lisbon.")).toBe(true);
  update();
  expect(isSeen(turn, "I live in Lisbon.")).toBe(true);
  await userEvent.keyboard(" ");
  expect(isSeen(turn, "I live in Lisbon.")).toBe(false);
});

test("it survives what the page does: new text, another width, a new element, an edit that takes the block away", () => {
  const turn = openChatPage("textarea").addTurn("user", "u1", `${block}One`);
  turn.style.width = "900px";
  update();
  turn.style.width = "150px";
  update();
  expect(isSeen(turn, "One")).toBe(true);
  expect(isSeen(turn, "[end of")).toBe(false);
  bodyOf(turn).textContent = `${block}Two`;
  update();
  expect([isSeen(turn, "Two"), isSeen(turn, "[end of")]).toEqual([true, false]);
  const fresh = bodyOf(turn).cloneNode(true);
  bodyOf(turn).replaceWith(fresh);
  update();
  expect(isSeen(turn, "[end of")).toBe(false);
  expect(turn.children.length).toBe(3);
  bodyOf(turn).textContent = "Three";
  update();
  expect([turn.children.length, bodyOf(turn).getAttribute("style")?.includes("clip")]).toEqual([2, false]);
});

test("paragraphs of their own are folded too, and words on the same line never", () => {
  const page = openChatPage("textarea");
  const parted = page.addTurn("user", "u1", "");
  const paragraphs = [block.trim(), "What shall I cook?"].map((text) => {
    const paragraph = document.createElement("p");
    paragraph.textContent = text;
    return paragraph;
  });
  bodyOf(parted).replaceChildren(...paragraphs);
  const flowing = page.addTurn("user", "u2", `${block}What now?`);
  bodyOf(flowing).style.whiteSpace = "normal";
  update();
  expect([isSeen(parted, "What shall I cook?"), isSeen(parted, "I live in Lisbon.")]).toEqual([true, false]);
  expect([isSeen(flowing, "What now?"), isSeen(flowing, "I live in Lisbon.")]).toEqual([true, true]);
});

test("an assistant that repeats the block is not folded; clearing leaves the page as it was", () => {
  const page = openChatPage("textarea");
  page.addTurn("assistant", "a1", `${block}Well.`);
  const turn = page.addTurn("user", "u1", block);
  const before = document.body.innerHTML;
  update();
  expect(isSeen(turn, "I live in Lisbon.")).toBe(false);
  folds.clear();
  expect(document.body.innerHTML).toBe(before);
});
