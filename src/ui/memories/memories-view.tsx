import { Plus } from "lucide-react";
import { useState } from "react";
import { text } from "../../texts/text";
import { hrefOf, replaceRoute, useRoute } from "../manager/route";
import { MemoryPage } from "../memory/memory-page";
import { Button } from "../parts/parts";
import { ViewHead } from "../parts/view-head";
import { type ForgetAsked, forgetAsked } from "./forget-asked";
import { ForgetMenu, type ForgetWay } from "./forget-menu";
import { ForgetSheet } from "./forget-sheet";
import { MemoryList } from "./memory-list";
import { queryOf } from "./memory-query";
import { NewMemory } from "./new-memory";
import { useFilterWorld } from "./use-filter-world";
import "./memories.css";

/** What stands over the page. */
type Over = "new" | ForgetWay | null;

/** Everything that is remembered: the list, and one of them beside it. */
export default function MemoriesView() {
  const { params } = useRoute();
  const [over, setOver] = useState<Over>(null);
  const world = useFilterWorld();
  const query = queryOf(params);
  const id = params.get("id");
  const forget = forgetAsked(params.get("forget"));
  const close = (): void => replaceRoute(hrefOf("memories", { ...query }));
  const closeForget = (): void => {
    setOver(null);
    if (forget !== null) replaceRoute(hrefOf("memories", { ...query, id }));
  };
  const wish = wishOf(over, forget);
  return (
    <>
      <ViewHead view="memories" intro={text("memories_intro")}>
        <Button look="primary" onPress={() => setOver("new")}>
          <Plus aria-hidden="true" size={16} /> {text("memories_new")}
        </Button>
        <ForgetMenu onChoose={setOver} />
      </ViewHead>
      <div className={id === null ? "memories" : "memories with-one"}>
        <MemoryList query={query} world={world} open={id} />
        {id !== null && <MemoryPage key={id} id={id} query={query} world={world} onClose={close} />}
      </div>
      {over === "new" && <NewMemory kinds={world.kinds} onClose={() => setOver(null)} />}
      {wish !== null && (
        <ForgetSheet what={wish.way} begins={wish.value} onClose={closeForget} onForgotten={() => {}} />
      )}
    </>
  );
}

/** What is to be forgotten: what was chosen here, or what the address asks. */
function wishOf(over: Over, asked: ForgetAsked | null): ForgetAsked | null {
  if (over === "new") return null;
  return over === null ? asked : { way: over, value: "" };
}
