import type { InsightDoor } from "../../src/messaging/doors/insight-door";
import type { SpaceDoor } from "../../src/messaging/doors/space-door";
import type { TransferDoor } from "../../src/messaging/doors/transfer-door";
import type { ManagerDoor } from "../../src/messaging/protocol";
import type { BrowserDoor, Doors } from "../../src/ui/parts/app-context";

type Desks = InsightDoor &
  SpaceDoor &
  Omit<TransferDoor, "formats" | "exportPiece"> &
  Pick<ManagerDoor, "chat" | "graph">;

/** Desks of an engine of which nothing is known and to which nothing happens. */
export const quietDesks: Desks = {
  chat: async () => ({ used: [], learned: [] }),
  graph: async () => ({ nodes: [], ties: [], total: 0 }),
  asOf: async () => ({ memories: [], total: 0 }),
  timeSpan: async () => ({ from: Date.now(), to: Date.now(), months: [] }),
  activity: async () => ({ lines: [], next: null }),
  insights: async () => ({ days: [], kinds: {}, mostUsed: [] }),
  spaces: async () => [],
  saveSpace: async () => {},
  removeSpace: async () => {},
  moveToSpace: async () => {},
  chats: async () => [],
  topics: async () => [],
  planImport: async () => {},
  startImport: async () => {},
  cancelImport: async () => {},
  importState: async () => null,
  undoImport: async () => {},
};

export const sampleBrowser: BrowserDoor = {
  shortcuts: async () => [{ name: "Open Keepsake", keys: "Ctrl+Shift+K" }],
  changeShortcuts: async () => {},
  menu: { isOffered: () => true, isOn: async () => false, switch: async (on) => on },
  persistence: { isOn: async () => true, ask: async () => true },
};

export const SITES: Doors["sites"] = {
  chatgpt: {
    label: "ChatGPT",
    matches: ["https://chatgpt.com/*"],
    chatUrl: (conversation) => `https://chatgpt.com/c/${conversation}`,
  },
  claude: {
    label: "Claude",
    matches: ["https://claude.ai/*"],
    chatUrl: (conversation) => `https://claude.ai/chat/${conversation}`,
  },
};
