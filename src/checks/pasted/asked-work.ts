const any = (...some: readonly string[]): string => `(?:${some.join("|")})`;

const POLITE = String.raw`(?:(?:please|kindly|now|just|bitte|por favor|s'il (?:te|vous) pla[îi]t|can you|could you|would you|you (?:should|will|must|need to|are to)|help me|¿?puedes|¿?podr[íi]as|peux-tu|pourrais-tu|pouvez-vous|kannst du|könntest du|können sie|(?:você )?pode(?:ria)?|i need you to|i want you to|and)[, ]+)*`;

/** Done to a text that is there already. */
const ON_A_TEXT = any(
  String.raw`(?:re)?(?:write|word|phrase)(?= (?:this|that|it|the|my|these|in|as|below|more|better)\b| ?:|$)|re(?:write|word|phrase)`,
  "paraphrase|edit|proof-?read|translate|summari[sz]e|sum up|correct|polish|shorten|simplify|condense|tl;?dr|too long|too short",
  "classify|categori[sz]e|label|annotate|identify|detect|determine|extract|transcribe|(?:grammar|spelling|spell|typo|tone|style)[- ]?check|give (?:me )?feedback on|feedback(?= ?(?:please|[?:]|$))|tidy up|clean up|touch up|spell-?check|evaluate|analy[sz]e|interpret|paraphrase",
  String.raw`(?:rate|grade|score|rank|mark|tag|sort|convert|transform|improve|finish|complete|expand|adapt|code|check|fix|format|review|judge|critique)(?! of\b)(?= (?:this|that|it|the|my|these|those|each|every|on|in|as|all|grammar|spelling|typos|seo|for|below|\w+ (?:as|as an?|or)|cover|code)\b| ?:|$)`,
  String.raw`make (?:this|that|it|these|the \w+|my \w+)|turn (?:this|these|it)|put (?:this|it) (?:in|into)|give (?:this|it)|set this to|write (?:music|a title|a headline|a caption) for this|continue (?:this|the|from)`,
  String.raw`(?:reply|respond|answer) (?:to )?(?:this|him|her|them|politely|the (?:following|mail|email|message))\b|reply\b(?=[^\n]{0,30}:)|answer (?:as|him|her)`,
  String.raw`(?:spot|find) (?:the|all|any) (?:\w+ ){0,2}(?:mistakes?|errors?|typos|nouns?|verbs?|adverbs?|adjectives?|pronouns?|subjects?)`,
  "übersetze?|korrigiere?n?|umformulieren|übersetzen|verbessern|verbessere?|umformulieren|formulier(?:e|en)?|kürze|fasse?|vereinfache|analysiere|mach(?:e|st du)? (?:das|dies|es|den|diese[ns]?)",
  "corregir|traducir|mejorar|resumir|corrigir|traduzir|melhorar|corrige|corrija|corrijan|traduce|traduzca|traduza|traduz|mejora|melhore|melhora|resume|resuma|reescribe|reescreva|acorta|analiza|analise|haz (?:esto|este)",
  "corriger|traduire|améliorer|résumer|reformuler|améliore|améliorez|corrigez|traduis|traduisez|résume|résumez|reformule|reformulez|raccourcis|analysez",
);

/** An order to work on a text: at the beginning of a sentence, or after who asks ("I'm a nurse, please polish this"). */
export const WORK = new RegExp(
  String.raw`(?:^|[.!?\n]\s*|,\s*(?=please|can|could|kindly|and|bitte|por|fix|translate|rewrite))${POLITE}${ON_A_TEXT}(?![\p{L}])`,
  "giu",
);

/** Of a sort that people paste. */
const TEXT = any(
  "text|sentences?|paragraphs?|passage|e-?mails?|mail|message|letter|article|essay|story|poem|tweet|reviews?|comments?|post(?! office)|draft|document|transcript|conversation|group chat",
  "dialog(?:ue)?|statements?|description|abstract|resume|cv|bio|speech|script|lyrics|song|quote|excerpt|chapter|testimonial|page|about page|readme|listing|notes|homework|entries|entry",
  "stellungnahme|nachricht|brief|texto|correo|carta|mensaje|mensagem|texte|lettre|message|opening|auto reply|ad(?: copy)?|slogan|caption|intro|note|snippet|code|answers?",
);

/** Speaks of a text that is handed over with the message. */
export const MATERIAL = new RegExp(
  String.raw`\b(?:given|provided|following|attached|pasted|below|nachstehend|siguiente|suivant|seguinte)\b|\b(?:this|these|that|the|my (?:friend|boss|son|daughter|pupil|student|sister|brother|wife|husband|colleague|landlord)'s|from these) (?:[\w-]+ ){0,2}${TEXT}\b|\b(?:does|do|is|are|how(?: \w+)? (?:is|does)) (?:this|that|it|these) (?:\w+ )?(?:sounds?|reads?|looks?|ok(?:ay)?|fine|polite|rude|formal|correct|grammatical|clear|convincing)\b|\bhow \w+ (?:is|does) (?:this|that|it)\b(?! \w)|\b(?:true or false|fill in the|multiple choice|for a persona)\b|\bthe (?:author|reviewer|speaker|writer|narrator)\b|\b(?:main|central|key) (?:idea|point|theme|complaint|argument|message|claim)\b|\b(?:tone|mood|sentiment|genre|rhyme scheme) (?:is|of|does|here)\b|\b(?:product|customer|film|movie|book|hotel|app) reviews?\b|\bad(?: copy)?\s*:|\bsentiment\b|\b(?:says|said|wrote|asks|reads|goes)\s*:|\b(?:write|say|answer|reply|respond|text) (?:back|to (?:him|her|them|this|that|it))\b|\bhow (?:do|should|would|can) (?:i|you|we) (?:answer|respond|reply|react)\b|\b(?:sent|wrote|gave|texted|mailed|got|received)(?: me| us| (?:to )?my \w+)? (?:this|the following)|\bsent (?:this|it) to\b\b|\bhere(?:'s| is| are)\b[^\n]*\b${TEXT}\b|\bwhat (?:does|do|did) (?:she|he|they|the author|this)\b`,
  "i",
);

/** Introduces what is the user's own. */
export const OF_ONESELF =
  /\b(?:about (?:me|myself|us)|my (?:\w+ )?(?:situation|background|profile|details|circumstances|preferences|needs|requirements|constraints|family|routine|goals?|diet|facts|setup|health|allergies)|(?:some |for )?(?:background|context|constraints|requirements|preferences|info(?:rmation)?|reference|facts)|(?:über|zu) mi(?:ch|r)|sobre m[íi]|sobre mim|[àa] propos de moi)\s*[:：]/i;

/** So begins a message that is a task, whatever it is about; what comes in a paragraph of its own after it is what it is about. */
export const TASK =
  /^(?:please |kindly |now |can you |could you |would you |you (?:should|will|must|need to|are to) |help me )*(?:re)?(?:write|word|phrase|edit|proofread|translate|summari[sz]e|correct|classify|categori[sz]e|improve|polish|paraphrase|shorten|expand|simplify|fix|convert|transform|reply|respond|analy[sz]e|answer|extract|evaluate|rate|review|grade|check|read|label|identify|explain|describe|complete|continue|change|make|turn|give|find|decide|determine|detect|mark|tag|rank|compare|adapt|format|generate|create|compose|act|roleplay|pretend|imagine|suppose|assume|take|pick|which|list|predict|guess|count|choose|select|infer|assess|verify|provide|match|fill)\b/i;
