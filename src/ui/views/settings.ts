import { SlidersHorizontal } from "lucide-react";
import { defineView } from "../manager/view";

export default defineView({
  id: "settings",
  place: 9,
  icon: SlidersHorizontal,
  load: () => import("../settings/settings-view"),
});
