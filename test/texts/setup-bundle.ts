import messages from "../../public/_locales/en/messages.json";
import { speak } from "./english";

// For a script that is put into somebody else's page: it can fetch nothing, so it brings them with it.
speak(messages);
