import { anyOf, leadIns, type WishPhrases } from "./phrases";

/** German. */
const german: WishPhrases = {
  leadIn: leadIns(
    /und|aber|also|ach|ok(?:ay)?|übrigens|hallo|hey|bitte|nun|jetzt|kannst du|könntest du|würdest du|ich möchte,? dass du|du (?:sollst|kannst|musst)|ab jetzt/,
  ),
  remember: anyOf(
    /(?:merk|merke|merken sie)(?: dir| ihnen| sich)?(?: bitte| mal| doch| für (?:später|die zukunft|das nächste mal))*(?:,? dass |: ?)/,
    /(?:denk|denke|denken sie)(?: bitte| immer| auch)* (?:daran|dran)(?:,? dass |: ?)/,
    /(?:vergiss|vergessen sie)(?: bitte)? nicht(?:,? dass |: ?)/,
    /(?:behalt|behalte|behalten sie)(?: bitte)? im (?:kopf|hinterkopf|gedächtnis)(?:,? dass |: ?)/,
    /(?:notier|notiere|notieren sie|speicher|speichere|speichern sie)(?: dir| sich)?(?: bitte)?(?:,? dass |: ?)/,
    /(?:für die zukunft|für später|fürs nächste mal|zum merken): ?/,
  ),
  leaveOut: anyOf(
    /(?:merk|merke|speicher|speichere|notier|notiere)(?: dir)?(?: bitte)? (?:das|dies|es)(?: hier)?(?: bitte)? nicht/,
    /(?:das |dies )?(?:hier )?(?:bitte )?nicht (?:merken|speichern|behalten)\b/,
    /(?:das|dies)(?: hier)? (?:soll|darf)(?:st du)? (?:dir )?nicht (?:gespeichert|gemerkt|behalten|merken|speichern)/,
    /(?:das|dies)(?: hier)? bleibt (?:bitte )?unter uns/,
    /(?:ganz )?unter uns(?: gesagt)?(?:[,:.!–—-]|$)/,
    /(?:behalt|behalte) (?:das|es) (?:bitte )?für dich/,
  ),
  takeBack: anyOf(
    /vergiss(?: bitte)?(?: alles)?,? was ich (?:(?:dir )?(?:gerade|eben|vorhin|dir) )*(?:gesagt|geschrieben|erzählt|erwähnt) habe/,
    /vergiss(?: bitte)?(?: das)?,? was ich eben (?:sagte|schrieb)/,
    /vergiss(?: bitte)? meine (?:letzte|vorige) nachricht/,
  ),
  forget: anyOf(
    /vergiss(?: bitte)?(?: wieder)?,? dass (?<what>.+)/,
    /vergiss(?: bitte)? (?<what>(?:mein|unser)(?:e[mnrs]?)? (?!(?:letzte|vorige|frage|anfrage|nachricht|idee|text)).+)/,
    /(?:vergiss|lösch|lösche)(?: bitte)? alles(?:,? was du)? (?:über|von|zu) (?<what>.+?)(?: (?:weißt|gespeichert hast|gemerkt hast))?[.!]*$/,
    /(?:vergiss|lösch|lösche)(?: bitte)?(?: alles)?,? was du (?:über|von|zu) (?<what>.+?) (?:weißt|gespeichert hast|gemerkt hast)/,
    /(?<what>(?:mein|unser)(?:e[mnrs]?)? .+?|alles über .+?|dass .+?) (?:vergessen|löschen)[.!]*$/,
    /ich (?:will|möchte) nicht(?: mehr)?,? dass du (?<what>(?!das\b).+?) (?:weißt|behältst|speicherst|kennst)/,
  ),
};
export default german;
