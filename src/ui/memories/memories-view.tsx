import { ViewHead } from "../parts/view-head";

export default function MemoriesView() {
  return <ViewHead view="memories" />;
}
