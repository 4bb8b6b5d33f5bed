import { ViewHead } from "../parts/view-head";

export default function InsightsView() {
  return <ViewHead view="insights" />;
}
