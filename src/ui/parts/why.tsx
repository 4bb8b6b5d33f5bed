import type { BlockLine } from "../../domain/block";
import { named, text } from "../../texts/text";
import { percent } from "./wording";
import "./why.css";

/** Reasons that are told; more would say less. */
const TOLD = 3;
/** Shares of the log-odds: less than this is no reason at all. */
const NOTHING = 0.1;
/** From which share on a reason is a clear one, and a strong one. */
const CLEAR = 0.7;
const STRONG = 1.6;

const WORDS = ["why_a_little", "why_clearly", "why_strongly"] as const;

/** Why a memory is offered: how likely it bears on the prompt, and the reasons that weigh most for it; what spoke against it was outweighed. */
export function Why({ score, signals }: Pick<BlockLine, "score" | "signals">) {
  return (
    <dl className="why" aria-label={text("why_title")}>
      <div>
        <dt>{text("why_match")}</dt>
        <dd>{percent(score)}</dd>
      </div>
      {weightiest(signals).map(([id, share]) => (
        <div key={id}>
          <dt>{named("signal", id)}</dt>
          <dd>
            <Strength share={share} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

const weightiest = (signals: BlockLine["signals"]): readonly (readonly [string, number])[] =>
  Object.entries(signals)
    .filter(([, share]) => share >= NOTHING)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, TOLD);

function Strength({ share }: { readonly share: number }) {
  const strength = share >= STRONG ? 2 : share >= CLEAR ? 1 : 0;
  return (
    <>
      <span className="bars" aria-hidden="true">
        {[0, 1, 2].map((bar) => (
          <i key={bar} className={bar <= strength ? "on" : ""} />
        ))}
      </span>
      <span className="spoken">{text(WORDS[strength])}</span>
    </>
  );
}
