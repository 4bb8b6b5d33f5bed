import { Database } from "lucide-react";
import { defineView } from "../manager/view";

export default defineView({
  id: "files",
  place: 10,
  icon: Database,
  load: () => import("../files/files-view"),
});
