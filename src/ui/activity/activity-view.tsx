import { ViewHead } from "../parts/view-head";

export default function ActivityView() {
  return <ViewHead view="activity" />;
}
