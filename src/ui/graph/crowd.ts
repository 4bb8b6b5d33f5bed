import type { GraphInfo } from "../../messaging/entity-info";
import type { CrowdColours, CrowdNews, CrowdOrder, CrowdSight } from "./crowd-message";
import type { Lines } from "./layout";
import { radiusOf, typeIndex } from "./node-look";

export interface Crowd {
  readonly look: (sight: CrowdSight) => void;
  readonly colour: (colours: CrowdColours) => void;
  readonly end: () => void;
}

/** Where somebody stands in the drawing. */
export type Places = Map<string, { readonly x: number; readonly y: number }>;

/** Begins to lay everybody out and to paint them on a canvas of its own, put first into the host. Those who have a place keep it, about. */
export function startCrowd(
  host: HTMLElement,
  graph: { readonly info: GraphInfo; readonly places: Places },
  tell: (news: CrowdNews) => void,
): Crowd {
  const { nodes } = graph.info;
  const shown = document.createElement("canvas");
  shown.className = "graph-crowd";
  host.prepend(shown);
  const worker = new Worker(new URL("./crowd-worker.ts", import.meta.url), { type: "module", name: "keepsake-graph" });
  const life = new AbortController();
  worker.addEventListener("message", ({ data }: MessageEvent<CrowdNews>) => tell(data), { signal: life.signal });
  const order = (given: CrowdOrder, hand: Transferable[] = []): void => worker.postMessage(given, hand);
  const canvas = shown.transferControlToOffscreen();
  order(
    {
      sort: "begin",
      canvas,
      lines: linesOf(graph.info, graph.places),
      sizes: nodes.map(({ memories }) => radiusOf(memories)),
      types: nodes.map(({ type }) => typeIndex(type)),
    },
    [canvas],
  );
  return {
    look: (sight) => order({ sort: "look", sight }),
    colour: (colours) => order({ sort: "colour", colours }),
    end: () => {
      life.abort();
      worker.terminate();
      shown.remove();
    },
  };
}

/** The graph without its words. */
export function linesOf({ nodes, ties }: Pick<GraphInfo, "nodes" | "ties">, places: Places): Lines {
  const index = new Map(nodes.map(({ name }, at) => [name, at]));
  const placed = nodes.flatMap(({ name }) => {
    const place = places.get(name);
    return [place?.x ?? NaN, place?.y ?? NaN];
  });
  const pairs = ties.flatMap(({ from, name }): (readonly [number, number])[] => {
    const [one, other] = [index.get(from), index.get(name)];
    return one === undefined || other === undefined || one === other ? [] : [[one, other]];
  });
  return { count: nodes.length, ties: pairs, placed: Float32Array.from(placed) };
}
