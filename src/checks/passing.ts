import { defineCheck } from "../domain/check";

/** Said to the assistant about its answer or about what comes next here: true for a minute. */
const TO_THE_ASSISTANT = [
  /^i(?:'m| am)?(?: (?:also|just|really|so|still|very|actually|a bit|particularly|especially))* (?:glad|happy to|curious|wonder(?:ing)?|look(?:ing)? for(?!ward)|search(?:ing)? for|sure|sorry|afraid(?! of)|interested in (?:the|that|this|your|hearing|knowing)|ask(?:ing)?|mean|guess|hope (?:this|that|it)|agree|understand|see\b|need (?:help|some|to know|a recommendation|advice)|have a (?:question|problem|request)|appreciate|apologi[sz]e|want to know|totally|completely agree)/i,
  /^i(?:'d| would)(?: \w+)? (?:appreciate|(?:love|like) (?:to (?:hear|know|see|learn more|discuss|explore|try|give|get)|that|some|any|more|it|the))/i,
  /^i(?:'ll| will)(?: \w+)? (?:look|check|try|make sure|keep|give|take|consider|see|do|have to|provide|paste|share|send|type|ask|let|definitely|be sure|remember|think about)\b/i,
  /^(?:i|we)(?: \w+)? (?:like|love|think|appreciate|enjoy|agree)(?: \w+)? (?:that|this|it|these|those|the|how|what|where|all)\b(?: \w+){0,5}? ?(?:idea|ideas|suggestions?|options?|thoughts?|points?|approach|concept|plan|sounds?|one|ones|recommendations?|advice|tips?)?\.?$/i,
  /^(?:i|we)(?: \w+)? (?:like|love|appreciate|enjoy)(?: \w+)? (?:the|that|this|your|these|those)\b.*\b(?:ideas?|suggestions?|options?|points?|tips?|thought|approach|concept)\b/i,
  /^i (?:hadn't|haven't|didn't|never) (?:thought|considered|think|realized|known|heard)/i,
  /^(?:my|our) (?:\w+ )?(?:question|request|problem|prompt|task|point)\b/i,
  /^(?:i|we)(?:'m| am|'re)?(?: \w+)? (?:can't wait|(?:talk|chat|catch up|see|speak)(?:ing)?(?= (?:to|with|about|soon|later|you|u|ya|more)\b|$)|got to go|gotta go|gotta run)\b/i,
  /^(?:i|we)(?:'m| am|'re| are|'ve been| have been| feel)(?: (?:so|very|really|just|also|still|all|a bit|pretty|quite|feeling|getting))* (?:tired|hungry|bored|busy|sad|happy|excited|ready|fine|ok(?:ay)?|good|great|done|back|lost|confused|stuck|late|here|in|worried|nervous|overwhelmed|stressed|thrilled|proud|grateful|thankful|impressed|blessed|lucky|alone|serious|right|wrong)$/i,
  /^(?:(?:please|kindly|now|just|and|also) )*(?:fix|edit|summari[sz]e|help|give|make|find|write|tell|show|suggest|recommend|explain|check|translate|improve|rewrite|proofread|shorten|convert|create|generate|list|describe|compare|calculate|solve|answer|reply|respond|polish|correct|review|turn|put|use|add|remove|change|continue|finish|analy[sz]e|look at|go on)\b(?! (?:is|was|are)\b)/i,
  /^(?:good|great|nice|glad|lovely) to (?:see|hear|meet|know)/i,
];

/** Only says what comes: nothing joined to it says more. */
const INTRODUCES = /^(?!.*(?:, | and | but | und | y | et | e )).*[:：]$/i;

export default defineCheck({
  id: "passing",
  yields: true,
  drop: ({ text, quote }) => INTRODUCES.test(quote) || TO_THE_ASSISTANT.some((pattern) => pattern.test(text)),
});
