import { ViewHead } from "../parts/view-head";

export default function ReviewView() {
  return <ViewHead view="review" />;
}
