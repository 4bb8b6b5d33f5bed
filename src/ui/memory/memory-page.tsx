import { ArrowLeft } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { MemoryPage as Page } from "../../messaging/doors/memories-door";
import { named, text } from "../../texts/text";
import { hrefOf } from "../manager/route";
import type { FilterWorld } from "../memories/filter-values";
import { marksOf } from "../memories/marks";
import { draftOf, type MemoryDraft } from "../memories/memory-draft";
import { MemoryEditor } from "../memories/memory-editor";
import type { MemoryQuery } from "../memories/memory-query";
import { useKeys } from "../memories/use-keys";
import { useApp } from "../parts/app-context";
import { useAnswer } from "../parts/use-answer";
import { Injections } from "./injections";
import { MemoryActions } from "./memory-actions";
import { MemoryHistory } from "./memory-history";
import { MemoryLinks } from "./memory-links";
import { MemoryTimes } from "./memory-times";
import { Passages } from "./passages";
import "../memories/origin.css";
import "./memory-page.css";

export interface MemoryPageProps {
  /** `Memory.id`. */
  readonly id: string;
  /** The list that one comes from. */
  readonly query: MemoryQuery;
  readonly world: FilterWorld;
  readonly onClose: () => void;
}

/** All that is known of one memory. Escape goes back to the list. */
export function MemoryPage({ id, query, world, onClose }: MemoryPageProps) {
  const { engine } = useApp();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const answer = useAnswer(async () => ({ page: await engine.page(id) }), { key: id });
  const section = useRef<HTMLElement>(null);
  useKeys(section, ({ key }) => {
    if (key === "Escape") onClose();
  });
  return (
    <section ref={section} className="memory-page" aria-label={text("memory_title")}>
      <a
        className="memory-back"
        href={hrefOf("memories", { ...query })}
        onClick={(event) => {
          event.preventDefault();
          onClose();
        }}
      >
        <ArrowLeft aria-hidden="true" size={16} /> {text("memory_back")}
      </a>
      <h2 ref={heading} tabIndex={-1}>
        {text("memory_title")}
      </h2>
      {answer?.page === null && <p className="empty">{text("memory_gone")}</p>}
      {answer?.page && (
        <Known
          page={answer.page}
          query={query}
          world={world}
          onForgotten={onClose}
          onEdited={() => heading.current?.focus()}
        />
      )}
    </section>
  );
}

interface KnownProps extends Pick<MemoryPageProps, "query" | "world"> {
  readonly page: Page;
  readonly onForgotten: () => void;
  readonly onEdited: () => void;
}

function Known({ page, query, world, onForgotten, onEdited }: KnownProps) {
  const { memory, passages, history, links, entities, injected } = page;
  const [draft, setDraft] = useState<MemoryDraft | null>(null);
  const done = (): void => {
    setDraft(null);
    onEdited();
  };
  return (
    <>
      {draft === null ? (
        <Statement page={page} world={world} />
      ) : (
        <MemoryEditor draft={draft} kinds={world.kinds} onWrite={setDraft} onDone={done} />
      )}
      <MemoryActions
        memory={memory}
        world={world}
        onEdit={() => setDraft(draft ?? draftOf(memory))}
        onForgotten={onForgotten}
      />
      <Part title={text("memory_source")}>
        <Passages passages={passages} />
      </Part>
      <Part title={text("memory_times")}>
        <MemoryTimes memory={memory} />
      </Part>
      {links.length > 0 && (
        <Part title={text("memory_links")}>
          <MemoryLinks links={links} query={query} />
        </Part>
      )}
      {entities.length > 0 && (
        <Part title={text("memory_entities")}>
          <Entities names={entities} />
        </Part>
      )}
      <Part title={text("memory_injected")}>
        <Injections injected={injected} />
      </Part>
      <Part title={text("memory_history")}>
        <MemoryHistory history={history} />
      </Part>
    </>
  );
}

function Entities({ names }: { readonly names: readonly string[] }) {
  return (
    <ul className="memory-entities">
      {names.map((name) => (
        <li key={name}>
          <a href={hrefOf("graph", { name })}>{name}</a>
        </li>
      ))}
    </ul>
  );
}

function Statement({ page: { memory }, world }: Pick<KnownProps, "page" | "world">) {
  const [now] = useState(() => Date.now());
  const spaces = new Map(world.spaces.map(({ id, name }) => [id, name]));
  return (
    <div>
      <p className="memory-statement">{memory.text}</p>
      <p className="origin">
        <span className="kind">{named("kind", memory.kind)}</span>
        {marksOf(memory, now, spaces).map((mark) => (
          <span key={mark} className="mark">
            {mark}
          </span>
        ))}
      </p>
    </div>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="memory-part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
