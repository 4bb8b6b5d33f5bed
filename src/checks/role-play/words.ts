/** Whom people ask for advice: told to be one of them, the assistant gives it to the user as they are. */
const ADVISER =
  "nutritionist|dieti\\w+|doctor|physician|nurse|therapist|psycholog\\w+|coach|trainer|teacher|tutor|professor|expert|specialist|advis[eo]r|consultant|assistant|planner|agent|guide|gardener|lawyer|attorney|accountant|chef|cook|engineer|developer|programmer|designer|architect|editor|writer|copywriter|translator|linguist|mentor|analyst|scientist|mechanic|librarian|stylist|recruiter|manager|helper|concierge|sommelier|vet|veterinarian|pharmacist|historian|strategist|marketer|researcher|ai|chatbot|model|gpt|chatgpt|claude";

/** "You are Sherlock Holmes." */
const BY_NAME = /(?:^|[.!?\n]\s*)You are (?:\p{Lu}\p{L}+ )+\p{Lu}\p{L}+/u;

/** Played by two: it goes on until somebody ends it. */
const PLAY = new RegExp(
  [
    String.raw`\brole-? ?play\w*\b(?! games?\b)|\bpretend\b|\bin character\b|\btext adventure\b|\b(?:game|dungeon) master\b|\bd&d\b`,
    String.raw`\b(?:act(?:ing)? as|be|you(?:'re| are)(?: now)?|you play) (?:an? |the |my )(?!(?:[\w-]+ ){0,3}(?:${ADVISER})\b)(?=[\w -]{3,40})(?<=(?:act(?:ing)? as|^be|want you to be|you(?:'re| are)(?: now)?|you play) (?:an? |the |my ))[\w-]+`,
    String.raw`\byou(?:'re| are)(?: now)? (?:an? |the |my )?[\w ]{2,40}(?:,| and|\.) ?(?:and )?i(?:'m| am| play| will be|'ll be) (?:an? |the |your |my |dr|mr|captain|king|queen)`,
    String.raw`\bi(?:'m| am| play|'ll play|'ll be) (?:the |a |your )(?:\w+ )?(?:patient|customer|client|recruit|jester|servant|apprentice|prisoner) (?:called|named)`,
    String.raw`\bact as\b[^.\n]{0,60}\b(?:and|,) (?:i|my name)\b|\bsimulate\b|\bimagine (?:that )?(?:you|yourself)\b|\bassume the role|\btake the role|\bin the role of|\bin this scenario\b|\bmock interview\b|\bimprov\b`,
    String.raw`\blet(?:'|’)?s (?:write|tell|make up)\b[^.\n]{0,40}\btogether\b|\blet(?:'|’)?s play\b|\bfirst[- ]person\b`,
    String.raw`(?:^|\s)\*[\p{L} ]{3,60}\*`,
    String.raw`\bspiel(?:e|st du)? (?:einen?|mit mir|du)\b|\bact[úu]a como\b|\bfais comme si\b|\bfinja que\b|\brollenspiel\b|\bjuego de rol\b|\bjeu de r[ôo]le\b`,
  ].join("|"),
  "iu",
);

export const isPlay = (text: string): boolean => PLAY.test(text) || BY_NAME.test(text);

/** Told by one: what comes after it in the message belongs to it. */
export const STORY =
  /\b(?:write|give me|i need|i want|i'd like|tell|continue|compose|make up|create|start|draft)\b[^.!?\n]{0,40}\b(?:story|tale|poem|song|dialog(?:ue)?|monolog(?:ue)?|novel|scene|screenplay|diary(?: entry)?|chapter|fan ?fic\w*|myth|fable|legend|ballad|sonnet|lyrics|saga|myth)\b|\b(?:creative writing|writing prompt|in the (?:style|voice) of)\b|\b(?:chapter \w+|part|opening) of my (?:novel|book|story)\b|\b(?:erzähle?|schreibe?)\b[^.!?\n]{0,30}\b(?:geschichte|gedicht|märchen|lied)\b|\b(?:escribe|cuenta|inventa)\w*\b[^.!?\n]{0,30}\b(?:cuento|historia|poema|canción)\b|(?<!\p{L})(?:écris|raconte|invente)\b[^.!?\n]{0,30}(?:histoire|conte|poème|chanson)\b|\b(?:escreva|conte|inventa?)\b[^.!?\n]{0,30}\b(?:história|conto|poema|canção)\b/iu;

/** Asks at the end of a message that the story in it goes on. */
export const GOES_ON =
  /(?:^|[.!?"”'’]\s+|\n\s*)(?:please )?(?:continue\b[^.!?\n]{0,50}|keep going|go on from there|what happens next|(?:setz|führe)\b[^.!?\n]{0,30} fort|continúa|continue a história)[.!?]*\s*$/i;

/** Ends what was played; who goes on speaks as themselves. */
export const OVER =
  /\b(?:stop|end|quit|exit|leave|finish|enough|pause)\b[^.!?\n]{0,30}\b(?:role-? ?play\w*|game|story|play|playing|scene|character|adventure)\b|\bthat(?:'s| is) enough\b|\bout of character\b|\b(?:in real life|irl|back to reality|back to real life|new topic|(?:a )?different (?:topic|question)|the real me)\b|\b(?:genug|schluss) (?:damit|jetzt)\b|\bbasta (?:de|ya)\b/i;
