import { ChartLine } from "lucide-react";
import { defineView } from "../manager/view";

export default defineView({
  id: "insights",
  place: 8,
  icon: ChartLine,
  load: () => import("../insights/insights-view"),
});
