import type { Settings } from "../../domain/settings";
import type { Status } from "../../messaging/protocol";
import { useApp } from "../parts/app-context";
import { useAnswer } from "../parts/use-answer";

const ASK_EVERY_MS = 3000;

export interface Standing {
  readonly settings: Settings;
  readonly status: Status;
}

/** How it stands, for the frame around every view; undefined before the first answer. */
export function useStanding(): Standing | undefined {
  const { engine } = useApp();
  const ask = async (): Promise<Standing> => {
    const [settings, status] = await Promise.all([engine.settings(), engine.status()]);
    return { settings, status };
  };
  return useAnswer(ask, { key: "standing", everyMs: ASK_EVERY_MS });
}
