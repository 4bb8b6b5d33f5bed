import { text } from "../../texts/text";
import { Button } from "../parts/parts";
import { listed } from "../parts/wording";
import type { MatterRow, Tell } from "./disclosure-table";
import { type Disclosures, isTold } from "./told";

export interface ReadBackProps {
  /** `Site.site`. */
  readonly site: string;
  readonly label: string;
  readonly all: Disclosures;
  readonly rows: readonly MatterRow[];
  readonly tell: Tell;
}

/** The rule of one site in a sentence, and what is done with many matters at once. */
export function ReadBack({ site, label, all, rows, tell }: ReadBackProps) {
  const never = rows.filter(({ matter }) => !isTold(all, site, matter));
  const sensitive = rows.filter((row) => row.sensitive && isTold(all, site, row.matter));
  const of = (some: readonly MatterRow[]) => some.map(({ matter }) => matter);
  return (
    <div className="rule">
      <p aria-live="polite">
        {never.length === 0
          ? text("disclosure_all_told", { site: label })
          : text("disclosure_never_told", { site: label, matters: listed(never.map(({ name }) => name)) })}
      </p>
      <div className="buttons">
        {sensitive.length > 0 && (
          <Button onPress={() => tell(site, { matters: of(sensitive), told: false })}>
            {text("disclosure_nothing_sensitive", { site: label })}
          </Button>
        )}
        {never.length > 0 && (
          <Button onPress={() => tell(site, { matters: of(never), told: true })}>
            {text("disclosure_everything", { site: label })}
          </Button>
        )}
      </div>
    </div>
  );
}
