import { defineRelation } from "../domain/relation";

export default defineRelation({
  id: "uses",
  label: "uses",
  inverse: "used by",
  subject: "person",
  object: "thing",
  says: [
    /^(?:switched|changed|migrated|ported|moved (?:over|all|everything|my|our|the) ?[\w ]*?)(?: over)?(?: (?:my|our|the) [\w ]+?)? from (?<left>.+?) to (?<object>.+)/i,
    /^(?:replaced|swapped|ditched|dropped) (?<left>.+?) (?:with|for|in favou?r of) (?<object>.+)/i,
    /^(?:switched|migrated|converted)(?: over)? to (?:using )?(?<object>.+)/i,
    /^use (?!to\b)(?<object>.+)/i,
    /^(?:code|program|write(?: code)?|work|be coding) (?:mainly |mostly |primarily )?(?:in|with) (?<object>[A-Z].*)/,
  ],
  ends: [
    /^(?:uninstalled|cancelled|canceled|ditched|dropped|got rid of|deleted|unsubscribed from) (?:my )?(?<object>.+?)(?: (?:subscription|account|app))?$/i,
    /^(?:stopped|quit|gave up) using (?<object>.+)/i,
  ],
  objectIs:
    /(?:main |preferred |default |text |code )?(?:editor|browser|ide|operating system|bank|note app|provider|search engine)/,
});
