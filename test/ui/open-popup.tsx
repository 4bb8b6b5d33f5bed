import type { ManagerDoor } from "../../src/messaging/protocol";
import { Popup } from "../../src/ui/popup/popup";
import { openPage } from "./open-page";
import type { Sample } from "./sample-doors";

/** Shows the popup as a person would see it, and gives the engine behind it. It is gone after the test. */
export const openPopup = (sample: Sample = {}): ManagerDoor => openPage(Popup, sample).engine;
