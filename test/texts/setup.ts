import messages from "../../public/_locales/en/messages.json";
import { speakBy } from "../../src/texts/text";

const known = new Map(Object.entries(messages).map(([name, { message }]) => [name, message]));

speakBy((name) => known.get(name) ?? "");
