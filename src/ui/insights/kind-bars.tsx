import type { Insights } from "../../messaging/doors/insight-door";
import { named, text } from "../../texts/text";
import { hrefOf } from "../manager/route";
import { Section } from "../parts/parts";
import { numeral } from "../parts/wording";

/** How many there are of each kind, most first: a table whose numbers are bars too. */
export function KindBars({ kinds }: Pick<Insights, "kinds">) {
  const counts = Object.entries(kinds).toSorted(([, one], [, other]) => other - one);
  const most = Math.max(...counts.map(([, count]) => count), 1);
  const [first] = counts;
  return (
    <Section title={text("insights_kinds")}>
      {first && (
        <p className="chart-words">
          {text("insights_kinds_words", { count: counts.length, most: named("kind", first[0]) })}
        </p>
      )}
      <table className="kind-bars">
        <thead className="unseen">
          <tr>
            <th scope="col">{text("insights_kind")}</th>
            <th scope="col">{text("insights_total")}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(([kind, count]) => (
            <tr key={kind}>
              <th scope="row">
                <a href={hrefOf("memories", { kind })}>{named("kind", kind)}</a>
              </th>
              <td>
                <span className="kind-bar" style={{ width: `calc(${count / most} * (100% - 64px))` }} />
                <span className="number">{numeral(count)}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
