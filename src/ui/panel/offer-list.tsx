import { EyeOff, Pin, SquareArrowOutUpRight, X } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import type { BlockLine } from "../../domain/block";
import type { Offer } from "../../messaging/protocol";
import { text } from "../../texts/text";
import { Button } from "../parts/parts";
import { Why } from "../parts/why";
import type { ListProps } from "./list-props";

/** Where the focus was when a line was taken away. */
interface Left {
  readonly row: number;
  readonly action: string;
}

/** What would be added, why, and what can be done with each of it. */
export function OfferList({ offer: { block, inserted, pinned }, page, show, failed }: ListProps) {
  const list = useRef<HTMLUListElement>(null);
  const left = useRef<Left | null>(null);
  useEffect(() => {
    if (left.current === null) return;
    focusAfter(list.current, left.current);
    left.current = null;
  }, [block]);
  const openManager = (id?: string): void => void page.openManager(id).catch(failed);
  const takeAway = (away: Left, answer: Promise<Offer>): void => {
    show(
      answer.then((offer) => {
        left.current = away;
        return offer;
      }),
    );
  };
  return (
    <>
      {block.length > 0 && (
        <ul className="rows" ref={list}>
          {block.map((line, row) => (
            <OfferLine
              key={line.id}
              line={line}
              isPinned={pinned.includes(line.id)}
              onPin={(isPinned) => show(page.pin(line.id, isPinned))}
              onOpen={() => openManager(line.id)}
              onRefuse={() => takeAway({ row, action: "refuse" }, page.notRelevant(line.id))}
              onDrop={() => takeAway({ row, action: "drop" }, page.drop([line.id]))}
            />
          ))}
        </ul>
      )}
      <div className="buttons">
        {block.length > 0 && !inserted && (
          <Button look="primary" onPress={() => show(page.insert())}>
            {text("panel_insert")}
          </Button>
        )}
        {block.length > 0 && (
          <Button onPress={() => takeAway({ row: 0, action: "drop" }, page.drop())}>
            {text("panel_leave_all_out")}
          </Button>
        )}
        <Button onPress={() => openManager()}>{text("panel_open_all")}</Button>
      </div>
    </>
  );
}

/** The same button of the line that came in its place, or of the last one; else the panel's first button, so that the keyboard is not lost. */
function focusAfter(list: HTMLElement | null, { row, action }: Left): void {
  const same = list?.querySelectorAll<HTMLElement>(`[data-action="${action}"]`);
  const next = same?.[Math.min(row, same.length - 1)] ?? document.querySelector<HTMLElement>(".panel button");
  next?.focus();
}

interface OfferLineProps {
  readonly line: BlockLine;
  readonly isPinned: boolean;
  readonly onPin: (isPinned: boolean) => void;
  readonly onOpen: () => void;
  readonly onRefuse: () => void;
  readonly onDrop: () => void;
}

function OfferLine({ line, isPinned, onPin, onOpen, onRefuse, onDrop }: OfferLineProps) {
  const { text: memory, score, signals } = line;
  return (
    <li className="panel-offered">
      <div className="panel-line">
        {memory}
        <Why score={score} signals={signals} />
      </div>
      <div className="panel-actions">
        <LineButton
          action="pin"
          label={text("panel_pin", { memory })}
          isPressed={isPinned}
          icon={<Pin aria-hidden="true" size={15} />}
          onPress={() => onPin(!isPinned)}
        />
        <LineButton
          action="open"
          label={text("panel_open", { memory })}
          icon={<SquareArrowOutUpRight aria-hidden="true" size={15} />}
          onPress={onOpen}
        />
        <LineButton
          action="refuse"
          label={text("panel_not_relevant", { memory })}
          icon={<EyeOff aria-hidden="true" size={15} />}
          onPress={onRefuse}
        />
        <LineButton
          action="drop"
          label={text("panel_leave_out", { memory })}
          icon={<X aria-hidden="true" size={16} />}
          onPress={onDrop}
        />
      </div>
    </li>
  );
}

interface LineButtonProps {
  readonly action: string;
  readonly label: string;
  readonly icon: ReactNode;
  readonly isPressed?: boolean;
  readonly onPress: () => void;
}

/** The tip says what it does, not with what: that stands beside it. */
function LineButton({ action, label, icon, isPressed, onPress }: LineButtonProps) {
  return (
    <button
      type="button"
      className="icon-button"
      data-action={action}
      aria-label={label}
      title={label.slice(0, label.indexOf(":"))}
      aria-pressed={isPressed}
      onClick={onPress}
    >
      {icon}
    </button>
  );
}
