import { ViewHead } from "../parts/view-head";

export default function TimelineView() {
  return <ViewHead view="timeline" />;
}
