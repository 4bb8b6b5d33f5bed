import { defineRelation } from "../domain/relation";

export default defineRelation({
  id: "works-on",
  label: "works on",
  inverse: "worked on by",
  subject: "person",
  object: "project",
  says: [
    /^(?:switched|moved|transferred) from (?:the )?(?<left>.+?)(?: project| team)? to (?:the )?(?<object>.+?) (?:project|team)\b/i,
    /^(?:work|collaborate|be working|started(?: work(?:ing)?)?|joined)(?: together| with .+?)? on (?<object>.+)/i,
    /^joined the (?<object>.+?) project\b/i,
  ],
  ends: [
    /^(?:finished|completed|shipped|launched|shelved|left|wrapped up|handed over) (?:work(?:ing)? on )?(?:the )?(?:project )?(?<object>.+?)(?: project)?$/i,
  ],
  objectIs: /(?:main |current |side )?project/,
});
