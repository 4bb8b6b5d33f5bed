import { Pencil, Trash2 } from "lucide-react";
import type { SpaceInfo } from "../../messaging/doors/space-door";
import { text } from "../../texts/text";
import { hrefOf } from "../manager/route";
import { useApp } from "../parts/app-context";
import { IconButton } from "../parts/parts";
import { listed } from "../parts/wording";

export interface SpaceRowProps {
  readonly space: SpaceInfo;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

export function SpaceRow({ space, onEdit, onRemove }: SpaceRowProps) {
  const { sites } = useApp();
  const { id, name, memories } = space;
  const places = [
    ...space.sites.map((site) => sites[site]?.label ?? site),
    ...(space.chats.length > 0 ? [text("spaces_chats", { count: space.chats.length })] : []),
  ];
  return (
    <li className="space">
      <div className="space-told">
        <h2>{name}</h2>
        <p className="hint">{places.length === 0 ? text("spaces_nowhere") : listed(places)}</p>
        <a href={hrefOf("memories", { space: id })}>{text("spaces_memories", { count: memories })}</a>
      </div>
      <div className="buttons">
        <IconButton
          label={text("spaces_edit", { name })}
          icon={<Pencil aria-hidden="true" size={18} />}
          onPress={onEdit}
        />
        <IconButton
          label={text("spaces_remove", { name })}
          icon={<Trash2 aria-hidden="true" size={18} />}
          onPress={onRemove}
        />
      </div>
    </li>
  );
}
