import { defineTopic, wholeWords } from "../domain/topic";

/** Courts, police, contracts in dispute, papers. */
export default defineTopic({
  id: "legal",
  sensitive: true,
  cue: wholeWords(
    /lawsuits?|su(?:ed|es|ing) (?:me|my|the|her|his|a|by|for|our|us|them)|(?:is|am|being|was|are|got) sued|(?:going|went|go|take|took) .{0,20}to court|(?:court|custody|divorce|criminal|asylum|visa|immigration|legal) (?:case|date|hearing|battle|order|record|proceedings?|charges?|trouble|status|dispute|advice|aid|fees|lawyer|application|claim)|in court|court order|(?:my|our|his|her|their|a|the) (?:lawyer|solicitor|attorney|barrister)|lawyer says|judge (?:ruled|decided|said)|jury duty|custody of|restraining order|injunction|settlement (?:offer|with)|plaintiff|defendant|witness (?:in|for|statement)|testif(?:y|ied|ies)|subpoena\p{L}*/u,
    /arrest(?:ed|s)?|convict(?:ed|ion|ions|s)?|prison|jail|in custody|parole|probation officer|on (?:probation|parole|bail|remand)|bail|charged with|criminal (?:record|offen[cs]e)|felon(?:y|ies)?|misdemeanou?r|police (?:record|report|caution)|(?:to|by|with) the police|police (?:came|stopped|searched|took)|drink(?:ing)?[- ]driv\p{L}+|dui|speeding (?:ticket|fine)|lost (?:my|his|her) licen[cs]e|licen[cs]e (?:was )?(?:suspended|revoked)|shoplift\p{L}*|(?:tax )?fraud|assault(?:ed)?|evict(?:ed|ion)|deport\p{L}+|asylum|refugee|undocumented|illegal(?:ly)?|(?:work |without a |no )permit|(?:no|without) (?:papers|a visa)|residence permit|green card|visa (?:expires|runs out|is|was|overstay\p{L}*)|immigration status|power of attorney|last will|my will|nda|non-disclosure/u,
    /anwalt\p{L}*|anwältin|rechtsanwalt\p{L}*|gericht(?:s\p{L}*)?|verklag\p{L}+|klage|prozess gegen|sorgerecht\p{L}*|scheidungsverfahren|vorbestraft|vorstrafe\p{L}*|gefängnis|bewährung|haft|verhaftet|angezeigt|anzeige (?:bei|gegen|erstattet)|strafanzeige|polizei\p{L}*|führerschein (?:weg|verloren|abgegeben|entzogen)|räumungsklage|asyl\p{L}*|aufenthalts(?:titel|genehmigung|erlaubnis)|abschieb\p{L}+|testament|bußgeld|strafverfahren|patientenverfügung|vollmacht/u,
    /abogad[oa]s?|juicio|juzgado|tribunal|demand(?:é|aron|a judicial)|custodia|detenid[oa]|detuvieron|arrestad[oa]|cárcel|prisión|antecedentes|libertad condicional|denunci\p{L}+|asilo|sin papeles|permiso de (?:residencia|trabajo)|desahuci\p{L}+|testamento|deport\p{L}+/u,
    /avocate?s?|procès|tribunal|juge|porté plainte|plainte (?:contre|à)|garde (?:des|de mes|alternée|partagée)|arrêté par|garde à vue|prison|casier judiciaire|sursis|sans-papiers|titre de séjour|demandeur d'asile|asile|expuls\p{L}+|testament|retrait de permis|condamné\p{L}*/u,
    /advogad[oa]s?|tribunal|processo (?:contra|judicial|na justiça)|process(?:ei|ou|ada|ado) (?:a|o|por|pelo|pela|meu|minha)|juiz|guarda (?:dos|das|de meus|compartilhada)|pres[oa] (?:por|em|na|no)|prisão|cadeia|antecedentes criminais|liberdade condicional|boletim de ocorrência|queixa|asilo|visto de residência|indocumentad[oa]|despej\p{L}+|testamento|deport\p{L}+/u,
  ),
  near: 0.16,
  examples: [
    "I'm being sued by my former landlord.",
    "I was arrested when I was nineteen.",
    "We are fighting over who gets the children, and the judge decides in May.",
    "My lawyer told me not to talk about it.",
    "I have a criminal record.",
    "My residence permit runs out in autumn.",
    "I lost my driving licence for drinking.",
    "I reported my neighbour to the police.",
    "We must leave the flat because the landlord has us evicted.",
    "He spent two years behind bars.",
    "I'm a witness in a trial.",
    "I applied for asylum.",
  ],
});
