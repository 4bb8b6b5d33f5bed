import { siteAt } from "../../src/domain/address";
import { hostEngine } from "../../src/messaging/engine-host";
import { sites } from "../../src/sites";
import { startWorker } from "../../src/worker/start-worker";

hostEngine(startWorker(), (url) => siteAt(sites, url), new AbortController().signal);
