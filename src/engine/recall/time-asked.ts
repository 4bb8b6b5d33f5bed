import type { EventTime } from "../../domain/event-time";
import { mayNameTime } from "../learn/time/may-name-time";

/** The time that a prompt speaks of; null where it names none. What reads times is loaded for the first prompt that may name one. */
export async function timeAsked(text: string, now: number): Promise<EventTime | null> {
  if (!mayNameTime(text)) return null;
  const { whenOf } = await import("../learn/when");
  return whenOf(text, now);
}
