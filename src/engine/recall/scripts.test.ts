import { expect, test } from "vitest";
import { kinds } from "../../kinds";
import { createMemoryIndex } from "./create-memory-index";
import { aMemory } from "../../../test/engine/memory";

const said = {
  chinese: "我对花生过敏",
  japanese: "私は東京に住んでいます",
  korean: "저는 서울에 살아요",
  thai: "ฉันแพ้ถั่วลิสง",
  arabic: "أعمل ممرضة في مستشفى القاهرة",
  hebrew: "אני גר בחיפה",
  hindi: "मेरी बहन डॉक्टर है",
  russian: "Я живу в Москве с двумя кошками",
  greek: "Μένω στη Θεσσαλονίκη",
  french: "J'habite à Besançon et j’évite l'alcool",
  spanish: "Mi hija toca el clarinete",
  german: "Meine Schwester wohnt in München",
};

const index = createMemoryIndex({ kinds, model: "m", dimensions: 8 });
index.put(Object.entries(said).map(([id, text]) => aMemory({ id, text })));

test.each([
  ["花生", "chinese"],
  ["東京のおすすめは?", "japanese"],
  ["서울에", "korean"],
  ["ถั่วลิสง", "thai"],
  ["مستشفى", "arabic"],
  ["בחיפה", "hebrew"],
  ["मेरी बहन", "hindi"],
  ["двумя кошками", "russian"],
  ["Θεσσαλονίκη", "greek"],
  ["alcool", "french"],
  ["qui habite là ?", "french"],
  ["besancon", "french"],
  ["¿Qué toca mi hija?", "spanish"],
  ["munchen", "german"],
])("%s is found by its words", (asked, id) => {
  expect(index.matching(asked, 9).map((hit) => hit.id)).toEqual([id]);
});
