import { expect, test } from "vitest";
import { holdToTable, keptOf } from "../../../../test/extractors/language-table";

holdToTable("fr", {
  keep: `
fact: Je m'appelle Camille
fact: j'habite un petit appartement à Lyon
fact: Je travaille comme infirmière dans un hôpital
fact: Au fait, j'ai 34 ans
fact: Je suis menuisier
fact: Nous avons deux chats
fact: J'ai grandi en Bretagne
preference: Je n'aime pas la coriandre
preference: Je préfère le thé au café
preference: Mon film préféré est Amélie
preference: je déteste me lever tôt
preference: J’adore marcher en montagne
constraint: Je suis allergique aux arachides
constraint: Je ne mange pas de viande
constraint: Souviens-toi que je suis végane
constraint: J'ai peur du vide
constraint: Mon budget est de 800 euros
constraint: mon fils est diabétique
relationship: Ma sœur Inès est vétérinaire
relationship: J'ai deux enfants
relationship: Je suis mariée depuis neuf ans
relationship: mon chef s'appelle Henri
goal: J'apprends le finnois
goal: Je veux arrêter de fumer
goal: Mon rêve est d'ouvrir une librairie
plan: Je déménage à Nantes le mois prochain
plan: Samedi on part à Lisbonne
plan: Nous allons nous marier en septembre
procedure: Je vais courir tous les matins
procedure: D'habitude je cuisine le dimanche pour toute la semaine
event: Hier j'ai réussi mon permis de conduire
event: Nous nous sommes mariés l'été dernier
event: J'ai perdu mon emploi il y a deux semaines`,
  leave: `
Peux-tu me donner une recette de pâtes ?
Écris-moi un poème sur l'automne
J'ai besoin d'une recette de lasagnes
Je cherche un synonyme de beau
Je voudrais une réponse plus courte
J'aime bien l'idée
je suis fatigué
J'ai une question
Je ne comprends pas la deuxième étape
Merci, ça m'aide beaucoup
Je pense que la Terre est ronde
J'ai testé le code et j'obtiens une erreur
Je veux savoir comment ça marche
Si j'étais riche, j'achèterais une île
Imagine que je suis un chevalier
Corrige cette phrase : J'habite à Paris et je travaille comme cuisinier
Traduis en anglais : Je suis allergique aux noix.
Rédige un mail à mon chef. Je travaille chez eux depuis 2019.
Je t'ai dit que c'était trop long
La réunion est reportée à vendredi
Quelle est la capitale du Pérou ?
J'espère que tu vas bien
Nous avons le plaisir de vous annoncer que vous avez gagné
Mon texte est trop long
Mon code ne compile pas
Ça me va
J'adore ça
Joue le rôle d'un serveur. Je suis allergique aux noix.
Salut, ça va ?`,
});

test("several statements of a message are several drafts, in its own words", async () => {
  const drafts = await keptOf(
    "Bonjour ! J'habite à Lille et ma femme Léa est médecin, mais je ne mange pas de porc. Une idée pour ce soir ?",
  );
  expect(drafts.map(({ text }) => text)).toEqual([
    "J'habite à Lille",
    "Ma femme Léa est médecin",
    "Je ne mange pas de porc",
  ]);
});
