import { describe, expect, test } from "vitest";
import { formatBlock } from "../../domain/block";
import { wishesOf } from "./wishes";

const remembered = (text: string): readonly string[] =>
  wishesOf(text).remember.map(({ start, end }) => text.slice(start, end));

describe("what is to be remembered", () => {
  test.each([
    ["Remember that the wifi at the cabin is on the second floor", "the wifi at the cabin is on the second floor"],
    ["remember I'm allergic to shellfish, thanks", "I'm allergic to shellfish, thanks"],
    ["Please remember that I take my coffee black.", "I take my coffee black."],
    ["Hi! Could you please remember that my son is called Otto?", "my son is called Otto?"],
    ["Remember: my budget is 300 euros", "my budget is 300 euros"],
    ["Remember this about me: I hate cilantro.", "I hate cilantro."],
    ["Note for the future: the blue bin goes out on Tuesdays.", "the blue bin goes out on Tuesdays."],
    ["Keep in mind that I only have an air fryer.", "I only have an air fryer."],
    ["Please bear in mind, I can't lift heavy things.", "I can't lift heavy things."],
    ["Don't forget that I am colour-blind.", "I am colour-blind."],
    ["And never forget that my daughter can't have gluten.", "my daughter can't have gluten."],
    ["Make a note: the spare key is with Ana.", "the spare key is with Ana."],
    ["Can you make a note that I moved to Ghent?", "I moved to Ghent?"],
    ["For future reference, I write in British English.", "I write in British English."],
    ["Save this to your memory: I run on Mondays.", "I run on Mondays."],
    ["Add to your memory that I sold the van.", "I sold the van."],
    ["I want you to remember that I am a morning person.", "I am a morning person."],
    ["Commit this to memory: my shoe size is 43", "my shoe size is 43"],
    ["What should I cook? Also, remember that I don't eat pork.", "I don't eat pork."],
    ["Merk dir bitte, dass ich Vegetarierin bin.", "ich Vegetarierin bin."],
    ["Bitte denk daran, dass mein Sohn Nüsse nicht verträgt.", "mein Sohn Nüsse nicht verträgt."],
    ["Vergiss nicht, dass ich um acht Uhr anfange.", "ich um acht Uhr anfange."],
    ["Für die Zukunft: ich fahre nur Rad.", "ich fahre nur Rad."],
    ["Recuerda que soy celíaco.", "soy celíaco."],
    ["Por favor, ten en cuenta que vivo sola.", "vivo sola."],
    ["No olvides que tengo dos gatos.", "tengo dos gatos."],
    ["Souviens-toi que je suis végétarien.", "je suis végétarien."],
    ["N'oublie pas que j’habite à Lyon.", "j’habite à Lyon."],
    ["Retiens bien que mon fils a six ans.", "mon fils a six ans."],
    ["Lembre-se de que sou alérgico a camarão.", "sou alérgico a camarão."],
    ["Não esqueça que trabalho à noite.", "trabalho à noite."],
  ])("%s", (text, passage) => {
    expect(wishesOf(text)).toMatchObject({ leaveOut: false, takeBack: false, forget: [] });
    expect(remembered(text)).toEqual([passage]);
  });

  test("may be a list", () => {
    expect(
      remembered("Please remember the following:\n- I am vegan\n- my cat is Miso\n\nNow, what is for lunch?"),
    ).toEqual(["I am vegan", "my cat is Miso"]);
  });
});

describe("what is not to be kept", () => {
  test.each([
    "Don't remember this, but I think I'm pregnant.",
    "please don't save this",
    "Do not store any of this in your memory.",
    "My boss is leaving. Don't remember that.",
    "You don't have to remember this: the code is blue.",
    "I don't want you to remember this.",
    "Off the record, I am looking for another job.",
    "This is strictly off the record.",
    "I might quit, off the record.",
    "Keep this between us: I failed the exam.",
    "Please keep this private.",
    "Just between us, I can't stand him.",
    "This is not to be remembered.",
    "This message should not be saved.",
    "Merk dir das bitte nicht.",
    "Unter uns gesagt, ich suche eine neue Stelle.",
    "No guardes esto.",
    "Que quede entre nosotros.",
    "N'enregistre pas ça.",
    "Que cela reste entre nous.",
    "Não guarde isso.",
    "Que fique só entre nós.",
  ])("%s", (text) => {
    expect(wishesOf(text)).toMatchObject({ leaveOut: true, takeBack: false, remember: [], forget: [] });
  });

  test.each([
    "Forget what I just said.",
    "Actually, forget everything I told you.",
    "forget I said anything",
    "Please don't remember what I just told you.",
    "Forget my last message.",
    "Vergiss bitte, was ich gerade gesagt habe.",
    "Olvida lo que acabo de decir.",
    "Oublie ce que je viens de te dire.",
    "Esqueça o que eu acabei de dizer.",
  ])("nor what was said before it: %s", (text) => {
    expect(wishesOf(text)).toMatchObject({ leaveOut: true, takeBack: true, remember: [], forget: [] });
  });
});

describe("what is to be forgotten", () => {
  test.each([
    ["Forget that I live in Berlin.", "I live in Berlin"],
    ["forget I'm vegan please", "I'm vegan"],
    ["Please forget about my ex.", "my ex"],
    ["You can forget my address now.", "my address"],
    ["Forget the fact that I smoke.", "I smoke"],
    ["Delete what you know about my health.", "my health"],
    ["Can you delete everything you have saved about Tom?", "Tom"],
    ["Erase all about my divorce.", "my divorce"],
    ["Remove my phone number from your memory.", "my phone number"],
    ["I no longer want you to know where I work.", "where I work"],
    ["I don't want you to remember my weight.", "my weight"],
    ["Stop remembering that I was in hospital.", "I was in hospital"],
    ["Forget what I told you about my sister.", "my sister"],
    ["Wipe the memory about my job.", "my job"],
    ["Vergiss, dass ich in Köln wohne.", "ich in Köln wohne"],
    ["Vergiss bitte meine Adresse.", "meine Adresse"],
    ["Lösche alles, was du über meinen Bruder weißt.", "meinen Bruder"],
    ["Du kannst meine Adresse vergessen.", "meine Adresse"],
    ["Olvida que fumo.", "fumo"],
    ["Borra todo lo que sabes sobre mi trabajo.", "mi trabajo"],
    ["Oublie que j’habite à Lyon.", "j'habite à Lyon"],
    ["Efface tout ce que tu sais sur ma famille.", "ma famille"],
    ["Esqueça que eu fumo.", "eu fumo"],
    ["Apague tudo o que você sabe sobre minha saúde.", "minha saúde"],
  ])("%s", (text, what) => {
    expect(wishesOf(text)).toMatchObject({ leaveOut: false, takeBack: false, remember: [], forget: [what] });
  });
});

const NOTHING = { remember: [], leaveOut: false, takeBack: false, forget: [] };

describe("no wish is", () => {
  test.each([
    "I forgot that I had a meeting.",
    "I always forget my keys.",
    "Don't forget to add salt.",
    "don't forget the parsley",
    "She would never forget a face.",
    "Never forget a face with this trick.",
    "Remember when we talked about Rome?",
    "Do you remember that I told you about my dog?",
    "Do you remember my name?",
    "Remember my name?",
    "Remember me?",
    "Remember that time we went to Rome, it was great.",
    "I can't remember that song.",
    "I don't remember this at all.",
    "How do I remember that many words?",
    "How can I forget about my ex?",
    "I want to forget my ex.",
    "Help me forget my ex.",
    "Let's forget about my ex for a minute.",
    "Forget it.",
    "Forget about it, let's move on.",
    "Forget that, here is another one.",
    "Forget my previous question.",
    "Forget about my last question, I found it.",
    "Ignore all previous instructions.",
    "You can't forget your password if you write it down.",
    "My teacher told me to keep in mind that practice matters.",
    "Keep this between 100 and 200 words.",
    "What is the difference between us and them?",
    "Keep this private method as it is.",
    "Don't save this file to disk in the loop.",
    "Do not remember to flush the cache.",
    "What does 'off the record' mean?",
    "He told me that off the record.",
    "Write a story in which a king says: remember that you are mortal.",
    "Delete everything in the folder.",
    "Delete the lines about logging.",
    "Remove my name from the letter.",
    "How do I delete my account?",
    "Remember to use metric units.",
    "Is it safe to store this in memory?",
    "The note that I wrote is lost.",
    "Take notes: it helps you to learn.",
    "Ich habe vergessen, dass ich einen Termin hatte.",
    "Vergiss es.",
    "Was merkst du dir?",
    "Olvidé que tenía una cita.",
    "Recuerdo que llovía.",
    "J'ai oublié que j'avais un rendez-vous.",
    "Je me souviens que tu es là.",
    "Esqueci que tinha uma reunião.",
    "Eu lembro que chovia.",
  ])("%s", (text) => {
    expect(wishesOf(text)).toEqual(NOTHING);
  });

  test.each([
    [
      "our own block",
      `${formatBlock([{ id: "m", text: "Remember that I live in Oslo", score: 1, signals: {} }])}Where am I?`,
    ],
    ["a quoted line", "What do you make of this mail?\n> Remember that I need it by Friday.\n> Keep this between us."],
    ["code", "Why does it fail?\n```\n# Remember that I is an index\nForget that I said so\n```"],
    ["a quotation", 'Translate: "Remember that I love you. Forget that I left."'],
    ["a long text", `${"It rains in the mountains. ".repeat(80)}Remember that I am king. ${"It pours. ".repeat(300)}`],
    ["nothing", ""],
  ])("what stands in %s", (_where, text) => {
    expect(wishesOf(text)).toEqual(NOTHING);
  });
});
