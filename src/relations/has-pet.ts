import { defineRelation } from "../domain/relation";

const PETS =
  "dogs?|cats?|puppy|puppies|kittens?|rabbits?|bunny|hamsters?|guinea pigs?|parrots?|budgies?|birds?|horses?|pony|tortoises?|turtles?|fish|goldfish|snakes?|lizards?|geckos?|ferrets?|hens?|chickens?|rats?|pets?|" +
  "labradors?|retrievers?|poodles?|beagles?|terriers?|spaniels?|dachshunds?|corgis?|pugs?|shepherd|collie|greyhound|husky|siamese|tabby";

export default defineRelation({
  id: "has-pet",
  label: "has the pet",
  inverse: "pet of",
  subject: "person",
  object: "animal",
  says: [
    new RegExp(
      `^(?:have|own|got|adopted|bought|rescued|keep|foster)(?: (?:a|an|another|two|three|four|five|\\d|our|my|some))(?: [\\p{L}-]+){0,3}? (?<object>(?:${PETS})\\b(?!,? (?:called|named)).*)`,
      "iu",
    ),
  ],
  ends: [
    /^(?:the |my |our )?(?<object>.+?) (?:died|passed away|ran away|be gone|crossed the rainbow bridge|be dead|had to be put (?:down|to sleep))/i,
    /^(?:lost|rehomed|gave away|buried|had to put down|said goodbye to|put) (?:the |my |our )?(?<object>.+?)(?: down| to sleep)?$/i,
    /^(?:had|have) to (?:put|say goodbye to|rehome|give away) (?:the |my |our )?(?<object>.+?)(?: down| to sleep| away)?(?= last|$| this| yesterday)/i,
  ],
  objectIs: new RegExp(PETS),
});
