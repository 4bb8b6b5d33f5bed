import { defineTopic, wholeWords } from "../domain/topic";

/** Belief, and what follows from it. */
export default defineTopic({
  id: "religion",
  sensitive: true,
  cue: wholeWords(
    /religio(?:n|ns|us|usly)|(?:non-?)?believers?|faith|christian(?:s|ity)?|catholic\p{L}*|protestants?|lutherans?|baptists?|methodists?|evangelicals?|presbyterians?|pentecostals?|anglicans?|mormons?|jehovah'?s witness(?:es)?|quakers?|orthodox (?:christian|church|jew\p{L}*|easter)|adventists?/u,
    /muslims?|islam(?:ic)?|sunnis?|shia|shi'?ites?|sufi|qur'?an|koran|ramadan|eid|mosque|hajj|halal|hijab|jew(?:s|ish|ess)?|judaism|torah|synagogue|kosher|shabbat|sabbath|yom kippur|hanukkah|passover|bar mitzvah|bat mitzvah|rabbi/u,
    /hindus?|hinduism|diwali|puja|sikhs?|sikhism|gurdwara|buddhis(?:t|ts|m)|jain(?:s|ism)?|bah[aá]'?[ií]|pagan|wicca\p{L}*|shinto|scientolog\p{L}+|atheis(?:t|ts|m)|agnostic\p{L}*/u,
    /church|chapel|(?:go(?:es|ing)?|went) to mass|sunday mass|pray(?:s|ed|ing|ers?)?|bible|gospel|jesus|christ|god|allah|holy (?:spirit|communion)|baptis(?:ed|m)|baptiz(?:ed)|christened|confirmation class|first communion|communion|parish|priest|pastor|vicar|imam|(?:during|for|in|of) lent|congregation|born again|sinn(?:ed|ers?)|sunday school|haram|heads?car(?:f|ves)/u,
    /religiös\p{L}*|religion|glaub(?:e an|t an|en an)|gläubig\p{L}*|ungläubig|christlich\p{L}*|christ(?:in|en)|katholi\p{L}+|evangelisch\p{L}*|protestant\p{L}*|muslim\p{L}*|islam\p{L}*|moschee|jüdisch\p{L}*|juden\p{L}*|(?:bin|als|ist) jude|jüdin|synagoge|koscher|buddhist\p{L}*|hinduist\p{L}*|atheist\p{L}*|kirche\p{L}*|kirchen\p{L}+|gottesdienst\p{L}*|bete[tn]?|gebet\p{L}*|gott|pfarrer(?:in)?|konfirm\p{L}+|getauft|taufe|gemeinde (?:der|unserer) kirche|fastenzeit/u,
    /religi(?:ón|os[oa]s?)|católic[oa]s?|cristian[oa]s?|evangélic[oa]s?|musulm[aá]n\p{L}*|judí[oa]s?|budistas?|ate[oa]s?|agnóstic[oa]s?|iglesia|misa|mezquita|sinagoga|re(?:zo|za|zar|zamos)|dios|biblia|bautiz\p{L}+|cuaresma|testigos? de jehová/u,
    /religi(?:on|eux|euse|euses)|catholiques?|chrétien\p{L}*|protestant\p{L}*|musulman\p{L}*|juif|juive|bouddhistes?|athées?|agnostiques?|église|(?:à|de) la messe|mosquée|synagogue|prie|prier|prière|dieu|baptis\p{L}+|carême|croyant\p{L}*/u,
    /religi(?:ão|os[oa]s?)|católic[oa]s?|cristã\p{L}*|cristão|evangélic[oa]s?|muçulman[oa]s?|jude(?:u|us)|judia|budistas?|ateus?|ateia|igreja|missa|mesquita|sinagoga|rez(?:o|a|ar)|oração|deus|bíblia|batizad[oa]|batizado|quaresma|espírita|umbanda|candomblé/u,
  ),
  near: 0.22,
  examples: [
    "I'm a practising Catholic.",
    "I fast during Ramadan and pray five times a day.",
    "We keep kosher at home.",
    "I don't believe in God.",
    "I go to church every Sunday.",
    "My family is Hindu and celebrates Diwali.",
    "I converted to Buddhism and meditate in a temple.",
    "I was raised as a Jehovah's Witness and left.",
    "Our children were baptised.",
    "I sing in the choir of my parish.",
    "My faith matters to me.",
    "I wear a headscarf for my religion.",
  ],
});
