import { ListChecks } from "lucide-react";
import { defineView } from "../manager/view";

export default defineView({
  id: "review",
  place: 4,
  icon: ListChecks,
  waiting: ({ unreviewed }) => unreviewed,
  load: () => import("../review/review-view"),
});
