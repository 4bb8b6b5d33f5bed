import type { ReactNode } from "react";
import type { ImportPlan, ImportState } from "../../messaging/doors/transfer-door";
import { named, text } from "../../texts/text";
import { Button } from "../parts/parts";
import { dateOf, numeral } from "../parts/wording";
import { countWords } from "./count-words";
import type { Import } from "./use-import";

export interface ImportPlannedProps {
  readonly state: ImportState;
  readonly coming: Import;
}

/** What would come in, before anything has changed. */
export function ImportPlanned({ state: { name, plan }, coming }: ImportPlannedProps) {
  if (plan === null) return null;
  const what = countWords(plan.count);
  return (
    <>
      <h3>{text("files_ready", { name })}</h3>
      <Facts plan={plan} what={what} />
      {plan.resumes > 0 && <p className="hint">{text("files_resumes", { count: plan.resumes })}</p>}
      {plan.sample.length > 0 && (
        <>
          <h4>{text("files_sample")}</h4>
          <ul className="import-sample">
            {plan.sample.map((line, place) => (
              // oxlint-disable-next-line react/no-array-index-key -- two chats may be called the same
              <li key={place}>{line}</li>
            ))}
          </ul>
        </>
      )}
      <div className="buttons">
        {what !== "" && (
          <Button look="primary" disabled={coming.busy} onPress={coming.start}>
            {text("files_take_in")}
          </Button>
        )}
        <Button disabled={coming.busy} onPress={coming.leave}>
          {text("files_leave")}
        </Button>
      </div>
    </>
  );
}

function Facts({ plan: { format, count, from, to }, what }: { readonly plan: ImportPlan; readonly what: string }) {
  return (
    <dl className="import-facts">
      <Fact name={text("files_format")}>{named("format", format)}</Fact>
      <Fact name={text("files_new")}>{what || text("files_nothing_new")}</Fact>
      {from !== null && to !== null && (
        <Fact name={text("files_said")}>
          {dateOf(from) === dateOf(to)
            ? dateOf(from)
            : text("files_said_between", { from: dateOf(from), to: dateOf(to) })}
        </Fact>
      )}
      {count.skipped > 0 && <Fact name={text("files_here_already")}>{numeral(count.skipped)}</Fact>}
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
