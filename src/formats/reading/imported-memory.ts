import { hashOf } from "../../domain/hash";
import { newMemory, type Memory } from "../../domain/memory";

/** A memory that another program wrote, known by its words: read twice, it is the same one. */
export const importedMemory = (text: string, at: number, given: Partial<Memory> = {}): Memory =>
  newMemory({ id: idOf(text), kind: "", text, learnedAt: at, learnedBy: "import", ...given });

/** 64 bits, so that two of a list of thousands never share one. */
const idOf = (text: string): string =>
  `import-${[text, `again ${text}`].map((each) => hashOf(each).toString(16).padStart(8, "0")).join("")}`;
