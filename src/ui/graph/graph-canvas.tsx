import { Maximize, ZoomIn, ZoomOut } from "lucide-react";
import { type RefObject, useEffect, useEffectEvent, useRef } from "react";
import type { GraphInfo } from "../../messaging/entity-info";
import { text } from "../../texts/text";
import { IconButton } from "../parts/parts";
import type { Places } from "./crowd";
import { type Drawing, drawGraph } from "./graph-drawing";
import { nodeLooks } from "./node-look";

export interface GraphCanvasProps {
  readonly info: GraphInfo;
  /** The name that is looked at, or null. */
  readonly chosen: string | null;
  readonly onWalk: (name: string) => void;
}

const ZOOM = 1.4;

/** The drawing. It shows what the list beside it says, so nobody needs to see it. */
export function GraphCanvas({ info, chosen, onWalk }: GraphCanvasProps) {
  const host = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing>(null);
  const places = useRef<Places>(new Map());
  const walk = useEffectEvent(onWalk);
  const chooseAgain = useEffectEvent(() => drawing.current?.choose(chosen));
  useEffect(() => {
    if (host.current === null) return;
    const drawn = drawGraph(host.current, { info, places: places.current, onWalk: (name) => walk(name) });
    drawing.current = drawn;
    chooseAgain();
    const life = new AbortController();
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", drawn.colour, { signal: life.signal });
    return () => {
      life.abort();
      drawing.current = null;
      drawn.end();
    };
  }, [info]);
  useEffect(() => drawing.current?.choose(chosen), [chosen]);
  return (
    <figure className="graph-figure" aria-label={text("graph_drawing", sizeOf(info))}>
      <div ref={host} className="graph-host" aria-hidden="true" />
      <figcaption>
        <Legend />
        <Lenses drawing={drawing} />
      </figcaption>
    </figure>
  );
}

const sizeOf = ({ nodes, ties }: GraphInfo) => ({ names: nodes.length, ties: ties.length });

function Lenses({ drawing }: { readonly drawing: RefObject<Drawing | null> }) {
  return (
    <div className="buttons">
      <IconButton
        label={text("graph_zoom_in")}
        icon={<ZoomIn aria-hidden="true" size={18} />}
        onPress={() => drawing.current?.zoomBy(ZOOM)}
      />
      <IconButton
        label={text("graph_zoom_out")}
        icon={<ZoomOut aria-hidden="true" size={18} />}
        onPress={() => drawing.current?.zoomBy(1 / ZOOM)}
      />
      <IconButton
        label={text("graph_show_whole")}
        icon={<Maximize aria-hidden="true" size={18} />}
        onPress={() => drawing.current?.showWhole()}
      />
    </div>
  );
}

function Legend() {
  return (
    <ul className="graph-legend">
      {nodeLooks.map(({ type, name, shape }) => (
        <li key={type}>
          <Sign type={type} shape={shape} /> {text(name)}
        </li>
      ))}
    </ul>
  );
}

const POINTS = { diamond: "6,0 12,6 6,12 0,6", rectangle: "1,1 11,1 11,11 1,11", triangle: "6,1 12,11 0,11" } as const;

function Sign({ type, shape }: { readonly type: string; readonly shape: "ellipse" | keyof typeof POINTS }) {
  return (
    <svg className={`graph-sign ${type}`} viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
      {shape === "ellipse" ? <circle cx="6" cy="6" r="5.5" /> : <polygon points={POINTS[shape]} />}
    </svg>
  );
}
