import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { voice } from "./voice";

describe("the user is the unspoken subject", () => {
  test.each([
    ["I'm allergic to peanuts", "Is allergic to peanuts"],
    ["I’m Mara", "Is called Mara"],
    ["I am Lucía Ramos", "Is called Lucía Ramos"],
    ["I'm German", "Is German"],
    [
      "Hotels: I prefer the Inn (the Strip's best); I dislike noise",
      "Hotels: prefers the Inn (the Strip's best); dislikes noise",
    ],
    ["I usually prefer trains", "Usually prefers trains"],
    ["I've been learning Go", "Has been learning Go"],
    ["I'd been ill for weeks", "Had been ill for weeks"],
    ["I'd rather take the train", "Would rather take the train"],
    ["I'll be in Rome in May", "Will be in Rome in May"],
    ["I moved to Lisbon", "Moved to Lisbon"],
    ["I can't stand cilantro", "Can't stand cilantro"],
    ["I don't eat pork", "Doesn't eat pork"],
    ["I just don't enjoy parties", "Just doesn't enjoy parties"],
    ["I haven't smoked since May", "Hasn't smoked since May"],
    ["I used to live in Berlin", "Used to live in Berlin"],
    ["I do my shopping on Mondays", "Does my shopping on Mondays"],
    ["I have a dog and two cats", "Has a dog and two cats"],
    ["I need quiet", "Needs quiet"],
    ["I kind of dislike olives", "Kind of dislikes olives"],
    ["I read a lot of books", "Reads a lot of books"],
    ["I read that book last week", "Read that book last week"],
    ["I quit smoking", "Quit smoking"],
    ["I always put milk in first", "Always puts milk in first"],
    ["I teach maths", "Teaches maths"],
    ["I study law", "Studies law"],
    ["I was born in Oslo", "Was born in Oslo"],
    ["As a nurse, I work nights", "As a nurse, works nights"],
    ["Last week I went to Rome", "Last week, went to Rome"],
    ["When I was young, I played chess", "When I was young, played chess"],
    ["Hotels: I prefer quiet ones; I avoid casinos", "Hotels: prefers quiet ones; avoids casinos"],
  ])("%s → %s", (statement, told) => {
    expect(voice(statement)).toBe(told);
  });
});

describe("verbs that share it", () => {
  test.each([
    ["I live in Lisbon and work as a nurse", "Lives in Lisbon and works as a nurse"],
    ["I am vegan and avoid all animal products", "Is vegan and avoids all animal products"],
    ["I'm vegan and don't use leather", "Is vegan and doesn't use leather"],
    ["I love tea and I hate coffee", "Loves tea and hates coffee"],
    ["I'm training for a race, so I run every day", "Is training for a race, so runs every day"],
    ["I only eat fish and never touch pork", "Only eats fish and never touches pork"],
    ["I refuse to eat meat and avoid dairy", "Refuses to eat meat and avoids dairy"],
    ["I try to limit sugar and avoid dairy", "Tries to limit sugar and avoid dairy"],
    ["I love to sing and dance", "Loves to sing and dance"],
    ["I love coffee and walks in the park", "Loves coffee and walks in the park"],
    ["I like friends who live in Porto and work in tech", "Likes friends who live in Porto and work in tech"],
  ])("%s → %s", (statement, told) => {
    expect(voice(statement)).toBe(told);
  });
});

describe("what stays", () => {
  test.each([
    ["We went camping"],
    ["My dog is called Rex"],
    ["My wife and I live in Lisbon"],
    ["My sister Ines and I went to Rome"],
    ["My sister Ines's dog barks"],
    ["I cook, clean and look after my nephews"],
    ["Is allergic to peanuts"],
    ["Books that I read as a child stay with me"],
    ["我对花生过敏"],
    [""],
  ])("%s", (statement) => {
    expect(voice(statement)).toBe(statement);
  });

  test("within another clause the user is still I and my", () => {
    expect(voice("I avoid caffeine because it makes me jittery")).toBe("Avoids caffeine because it makes me jittery");
    expect(voice("I like mild food since I have a weak stomach")).toBe("Likes mild food since I have a weak stomach");
    expect(voice("I think my wife and I should move")).toBe("Thinks my wife and I should move");
  });
});

describe("people by name", () => {
  test.each([
    ["My sister Ines is a vet", "Ines, my sister, is a vet"],
    ["My older brother João lives in Porto", "João, my older brother, lives in Porto"],
    ["Our dog Rex just had surgery", "Rex, our dog, just had surgery"],
  ])("%s → %s", (statement, told) => {
    expect(voice(statement)).toBe(told);
  });
});

describe("one word for a way around it", () => {
  test.each([
    ["I'm not too keen on horror films", "Dislikes horror films"],
    ["I'm not a big fan of olives", "Dislikes olives"],
    ["I don't really care for opera", "Dislikes opera"],
    ["Horror films aren't my thing", "Dislikes horror films"],
    ["Crowded gyms don't really appeal to me", "Dislikes crowded gyms"],
    ["NASA documentaries aren't for me", "Dislikes NASA documentaries"],
    ["I tend to steer clear of crowds", "Avoids crowds"],
    ["I usually stay away from fried food", "Avoids fried food"],
    ["I tend to prefer tea", "Prefers tea"],
    ["I tend to nap after lunch", "Tends to nap after lunch"],
  ])("%s → %s", (statement, told) => {
    expect(voice(statement)).toBe(told);
  });
});

describe("where a chat names who speaks, that name is the subject", () => {
  test.each([
    ["I went to a support group yesterday", "Ana went to a support group yesterday"],
    ["I'm a nurse and live in Porto", "Ana is a nurse and lives in Porto"],
    ["Last week I ran a race", "Last week Ana ran a race"],
    ["My kids love the beach", "Ana's kids love the beach"],
    ["My sister Ines is a vet", "Ines, Ana's sister, is a vet"],
    ["They love it when I make them new things", "They love it when Ana makes them new things"],
    ["It made me think about my life", "It made Ana think about their life"],
    [
      "I've known them since I moved from my home country",
      "Ana has known them since they moved from their home country",
    ],
    ["I was hurt when I fell", "Ana was hurt when they fell"],
    ["I love it when I'm home", "Ana loves it when they are home"],
    ["We enjoy hiking", "We enjoy hiking"],
  ])("%s → %s", (statement, told) => {
    expect(voice(statement, "Ana")).toBe(told);
  });
});

test("whatever is said, it neither throws nor says it in a third voice the second time", () => {
  fc.assert(fc.property(fc.string(), (text) => typeof voice(text) === "string"));
  const told = voice("I live in Lisbon and work as a nurse");
  expect(voice(told)).toBe(told);
});

test("a text that is no statement is left alone, however long", () => {
  const long = "I like tea. ".repeat(20_000);
  expect(voice(long)).toBe(long);
});
