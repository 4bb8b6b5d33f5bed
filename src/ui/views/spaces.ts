import { Boxes } from "lucide-react";
import { defineView } from "../manager/view";

export default defineView({
  id: "spaces",
  place: 5,
  icon: Boxes,
  load: () => import("../spaces/spaces-view"),
});
