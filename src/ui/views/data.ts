import { Database } from "lucide-react";
import { defineView } from "../manager/view";

export default defineView({
  id: "data",
  place: 10,
  icon: Database,
  load: () => import("../files/data-view"),
});
