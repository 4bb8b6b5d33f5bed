import type { Site } from "../domain/site";
import type { PageHealth } from "../messaging/protocol";
import type { Mode } from "./mode";
import type { View } from "./view";

export interface HealthPorts {
  readonly sites: readonly Site[];
  /** `Site.site`. */
  readonly site: string;
  readonly view: View;
  readonly mode: Pick<Mode, "ask" | "current">;
  readonly problems: () => readonly string[];
}

/** How Keepsake stands to this page now. */
export async function readHealth({ sites, site, view, mode, problems }: HealthPorts): Promise<PageHealth> {
  await mode.ask();
  return {
    site,
    label: sites.find((known) => known.site === site)?.label ?? "",
    generation: view.generation()?.id ?? null,
    conversation: view.conversation(),
    mode: mode.current(),
    temporary: view.isTemporary(),
    problems: problems(),
  };
}
