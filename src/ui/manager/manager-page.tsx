import { BookHeart } from "lucide-react";
import { lazy, type ReactElement, Suspense, useEffect, useState } from "react";
import { named, text } from "../../texts/text";
import { AppRoot } from "../parts/app-root";
import type { Doors } from "../parts/app-context";
import { Opening } from "../parts/opening";
import { ViewMoved } from "../parts/view-head";
import { views } from "../views";
import { Banners } from "./banners";
import { useRoute } from "./route";
import { useStanding } from "./use-standing";
import { ViewLinks } from "./view-links";
import "./manager-page.css";

const pages = new Map<string, ReactElement>(
  views.map(({ id, load }) => {
    const View = lazy(load);
    return [id, <View key={id} />];
  }),
);

/** The full page: everything that is remembered, and everything that can be done with it. */
export function ManagerPage({ doors }: { readonly doors: Doors }) {
  return (
    <AppRoot doors={doors}>
      <Shell />
    </AppRoot>
  );
}

function Shell() {
  const route = useRoute();
  const standing = useStanding();
  const open = openIn(route.view);
  const [first] = useState(open);
  const [moved, setMoved] = useState(false);
  if (!moved && open !== first) setMoved(true);
  const title = named("view", open);
  useEffect(() => {
    document.title = `${title} · Keepsake`;
  }, [title]);
  return (
    <div className="manager">
      <a className="skip" href="#view" onClick={focusView}>
        {text("skip_to_content")}
      </a>
      <nav aria-label={text("main_navigation")}>
        <p className="brand-name">
          <BookHeart className="brand" aria-hidden="true" size={20} /> Keepsake
        </p>
        <ViewLinks open={open} status={standing?.status} />
      </nav>
      <main id="view" className="manager-view" tabIndex={-1}>
        {standing && <Banners {...standing} />}
        <ViewMoved value={moved}>
          <Suspense fallback={<Opening />}>{pages.get(open)}</Suspense>
        </ViewMoved>
      </main>
    </div>
  );
}

/** `View.id` of the one that an address opens: the first, where it names none. */
const openIn = (view: string): string => (pages.has(view) ? view : (views[0]?.id ?? ""));

/** The address belongs to the views: the jump is made by hand. */
function focusView(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById("view")?.focus();
}
