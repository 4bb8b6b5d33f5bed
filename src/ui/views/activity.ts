import { Activity } from "lucide-react";
import { defineView } from "../manager/view";

export default defineView({
  id: "activity",
  place: 7,
  icon: Activity,
  load: () => import("../activity/activity-view"),
});
