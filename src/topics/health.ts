import { defineTopic, wholeWords } from "../domain/topic";

/** Body and mind, and what is done for them. */
export default defineTopic({
  id: "health",
  sensitive: true,
  cue: wholeWords(
    /allerg\p{L}*|asthma\p{L}*|diabet\p{L}*|insulin\p{L}*|(?:prostate |breast )?cancers?|tumou?rs?|chemo\p{L}*|leuk(?:a)?emia|lymphoma|biops\p{L}+/u,
    /depress(?:ed|ion|ive)|anxiety|panic attacks?|adhd|add meds|autis\p{L}*|autistic|bipolar|schizo\p{L}*|ptsd|ocd|burn-?out|eating disorders?|anorexi\p{L}*|bulimi\p{L}*|suicid\p{L}*|self-harm\p{L}*/u,
    /(?:psycho|physio)?therap(?:y|ists?|ies)|psychiatr\p{L}*|psychologists?|counsell?ing|(?:his|her|my|their|the) (?:meds|doctors?|gp|surgeon|psychologist)|doctor'?s (?:appointment|orders|note)|see(?:s|ing)? (?:a|my|her|his|the) (?:doctor|specialist|consultant)/u,
    /medications?|(?:takes?|taking|on|my|his|her) medicines?|pills?|prescri(?:bed|ptions?)|dos(?:es?|age)|\d+ ?mg|antidepressants?|antibiotics?|painkillers?|ibuprofen|paracetamol|statins?|beta[- ]?blockers?|inhaler|epipen|blood (?:pressure|sugar|test|thinners?|type)|cholesterol/u,
    /migraines?|epilep\p{L}*|seizures?|surger(?:y|ies)|had an operation|operation on (?:my|his|her|the)|hospitali[sz]ed|hospital|clinic|diagnos(?:ed|is|es)|diseases?|illness(?:es)?|syndrome|disorders?|chronic(?:ally)?|symptoms?|(?:back|knee|chest|joint|period|neck|shoulder|hip|chronic) pains?|bad (?:back|knees?|hip)|slipped disc/u,
    /pregnan\p{L}*|miscarr\p{L}+|ivf|fertility|infertil\p{L}+|contracepti\p{L}+|menopaus\p{L}+|endometriosis|hiv|std|hepatitis|coeliac|celiac|(?:lactose|gluten)[- ](?:intoleran\p{L}+|free diet)|intoleran(?:t|ce)|arthritis|osteoporosis|crohn'?s|colitis|ibs|eczema|psoriasis|thyroid\p{L}*|parkinson'?s|alzheimer'?s|dementia|multiple sclerosis/u,
    /injur(?:y|ies|ed)|(?:broke|broken|fractured|sprained|tore|torn) (?:a|an|my|his|her|the)? ?(?:left |right )?(?:leg|arm|wrist|ankle|foot|toe|finger|rib|hip|collarbone|ligament|meniscus)|(?:had|after|since) (?:a|the|his|her|my) stroke|heart (?:attack|condition|disease|failure|surgery)|pacemaker|kidney (?:disease|failure|stones?|transplant)|wheelchair|disab(?:led|ilit(?:y|ies))|deaf|hearing (?:aids?|loss)|(?:going |colou?r-?|legally |half )blind|dyslexi\p{L}*|rehab|alcoholi(?:c|sm)|addict(?:ed|ion|s)?|sober|(?:quit|stopped) (?:smoking|drinking)|insomnia|sleep apno?ea|sick leave|health (?:issues?|problems?|condition|insurance|checks?|scare)|my health|mental health|vaccinat\p{L}+|covid|infect(?:ed|ion)|overweight|obes(?:e|ity)|bmi|weigh(?:s|ed)? \d+/u,
    /krank\p{L}*|erkrank\p{L}*|\p{L}*allergi\p{L}*|\p{L}*krebs|\p{L}*therapie|\p{L}*therapeut\p{L}*|depressi\p{L}*|angststörung\p{L}*|zuckerkrank\p{L}*|blutdruck\p{L}*|blutzucker\p{L}*|\p{L}*medikament\p{L}*|\p{L}*tabletten|rezeptpflichtig\p{L}*|schwanger\p{L}*|(?:knie|herz|augen|hüft|not|rücken|krebs)-?operation|operation am|operiert|herzinfarkt|schlaganfall|bandscheib\p{L}*|\p{L}*schmerz(?:en)?|migräne|behinder\p{L}*|schwerhörig|diagnose\p{L}*|diagnostiziert|arzt(?:termin|besuch)?|(?:haus|zahn|fach)arzt|klinik|unverträglichkeit\p{L}*|laktoseintoleran\p{L}*|gesundheit\p{L}*|impf\p{L}+|süchtig|alkoholiker(?:in)?|fehlgeburt|wechseljahre/u,
    /alérgic\p{L}+|alergi\p{L}+|asma|cáncer|tumor|quimio\p{L}*|depresión|ansiedad|terapia|terapeuta|psiquiatra|psicólog\p{L}+|medicament\p{L}+|medicina para|pastillas|receta médica|embaraz\p{L}+|enferm(?:o|a|edad(?:es)?)|médic[oa]|operaron|cirugía|hospital|diagnostic(?:ó|aron|ad[oa])|diagnóstico|migrañas?|discapacidad|presión (?:arterial|alta)|salud|celíac\p{L}+|intolerante|vacun\p{L}+|dolor(?:es)? (?:de|en)/u,
    /allergi(?:que|e|es)|asthm\p{L}+|cancer|tumeur|dépressi\p{L}+|anxiété|thérapie|thérapeute|psychiatre|psychologue|médicaments?|comprimés|ordonnance|enceinte|grossesse|malad(?:e|ie|ies)|médecin|opéré\p{L}*|chirurgie|hôpital|diagnostiqué\p{L}*|handicap\p{L}*|tension artérielle|santé|cœliaque|intolérant\p{L}*|vaccin\p{L}*|douleurs?/u,
    /alérgic\p{L}+|alergia|câncer|cancro|depressão|ansiedade|terapia|psiquiatra|psicólog\p{L}+|remédios?|comprimidos|medicaç\p{L}+|grávida|gravidez|doenças?|doente|médic[oa]|operad[oa]|cirurgia|diagnosticad[oa]|enxaquecas?|deficiência|pressão alta|tensão alta|saúde|celíac\p{L}+|vacinad[oa]|dor(?:es)? (?:de|nas|no|na)/u,
  ),
  near: 0.21,
  examples: [
    "I have type 1 diabetes and inject insulin.",
    "I take tablets for high blood pressure every morning.",
    "I was diagnosed with depression last year.",
    "My doctor wants to see me about my test results.",
    "I'm allergic to penicillin.",
    "I had an operation on my knee.",
    "My back hurts when I sit for long.",
    "I'm in therapy because of panic attacks.",
    "She is expecting a baby in June.",
    "He can no longer walk without a stick.",
    "I can't digest milk or wheat.",
    "I have trouble sleeping and feel worn out all the time.",
    "The chemotherapy made my hair fall out.",
    "I'm recovering from a stroke in a clinic.",
  ],
});
