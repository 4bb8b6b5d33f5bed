import { ViewHead } from "../parts/view-head";

export default function DataView() {
  return <ViewHead view="data" />;
}
