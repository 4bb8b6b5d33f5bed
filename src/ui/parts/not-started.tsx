import { BookHeart } from "lucide-react";
import { text } from "../../texts/text";
import { OpenLink } from "./open-link";

/** In the place of everything, until the user has agreed that Keepsake reads. */
export function NotStarted() {
  return (
    <main className="not-started">
      <BookHeart className="brand" aria-hidden="true" size={40} strokeWidth={1.5} />
      <h1>{text("not_started_title")}</h1>
      <p>{text("not_started")}</p>
      <OpenLink to="/welcome.html" look="button primary">
        {text("not_started_open")}
      </OpenLink>
    </main>
  );
}
