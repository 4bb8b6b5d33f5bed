import type { Status } from "../../messaging/protocol";
import { named, text } from "../../texts/text";
import { numeral } from "../parts/wording";
import { views } from "../views";
import { hrefOf } from "./route";

export interface ViewLinksProps {
  /** `View.id` of the one that is open. */
  readonly open: string;
  /** Undefined before it is known. */
  readonly status: Status | undefined;
}

export function ViewLinks({ open, status }: ViewLinksProps) {
  return (
    <ul>
      {views.map(({ id, icon: Icon, waiting }) => (
        <li key={id}>
          <a href={hrefOf(id)} title={named("view", id)} aria-current={id === open ? "page" : undefined}>
            <Icon aria-hidden="true" size={18} /> <span>{named("view", id)}</span>
            <Badge count={status === undefined ? 0 : (waiting?.(status) ?? 0)} />
          </a>
        </li>
      ))}
    </ul>
  );
}

function Badge({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <>
      <span className="badge" aria-hidden="true">
        {numeral(count)}
      </span>
      <span className="spoken">{text("shell_waiting", { count })}</span>
    </>
  );
}
