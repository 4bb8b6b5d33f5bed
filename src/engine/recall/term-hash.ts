import { hashOf } from "../../domain/hash";
import { terms } from "./terms";

/** A term as it stands in `Entry.terms`, without its count. Two terms of one hash are taken for one: that costs a hit too many now and then. */
export const termHash = (term: string): number => hashOf(term) >>> 4;

/** The terms that a text asks for, each once. */
export const askedTerms = (text: string): readonly number[] => [...new Set(terms(text).map(termHash))];
