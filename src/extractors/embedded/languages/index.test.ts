import { describe, expect, test } from "vitest";
import type { Turn } from "../../../domain/turn";
import { kinds } from "../../../kinds";
import embedded from "../../embedded";
import { foreignDrafts, languageOf } from ".";

const say = (text: string, id = "t"): Turn => ({
  id,
  site: "chatgpt",
  conversation: "c",
  role: "user",
  text,
  at: 0,
});

describe("English is never taken for another language", () => {
  test.each([
    "I live in Oslo",
    "I moved to São Paulo",
    "I love tacos and burritos from El Paso",
    "My wife's name is Joséphine",
    "I'm vegan",
    "I no longer eat pasta alla carbonara",
    "my mom makes pierogi on Sundays",
    "i adore piano solos",
    "Our dog Bruno hates the vet",
    "I've got a crush on Señor García",
  ])("%s", (text) => {
    expect(languageOf(text)).toBe("en");
    expect(foreignDrafts(say(text), [], kinds)).toBeNull();
  });

  test.each(["Vegan, no nuts", "hello", "ok", "Peanut allergy", "42", "Loud places make me sad", ""])(
    "nor is %j: it does not tell",
    (text) => {
      expect(foreignDrafts(say(text), [], kinds)).toBeNull();
    },
  );
});

describe("a language that it does not know yields no drafts", () => {
  test.each([
    ["it", "Mi chiamo Giulia e abito a Torino con i miei due figli"],
    ["nl", "Ik woon al tien jaar in Utrecht en ik eet geen vlees"],
    ["no", "Jeg bor i Oslo og spiser ikke kjøtt"],
    ["pl", "Mieszkam w Krakowie i jestem uczulona na orzechy"],
    ["ru", "Я живу в Москве, у меня аллергия на орехи"],
    ["zh", "我住在上海,我对花生过敏"],
    ["ja", "私は東京に住んでいて、ピーナッツアレルギーがあります"],
    ["ar", "أنا أعيش في القاهرة ولدي حساسية من الفول السوداني"],
    ["hi", "मैं दिल्ली में रहता हूँ और मुझे मूंगफली से एलर्जी है"],
  ])("%s", (_, text) => {
    expect(foreignDrafts(say(text), [], kinds)).toEqual([]);
  });
});

test("a turn too short to tell is in the language of the turn before it", () => {
  const earlier = [say("Ich wohne seit Jahren in Bern und suche ein gutes Restaurant", "a"), say("ok", "b")];
  expect(foreignDrafts(say("ok super"), earlier, kinds)).toEqual([]);
  expect(foreignDrafts(say("ok super"), [say("I live in Bern", "a")], kinds)).toBeNull();
});

test("the extractor names the languages that it knows", () => {
  expect(embedded.languages).toEqual(["en", "de", "es", "fr", "pt"]);
});

test("a long turn takes bounded time", () => {
  const from = performance.now();
  foreignDrafts(say("Ich trinke gern Tee, und ich mag Hunde. ".repeat(5_000)), [], kinds);
  expect(performance.now() - from).toBeLessThan(1_000);
});
