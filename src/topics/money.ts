import { defineTopic, wholeWords } from "../domain/topic";

/** What one earns, has, owes and lives on. */
export default defineTopic({
  id: "money",
  sensitive: true,
  cue: wholeWords(
    /salar(?:y|ies)|wages?|pay ?(?:slip|check|cheque|rise|cut|grade)|earn(?:s|ed|ing|ings)?|income|makes? (?:about |around |only |just |over )?[$€£]?\d[\d.,]*k?(?: (?:a|per) (?:year|month|hour|week|day)| euros| dollars| pounds)|(?:year|month|week)ly (?:pay|rent|salary|income)|minimum wage|bonus(?:es)?|commission of|stock options|rsus?|severance/u,
    /mortgages?|loans?|debts?|in debt|ow(?:e|es|ed|ing) (?:\p{L}+ ){0,3}[$€£]?\d|owes? (?:the bank|money)|overdraft|overdrawn|bankrupt\p{L}*|insolven\p{L}+|foreclos\p{L}+|credit (?:cards?|score|rating|history)|instal(?:l)?ments|pay(?:ing|s)? off|bailiffs?|(?:am|i'm|are|is|flat|went|going) broke|can(?:'t|not) (?:afford|pay)|(?:my|our|his|her) rent|struggl\p{L}+ to pay|behind (?:on|with) (?:the |my |our )?(?:rent|bills)|payday|food bank|food stamps/u,
    /savings|saved up|saves? [$€£]?\d|bank (?:account|balance|details)|iban|account (?:number|balance)|sort code|net worth|inherit(?:ed|s|ance)|trust fund|pensions?|retirement (?:fund|savings|account)|401\(?k\)?|roth ira|(?:cash|shares) isa|invest(?:ed|s|ing|ments?|ors?)|shares (?:in|of)|stock market|stocks|portfolio of|index funds?|etfs?|dividends?|crypto(?:currency)?|bitcoin|ethereum|brokerage|tax (?:return|bill|debt|refund|bracket|evasion)|income tax|taxes|alimony|child support|benefits? (?:claim|payment)|unemployment benefits?|universal credit|on benefits|welfare|rent is [$€£]?\d|pay(?:s|ing)? [$€£]?\d[\d.,]* (?:in |for )?(?:the |my |our )?(?:rent|a month|per month)|budget (?:is|of) [$€£]?\d|[$€£] ?\d[\d.,]*k? (?:in|of) (?:debt|savings|student)/u,
    /gehalt\p{L}*|\p{L}*gehalt|lohn|löhne|mindestlohn|verdien(?:e|t|st|en|te)|einkommen\p{L}*|schulden|verschuldet|kredit\p{L}*|hypothek\p{L}*|ratenzahlung|pleite|insolven\p{L}+|erspar(?:t|nisse|nis)|spare \d|sparkonto|kontostand|kontonummer|bankkonto|erb(?:e|schaft|te)|geerbt|rente|altersvorsorge|aktien\p{L}*|fonds|steuer(?:n|erklärung|bescheid|schuld\p{L}*|klasse)|unterhalt|bürgergeld|arbeitslosengeld|hartz|wohngeld|bafög|miete (?:beträgt|ist|kostet)|\d+ ?(?:€|euro) (?:im monat|brutto|netto|schulden|miete)/u,
    /sueldo|salario|gano \d|ganamos \d|ingresos|deud(?:a|as|or)|debo \d|hipoteca|préstamo|ahorr(?:o|os|ado|ar)|herencia|heredé|pensión|jubilación|acciones en bolsa|inversion\p{L}*|inviert\p{L}+|impuestos|cuenta (?:bancaria|corriente)|tarjeta de crédito|en (?:el )?paro|subsidio|bancarrota/u,
    /salaire|je gagne \d|gagne \d|revenus?|dettes?|endetté\p{L}*|je dois \d|hypothèque|emprunt|prêt (?:immobilier|étudiant)|crédit (?:immobilier|à la consommation)|épargne|économies|hérit(?:é|age)|retraite|actions en bourse|investi\p{L}*|impôts?|compte (?:bancaire|en banque)|chômage|à découvert|loyer (?:est|de) \d|faillite/u,
    /salário|ordenado|ganho \d|rendimentos?|renda mensal|dívidas?|endividad[oa]|devo \d|hipoteca|empréstimo|financiamento|poupança|poupei|herança|herdei|aposentadoria|reforma de \d|ações na bolsa|invist\p{L}+|investiment\p{L}+|impostos?|conta bancária|cartão de crédito|seguro-desemprego|falência/u,
  ),
  near: 0.16,
  examples: [
    "I earn 4,200 euros a month before tax.",
    "We still owe the bank 180,000 on the house.",
    "I'm deep in debt and can't pay the bills.",
    "I have 30,000 put aside for emergencies.",
    "My mother left me her house and some money.",
    "I live on unemployment benefit.",
    "My pension is barely enough.",
    "I lost a lot of money with shares.",
    "I got a raise of eight per cent.",
    "We pay 1,400 for the flat every month.",
    "I'm late with my taxes.",
    "I lent my brother ten thousand and he doesn't pay it back.",
  ],
});
