import { AppRoot } from "../parts/app-root";
import type { Doors } from "../parts/app-context";
import { Welcome } from "./welcome";

/** The first page that people see: what Keepsake does, and their word before anything is read. */
export function WelcomePage({ doors }: { readonly doors: Doors }) {
  return (
    <AppRoot doors={doors}>
      <Welcome />
    </AppRoot>
  );
}
