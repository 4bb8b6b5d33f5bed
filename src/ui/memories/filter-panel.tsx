import { SlidersHorizontal } from "lucide-react";
import { named, text } from "../../texts/text";
import { Choice } from "../parts/choice";
import { EntityFilter } from "./entity-filter";
import { type FilterWorld, STATE_TEXTS } from "./filter-values";
import { dayValue, MESSAGES, type MemoryQuery, NO_SPACE, STATES } from "./memory-query";

export interface FilterPanelProps {
  readonly query: MemoryQuery;
  readonly world: FilterWorld;
  readonly onChange: (change: Partial<MemoryQuery>) => void;
}

/** Everything by which the list can be narrowed. */
export function FilterPanel(props: FilterPanelProps) {
  const { query, onChange } = props;
  return (
    <details className="filters">
      <summary>
        <SlidersHorizontal aria-hidden="true" size={16} /> {text("memories_filters")}
      </summary>
      <div className="filter-fields">
        <WhatFields {...props} />
        <WhereFields {...props} />
        <DayField label={text("memories_filter_since")} value={query.since} onChange={(since) => onChange({ since })} />
        <DayField
          label={text("memories_filter_before")}
          value={query.before}
          onChange={(before) => onChange({ before })}
        />
      </div>
    </details>
  );
}

const any = (): readonly [null, string] => [null, text("memories_filter_any")];

function WhatFields({ query, world: { kinds }, onChange }: FilterPanelProps) {
  const statements = kinds.filter(({ verbatim }) => !verbatim);
  return (
    <>
      <Choice
        label={text("memories_filter_show")}
        options={[
          [null, text("memories_show_memories")],
          [MESSAGES, text("memories_show_messages")],
        ]}
        value={query.show}
        onChange={(show) => onChange({ show, kind: null })}
      />
      <Choice
        label={text("memories_filter_kind")}
        options={[any(), ...statements.map(({ id }) => [id, named("kind", id)] as const)]}
        value={query.kind}
        onChange={(kind) => onChange({ kind, show: null })}
      />
      <Choice
        label={text("memories_filter_state")}
        options={[any(), ...STATES.map((state) => [state, text(STATE_TEXTS[state])] as const)]}
        value={query.state}
        onChange={(state) => onChange({ state })}
      />
      <EntityFilter value={query.entity} onChange={(entity) => onChange({ entity })} />
    </>
  );
}

function WhereFields({ query, world: { sites, spaces }, onChange }: FilterPanelProps) {
  return (
    <>
      <Choice
        label={text("memories_filter_site")}
        options={[any(), ...Object.entries(sites).map(([id, { label }]) => [id, label] as const)]}
        value={query.site}
        onChange={(site) => onChange({ site })}
      />
      <Choice
        label={text("memories_filter_space")}
        options={[any(), [NO_SPACE, text("memories_no_space")], ...spaces.map(({ id, name }) => [id, name] as const)]}
        value={query.space}
        onChange={(space) => onChange({ space })}
      />
    </>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
}

function DayField({ label, value, onChange }: DayFieldProps) {
  return (
    <label className="choice">
      <span>{label}</span>
      <input type="date" value={dayValue(value)} onChange={(event) => onChange(event.target.value || null)} />
    </label>
  );
}
