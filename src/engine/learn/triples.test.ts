import { describe, expect, test } from "vitest";
import type { Triple } from "../../domain/relation";
import { relations } from "../../relations";
import { triplesOf } from "./triples";

const shown = ({ subject, relation, object, ended }: Triple): string =>
  `${ended === true ? "no longer " : ""}${subject} ${relation} ${object}`.trim();

const read = (text: string, speaker?: string): readonly string[] =>
  triplesOf(text, relations, speaker).map(shown).toSorted();

describe("what is said of the user, in the one voice and in the first person", () => {
  test.each([
    ["Lives in Lisbon", "me lives-in Lisbon"],
    ["I live in Lisbon now, with my partner", "me lives-in Lisbon"],
    ["i've been living in lisbon since 2020", "me lives-in lisbon"],
    ["Is from Porto", "me from Porto"],
    ["I was born and raised in Cork", "me from Cork"],
    ["Works at Acme", "me works-at Acme"],
    ["I started working at Globex last month", "me works-at Globex"],
    ["I am a nurse", "me works-as nurse"],
    ["Got promoted to team lead", "me works-as team lead"],
    ["My job is teaching chemistry", "me works-as teaching chemistry"],
    ["I'm studying law", "me studies law"],
    ["Graduated from university", "no longer me studies|no longer me studies-at university"],
    ["I'm 35", "me age 35"],
    ["Turned 40 last week", "me age 40"],
    ["My name is Tomás", "me name Tomás"],
    ["My birthday is on 3 May", "me born-on 3 May"],
    ["Sam and I broke up", "no longer me marital-status|no longer me partner-of Sam"],
    ["I got a new phone, a Pixel 9", "me owns Pixel 9|me owns phone"],
    ["I'm allergic to peanuts and shellfish", "me allergic-to peanuts|me allergic-to shellfish"],
    ["Has a nut allergy", "me allergic-to nut"],
    ["I outgrew my egg allergy", "no longer me allergic-to egg"],
    ["Is vegan", "me diet vegan"],
    ["I'm no longer vegan", "no longer me diet vegan"],
    ["I'm not vegan anymore", "no longer me diet vegan"],
    ["I eat meat again", "no longer me diet"],
    ["I love jazz and old films", "me likes jazz|me likes old films"],
    ["I don't like coriander", "me dislikes coriander"],
    ["I can't stand coriander", "me dislikes coriander"],
    ["Speaks Spanish and some German", "me speaks German|me speaks Spanish"],
    ["I use Vim for everything", "me uses Vim"],
    ["Switched from Chrome to Firefox", "me uses Firefox|no longer me uses Chrome"],
    ["I play the cello in an orchestra", "me member-of orchestra|me plays cello"],
    ["Quit the choir", "no longer me member-of choir"],
    ["We adopted a cat", "me has-pet cat"],
    ["Sold my Golf", "no longer me owns Golf"],
    ["Used to live in Berlin", "no longer me lives-in Berlin"],
    ["I lived in Berlin", "no longer me lives-in Berlin"],
    ["Moved from Berlin to Lisbon", "me lives-in Lisbon|no longer me lives-in Berlin"],
    ["I report to Alice", "Alice manages me"],
    ["My manager is Alice", "Alice manages me"],
    ["Alice is no longer my manager", "no longer Alice manages me"],
    ["Works as a nurse at Santa Maria", "me works-as nurse|me works-at Santa Maria"],
    ["Has a dog called Rex", "me has-pet Rex"],
    ["Rex died", "no longer me has-pet Rex"],
    ["Is engaged to Sam", "me marital-status engaged|me partner-of Sam"],
    ["Is single", "me marital-status single|no longer me partner-of"],
  ])("%s", (text, expected) => {
    expect(read(text).join("|")).toBe(expected);
  });
});

describe("what is said of others", () => {
  test.each([
    ["Ines, my sister, is a vet", "Ines sister-of me|Ines works-as vet"],
    ["My sister Ines is a vet", "Ines sister-of me|Ines works-as vet"],
    ["My sister's a vet", "my sister works-as vet"],
    ["My brother moved to Rome", "my brother lives-in Rome"],
    ["Alice is Bob's manager", "Alice manages Bob"],
    ["Alice manages Bob", "Alice manages Bob"],
    ["Bob reports to Alice", "Alice manages Bob"],
    ["Alice and Bob work on Atlas", "Alice works-on Atlas|Bob works-on Atlas"],
    ["My daughter's name is Mia", "Mia child-of me|my daughter name Mia"],
    ["My dog is called Rex", "me has-pet Rex|my dog name Rex"],
    ["Caroline lives in Boston", "Caroline lives-in Boston"],
    ["My wife Ana works at Acme and speaks Dutch", "Ana speaks Dutch|Ana works-at Acme|me partner-of Ana"],
  ])("%s", (text, expected) => {
    expect(read(text).join("|")).toBe(expected);
  });
});

describe("every relation", () => {
  test.each([
    ["My brother Tom is a chef", "brother-of"],
    ["Theo is my best friend", "friend-of"],
    ["Works closely with Anna", "works-with"],
    ["I work on the Atlas project", "works-on"],
    ["My birthday is on 3 May", "born-on"],
    ["I hate olives", "dislikes"],
    ["I drive an old Volvo", "owns"],
    ["I study at Leiden University", "studies-at"],
    ["Joined a rowing club", "member-of"],
    ["My dad's name is Karl", "child-of"],
  ])("%s: %s", (text, relation) => {
    expect(triplesOf(text, relations).map((triple) => triple.relation)).toContain(relation);
  });

  test("is of one of the ways that people say things", () => {
    for (const { id, says, ends, saysInverse = [], subjectIs, objectIs } of relations) {
      const ways = [...says, ...ends, ...saysInverse].filter(({ global }) => !global).length;
      expect(ways + (subjectIs ? 1 : 0) + (objectIs ? 1 : 0), id).toBeGreaterThan(0);
    }
    expect(relations.length).toBeGreaterThanOrEqual(20);
  });
});

describe("nothing is read", () => {
  test.each([
    "I might move to Lisbon",
    "I'm moving to Lisbon in May",
    "She lives in Boston",
    "Wants to work at Acme",
    "The weather is nice",
    "Has been busy",
    "我对花生过敏",
    "",
  ])("%j", (text) => {
    expect(read(text)).toEqual([]);
  });
});

test("a named speaker is the subject", () => {
  expect(read("I live in Boston", "Caroline")).toEqual(["Caroline lives-in Boston"]);
  expect(read("My manager is Alice", "Caroline")).toEqual(["Alice manages Caroline"]);
});
