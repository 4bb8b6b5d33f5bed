import type { StandInSite } from "../site";
import classic from "./chatgpt-classic";

/** A page of the site after a change that took the prompt field away. */
const site: StandInSite = {
  ...classic,
  View: () => (
    <main>
      <h1>Something is different today.</h1>
    </main>
  ),
};

export default site;
