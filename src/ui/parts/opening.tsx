import { text } from "../../texts/text";
import "./opening.css";

/** In the place of what is on its way. It is seen only where that takes a while. */
export const Opening = () => <p className="hint on-its-way">{text("opening")}</p>;
