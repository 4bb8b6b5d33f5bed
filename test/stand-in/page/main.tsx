import { createRoot } from "react-dom/client";
import "./page.css";
import type { StandInSite } from "./site";
import { useChat } from "./use-chat";

const sites = import.meta.glob<StandInSite>("./sites/*.tsx", { eager: true, import: "default" });

const site = sites[`./sites/${document.documentElement.dataset["site"] ?? ""}.tsx`];
const root = document.getElementById("root");
if (site === undefined || root === null) throw new Error("No such stand-in.");

globalThis.__sent = [];
createRoot(root).render(<Page site={site} />);

function Page({ site }: { readonly site: StandInSite }) {
  const chat = useChat(site);
  return <site.View chat={chat} />;
}
