import type { StylesheetJson } from "cytoscape";
import type { CrowdColours } from "./crowd-message";
import { tokenColour } from "../parts/token-colour";
import { nodeLooks } from "./node-look";

/** How names and ties are drawn, in the tokens' colours as they are now. */
export function graphStyle(): StylesheetJson {
  const [text, ground, accent] = [tokenColour("--text"), tokenColour("--surface"), tokenColour("--accent")];
  const label = {
    label: "data(label)",
    color: text,
    "font-family": "system-ui, sans-serif",
    "font-size": "data(font)",
    "text-outline-color": ground,
    "text-outline-width": 2,
  } as const;
  return [
    {
      selector: "node",
      style: { width: "data(size)", height: "data(size)", "border-width": 1.5, "border-color": ground },
    },
    ...nodeLooks.map(({ type, token, shape }) => ({
      selector: `node[type = "${type}"]`,
      style: { "background-color": tokenColour(token), shape },
    })),
    { selector: "node[label]", style: { ...label, "text-valign": "bottom", "text-margin-y": 3 } },
    {
      selector: "node.chosen",
      style: { "border-color": accent, "border-width": 4, "font-weight": "bold", "z-index": 10 },
    },
    {
      selector: "edge",
      style: {
        ...label,
        color: tokenColour("--muted"),
        width: 2,
        "line-color": accent,
        "curve-style": "bezier",
        "target-arrow-shape": "triangle",
        "target-arrow-color": accent,
        "min-zoomed-font-size": 8,
      },
    },
  ];
}

/** The same for those who are only painted as dots. */
export const crowdColours = (): CrowdColours => ({
  line: tokenColour("--line"),
  dots: nodeLooks.map(({ token }) => tokenColour(token)),
});
