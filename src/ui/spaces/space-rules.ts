import type { Space } from "../../domain/space";
import { text } from "../../texts/text";

/** Why a space cannot be called so, in words for a person; null where it can. */
export function nameProblem(name: string, others: readonly Space[]): string | null {
  const wanted = plain(name);
  if (wanted === "") return text("spaces_name_empty");
  const same = others.find((other) => plain(other.name) === wanted);
  return same === undefined ? null : text("spaces_name_taken", { name: same.name });
}

const plain = (name: string): string => name.trim().normalize().toLowerCase();

/** With it, or without it where it was there. */
export const toggled = (list: readonly string[], one: string): readonly string[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one];
