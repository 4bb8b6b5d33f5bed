import { defineKind } from "../domain/kind";

export default defineKind({
  id: "episode",
  label: "Message",
  asks: "",
  cue: null,
  precedence: 0,
  halfLifeDays: 90,
  sensitive: false,
  steers: 0,
  verbatim: true,
  // A turn stands for itself; what replaces it is an edit of the same turn.
  resolve: () => "both",
});
