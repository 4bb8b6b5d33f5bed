import "../../src/ui/parts/tokens.css";
import "../../src/ui/popup/popup.css";

/** A page that is not in sight draws no frame. */
const NO_FRAME_MS = 100;

// What stands in the page's own HTML is seen first: nothing that has to be loaded keeps it back.
await new Promise((drawn) => {
  requestAnimationFrame(() => setTimeout(drawn));
  setTimeout(drawn, NO_FRAME_MS);
});
await import("./start");
