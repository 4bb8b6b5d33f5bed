import cytoscape, { type Core, type EventObject } from "cytoscape";
import type { GraphInfo } from "../../messaging/entity-info";
import { type Places, startCrowd } from "./crowd";
import type { CrowdNews } from "./crowd-message";
import { crowdColours, graphStyle } from "./graph-style";
import { lookOf, radiusOf } from "./node-look";
import { nearest, whole } from "./sight";
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

/** Draws the graph into an element: those in the spotlight by cytoscape, the crowd behind them by a worker. */
export function drawGraph(host: HTMLElement, { info, places, onWalk }: DrawingOrder): Drawing {
  const stage = host.appendChild(document.createElement("div"));
  stage.className = "graph-stage";
  const cy = openStage(stage);
  let positions: Float32Array = new Float32Array();
  let chosen: string | null = null;
  // Until somebody moves it, all of it stays in sight.
  let free = true;

  const showWhole = (): void => void cy.viewport(whole(positions, cy.width(), cy.height()));
  const light = (): void => putOnStage(cy, spotlight({ info, positions, chosen }, cy.extent()), positions);
  const take = (news: CrowdNews): void => {
    ({ positions } = news);
    info.nodes.forEach(({ name }, at) =>
      places.set(name, { x: positions[at * 2] ?? 0, y: positions[at * 2 + 1] ?? 0 }),
    );
    if (free) showWhole();
    light();
    if (news.calm && chosen !== null) goTo(cy, places.get(chosen));
  };
  const crowd = startCrowd(host, { info, places }, take);
  const look = (): void =>
    crowd.look({ ...cy.pan(), zoom: cy.zoom(), pan: { ...cy.pan() }, ...sizeOf(cy), ratio: devicePixelRatio });
  const settle = debounced(light);
  cy.on("viewport resize", () => {
    look();
    settle.soon();
  });
  cy.on("dragpan scrollzoom pinchzoom", () => void (free = false));
  cy.on("tap", (event) => {
    const name = tapped(event, { info, positions, reach: REACH / cy.zoom() });
    if (name !== null) onWalk(name);
  });
  crowd.colour(crowdColours());
  look();
  return {
    choose(name) {
      chosen = name;
      light();
      if (name !== null) goTo(cy, places.get(name));
      free = free && name === null;
    },
    zoomBy(factor) {
      free = false;
      cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
    },
    showWhole() {
      free = true;
      showWhole();
    },
    colour() {
      cy.style(graphStyle());
      crowd.colour(crowdColours());
    },
    end() {
      settle.stop();
      crowd.end();
      cy.destroy();
      stage.remove();
    },
  };
}

function openStage(container: HTMLElement): Core {
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
    target.data("label", target.id());
  });
  cy.on("mouseout", "node", ({ target }) => {
    container.style.cursor = "";
    if (target.data("named") !== true) target.removeData("label");
  });
  return cy;
}

const sizeOf = (cy: Core): { width: number; height: number } => ({ width: cy.width(), height: cy.height() });

/** Lets those who are in the spotlight on, and all others off. */
function putOnStage(cy: Core, { nodes, ties }: Spotlight, positions: Float32Array): void {
  const wanted = new Set(nodes.map(({ node }) => node.name));
  cy.batch(() => {
    cy.edges().remove();
    cy.nodes()
      .filter((node) => !wanted.has(node.id()))
      .remove();
    for (const { node, place, named } of nodes) {
      const position = { x: positions[place * 2] ?? 0, y: positions[place * 2 + 1] ?? 0 };
      const old = cy.getElementById(node.name);
      const look = { type: lookOf(node.type).type, size: radiusOf(node.memories) * 2, named };
      if (old.nonempty()) old.position(position).data(look);
      else cy.add({ group: "nodes", data: { id: node.name, ...look }, position });
      const label = cy.getElementById(node.name);
      if (named) label.data("label", node.name);
      else label.removeData("label");
    }
    for (const { from, name, label } of ties) cy.add({ group: "edges", data: { source: from, target: name, label } });
  });
}

/** Whom a tap means: the one under it, or the nearest dot. */
function tapped(event: EventObject, crowd: { info: GraphInfo; positions: Float32Array; reach: number }): string | null {
  const { target, cy } = event;
  if (target !== cy) return target.isNode() ? target.id() : null;
  const found = nearest(crowd.positions, event.position, crowd.reach);
  return found === null ? null : (crowd.info.nodes[found]?.name ?? null);
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

function debounced(work: () => void): { readonly soon: () => void; readonly stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = (): void => clearTimeout(timer);
  return {
    stop,
    soon() {
      stop();
      timer = setTimeout(work, SETTLE_MS);
    },
  };
}
