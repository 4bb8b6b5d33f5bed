import type { Block, BlockLine } from "../../domain/block";
import type { Candidate } from "../../domain/candidate";
import type { Kind } from "../../domain/kind";
import type { Memory } from "../../domain/memory";
import { overlap, words } from "../../domain/statement";
import { sourceKey } from "../source";
import { lineOf } from "./wording";

export interface CompileOptions {
  kindOf(memory: Memory): Kind | undefined;
  mode?: string;
}
let TH = 0.24, VTH = 0.4;
export const set = (a: number, b: number) => { TH = a; VTH = b; };
const SAME = 0.75;
export const tokens = (text: string): number => Math.ceil(text.length / 4);

export function listLines(candidates: readonly Candidate[], { kindOf, mode }: CompileOptions): readonly BlockLine[] {
  const current = candidates.filter(({ memory }) => memory.validTo === null);
  const drawn = new Map<string, Candidate>();
  const isVerbatim = (m: Memory) => kindOf(m)?.verbatim === true;
  for (const c of current) if (!isVerbatim(c.memory)) for (const source of c.memory.sources) if (!drawn.has(sourceKey(source))) drawn.set(sourceKey(source), c);
  const kept: { readonly line: BlockLine; readonly words: ReadonlySet<string> }[] = [];
  const listed = new Set<string>(); const turns = new Set<string>();
  for (const c of current) {
    let use = c;
    const key = sourceKey(c.memory.sources[0]!);
    if (isVerbatim(c.memory)) {
      if ((mode === "B") && turns.has(key)) continue;
      if (mode === "C" && drawn.has(key)) use = drawn.get(key)!;
    }
    if (listed.has(use.memory.id)) continue;
    const { memory, signals } = use;
    const said = new Set(words(memory.text));
    if (kept.some((other) => overlap(said, other.words) >= SAME)) continue;
    listed.add(memory.id); turns.add(key);
    kept.push({ line: { id: memory.id, text: lineOf(memory, kindOf(memory)), score: c.score, signals }, words: said });
    if (kept.length >= 200) break;
  }
  return kept.map(({ line }) => line);
}
export function compile(candidates: readonly Candidate[], o: CompileOptions & { budgetTokens: number }): Block {
  let room = o.budgetTokens;
  const v = new Set(candidates.filter((c) => o.kindOf(c.memory)?.verbatim).map((c) => c.memory.id));
  return listLines(candidates, o).filter((l) => { if (l.score < (v.has(l.id) ? VTH : TH)) return false; const t = tokens(l.text); if (t > room) return false; room -= t; return true; });
}
