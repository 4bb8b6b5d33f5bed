import { useState } from "react";
import type { GraphInfo } from "../../messaging/entity-info";
import { text } from "../../texts/text";
import { hrefOf, useRoute } from "../manager/route";
import { useApp } from "../parts/app-context";
import { Opening } from "../parts/opening";
import { Button } from "../parts/parts";
import { useAnswer } from "../parts/use-answer";
import { ViewHead } from "../parts/view-head";
import { GraphCanvas } from "./graph-canvas";
import { NameList } from "./name-list";
import { NamePanel } from "./name-panel";
import "./graph-view.css";

/** Enough for a picture at once; the most that is drawn at all. */
const FEW = 300;
const MOST = 5_000;

/** People, places and things, and how they stand to each other. */
export default function GraphView() {
  const { engine } = useApp();
  const [limit, setLimit] = useState(FEW);
  const info = useAnswer(() => engine.graph(limit), { key: String(limit) });
  if (info === undefined) {
    return (
      <>
        <ViewHead view="graph" intro={text("graph_intro")} />
        <Opening />
      </>
    );
  }
  const count = info.total - info.nodes.length;
  return (
    <>
      <ViewHead view="graph" intro={text("graph_intro")}>
        {count > 0 && limit < MOST && (
          <Button onPress={() => setLimit(MOST)}>
            {text("graph_show_all", { count: Math.min(info.total, MOST) })}
          </Button>
        )}
      </ViewHead>
      {count > 0 && (
        <output className="hint graph-more">{text("graph_more", { shown: info.nodes.length, count })}</output>
      )}
      {info.total === 0 ? <p className="empty">{text("graph_empty")}</p> : <Walk info={info} />}
    </>
  );
}

/** The list, the drawing, and the one that is looked at: its name stands in the address, so that one can go back. */
function Walk({ info }: { readonly info: GraphInfo }) {
  const name = useRoute().params.get("name");
  const [walked, setWalked] = useState(false);
  const walk = (to: string, from: "panel" | "outside"): void => {
    setWalked(from === "panel");
    location.hash = hrefOf("graph", { name: to });
  };
  return (
    <div className="graph">
      <NameList names={info.nodes} chosen={name} onWalk={(to) => walk(to, "outside")} />
      <GraphCanvas info={info} chosen={name} onWalk={(to) => walk(to, "outside")} />
      {name === null ? (
        <p className="hint graph-panel">{text("graph_choose")}</p>
      ) : (
        <NamePanel name={name} walked={walked} onWalk={(to) => walk(to, "panel")} />
      )}
    </div>
  );
}
