import type { Block, BlockLine } from "../domain/block";
import type { Candidate } from "../domain/candidate";
import type { Memory } from "../domain/memory";
import type { Prompt } from "../domain/signal";
import type { MemoryIndex } from "../engine/recall/memory-index";
import { terms } from "../engine/recall/terms";
import { lineOf } from "../engine/recall/wording";
import { sourceKey } from "../engine/source";
import type { ForgetAnswer, RecallAsk } from "../messaging/protocol";
import type { Disclosing } from "./disclosing";
import type { Engine } from "./engine";

const MOST_LINES = 10;
/** Memories among which the meant ones are looked for. */
const LOOKED_AT = 200;
/** Chats whose open question is kept. */
const MOST_CHATS = 50;
/** A statement is meant by a wish that shares so many of its words, or stands so near to it in meaning. */
const SHARED_WORDS = 0.5;
const SAME_MATTER = 0.6;
/** A whole turn says much besides: all of the wish's words must stand in it. */
const ALL_WORDS = 1;
const LINE_CHARACTERS = 300;

/** What prompts ask to forget: offered in the chip, and forgotten when the user agrees. */
export interface ForgetOffers {
  /** What is meant by the wishes, best first; empty where the user has answered already. */
  offer(ask: RecallAsk, wishes: readonly string[]): Promise<Block>;
  /** Those of the memories that were offered in this chat; none twice. */
  take(answer: ForgetAnswer): readonly string[];
}

/** The last question of a chat. */
interface Question {
  readonly wish: string;
  readonly offered: ReadonlySet<string>;
  readonly isAnswered: boolean;
}

interface ForgetOffersParts extends Pick<Engine, "opened" | "embedding" | "now"> {
  readonly disclosing: Disclosing;
}

export function createForgetOffers({ opened, embedding, now, disclosing }: ForgetOffersParts): ForgetOffers {
  const questions = new Map<string, Question>();
  const chatOf = (site: string, conversation: string | null): string => `${site}/${conversation ?? ""}`;
  const remember = (chat: string, question: Question): void => {
    questions.delete(chat);
    questions.set(chat, question);
    const [oldest] = questions.keys();
    if (questions.size > MOST_CHATS && oldest !== undefined) questions.delete(oldest);
  };

  return {
    async offer({ site, conversation }, wishes) {
      const wish = wishes.join("\n");
      const chat = chatOf(site, conversation);
      const before = questions.get(chat);
      if (before?.wish === wish && before.isAnswered) return [];
      const corpus = await opened;
      const found = new Map<string, BlockLine>();
      for (const what of wishes) {
        const vector = await embedding.prompt(what);
        const prompt = { text: what, vector, now: now() };
        const place = { site, conversation };
        const hits = await disclosing.find(place, prompt, { model: embedding.model, limit: LOOKED_AT });
        for (const line of meant(hits, prompt, corpus.index)) found.set(line.id, line);
      }
      const block = [...found.values()].slice(0, MOST_LINES);
      remember(chat, { wish, offered: new Set(block.map(({ id }) => id)), isAnswered: false });
      return block;
    },

    take({ site, conversation, forget }) {
      // A new chat gets its address between the question and the answer.
      const chats = [chatOf(site, conversation), chatOf(site, null)];
      const open = chats.flatMap((chat) => {
        const question = questions.get(chat);
        return question === undefined || question.isAnswered ? [] : [{ chat, question }];
      });
      for (const { chat, question } of open) remember(chat, { ...question, isAnswered: true });
      return forget.filter((id) => open.some(({ question }) => question.offered.has(id)));
    },
  };
}

/** The few memories that a wish means, best first: statements, and turns of which no such statement was drawn. */
function meant(hits: readonly Candidate[], { text: what, vector, now }: Prompt, index: MemoryIndex): Block {
  const asked = new Set(terms(what));
  const share = ({ text }: Memory): number => {
    const said = new Set(terms(text));
    return [...asked].filter((term) => said.has(term)).length / (asked.size || 1);
  };
  const isNear = ({ id }: Memory): boolean => vector !== null && (index.similarity(vector, id) ?? 0) >= SAME_MATTER;
  const isWhole = ({ memory }: Candidate): boolean => index.kind(memory.kind)?.verbatim === true;
  const statements = hits.filter(
    (candidate) => !isWhole(candidate) && (share(candidate.memory) >= SHARED_WORDS || isNear(candidate.memory)),
  );
  const told = new Set(statements.flatMap(({ memory }) => memory.sources.map(sourceKey)));
  const turns = hits.filter(
    (candidate) =>
      isWhole(candidate) &&
      share(candidate.memory) >= ALL_WORDS &&
      !candidate.memory.sources.some((source) => told.has(sourceKey(source))),
  );
  return [...statements, ...turns].map(({ memory, score, signals: reasons }) => ({
    id: memory.id,
    text: shortened(lineOf(memory, index.kind(memory.kind), now)),
    score,
    signals: reasons,
  }));
}

const shortened = (line: string): string =>
  line.length <= LINE_CHARACTERS ? line : `${line.slice(0, LINE_CHARACTERS).trimEnd()}…`;
