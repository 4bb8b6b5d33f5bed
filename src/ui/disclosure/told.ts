import type { Disclosure } from "../../domain/disclosure";

/** `Settings.disclosure`. */
export type Disclosures = Readonly<Record<string, Disclosure>>;

/** A kind, or a topic. */
export interface Matter {
  readonly sort: keyof Disclosure;
  readonly id: string;
}

const TELLS_ALL: Disclosure = { kinds: [], topics: [] };

/** What a site is never told. */
export const neverTold = (all: Disclosures, site: string): Disclosure => all[site] ?? TELLS_ALL;

export const isTold = (all: Disclosures, site: string, { sort, id }: Matter): boolean =>
  !neverTold(all, site)[sort].includes(id);

/** With these matters told to a site, or not told; a site that is told everything has no entry. */
export function telling(
  all: Disclosures,
  site: string,
  change: { matters: readonly Matter[]; told: boolean },
): Disclosures {
  const { [site]: before = TELLS_ALL, ...others } = all;
  const after = (sort: Matter["sort"]): readonly string[] => {
    const ids = change.matters.filter((matter) => matter.sort === sort).map(({ id }) => id);
    const rest = before[sort].filter((id) => !ids.includes(id));
    return change.told ? rest : [...rest, ...ids];
  };
  const rule: Disclosure = { kinds: after("kinds"), topics: after("topics") };
  return rule.kinds.length + rule.topics.length === 0 ? others : { ...others, [site]: rule };
}
