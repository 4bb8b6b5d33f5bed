import type { Status } from "../../messaging/protocol";
import { language, text } from "../../texts/text";
import { Section } from "../parts/parts";
import { languageNames } from "../parts/wording";

/** The languages that these pages are there in: the folders of `_locales`. */
export const INTERFACE_LANGUAGES = ["en", "de", "es"] as const;

/** What it understands, and what it speaks. */
export function Languages({ languages }: Pick<Status, "languages">) {
  return (
    <Section title={text("settings_languages")}>
      <p>
        {languages === null
          ? text("settings_languages_any")
          : text("settings_languages_known", { languages: languageNames(languages) })}
      </p>
      <p className="hint">
        {text("settings_languages_interface", {
          language: languageNames([language().split("-")[0] ?? "en"]),
          languages: languageNames(INTERFACE_LANGUAGES),
        })}
      </p>
    </Section>
  );
}
