import { ViewHead } from "../parts/view-head";

export default function DisclosureView() {
  return <ViewHead view="disclosure" />;
}
