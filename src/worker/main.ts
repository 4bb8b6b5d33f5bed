import { expose } from "comlink";
import type { EngineEntry } from "../messaging/engine-host";
import { serveChat } from "../messaging/chat-schema";
import { type Outcome, serveMethods } from "../messaging/outcome";
import { openRowFile } from "../storage/row-file/open-row-file";
import { openStore } from "../storage/store";
import { newestRecall } from "./newest-recall";
import { createService } from "./service";

const service = createService({ store: openStore(), file: openRowFile() });
const manage = serveMethods(service.manager);

const newest = newestRecall();

const enter: EngineEntry = (caller, method, args) => {
  if (caller.door === "manager") return manage(method, args);
  const ask = (): Promise<Outcome> => serveChat(service.chat, caller.site)(method, args);
  return method === "recall" ? newest(caller.page, ask) : ask();
};

expose(enter);
