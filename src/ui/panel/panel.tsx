import "../parts/tokens.css";
import { X } from "lucide-react";
import { type SyntheticEvent, useEffect, useEffectEvent, useState } from "react";
import type { BlockLine } from "../../domain/block";
import type { Offer, PageDoor } from "../../messaging/protocol";
import { Button, IconButton, Notice } from "../parts/parts";
import { Why } from "../parts/why";
import { counted, messageOf } from "../parts/wording";
import "./panel.css";

export interface PanelProps {
  readonly page: PageDoor;
  /** Is the panel in plain sight now? */
  readonly isSeen: () => boolean;
}

/** What would be added to the prompt, and why. Stands in a frame in the chat page. */
export function Panel({ page, isSeen }: PanelProps) {
  const [offer, setOffer] = useState<Offer | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const show = (answer: Promise<Offer>): void => {
    answer.then(setOffer, (error: unknown) => setProblem(messageOf(error)));
  };
  const close = (): void => {
    page.closePanel().catch((error: unknown) => setProblem(messageOf(error)));
  };
  const open = useEffectEvent(() => show(page.offer()));
  const onKey = useEffectEvent(({ key, isTrusted }: KeyboardEvent) => {
    if (key === "Escape" && isTrusted) close();
  });
  useEffect(() => {
    const life = new AbortController();
    window.addEventListener("keydown", onKey, { signal: life.signal });
    open();
    return () => life.abort();
  }, []);
  /** Only what a person does, seeing it, counts. */
  const guard = (event: SyntheticEvent): void => {
    if (!event.nativeEvent.isTrusted || !isSeen()) event.stopPropagation();
  };
  return (
    <main className="panel" onClickCapture={guard}>
      <header className="panel-head">
        <h1>{offer === null ? "Keepsake" : titleOf(offer)}</h1>
        <IconButton label="Close" icon={<X aria-hidden="true" size={16} />} onPress={close} />
      </header>
      {problem !== null && <Notice tone="warning">{problem}</Notice>}
      {offer !== null && offer.forget.length > 0 && <ForgetList offer={offer} page={page} show={show} />}
      {offer !== null && offer.forget.length === 0 && <OfferList offer={offer} page={page} show={show} />}
    </main>
  );
}

function titleOf({ block, forget, inserted, mode }: Offer): string {
  if (forget.length > 0) return `Forget ${counted(forget.length, "memory", "memories")}?`;
  if (block.length === 0) return inserted ? "Added" : "Nothing to add";
  const what = counted(block.length, "memory", "memories");
  if (inserted) return `${what} added`;
  return mode === "auto" ? `${what} will be added` : `${what} could be added`;
}

/** What the prompt asks to forget: nothing goes before the person has said so. */
function ForgetList({ offer: { forget }, page, show }: OfferListProps) {
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const going = forget.filter(({ id }) => !kept.has(id));
  return (
    <>
      <p className="hint">Your message asks for it. What it was drawn from is forgotten with it.</p>
      <ul className="rows">
        {going.map(({ id, text }) => (
          <li key={id}>
            <div className="panel-line">{text}</div>
            {going.length > 1 && (
              <IconButton
                label={`Keep: ${text}`}
                icon={<X aria-hidden="true" size={16} />}
                onPress={() => setKept((ids) => new Set([...ids, id]))}
              />
            )}
          </li>
        ))}
      </ul>
      <div className="buttons">
        {going.length > 0 && (
          <Button look="danger" onPress={() => show(page.answerForget(going.map(({ id }) => id)))}>
            {going.length === 1 ? "Forget it" : `Forget ${going.length} memories`}
          </Button>
        )}
        <Button onPress={() => show(page.answerForget([]))}>Keep {forget.length === 1 ? "it" : "them"}</Button>
      </div>
    </>
  );
}

interface OfferListProps {
  readonly offer: Offer;
  readonly page: PageDoor;
  readonly show: (answer: Promise<Offer>) => void;
}

function OfferList({ offer: { block, inserted }, page, show }: OfferListProps) {
  if (block.length === 0) return null;
  return (
    <>
      <ul className="rows">
        {block.map((line) => (
          <Line key={line.id} line={line} onDrop={() => show(page.drop([line.id]))} />
        ))}
      </ul>
      <div className="buttons">
        {!inserted && (
          <Button look="primary" onPress={() => show(page.insert())}>
            Add to the prompt now
          </Button>
        )}
        <Button onPress={() => show(page.drop())}>Leave all out</Button>
      </div>
    </>
  );
}

function Line({ line: { text, score, signals }, onDrop }: { readonly line: BlockLine; readonly onDrop: () => void }) {
  return (
    <li>
      <div className="panel-line">
        {text}
        <Why score={score} signals={signals} />
      </div>
      <IconButton label={`Leave out: ${text}`} icon={<X aria-hidden="true" size={16} />} onPress={onDrop} />
    </li>
  );
}
