import { Trash2 } from "lucide-react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { text } from "../../texts/text";

/** Ways to forget many at once. */
export type ForgetWay = "about" | "chat" | "before";

const WAYS: readonly ForgetWay[] = ["about", "chat", "before"];

/** Everything about something, from a chat, or before a day. */
export function ForgetMenu({ onChoose }: { readonly onChoose: (way: ForgetWay) => void }) {
  return (
    <MenuTrigger>
      <Button className="button plain">
        <Trash2 aria-hidden="true" size={16} /> {text("memories_forget_menu")}
      </Button>
      <Popover className="menu-popover" placement="bottom end">
        <Menu className="menu">
          {WAYS.map((way) => (
            <MenuItem key={way} id={way} className="menu-item" onAction={() => onChoose(way)}>
              {text(`memories_forget_${way}`)}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
