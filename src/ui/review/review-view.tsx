import { useRef, useState } from "react";
import type { Memory } from "../../domain/memory";
import { text } from "../../texts/text";
import { hrefOf } from "../manager/route";
import { draftOf, type MemoryDraft } from "../memories/memory-draft";
import { MemoryEditor } from "../memories/memory-editor";
import { useKeys } from "../memories/use-keys";
import { useApp } from "../parts/app-context";
import { focusAtOnce } from "../parts/focus-at-once";
import { Opening } from "../parts/opening";
import { useAnswer } from "../parts/use-answer";
import { ViewHead } from "../parts/view-head";
import { ReviewCard, type ReviewCardProps } from "./review-card";
import { type Review, useReview } from "./use-review";
import "./review-view.css";

/** What waits for the user's word: one at a time, and one key for each answer. */
export default function ReviewView() {
  const review = useReview();
  return (
    <>
      <ViewHead view="review" intro={text("review_intro")} />
      {review === undefined && <Opening />}
      {review !== undefined && (
        <section className="review" aria-label={text("review_asked")}>
          <output className="review-left">
            {review.left > 0 ? text("review_left", { count: review.left }) : text("review_done")}
          </output>
          {review.current === null ? <Done /> : <Asked review={review} memory={review.current} />}
        </section>
      )}
    </>
  );
}

function Done() {
  return (
    <div className="review-done" ref={focusAtOnce} tabIndex={-1}>
      <p className="hint">{text("review_done_hint")}</p>
      <a href={hrefOf("memories")}>{text("review_done_list")}</a>
    </div>
  );
}

function Asked({ review, memory }: { readonly review: Review; readonly memory: Memory }) {
  const { engine } = useApp();
  const [draft, setDraft] = useState<MemoryDraft | null>(null);
  const kinds = useAnswer(() => engine.kinds(), { key: "kinds" }) ?? [];
  if (draft !== null) {
    return <MemoryEditor draft={draft} kinds={kinds} onWrite={setDraft} onDone={() => setDraft(null)} />;
  }
  const deeds = {
    onKeep: () => review.keep(memory),
    onFix: () => setDraft(draftOf(memory)),
    onDrop: () => review.drop(memory),
    onStep: review.step,
  };
  const keys: Readonly<Record<string, () => void>> = {
    k: deeds.onKeep,
    f: deeds.onFix,
    d: deeds.onDrop,
    ArrowRight: () => review.step(1),
    ArrowLeft: () => review.step(-1),
  };
  return <Question memory={memory} deeds={deeds} keys={keys} />;
}

interface QuestionProps {
  readonly memory: Memory;
  readonly deeds: Omit<ReviewCardProps, "memory">;
  /** What each key does. */
  readonly keys: Readonly<Record<string, () => void>>;
}

function Question({ memory, deeds, keys }: QuestionProps) {
  const asked = useRef<HTMLDivElement>(null);
  useKeys(asked, (event) => {
    const deed = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (deed === undefined) return;
    event.preventDefault();
    deed();
  });
  return (
    <div ref={asked}>
      <ReviewCard memory={memory} {...deeds} />
      <p className="hint">{text("review_keys")}</p>
    </div>
  );
}
