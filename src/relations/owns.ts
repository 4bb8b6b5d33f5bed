import { defineRelation } from "../domain/relation";

const THINGS =
  "car|van|truck|motorbike|motorcycle|scooter|bike|bicycle|e-bike|boat|caravan|camper|house|flat|apartment|cabin|cottage|garden|allotment|phone|smartphone|laptop|computer|tablet|pc|macbook|iphone|ipad|pixel|kindle|camera|console|piano|guitar|violin|drone|telescope|3d printer|espresso machine|air fryer|business|shop|bakery|cafe|restaurant|company|farm|tesla|golf|watch|tv";

export default defineRelation({
  id: "owns",
  label: "owns",
  inverse: "belongs to",
  subject: "person",
  object: "thing",
  says: [
    /^(?:switched|upgraded|changed|moved) (?:phones? |cars? |laptops? )?from (?:a |an |my |the )?(?<left>.+?) to (?:a |an |my |the )(?<object>.+)/i,
    /^(?:traded|swapped|exchanged)(?: in)? (?:my |the |our )?(?<left>.+?) (?:in )?for (?<object>.+)/i,
    /^replaced (?:my |the |our )(?<left>.+?) with (?<object>.+)/i,
    /^(?:own|drive|bought(?: myself)?|purchased|ride) (?<object>(?:a|an|my|our|the|two|three|\d) .+)/i,
    new RegExp(
      `^(?:have|got|get|rent|lease)(?: myself| ourselves)? (?<object>(?:a|an|my|our|two|three) (?:[\\w.-]+ ){0,4}?(?:${THINGS})\\b.*)`,
      "i",
    ),
  ],
  ends: [
    /^(?:sold|scrapped|got rid of|gave away|given away|donated|totall?ed|crashed|wrecked|traded in) (?<object>(?:my|the|our|his|her) .+|\p{Lu}.+)/u,
  ],
  objectIs: /car|van|phone|laptop|computer|bike|motorbike|tablet|camera|house/,
});
