import { siteAt } from "../../src/domain/address";
import { lendBuiltInModel } from "../../src/extractors/prompt-api/lend";
import { hostEngine } from "../../src/messaging/engine-host";
import { sites } from "../../src/sites";
import { startWorker } from "../../src/worker/start-worker";

const { signal } = new AbortController();
lendBuiltInModel(signal);
hostEngine(startWorker(), (url) => siteAt(sites, url), signal);
