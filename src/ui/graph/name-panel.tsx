import { useEffect, useRef } from "react";
import type { EntityPage } from "../../messaging/entity-info";
import type { ListPage } from "../../messaging/doors/memories-door";
import { ME } from "../../domain/relation";
import { text } from "../../texts/text";
import { hrefOf } from "../manager/route";
import { useApp } from "../parts/app-context";
import { useAnswer } from "../parts/use-answer";
import { listed } from "../parts/wording";
import { lookOf, shownName } from "./node-look";

export interface NamePanelProps {
  readonly name: string;
  /** The way led here from this panel: the focus goes with it. */
  readonly walked: boolean;
  readonly onWalk: (name: string) => void;
}

const SHOWN = 5;

interface Known {
  readonly name: string;
  /** Null where nobody is called so any more. */
  readonly entity: EntityPage | null;
  readonly page: ListPage;
}

/** All that is known of one name, and the ways on from it. */
export function NamePanel({ name, walked, onWalk }: NamePanelProps) {
  const { engine } = useApp();
  const known = useAnswer<Known>(
    async () => {
      const entity = await engine.entity(name);
      const page = await engine.list({ entity: name, offset: 0, limit: SHOWN });
      return { name, entity, page };
    },
    { key: name },
  );
  const title = useRef<HTMLHeadingElement>(null);
  const ready = known?.name === name;
  const entity = ready ? known.entity : undefined;
  useEffect(() => {
    if (ready && walked) title.current?.focus();
  }, [ready, walked, name]);
  return (
    <section className="graph-panel" aria-label={text("graph_about", { name: shownName(name) })}>
      <h2 ref={title} tabIndex={-1} aria-live="polite">
        {shownName(entity?.name ?? name)}
      </h2>
      {entity === null && <p className="hint">{text("graph_nobody", { name })}</p>}
      {known && entity && <Entity entity={entity} page={known.page} onWalk={onWalk} />}
    </section>
  );
}

interface EntityProps extends Pick<NamePanelProps, "onWalk"> {
  readonly entity: EntityPage;
  readonly page: ListPage;
}

function Entity({ entity, page, onWalk }: EntityProps) {
  const { name, aliases, type, relations } = entity;
  return (
    <>
      <p className="hint">
        {text(lookOf(type).name)} · {text("graph_memories", { count: entity.memories })}
      </p>
      {aliases.length > 0 && <p>{text("graph_also", { names: listed(aliases) })}</p>}
      {relations.length > 0 && <Relations relations={relations} onWalk={onWalk} />}
      <h3>{text("graph_spoken_of")}</h3>
      <ul className="graph-memories">
        {page.memories.map((memory) => (
          <li key={memory.id}>
            <a href={hrefOf("memories", { id: memory.id })}>{memory.text}</a>
          </li>
        ))}
      </ul>
      <p className="graph-ways">
        {page.total > 0 && (
          <a href={hrefOf("memories", { entity: name })}>{text("graph_all_memories", { count: page.total })}</a>
        )}
        {name !== ME && (
          <a className="graph-forget" href={hrefOf("memories", { forget: `about:${name}` })}>
            {text("graph_forget", { name })}
          </a>
        )}
      </p>
    </>
  );
}

function Relations({ relations, onWalk }: Pick<EntityPage, "relations"> & Pick<NamePanelProps, "onWalk">) {
  return (
    <>
      <h3>{text("graph_relations")}</h3>
      <ul className="graph-relations">
        {relations.map(({ label, name, memory }) => (
          <li key={`${label} ${name} ${memory}`}>
            <button type="button" className="graph-walk" onClick={() => onWalk(name)}>
              <span className="hint">{label}</span> {shownName(name)}
            </button>
            <a
              href={hrefOf("memories", { id: memory })}
              aria-label={text("graph_said_in_of", { relation: `${label} ${shownName(name)}` })}
            >
              {text("graph_said_in")}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
