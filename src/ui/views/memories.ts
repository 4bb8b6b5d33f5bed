import { BookOpen } from "lucide-react";
import { defineView } from "../manager/view";

export default defineView({
  id: "memories",
  place: 1,
  icon: BookOpen,
  load: () => import("../memories/memories-view"),
});
