import { describe, expect, test } from "vitest";
import { timeOf } from "./time";

/** A Monday. */
const SAID = Date.UTC(2023, 4, 8, 13, 56);
const HOUR = 60;

const date = (time: number): string => new Date(time).toISOString().slice(0, 16).replace("T00:00", "");

/** "past day 2023-05-07..2023-05-08", read where clocks show UTC. */
function read(passage: string, language?: string): string {
  const { when, tense } = timeOf(passage, SAID, { zone: 0, ...(language === undefined ? {} : { language }) });
  return when === null ? tense : `${tense} ${when.precision} ${date(when.from)}..${date(when.to)}`;
}

describe("what was", () => {
  test.each([
    ["I went to a concert yesterday", "past day 2023-05-07..2023-05-08"],
    ["I met her last Friday", "past day 2023-05-05..2023-05-06"],
    ["I met her last Fri", "past day 2023-05-05..2023-05-06"],
    ["I flew to Rome on Friday", "past day 2023-05-05..2023-05-06"],
    ["I ran this morning", "past day 2023-05-08..2023-05-09"],
    ["I got a dog in March", "past month 2023-03-01..2023-04-01"],
    ["I got a dog in October", "past month 2022-10-01..2022-11-01"],
    ["Back in January I broke my leg", "past month 2023-01-01..2023-02-01"],
    ["We moved two weeks ago", "past week 2023-04-24..2023-05-01"],
    ["We went camping two weekends ago", "past day 2023-04-29..2023-05-01"],
    ["I went hiking this weekend", "past day 2023-05-06..2023-05-08"],
    ["I saw him a few days ago", "past week 2023-05-01..2023-05-08"],
    ["I painted it last summer", "past season 2022-06-01..2022-09-01"],
    ["We got married in the summer of 2021", "past season 2021-06-01..2021-09-01"],
    ["I broke my arm last winter", "past season 2022-12-01..2023-03-01"],
    ["I moved here ten years ago", "past year 2013-01-01..2014-01-01"],
    ["I graduated in 2022", "past year 2022-01-01..2023-01-01"],
    ["I studied there from 2010 to 2015", "past year 2010-01-01..2016-01-01"],
    ["I was born on May 5, 1990", "past day 1990-05-05..1990-05-06"],
    ["I used to live in Paris", "past"],
    ["I've visited Rome", "past"],
  ])("%s", (passage, time) => {
    expect(read(passage)).toBe(time);
  });
});

describe("what is", () => {
  test.each([
    ["I have lived in Berlin since 2019", "present year 2019-01-01..2020-01-01"],
    ["I've been vegan since March", "present month 2023-03-01..2023-04-01"],
    ["I've been vegan since October", "present month 2022-10-01..2022-11-01"],
    ["I've known her for 5 years", "present"],
    ["I've been saving over the past year", "present"],
    ["I live in Lisbon", "present"],
  ])("%s", (passage, time) => {
    expect(read(passage)).toBe(time);
  });
});

describe("what will be", () => {
  test.each([
    ["I'm flying to Rome on Friday", "future day 2023-05-12..2023-05-13"],
    ["Dinner with Ana tomorrow at 6", "future minute 2023-05-09T06:00..2023-05-09T06:01"],
    ["The meeting is at 3pm on Tuesday", "future minute 2023-05-09T15:00..2023-05-09T15:01"],
    ["We'll go to Rome next summer", "future season 2023-06-01..2023-09-01"],
    ["My exam is next month", "future month 2023-06-01..2023-07-01"],
    ["I'm hiking this weekend", "future day 2023-05-13..2023-05-15"],
    ["I'm leaving in two weeks", "future week 2023-05-22..2023-05-29"],
    ["The concert is on 3 May 2024", "future day 2024-05-03..2024-05-04"],
    ["I will be there from 10 to 12 May", "future day 2023-05-10..2023-05-13"],
    ["I'm going to visit Oslo in October", "future month 2023-10-01..2023-11-01"],
    ["I plan to retire in 2040", "future year 2040-01-01..2041-01-01"],
    ["We decided to meet on 20 May", "past day 2022-05-20..2022-05-21"],
    ["We decided to meet next week", "future week 2023-05-15..2023-05-22"],
    ["I'm ill this week", "future week 2023-05-08..2023-05-15"],
    ["I'm going to visit Oslo", "future"],
  ])("%s", (passage, time) => {
    expect(read(passage)).toBe(time);
  });
});

describe("what has no date", () => {
  test.each([
    "I may go",
    "I march every day",
    "The sun is nice",
    "I read The Sun",
    "June is my sister",
    "I'm 30",
    "It costs 20 euros",
    "I get up at 6",
    "It takes two hours",
    "I have 2000 books",
    "My number is 2019",
    "I swim every Friday",
    "I swim on Fridays",
    "My birthday is on 3 May",
    "I live at 10 Downing Street",
    "My kids are 5 and 7 years old",
    "I'm going to the gym",
  ])("%s", (passage) => {
    expect(timeOf(passage, SAID, { zone: 0 }).when).toBeNull();
  });
});

describe("in other languages", () => {
  test.each([
    ["Ich war gestern beim Arzt", "past day 2023-05-07..2023-05-08"],
    ["Im März habe ich geheiratet", "past month 2023-03-01..2023-04-01"],
    ["Ich wohne seit 2019 in Berlin", "present year 2019-01-01..2020-01-01"],
    ["Ich fliege nächste Woche nach Rom", "future week 2023-05-15..2023-05-22"],
    ["Ich schwimme jeden Freitag", "present"],
    ["Me mudé hace dos semanas", "past week 2023-04-24..2023-05-01"],
    ["El verano pasado fuimos a Italia", "past season 2022-06-01..2022-09-01"],
    ["Vivo en Madrid desde 2019", "present year 2019-01-01..2020-01-01"],
    ["Voy a correr una maratón en octubre", "future month 2023-10-01..2023-11-01"],
    ["El mar es azul", "present"],
    ["Je suis allé chez le médecin hier", "past day 2023-05-07..2023-05-08"],
    ["J'ai déménagé il y a deux semaines", "past week 2023-04-24..2023-05-01"],
    ["J’habite à Paris depuis 2019", "present year 2019-01-01..2020-01-01"],
    ["Je pars à Rome la semaine prochaine", "future week 2023-05-15..2023-05-22"],
    ["Ontem fui ao médico", "past day 2023-05-07..2023-05-08"],
    ["Comprei um carro há três anos", "past year 2020-01-01..2021-01-01"],
    ["Moro em Lisboa desde 2019", "present year 2019-01-01..2020-01-01"],
    ["Viajo na sexta", "future day 2023-05-12..2023-05-13"],
  ])("%s", (passage, time) => {
    expect(read(passage)).toBe(time);
  });

  test("one that is named need not be guessed, and one that is not known is read as English", () => {
    expect(read("Demain, Oslo", "fr")).toBe("future day 2023-05-09..2023-05-10");
    expect(read("Demain, Oslo", "en")).toBe("present");
    expect(read("Oslo tomorrow", "xx")).toBe("future day 2023-05-09..2023-05-10");
  });
});

describe("the calendar", () => {
  test("is that of the place where it was said", () => {
    const lateAtNight = Date.UTC(2023, 4, 8, 23, 30);
    const from = (zone: number): string => date(timeOf("I ran yesterday", lateAtNight, { zone }).when?.from ?? 0);
    expect(from(0)).toBe("2023-05-07");
    expect(from(2 * HOUR)).toBe("2023-05-08");
    expect(from(-9 * HOUR)).toBe("2023-05-07");
  });

  test("of a long passage only the beginning is read", () => {
    const long = `${"I like tea. ".repeat(20_000)}I ran yesterday.`;
    const started = performance.now();
    expect(timeOf(long, SAID, { zone: 0 }).when).toBeNull();
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
