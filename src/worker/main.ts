import { expose } from "comlink";
import type { EngineEntry } from "../messaging/engine-host";
import { serveChat } from "../messaging/chat-schema";
import { serveMethods } from "../messaging/outcome";
import { openStore } from "../storage/store";
import { createService } from "./service";

const service = createService({ store: openStore() });
const manage = serveMethods(service.manager);

const enter: EngineEntry = (caller, method, args) =>
  (caller.door === "manager" ? manage : serveChat(service.chat, caller.site))(method, args);

expose(enter);
