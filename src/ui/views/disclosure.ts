import { ShieldCheck } from "lucide-react";
import { defineView } from "../manager/view";

export default defineView({
  id: "disclosure",
  place: 6,
  icon: ShieldCheck,
  load: () => import("../disclosure/disclosure-view"),
});
