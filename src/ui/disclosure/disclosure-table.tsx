import { ShieldAlert } from "lucide-react";
import { useId } from "react";
import { text } from "../../texts/text";
import { useApp } from "../parts/app-context";
import { type Disclosures, isTold, type Matter } from "./told";

/** A matter as people know it. */
export interface MatterRow {
  readonly matter: Matter;
  readonly name: string;
  readonly sensitive: boolean;
  /** How many are about it; null where that is not counted. */
  readonly memories: number | null;
}

export type Tell = (site: string, change: { matters: readonly Matter[]; told: boolean }) => void;

export interface DisclosureTableProps {
  readonly title: string;
  readonly rows: readonly MatterRow[];
  readonly all: Disclosures;
  readonly tell: Tell;
}

/** Matters by sites. Where it is narrow, each matter is a card. */
export function DisclosureTable({ title, rows, all, tell }: DisclosureTableProps) {
  const { sites } = useApp();
  const id = useId();
  const columns = Object.entries(sites);
  return (
    <section className="told-section">
      <h2 id={id}>{title}</h2>
      <table className="told" aria-labelledby={id}>
        <thead>
          <tr>
            <th scope="col">{text("disclosure_about")}</th>
            {columns.map(([site, { label }]) => (
              <th key={site} scope="col">
                {text("disclosure_may_know", { site: label })}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.matter.id}>
              <th scope="row">
                <MatterName row={row} />
              </th>
              {columns.map(([site, { label }]) => (
                <td key={site}>
                  <label>
                    <input
                      type="checkbox"
                      aria-label={text("disclosure_tell", { site: label, matter: row.name })}
                      checked={isTold(all, site, row.matter)}
                      onChange={(event) => tell(site, { matters: [row.matter], told: event.target.checked })}
                    />
                    <span aria-hidden="true">{label}</span>
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function MatterName({ row: { name, sensitive, memories } }: { readonly row: MatterRow }) {
  return (
    <span className="matter">
      <span>{name}</span>
      {sensitive && (
        <span className="sensitive">
          <ShieldAlert aria-hidden="true" size={14} /> {text("disclosure_sensitive")}
        </span>
      )}
      {memories !== null && <span className="hint">{text("disclosure_memories", { count: memories })}</span>}
    </span>
  );
}
