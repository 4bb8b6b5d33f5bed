import { History } from "lucide-react";
import { defineView } from "../manager/view";

export default defineView({
  id: "timeline",
  place: 2,
  icon: History,
  load: () => import("../timeline/timeline-view"),
});
