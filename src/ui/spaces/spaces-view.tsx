import { ViewHead } from "../parts/view-head";

export default function SpacesView() {
  return <ViewHead view="spaces" />;
}
