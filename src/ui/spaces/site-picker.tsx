import type { Space } from "../../domain/space";
import { text } from "../../texts/text";
import { useApp } from "../parts/app-context";

export interface SitePickerProps {
  /** `Site.site`s. */
  readonly chosen: readonly string[];
  /** What they have comes over when it is chosen: a site belongs to one space. */
  readonly others: readonly Space[];
  readonly onToggle: (site: string) => void;
}

export function SitePicker({ chosen, others, onToggle }: SitePickerProps) {
  const { sites } = useApp();
  return (
    <fieldset className="pick">
      <legend>{text("spaces_sites")}</legend>
      {Object.entries(sites).map(([site, { label }]) => {
        const owner = others.find((other) => other.sites.includes(site));
        return (
          <label key={site} className="pick-one">
            <input type="checkbox" checked={chosen.includes(site)} onChange={() => onToggle(site)} />
            <span>
              {label}
              {owner && <span className="hint"> {text("spaces_belongs_to", { name: owner.name })}</span>}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}
