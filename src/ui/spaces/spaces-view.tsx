import { Plus } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { Space } from "../../domain/space";
import { text } from "../../texts/text";
import { useApp } from "../parts/app-context";
import { Opening } from "../parts/opening";
import { Button } from "../parts/parts";
import { useAnswer } from "../parts/use-answer";
import { ViewHead } from "../parts/view-head";
import { RemoveSpace } from "./remove-space";
import { SpaceForm } from "./space-form";
import { SpaceRow } from "./space-row";
import "./spaces.css";

/** What is being done to a space; one that is new is not in the list. */
type Doing = { readonly what: "edit" | "remove"; readonly space: Space } | null;

/** Parts of life whose memories stay among themselves. */
export default function SpacesView() {
  const { engine } = useApp();
  const spaces = useAnswer(() => engine.spaces(), { key: "spaces" });
  const [doing, setDoing] = useState<Doing>(null);
  const { list, removed } = useFocusAfterRemoval(spaces);
  const others = (space: Space) => (spaces ?? []).filter(({ id }) => id !== space.id);
  const close = (): void => setDoing(null);
  const add = (): void =>
    setDoing({ what: "edit", space: { id: crypto.randomUUID(), name: "", sites: [], chats: [] } });
  return (
    <>
      <ViewHead view="spaces" intro={text("spaces_intro")}>
        <Button look="primary" onPress={add}>
          <Plus aria-hidden="true" size={16} /> {text("spaces_add")}
        </Button>
      </ViewHead>
      {spaces === undefined && <Opening />}
      {spaces?.length === 0 && <p className="hint">{text("spaces_none")}</p>}
      <ul className="spaces" ref={list}>
        {spaces?.map((space) => (
          <SpaceRow
            key={space.id}
            space={space}
            onEdit={() => setDoing({ what: "edit", space })}
            onRemove={() => setDoing({ what: "remove", space })}
          />
        ))}
      </ul>
      {doing?.what === "edit" && <SpaceForm space={doing.space} others={others(doing.space)} onClose={close} />}
      {doing?.what === "remove" && (
        <RemoveSpace
          space={doing.space}
          others={others(doing.space)}
          onClose={close}
          onRemoved={() => removed(doing.space.id)}
        />
      )}
    </>
  );
}

/** Where a space was taken away, the focus goes to the next one once it is gone from the list, or to the title: it is not lost. */
function useFocusAfterRemoval(spaces: readonly Space[] | undefined) {
  const list = useRef<HTMLUListElement>(null);
  const gone = useRef<{ readonly id: string; readonly place: number } | null>(null);
  useEffect(() => {
    if (gone.current === null || spaces === undefined) return;
    const { id, place } = gone.current;
    if (spaces.some((space) => space.id === id)) return;
    gone.current = null;
    const next = list.current?.children[Math.min(place, spaces.length - 1)];
    (next?.querySelector("button") ?? document.getElementById("view-title"))?.focus();
  }, [spaces]);
  const removed = (id: string): void => {
    gone.current = { id, place: spaces?.findIndex((space) => space.id === id) ?? 0 };
  };
  return { list, removed };
}
