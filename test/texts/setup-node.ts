import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ENGLISH, speak } from "./english";

speak(JSON.parse(readFileSync(join(import.meta.dirname, "../../public", ENGLISH), "utf8")));
