import { anyOf, leadIns, type WishPhrases } from "./phrases";

const SELF = /(?:i|i'm|i've|i'd|i'll|my|mine|we|we're|we've|our)\b/.source;
/** Where the sentence, or this part of it, is over. */
const OVER = /\s*(?:please\s*)?(?:[.!,;:)–—-]|$)/.source;
const THIS =
  /(?:this|that|any of (?:this|that|it))(?: message| conversation| chat| part| one| bit)?(?: (?:in|to) (?:your |the )?memory)?/
    .source;
/** Of the conversation, not of the user. */
const TALK =
  /(?:(?:last|previous|earlier|first|second|prior|original|initial|other|own)\s+)?(?:question|request|prompt|message|instruction|example|point|comment|mistake|typo|code|essay|text|query|idea|suggestion|task|input|answer)s?\b/
    .source;

/** English. */
const english: WishPhrases = {
  leadIn: leadIns(
    /and|also|but|so|oh|ok(?:ay)?|btw|by the way|hey|hi|hello|actually|well|please|pls|kindly|just|now|then|(?:can|could|would|will) you|i(?:'d| would) (?:like|want) you to|i (?:want|need) you to|you (?:can|could|should|must|may)|feel free to|thanks|one more thing|in future|from now on|for (?:next time|later)|always/,
  ),
  remember: anyOf(
    new RegExp(
      `remember(?: for (?:later|the future|next time))?(?:,? that(?! (?:time|day|one|night|movie|guy|song|scene|episode)\\b)(?: |: )|(?: this| the following)?(?: about me| for (?:later|the future|next time|me))?: ?|,? (?=${SELF})(?!i (?:told|said|asked|mentioned|sent|gave|showed)))`,
    ),
    /(?:keep|bear) (?:it |this )?in mind(?: for (?:later|the future|next time))?(?:,? that |,? (?=i\b|i'm\b|my\b|we\b|our\b)|: ?)/,
    new RegExp(
      `(?:don't|do not|dont|never) (?:you )?(?:ever )?forget(?:,? that (?!one\\b|day\\b|time\\b)|: ?|,? (?=${SELF}))`,
    ),
    /(?:make|take) (?:a )?(?:mental )?note(?: of (?:this|the following|the fact))?(?:,? that |: ?)/,
    /note(?: (?:for (?:the future|later|next time|future reference)|to remember))?: ?/,
    new RegExp(`note (?:down )?(?:that (?=${SELF})|(?=my\\b))`),
    /for (?:your )?future (?:reference|conversations?|chats?)[,:] /,
    /(?:save|store|add|put|commit|write) (?:this |that |it |the following )?(?:down )?(?:to|in|into) (?:your |the )?(?:long-term )?memory(?: that |: ?)/,
    /(?:save|store) (?:this|the following)(?: about me| for (?:later|the future|next time))?: ?/,
    /(?:update|add to) (?:your |the )?memory(?: that |: ?| to say that )/,
  ),
  leaveOut: anyOf(
    new RegExp(
      `(?:(?:don't|do not|dont|never|no need to|you (?:don't|do not) (?:have|need) to|you needn't) (?:ever )?|there(?:'s| is) no need to )(?:remember|save|store|record|memori[sz]e|learn from|log) ${THIS}${OVER}`,
    ),
    new RegExp(
      `i (?:don't|do not) want (?:you to (?:remember|save|store|keep|record) ${THIS}|${THIS} (?:to be )?(?:remembered|saved|stored|recorded))${OVER}`,
    ),
    new RegExp(`(?:don't|do not|dont) (?:keep|add|put) ${THIS.replace(")?$", ")")} ?(?:in|to) (?:your |the )?memory`),
    /(?:this is |that's |that is |it's |strictly |purely |totally |completely |keep (?:this|it|that) |speaking )?(?:strictly |all |totally )?off the record(?: here| now)?(?:[.!,;:)–—-]|$)/,
    /.*[,;–—(-]\s*(?:this is |that's |but )?(?:strictly |all )?off the record\)?[.!]*\s*$/,
    /keep (?:this|that|it)(?: one)? (?:just |strictly )?(?:between (?:us|you and me)|to yourself|(?:private|confidential)(?:\s*[.!,;:)]|\s*$))/,
    /(?:this|that|it|what (?:i say|follows)) (?:stays|remains|is|must stay|should stay)(?: just| strictly)? between (?:us|you and me)/,
    /(?:just |strictly )?between (?:us|you and me)[,:–—-]/,
    /(?:this|that|it|nothing (?:here|in this (?:message|chat))|none of this)(?: message| chat| conversation| part)? (?:is not|isn't|(?:should|must|shall|may|need)(?: not|n't)?|is never|cannot|can't) (?:to )?(?:ever )?be (?:remembered|stored|saved|recorded|kept|memori[sz]ed)/,
    /(?:this|that)(?: one| message| part)? is not for (?:your |the )?memory/,
  ),
  takeBack: anyOf(
    /forget (?:about )?(?:what|everything|all|whatever|the thing|all of what)(?: that)? i(?:'ve)? (?:just |only )?(?:said|told you|wrote|written|typed|mentioned|shared|sent)(?! (?:about|of|on|regarding)\b)/,
    /forget (?:that )?i (?:ever |just )?(?:said|mentioned|told you|brought up|wrote|typed) (?:that|this|it|anything|so)\b/,
    /forget (?:about )?my (?:last|previous) message/,
    /(?:don't|do not|dont) (?:remember|save|store|keep|record) (?:what i (?:just )?(?:said|told you|wrote)|my (?:last|previous) message)/,
    /(?:strike|scratch|delete|erase|remove) (?:what i(?:'ve)? just (?:said|told you)|my (?:last|previous) message)(?: from (?:the record|your memory))?/,
  ),
  forget: anyOf(
    new RegExp(
      `forget (?:that )?(?<what>i(?:'m|'ve|'d| am| have| had| was| used| live| work| like| love| hate| own| do| did)\\b.+)`,
    ),
    /forget that (?<what>(?:i|we|my|our|he|she|they|his|her|their)\b.+)/,
    new RegExp(`forget (?:about )?(?:(?:the )?(?:fact|part) (?:that |about )?)?(?<what>(?:my|our) (?!${TALK}).+)`),
    /forget (?:the fact that|what i(?:'ve)? (?:said|told you|mentioned) (?:about|of|on|regarding)) (?<what>.+)/,
    /(?:forget|delete|erase|remove|wipe|clear|drop) (?:everything|anything|all|all of it|what(?:ever)?)(?: (?:that )?(?:you(?:'ve| have)?(?: ever)? (?:know|remember|remembered|have|got|saved|stored|learned|learnt|noted)(?: saved| stored)?|(?:there is|is saved|is stored)))? (?:about|on|of|regarding) (?<what>(?!(?:it|this|that|the (?:above|previous|code|text))\b).+)/,
    /(?:delete|erase|remove|wipe|clear|drop) (?:the |any |all )?(?:memory|memories|info(?:rmation)?|facts?|notes?|entry|entries|details?) (?:that you have )?(?:about|on|of|regarding|that) (?<what>(?:me|my|our|i|we|her|his)\b.+)/,
    /(?:delete|erase|remove|wipe|drop) (?<what>(?:my|the fact that|that i)\b.+?) (?:from|out of) (?:your |the )?memor(?:y|ies)/,
    /i (?:no longer want you|don't want you|do not want you|want you not|would rather you did not) (?:any ?more )?(?:to )?(?:know|remember|keep|store|hold)(?: onto| about| that| the fact that)? (?<what>(?!(?:this|that|it)\b\s*(?:[.,!]|$)).+)/,
    /(?:don't|do not|dont|stop|quit) (?:remember|remembering|keep|keeping|store|storing|bring(?:ing)? up) (?:that |the fact that |about )?(?<what>(?:i|i'm|my|our)\b.+)/,
  ),
};
export default english;
