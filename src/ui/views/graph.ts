import { Waypoints } from "lucide-react";
import { defineView } from "../manager/view";

export default defineView({
  id: "graph",
  place: 3,
  icon: Waypoints,
  load: () => import("../graph/graph-view"),
});
