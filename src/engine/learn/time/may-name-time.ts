import { timeLanguageOf, wholeWords, type TimeLanguage } from "./languages";

/** `timeOf` reads no further. */
const READ_CHARACTERS = 1_000;

const patterns = new Map<TimeLanguage, RegExp>();

/** Names of weekdays and months, with or without what shortens them: "Friday", "Jan", "sexta-feira". */
function calendarNames({ code, last, next, current }: TimeLanguage): readonly string[] {
  const names = (
    count: number,
    at: (place: number) => number,
    options: Intl.DateTimeFormatOptions,
  ): readonly string[] => {
    const format = new Intl.DateTimeFormat(code, { ...options, timeZone: "UTC" });
    return Array.from({ length: count }, (_, place) => format.format(at(place)).replace(".", ""));
  };
  const weekdays = names(7, (day) => Date.UTC(2000, 0, 2 + day), { weekday: "long" });
  const months = (["long", "short"] as const).flatMap((month) =>
    names(12, (place) => Date.UTC(2000, place), { month }),
  );
  const short = weekdays.map((name) => `${name.slice(0, 3)}\\p{L}{0,2}`);
  const whole = weekdays.flatMap((name) => [name, name.replace(/-.*/, "")]);
  return [...whole, ...months, `(?:${last}|${next}|${current}|on|na) (?:${short.join("|")})`];
}

function patternOf(language: TimeLanguage): RegExp {
  const { day, week, weekend, month, year, seasons, casual } = language;
  const words = [day, week, weekend, month, year, ...seasons, casual, ...calendarNames(language)];
  return new RegExp(`\\d|${wholeWords(words.join("|")).source}`, "iu");
}

/** False where `timeOf` would find no time in a text. Costs little, and needs none of what reads times. */
export function mayNameTime(text: string): boolean {
  const said = text.slice(0, READ_CHARACTERS).replaceAll("’", "'");
  const language = timeLanguageOf(said);
  const pattern = patterns.get(language) ?? patternOf(language);
  patterns.set(language, pattern);
  return pattern.test(said);
}
