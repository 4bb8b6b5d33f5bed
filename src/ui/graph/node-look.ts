import { ME } from "../../domain/relation";
import { text, type TextName } from "../../texts/text";

/** How the sorts of names are told apart: by a colour of the tokens and by a shape. */
interface NodeLook {
  /** `EntityInfo.type`. */
  readonly type: string;
  readonly name: TextName;
  readonly token: `--${string}`;
  readonly shape: "ellipse" | "diamond" | "rectangle" | "triangle";
}

const THING: NodeLook = { type: "thing", name: "graph_type_thing", token: "--muted", shape: "triangle" };

export const nodeLooks: readonly NodeLook[] = [
  { type: "person", name: "graph_type_person", token: "--accent", shape: "ellipse" },
  { type: "place", name: "graph_type_place", token: "--warning", shape: "diamond" },
  { type: "organisation", name: "graph_type_organisation", token: "--danger", shape: "rectangle" },
  THING,
];

export const typeIndex = (type: string): number => {
  const found = nodeLooks.findIndex((look) => look.type === type);
  return found === -1 ? nodeLooks.indexOf(THING) : found;
};

export const lookOf = (type: string): NodeLook => nodeLooks[typeIndex(type)] ?? THING;

/** The more a name is spoken of, the larger it is drawn. */
export const radiusOf = (memories: number): number => Math.min(4 + 2 * Math.sqrt(memories), 24);

/** What one is called to the user, who is one of them. */
export const shownName = (name: string): string => (name === ME ? text("graph_me") : name);
