import { defineKind } from "../domain/kind";

export default defineKind({
  id: "episode",
  layer: "episodic",
  asks: "",
  cue: null,
  precedence: 0,
  halfLifeDays: 90,
  sensitive: false,
  steers: 0,
  verbatim: true,
});
