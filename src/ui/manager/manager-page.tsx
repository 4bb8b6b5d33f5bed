import { BookHeart } from "lucide-react";
import { type ComponentType, lazy, Suspense, useEffect } from "react";
import { named, text } from "../../texts/text";
import { AppRoot } from "../parts/app-root";
import type { Doors } from "../parts/app-context";
import { views } from "../views";
import { hrefOf, useRoute } from "./route";
import "./manager-page.css";

const pages = new Map<string, ComponentType>(views.map(({ id, load }) => [id, lazy(load)]));

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
  const open = views.find(({ id }) => id === route.view) ?? views[0];
  const View = open && pages.get(open.id);
  const title = open === undefined ? "" : named("view", open.id);
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
        <ul>
          {views.map(({ id, icon: Icon }) => (
            <li key={id}>
              <a href={hrefOf(id)} aria-current={id === open?.id ? "page" : undefined}>
                <Icon aria-hidden="true" size={18} /> <span>{named("view", id)}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main id="view" className="manager-view" tabIndex={-1}>
        <Suspense fallback={<p className="hint">{text("opening")}</p>}>{View && <View key={open.id} />}</Suspense>
      </main>
    </div>
  );
}

/** The address belongs to the views: the jump is made by hand. */
function focusView(event: { preventDefault: () => void }): void {
  event.preventDefault();
  document.getElementById("view")?.focus();
}
