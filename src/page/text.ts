import { emptyLines, endLine, flow, joinLines, keep, type Lines, part } from "./lines";

/** What a page never says with these: controls, pictures, labels for screen readers, hidden parts. */
const UNSAID = [
  "button, [role='button'], [role='group'], [role='separator'], [role='status'], input, select, textarea",
  "script, style, template, noscript, svg, img, video, audio, canvas, iframe",
  ".sr-only, [hidden], [inert], [aria-hidden='true']",
].join(", ");

const PARAGRAPHS = new Set("p h1 h2 h3 h4 h5 h6 ul ol dl pre blockquote table figure details hr".split(" "));
const LINES = new Set(
  "div section article main header footer aside li dt dd figcaption summary form fieldset tr".split(" "),
);

export interface TextRules {
  /** Selector of what is left out. */
  readonly skip: string;
  /** Selector of where spaces and line ends are meant. */
  readonly preformatted: string;
}

/**
 * The words of elements, by their structure alone, so that it works without layout: one line for each block, an empty
 * one between paragraphs; table cells are parted by tabs, formulas are TeX, and of a code block only the code is read.
 */
export function readText(roots: readonly Element[], rules: TextRules): string {
  const lines = emptyLines();
  const reading = { lines, rules, unsaid: `${UNSAID}, ${rules.skip}` };
  for (const root of roots) {
    part(lines, 2);
    readElement(root, reading, flow);
    part(lines, 2);
  }
  return joinLines(lines);
}

interface Reading {
  readonly lines: Lines;
  readonly rules: TextRules;
  readonly unsaid: string;
}

type Write = typeof flow;

function readElement(element: Element, reading: Reading, write: Write): void {
  const { lines, rules } = reading;
  const gap = gapAround(element);
  part(lines, gap);
  switch (element.localName) {
    case "br":
      endLine(lines);
      break;
    case "math":
      write(lines, (element.querySelector("annotation") ?? element).textContent ?? "");
      break;
    case "tr":
      keep(lines, [...element.children].map((cell) => readText([cell], rules).replaceAll(/\s+/g, " ")).join("\t"));
      break;
    case "pre":
      // Above its code, a block shows its language.
      readChildren(element.querySelector("code, .cm-content") ?? element, reading, keep);
      break;
    default:
      readChildren(element, reading, element.matches(rules.preformatted) ? keep : write);
  }
  part(lines, gap);
}

function readChildren(parent: Element, reading: Reading, write: Write): void {
  for (const node of parent.childNodes) {
    if (isText(node)) write(reading.lines, node.data);
    else if (isElement(node) && !node.matches(reading.unsaid)) readElement(node, reading, write);
  }
}

/** How many line ends part an element from what stands around it. */
function gapAround(element: Element): 0 | 1 | 2 {
  if (PARAGRAPHS.has(element.localName)) return element.parentElement?.localName === "li" ? 1 : 2;
  if (element.classList.contains("katex-display")) return 2;
  return LINES.has(element.localName) ? 1 : 0;
}

const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
