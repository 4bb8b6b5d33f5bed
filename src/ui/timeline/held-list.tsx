import { CornerDownRight } from "lucide-react";
import type { ReactNode } from "react";
import type { Memory } from "../../domain/memory";
import type { ManagerDoor } from "../../messaging/protocol";
import { named, text } from "../../texts/text";
import { hrefOf } from "../manager/route";
import { dayOf } from "../parts/wording";
import { type SinceThen, sinceThen } from "./since-then";

/** What was held true, and what became of it. */
export interface Held {
  readonly memory: Memory;
  readonly since: SinceThen;
  /** What took its place; null where nothing did. */
  readonly successor: Memory | null;
}

/** Looks up what became of memories; those that were forgotten meanwhile are left out. */
export async function becameOf(
  memories: readonly Memory[],
  { get, page }: Pick<ManagerDoor, "get" | "page">,
  now: number,
): Promise<readonly Held[]> {
  const held = await Promise.all(
    memories.map(async (memory): Promise<Held | null> => {
      const today = await get(memory.id);
      if (today === null) return null;
      const since = sinceThen(memory, today, now);
      if (since.sort !== "ended") return { memory, since, successor: null };
      const links = (await page(memory.id))?.links ?? [];
      const newer = links.find(({ type, direction }) => type === "supersedes" && direction === "from");
      return { memory, since, successor: newer?.memory ?? null };
    }),
  );
  return held.flatMap((each) => each ?? []);
}

export function HeldList({ held, now }: { readonly held: readonly Held[]; readonly now: number }) {
  return (
    <ul className="rows held">
      {held.map(({ memory, since, successor }) => (
        <li key={memory.id}>
          <div className="held-body">
            <a className="held-text" href={hrefOf("memories", { id: memory.id })}>
              {memory.text}
            </a>
            <p className="hint held-times">
              <span>{named("kind", memory.kind)}</span>
              <span>{timeOf(memory, now)}</span>
              <span>{text("timeline_learned", { when: dayOf(memory.learnedAt, now) })}</span>
            </p>
            {since.sort === "ended" && (
              <Changed mark={text("timeline_ended", { when: dayOf(since.at, now) })}>
                {successor && (
                  <>
                    {text("timeline_since_then")}{" "}
                    <a href={hrefOf("memories", { id: successor.id })}>{successor.text}</a>
                  </>
                )}
              </Changed>
            )}
            {since.sort === "reworded" && (
              <Changed mark={text("timeline_reworded")}>
                {text("timeline_today_it_says")} <q>{since.now}</q>
              </Changed>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Changed({ mark, children }: { readonly mark: string; readonly children: ReactNode }) {
  return (
    <p className="held-changed">
      <CornerDownRight aria-hidden="true" size={14} />
      <strong>{mark}</strong> <span>{children}</span>
    </p>
  );
}

const timeOf = ({ validFrom }: Memory, now: number): string =>
  validFrom === null ? text("timeline_always") : text("timeline_since", { when: dayOf(validFrom, now) });
