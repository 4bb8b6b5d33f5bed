import { X } from "lucide-react";
import { useState } from "react";
import { text } from "../../texts/text";
import { Button, IconButton } from "../parts/parts";
import type { ListProps } from "./list-props";

/** What the prompt asks to forget: nothing goes before the person has said so. */
export function ForgetList({ offer: { forget }, page, show }: ListProps) {
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set());
  const going = forget.filter(({ id }) => !kept.has(id));
  return (
    <>
      <p className="hint">{text("panel_forget_hint")}</p>
      <ul className="rows">
        {going.map(({ id, text: memory }) => (
          <li key={id}>
            <div className="panel-line">{memory}</div>
            {going.length > 1 && (
              <IconButton
                label={text("panel_keep", { memory })}
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
            {text("panel_forget", { count: going.length })}
          </Button>
        )}
        <Button onPress={() => show(page.answerForget([]))}>{text("panel_keep_all", { count: forget.length })}</Button>
      </div>
    </>
  );
}
