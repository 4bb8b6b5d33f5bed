import { ListChecks } from "lucide-react";
import type { Status } from "../../messaging/protocol";
import { text } from "../../texts/text";
import { OpenLink } from "../parts/open-link";
import { Notice } from "../parts/parts";
import { byteSize } from "../parts/wording";
import { StatusLine } from "./status-line";

/** From this share of what the browser gives on, it is said. */
const NEARLY_FULL = 0.9;

export interface FootProps {
  readonly status: Status;
  /** `ModelOption.id`, or null for the built-in extractor. */
  readonly chosen: string | null;
}

/** The ways on from here, and how it stands. */
export function Foot({ status, chosen }: FootProps) {
  const { unreviewed, storage } = status;
  return (
    <footer className="popup-foot">
      {storage !== null && storage.usedBytes > NEARLY_FULL * storage.quotaBytes && (
        <Notice tone="warning">
          {text("popup_storage_full", { used: byteSize(storage.usedBytes), quota: byteSize(storage.quotaBytes) })}
        </Notice>
      )}
      {unreviewed > 0 && (
        <OpenLink to="/manager.html#/review" look="button">
          <ListChecks className="brand" aria-hidden="true" size={16} /> {text("popup_review", { count: unreviewed })}
        </OpenLink>
      )}
      <nav aria-label={text("main_navigation")}>
        <OpenLink to="/manager.html#/memories" look="button">
          {text("popup_open_manager")}
        </OpenLink>
        <OpenLink to="/manager.html#/settings" look="button">
          {text("popup_open_settings")}
        </OpenLink>
      </nav>
      <StatusLine status={status} chosen={chosen} />
    </footer>
  );
}
