import cytoscape, { type Core, type EventObject, type NodeSingular } from "cytoscape";
import type { GraphInfo, GraphTie } from "../../messaging/entity-info";
import { type Places, startCrowd } from "./crowd";
import type { CrowdNews, CrowdSight } from "./crowd-message";
import { crowdColours, graphStyle } from "./graph-style";
import { lookOf, radiusOf, shownName } from "./node-look";
import { areFew, nearest, whole } from "./sight";
import { type Spotlight, spotlight } from "./spotlight";

export interface Drawing {
  /** Looks at one by its name; null: at nobody. */
  readonly choose: (name: string | null) => void;
  readonly zoomBy: (factor: number) => void;
  readonly showWhole: () => void;
  /** Takes the colours anew, when light turns to dark. */
  readonly colour: () => void;
  readonly end: () => void;
}

export interface DrawingOrder {
  readonly info: GraphInfo;
  /** Where everybody stood before; kept up to date. */
  readonly places: Places;
  readonly onWalk: (name: string) => void;
}

/** How near to a dot a click means it, in CSS pixels. */
const REACH = 14;
const NEAR_ZOOM = 1.1;
const SETTLE_MS = 120;
const NEXT_MS = 16;
const FONT_PX = 12;
const LEAST = 0.7;
/** New ones a frame. */
const AT_ONCE = 25;

/** Draws the graph into an element: those in the spotlight by cytoscape, the crowd behind them by a worker. */
export function drawGraph(host: HTMLElement, { info, places, onWalk }: DrawingOrder): Drawing {
  const stage = host.appendChild(Object.assign(document.createElement("div"), { className: "graph-stage" }));
  const cy = openStage(stage);
  let positions: Float32Array = new Float32Array();
  let [chosen, calm]: [string | null, boolean] = [null, false];
  // Until somebody moves it, all of it stays in sight.
  let free = true;
  const showWhole = (): void => void cy.viewport(whole(positions, cy.width(), cy.height()));
  const light = (): void => {
    if (cy.destroyed() || positions.length === 0) return;
    const lit = spotlight({ info, positions, chosen, calm }, cy.extent());
    if (putOnStage(cy, lit, positions)) settle.next();
  };
  const take = (news: CrowdNews): void => {
    ({ positions, calm } = news);
    note(places, info, positions);
    if (free) showWhole();
    light();
    if (calm && !free && chosen !== null) goTo(cy, places.get(chosen));
  };
  const crowd = startCrowd(host, { info, places }, take);
  const settle = whenSettled(light);
  const look = (): void => {
    crowd.look(sightOf(cy));
    settle.soon();
  };
  cy.on("viewport resize", look);
  cy.on("dragpan scrollzoom pinchzoom", () => void (free = false));
  cy.on("tap", (event) => tapped(event, { info, positions }, onWalk));
  crowd.colour(crowdColours());
  look();
  return {
    ...lenses(cy, (whether) => {
      free = whether;
      if (free) showWhole();
    }),
    choose(name) {
      chosen = name;
      light();
      if (name === null || (free && areFew(info.nodes.length))) return;
      free = false;
      goTo(cy, places.get(name));
    },
    colour() {
      cy.style(graphStyle());
      crowd.colour(crowdColours());
    },
    end: () => [crowd.end, () => cy.destroy(), settle.stop, () => stage.remove()].forEach((end) => end()),
  };
}

const lenses = (cy: Core, setFree: (free: boolean) => void): Pick<Drawing, "zoomBy" | "showWhole"> => ({
  zoomBy(factor) {
    setFree(false);
    cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
  },
  showWhole: () => setFree(true),
});

/** Keeps where everybody stands, for the next drawing. */
function note(places: Places, { nodes }: GraphInfo, positions: Float32Array): void {
  nodes.forEach(({ name }, at) => places.set(name, { x: positions[at * 2] ?? 0, y: positions[at * 2 + 1] ?? 0 }));
}

const sightOf = (cy: Core): CrowdSight => ({
  zoom: cy.zoom(),
  pan: { ...cy.pan() },
  width: cy.container()?.clientWidth ?? 0,
  height: cy.container()?.clientHeight ?? 0,
  ratio: devicePixelRatio,
});

function openStage(container: HTMLElement): Core {
  // A tie between two that stand upon each other cannot be drawn, which is no news.
  cytoscape.warnings(false);
  const cy = cytoscape({
    container,
    style: graphStyle(),
    layout: { name: "preset" },
    minZoom: 0.02,
    maxZoom: 4,
    autoungrabify: true,
    boxSelectionEnabled: false,
    selectionType: "single",
  });
  cy.on("mouseover", "node", ({ target }) => {
    container.style.cursor = "pointer";
    target.data("label", shownName(target.id()));
  });
  cy.on("mouseout", "node", ({ target }) => {
    container.style.cursor = "";
    if (target.data("named") !== true) target.removeData("label");
  });
  return cy;
}

/** Lets those who are in the spotlight on, and all others off. True where some still wait: so many at once would hold up the page. */
function putOnStage(cy: Core, { nodes, ties, chosen }: Spotlight, positions: Float32Array): boolean {
  const wanted = new Set([...nodes.map(({ node }) => node.name), ...ties.map(tieId)]);
  let room = AT_ONCE;
  // Names are as large when all of it is in sight as they are from near.
  const font = Math.max(FONT_PX / cy.zoom(), FONT_PX * LEAST);
  cy.batch(() => {
    cy.elements()
      .filter((element) => !wanted.has(element.id()))
      .remove();
    for (const { node, place, named } of nodes) {
      const position = { x: positions[place * 2] ?? 0, y: positions[place * 2 + 1] ?? 0 };
      const look = { type: lookOf(node.type).type, size: radiusOf(node.memories) * 2, named };
      const old = cy.getElementById(node.name);
      if (old.empty() && room-- <= 0) continue;
      if (old.empty()) cy.add({ group: "nodes", data: { id: node.name, font, ...look }, position });
      else old.position(position);
      relabel(cy.getElementById(node.name).toggleClass("chosen", node.name === chosen), named, font);
    }
    for (const tie of ties) {
      const ends = [tie.from, tie.name].every((name) => cy.getElementById(name).nonempty());
      if (ends && cy.getElementById(tieId(tie)).empty()) {
        const [source, target] = [tie.from, tie.name];
        cy.add({ group: "edges", data: { id: tieId(tie), source, target, label: tie.label, font } });
      }
    }
  });
  return room < 0;
}

const tieId = ({ from, label, name, memory }: GraphTie): string => JSON.stringify([from, label, name, memory]);

function relabel(node: NodeSingular, named: boolean, font: number): void {
  if (node.data("font") !== font) node.data("font", font);
  if (node.data("named") === named && node.data("label") === (named ? shownName(node.id()) : undefined)) return;
  node.data("named", named);
  if (named) node.data("label", shownName(node.id()));
  else node.removeData("label");
}

/** Walks to the one under a tap, or to the nearest dot. */
function tapped(
  { target, cy, position }: EventObject,
  { info, positions }: { readonly info: GraphInfo; readonly positions: Float32Array },
  walk: (name: string) => void,
): void {
  if (target !== cy) return target.isNode() ? walk(target.id()) : undefined;
  const found = nearest(positions, position, REACH / cy.zoom());
  const name = found === null ? undefined : info.nodes[found]?.name;
  if (name !== undefined) walk(name);
}

/** Brings a place into the middle, near enough to read its name. */
function goTo(cy: Core, place: { readonly x: number; readonly y: number } | undefined): void {
  if (place === undefined) return;
  const zoom = Math.max(cy.zoom(), NEAR_ZOOM);
  const pan = { x: cy.width() / 2 - place.x * zoom, y: cy.height() / 2 - place.y * zoom };
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  cy.stop();
  if (still) cy.viewport({ zoom, pan });
  else cy.animate({ zoom, pan, duration: 250 });
}

function whenSettled(work: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const after = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(work, ms);
  };
  return { soon: () => after(SETTLE_MS), next: () => after(NEXT_MS), stop: () => clearTimeout(timer) };
}
