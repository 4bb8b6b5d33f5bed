import { isRecord } from "../../domain/record";
import type { RowStamp } from "../../domain/row-file";
import { byteSum } from "./byte-sum";

/** How far the file's rows count, and what their bytes add up to. */
export interface HeadState {
  /** Grows with each writing: of two states the later one holds. */
  readonly turn: number;
  readonly count: number;
  readonly through: number;
  /** Bytes of the parts of any length. */
  readonly restLength: number;
  /** `byteSum` of each part of the file. */
  readonly sums: readonly number[];
}

/** Two states stand one after the other, written in turn: a writing that breaks off leaves the other whole. The stamp follows. */
export const STATE_BYTES = 512;
export const STAMP_AT = 2 * STATE_BYTES;

const FIXED = 36;

export function stateBytes({ turn, count, through, restLength, sums }: HeadState): Uint8Array {
  const bytes = new Uint8Array(STATE_BYTES);
  const view = new DataView(bytes.buffer);
  view.setFloat64(4, turn);
  view.setFloat64(12, through);
  view.setFloat64(20, restLength);
  view.setUint32(28, count);
  view.setUint32(32, sums.length);
  for (const [place, sum] of sums.entries()) view.setUint32(FIXED + place * 4, sum);
  view.setUint32(0, checkOf(bytes));
  return bytes;
}

/** Null where it is none, or not whole. */
export function readState(bytes: Uint8Array<ArrayBuffer>): HeadState | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, STATE_BYTES);
  const turn = view.getFloat64(4);
  if (turn === 0 || view.getUint32(0) !== checkOf(bytes)) return null;
  return {
    turn,
    through: view.getFloat64(12),
    restLength: view.getFloat64(20),
    count: view.getUint32(28),
    sums: Array.from({ length: view.getUint32(32) }, (_, place) => view.getUint32(FIXED + place * 4)),
  };
}

const checkOf = (bytes: Uint8Array): number => ~byteSum(bytes.subarray(4)) >>> 0;

type Layout = Pick<RowStamp, "version" | "model" | "widths" | "first">;

const layoutText = ({ version, model, widths, first }: Layout): string =>
  JSON.stringify({ version, model, widths, first });

export function stampBytes(stamp: RowStamp): Uint8Array {
  const shared = Array.from(stamp.shared, (byte) => byte.toString(16).padStart(2, "0")).join("");
  const text = new TextEncoder().encode(JSON.stringify({ layout: layoutText(stamp), shared }));
  const bytes = new Uint8Array(8 + text.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, text.length);
  view.setUint32(4, byteSum(text));
  bytes.set(text, 8);
  return bytes;
}

/** What all rows share, where they were made by this stamp; null where by another, or where it cannot be read. */
export function readShared(bytes: Uint8Array<ArrayBuffer>, stamp: RowStamp): Uint8Array | null {
  if (bytes.length < 8) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const text = bytes.subarray(8, 8 + view.getUint32(0));
  if (text.length !== view.getUint32(0) || byteSum(text) !== view.getUint32(4)) return null;
  const made: unknown = JSON.parse(new TextDecoder().decode(text));
  if (!isRecord(made) || made["layout"] !== layoutText(stamp) || typeof made["shared"] !== "string") return null;
  return Uint8Array.from(made["shared"].match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
