import type { Space } from "../../domain/space";
import type { ChatAddress } from "../../domain/turn";

/** A chat that something is remembered of. */
export interface KnownChat {
  readonly chat: ChatAddress;
  /** When something was last said in it, in milliseconds since the epoch. */
  readonly lastSaidAt: number;
  /** How the first of the user's kept turns begins; null where none is kept. */
  readonly beginning: string | null;
  readonly memories: number;
}

export interface SpaceInfo extends Space {
  readonly memories: number;
}

export interface TopicInfo {
  /** `Topic.id`. */
  readonly id: string;
  readonly sensitive: boolean;
  /** Statements that are about it now. */
  readonly memories: number;
}

export interface SpaceDoor {
  spaces(): Promise<readonly SpaceInfo[]>;
  /** Adds or changes a space: what was learned in its chats goes with them. */
  saveSpace(space: Space): Promise<void>;
  /** Its memories belong to no space then, or to that one. */
  removeSpace(id: string, to: string | null): Promise<void>;
  /** Puts memories into a space by hand; null shares them with all. */
  moveToSpace(ids: readonly string[], space: string | null): Promise<void>;
  /** Those spoken in last first. */
  chats(limit: number): Promise<readonly KnownChat[]>;
  topics(): Promise<readonly TopicInfo[]>;
}
