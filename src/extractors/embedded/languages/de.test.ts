import { expect, test } from "vitest";
import { holdToTable, keptOf } from "../../../../test/extractors/language-table";

holdToTable("de", {
  keep: `
fact: Ich heiße Tobias
fact: ich wohne seit drei jahren in Graz
fact: Ich arbeite als Pflegerin in einem Krankenhaus
fact: Übrigens, ich bin 34 Jahre alt
fact: Ich bin Tischler und habe eine eigene Werkstatt
fact: Wir haben zwei Katzen
fact: Ich bin in Rostock aufgewachsen
preference: Ich mag keinen Koriander
preference: Ich trinke lieber Tee als Kaffee
preference: Mein Lieblingsfilm ist Das Boot
preference: ich hasse frühes Aufstehen
preference: Am liebsten lese ich Krimis
constraint: Ich bin allergisch gegen Erdnüsse
constraint: Ich esse kein Fleisch
constraint: Merk dir bitte, dass ich Veganerin bin
constraint: Ich habe Höhenangst
constraint: Mein Budget liegt bei 800 Euro
relationship: Meine Schwester Ines ist Tierärztin
relationship: Ich habe zwei Söhne
relationship: Ich bin seit neun Jahren verheiratet
relationship: mein chef heißt Henrik
goal: Ich lerne Finnisch
goal: Ich möchte einen Marathon unter vier Stunden laufen
goal: Mein Ziel ist es, mit dem Rauchen aufzuhören
plan: Ich ziehe nächsten Monat nach Bremen
plan: Am Samstag fliegen wir nach Lissabon
plan: Wir planen eine Reise durch Schottland
procedure: Ich gehe jeden Morgen laufen
procedure: Normalerweise koche ich sonntags vor
event: Gestern habe ich meine Führerscheinprüfung bestanden
event: Wir haben letzten Sommer geheiratet
event: Ich war vor zwei Wochen in Prag`,
  leave: `
Kannst du mir ein Rezept für Nudeln geben?
Schreib mir ein Gedicht über den Herbst
Ich brauche ein Rezept für Lasagne
Ich suche ein Synonym für schön
Ich hätte gern eine kürzere Antwort
Ich mag die Idee
ich bin müde
Ich habe eine Frage
Ich verstehe den zweiten Schritt nicht
Danke, das hilft mir sehr
Ich glaube, die Erde ist rund
Ich habe den Code getestet und bekomme einen Fehler
Ich möchte wissen, wie das geht
Wenn ich reich wäre, würde ich eine Insel kaufen
Stell dir vor, ich bin ein Ritter
Korrigiere bitte: Ich wohne in Berlin und arbeite als Koch
Übersetze ins Englische: Ich bin allergisch gegen Nüsse.
Schreib eine E-Mail an meinen Chef. Ich arbeite seit zwei Jahren bei Ihnen.
Ich habe dir doch gesagt, dass es kürzer sein soll
Die Sitzung wurde auf Freitag verschoben
Was ist die Hauptstadt von Peru?
Ich hoffe, dir geht es gut
Wir freuen uns, Ihnen mitteilen zu können, dass Sie gewonnen haben
Mein Text ist zu lang
Mein Code läuft nicht
Das finde ich gut
Ich liebe es
Spiel die Rolle eines Kellners. Ich habe eine Nussallergie.
Hallo, wie geht's?`,
});

test("several statements of a message are several drafts, in its own words", async () => {
  const drafts = await keptOf(
    "Hallo! Ich wohne in Köln, meine Frau Lea ist Ärztin und ich esse kein Schweinefleisch. Hast du eine Idee für heute Abend?",
  );
  expect(drafts.map(({ text }) => text)).toEqual([
    "Ich wohne in Köln",
    "Meine Frau Lea ist Ärztin",
    "Ich esse kein Schweinefleisch",
  ]);
});
