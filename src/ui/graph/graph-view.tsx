import { ViewHead } from "../parts/view-head";

export default function GraphView() {
  return <ViewHead view="graph" />;
}
