import { useEffect } from "react";
import { text } from "../../texts/text";
import { hrefOf, useRoute } from "../manager/route";

export interface Part {
  readonly id: string;
  readonly title: string;
}

/** What there is to set, to go to: `#/settings?part=storage`. */
export function SettingsContents({ parts }: { readonly parts: readonly Part[] }) {
  const part = useRoute().params.get("part");
  const isThere = parts.some(({ id }) => id === part);
  useEffect(() => {
    if (part !== null && isThere) goTo(part);
  }, [part, isThere]);
  return (
    <nav className="settings-contents" aria-label={text("settings_contents")}>
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={hrefOf("settings", { part: id })} onClick={() => goTo(id)}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The reading goes on there, too. */
function goTo(part: string): void {
  const place = document.getElementById(`settings-${part}`);
  place?.focus({ preventScroll: true });
  place?.scrollIntoView({ block: "start" });
}
