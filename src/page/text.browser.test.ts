import { describe, expect, test } from "vitest";
import { readText } from "./text";

const rules = { skip: ".cite", preformatted: ".pre-wrap" };

/** The words of a document that was never laid out. */
const said = (html: string): string => readText([new DOMParser().parseFromString(html, "text/html").body], rules);

describe("blocks", () => {
  test("paragraphs are parted by an empty line, lines and items are not", () => {
    expect(said("<h2>Plan</h2><p>First.</p>\n  <p>Second<br>\n line.</p><div>a</div><div>b</div>")).toBe(
      "Plan\n\nFirst.\n\nSecond\nline.\n\na\nb",
    );
    expect(
      said("<p>To buy:</p><ul>\n<li>\n<p>figs</p>\n</li><li>rye<ul><li>dark</li></ul></li></ul><p>Thanks</p>"),
    ).toBe("To buy:\n\nfigs\nrye\ndark\n\nThanks");
  });

  test("white space is what a reader sees", () => {
    expect(said("<p>\n      I <b>live</b>\n      in <i>Lisbon</i> .\n   </p>")).toBe("I live in Lisbon .");
    expect(said("<p>a</p><p><br></p><p></p><p>b</p>")).toBe("a\n\nb");
    expect(said("<p>安い<b>部屋</b>です。</p><p dir=rtl>أسكن في لشبونة</p>")).toBe("安い部屋です。\n\nأسكن في لشبونة");
    expect(said("")).toBe("");
  });

  test("cells are parted by tabs, rows by lines", () => {
    expect(said("<table><tr><th>A</th><th><p>B</p><p>c</p></th></tr><tr><td>1</td><td></td></tr></table>")).toBe(
      "A\tB c\n1",
    );
  });
});

describe("preformatted text", () => {
  test("lines and indents are kept where the page means them", () => {
    expect(said('<div class="pre-wrap">One:\n\n  two\nthree\n</div><p>four</p>')).toBe("One:\n\n  two\nthree\n\nfour");
    expect(said('<p class="pre-wrap">\n     saved by a tidy person\n   </p><p>x</p>')).toBe(
      "saved by a tidy person\n\nx",
    );
  });

  test("of a code block, only the code is read", () => {
    const block = (code: string): string =>
      `<p>Run</p><pre><div><span>python</span><button>Copy</button></div>${code}</pre><p>it</p>`;
    expect(said(block("<code><span>def f():\n</span><span>    pass\n</span></code>"))).toBe(
      "Run\n\ndef f():\n    pass\n\nit",
    );
    expect(said(block('<div class="cm-content"><div>a = 1</div><div><br></div><div>  b</div></div>'))).toBe(
      "Run\n\na = 1\n\n  b\n\nit",
    );
    expect(said("<pre>\n  no code\n</pre>")).toBe("no code");
  });
});

test("what nobody says is left out", () => {
  expect(
    said(`<h5 class="sr-only">You said:</h5><button>Thought for 12s</button><p>Yes<span class="cite">Wikipedia +1</span>.
      <span aria-hidden="true">↗</span><span hidden>draft</span></p><div role="group"><span>Copy</span></div>
      <textarea>edited</textarea><style>p{}</style><img alt="a cat"><svg><text>x</text></svg>`),
  ).toBe("Yes.");
});

test("a formula is its TeX, once", () => {
  const formula = `<span class="katex"><span class="katex-mathml"><math><semantics><mrow><mi>E</mi></mrow>
    <annotation encoding="application/x-tex">E=mc^2</annotation></semantics></math></span><span aria-hidden="true">E</span></span>`;
  expect(said(`<p>So ${formula}!</p>`)).toBe("So E=mc^2!");
  expect(said(`<p>So</p><span class="katex-display">${formula}</span>`)).toBe("So\n\nE=mc^2");
});

test("200,000 characters are read in one go, whole", () => {
  const long = "word ".repeat(40_000).trim();
  expect(said(`<div class="pre-wrap">${long}</div>`)).toBe(long);
  expect(said(`<p>${"<b>a</b><br>".repeat(20_000)}</p>`)).toHaveLength(39_999);
});
