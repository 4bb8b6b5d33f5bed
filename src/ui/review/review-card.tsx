import { Check, ChevronLeft, ChevronRight, Pencil, X } from "lucide-react";
import { useEffect, useId, useRef } from "react";
import type { Memory } from "../../domain/memory";
import { named, text } from "../../texts/text";
import { ChatLink } from "../memory/chat-link";
import { PassageQuote } from "../memory/passage-quote";
import { useApp } from "../parts/app-context";
import { Button, IconButton } from "../parts/parts";
import { useAnswer } from "../parts/use-answer";
import { momentOf } from "../parts/wording";
import "../memories/origin.css";
import "../memory/memory-page.css";

export interface ReviewCardProps {
  readonly memory: Memory;
  readonly onKeep: () => void;
  readonly onFix: () => void;
  readonly onDrop: () => void;
  /** 1: to the next one; -1: to the one before. */
  readonly onStep: (by: 1 | -1) => void;
}

/** One guess, with the words that it was drawn from. It has the focus, so that one key answers it. */
export function ReviewCard({ memory, onKeep, onFix, onDrop, onStep }: ReviewCardProps) {
  const id = useId();
  const card = useRef<HTMLElement>(null);
  useEffect(() => card.current?.focus(), [memory.id]);
  return (
    <>
      <article ref={card} className="review-card" tabIndex={-1} aria-labelledby={id}>
        <p id={id} className="memory-statement">
          {memory.text}
        </p>
        <p className="origin">
          <span className="kind">{named("kind", memory.kind)}</span>
        </p>
        <SourceOf memory={memory} />
      </article>
      <div className="buttons review-buttons">
        <Button look="primary" aria-keyshortcuts="k" onPress={onKeep}>
          <Check aria-hidden="true" size={16} /> {text("review_keep")} <kbd aria-hidden="true">K</kbd>
        </Button>
        <Button aria-keyshortcuts="f" onPress={onFix}>
          <Pencil aria-hidden="true" size={16} /> {text("review_fix")} <kbd aria-hidden="true">F</kbd>
        </Button>
        <Button look="danger" aria-keyshortcuts="d" onPress={onDrop}>
          <X aria-hidden="true" size={16} /> {text("review_drop")} <kbd aria-hidden="true">D</kbd>
        </Button>
        <span className="review-steps">
          <IconButton
            label={text("review_previous")}
            icon={<ChevronLeft aria-hidden="true" size={20} />}
            onPress={() => onStep(-1)}
          />
          <IconButton
            label={text("review_next")}
            icon={<ChevronRight aria-hidden="true" size={20} />}
            onPress={() => onStep(1)}
          />
        </span>
      </div>
    </>
  );
}

function SourceOf({ memory }: { readonly memory: Memory }) {
  const { engine, sites } = useApp();
  const answer = useAnswer(async () => ({ page: await engine.page(memory.id) }), { key: memory.id });
  const passage = answer?.page?.memory.id === memory.id ? answer.page.passages[0] : undefined;
  if (passage === undefined) return null;
  const { site, at } = passage.source;
  return (
    <>
      <PassageQuote passage={passage} />
      <p className="origin">
        <span>{sites[site]?.label ?? site}</span>
        <time dateTime={new Date(at).toISOString()}>{momentOf(at)}</time>
        <ChatLink chat={passage.source} />
      </p>
    </>
  );
}
