import "../texts/setup-bundle";
import { readPage } from "../../src/page/read";
import { sites } from "../../src/sites/index";

/** What `npm run read-page` prints of a page, its file's name aside. Runs in the page. */
export function describePage(): object {
  const { turns, editor, send, ...page } = readPage(document, new URL(location.href), sites);
  return {
    site: page.site,
    generation: page.generation,
    turns: turns.map(({ id, role, text }) => ({ id, role, text })),
    editor: editor && describeElement(editor),
    send: send && describeElement(send),
    streaming: page.streaming,
    temporary: page.temporary,
    problems: page.problems,
  };
}

/** A short selector for a person: `div#prompt-textarea.ProseMirror`. */
function describeElement(element: Element): string {
  const classes = [...element.classList].filter((name) => /^[A-Za-z][\w-]*$/.test(name)).slice(0, 3);
  const mark = ["data-testid", "data-composer-submit", "aria-label", "type"].find((name) => element.hasAttribute(name));
  const id = element.id === "" ? "" : `#${element.id}`;
  const attribute = id === "" && mark !== undefined ? `[${mark}="${element.getAttribute(mark)}"]` : "";
  return [element.localName, id, ...classes.map((name) => `.${name}`), attribute].join("");
}
