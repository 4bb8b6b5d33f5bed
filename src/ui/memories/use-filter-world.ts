import { useApp } from "../parts/app-context";
import { useAnswer } from "../parts/use-answer";
import type { FilterWorld } from "./filter-values";

/** The kinds, spaces and sites there are. */
export function useFilterWorld(): FilterWorld {
  const { engine, sites } = useApp();
  const kinds = useAnswer(() => engine.kinds(), { key: "kinds" }) ?? [];
  const spaces = useAnswer(() => engine.spaces(), { key: "spaces" }) ?? [];
  return { kinds, spaces, sites };
}
