import { said, type Language } from "./language";

const MONTH = "(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)";
const DAY = "(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|week-end)";
const PEOPLE =
  "(?:mère|maman|père|papa|parents|sœur|soeur|sœurs|soeurs|frère|frères|fils|fille|filles|enfants?|femme|mari|épouse|époux|copain|copine|compagnon|compagne|conjoint|conjointe|grand-mère|grand-père|grands-parents|mamie|papi|tante|oncle|cousine?s?|nièces?|neveux?|amie?s?|voisine?s?|chef|cheffe|patron|patronne|collègues?|colocataire|coloc|belle-mère|beau-père|famille|fiancée?|ex|bébé)";
const COMING = `(?:demain|après-demain|bientôt|ce soir|cette semaine|ce (?:${DAY}|mois)|cet (?:été|hiver|automne)|${DAY}(?: prochain)?|(?:la|le|l[’']) ?\\p{L}+ prochaine?|l[’']an prochain|en (?:${MONTH}|septembre)|dans (?:\\p{L}+|\\d+) (?:jours?|semaines?|mois|ans?)|le \\d+|au printemps|à (?:noël|pâques))`;
const GONE = `(?:hier|avant-hier|hier soir|il y a (?:\\p{L}+|\\d+) (?:jours?|semaines?|mois|ans?|années)|(?:la|le|l[’']) ?\\p{L}+ (?:dernière?|passée?)|l[’']an dernier|${DAY}(?: dernier)?|en (?:${MONTH}|(?:19|20)\\d\\d)|ce matin|cette semaine|cet été|récemment|enfin)`;
const HABIT =
  "(?:toujours|d[’']habitude|normalement|généralement|en général|chaque (?:\\p{L}+)|tous les \\p{L}+|toutes les \\p{L}+|(?:une|deux|trois|quatre) fois par|souvent|régulièrement|le (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|la plupart du temps)";
const I_HAVE = "(?:j[’']ai|je suis|je me suis|nous avons|nous sommes|nous nous sommes|on a|on s[’']est|on est)";

/** French. */
const french: Language = {
  code: "fr",
  knownBy: said(
    /je|j[’']\p{L}+|moi|mon|ma|mes|nous|notre|nos|suis|on (?:va|part|habite|déménage|adore|aime|s[’']est)/u,
  ),
  opener:
    /^(?:(?:souviens-toi(?: que)?|rappelle-toi(?: que)?|retiens(?: que)?|n[’']oublie pas(?: que)?|note que|sache que|s[’']il te plaît|au fait|bon|ben|alors|et|mais|donc|en plus|aussi|bonjour|bonsoir|salut|coucou|merci|oui|non|d[’']accord|ok(?:ay)?|en fait|à vrai dire|pour info|comme je l[’']ai dit|parce que|car|par ailleurs|super|franchement|personnellement|perso)(?![\p{L}\p{N}])[\s,:.!–-]*|(?:rappelle-toi|souviens-toi|retiens|note|sache|n[’']oublie pas) qu[’'])+/iu,
  joint:
    /[,;]\s+(?:(?:et|mais|car|donc) )?(?=(?:je |j[’']|mon |ma |mes |nous |notre |on ))|\s+(?:et|mais|donc)\s+(?=(?:je |j[’']|mon |ma |mes |notre ))/iu,
  leave: said(
    /tu|te|toi|ton|ta|tes|vous|votre|vos|t[’']\p{L}+|s[’']il (?:te|vous) plaît|stp|svp|peux-tu|pouvez-vous|donne|écris|explique|aide/u,
    /(?:est-ce que|qu[’']est-ce|comment|pourquoi|combien|quel|quelle|quels|quelles|où est|qui est|dois-je|puis-je|ai-je|suis-je)/u,
    /je (?:voudrais|souhaite|cherche|me demande|pense|crois|suppose|comprends|vois|sais|veux (?:que|savoir|un|une|voir|comprendre|la|le)|trouve|dirais|préférerais|propose|suis d[’']accord|t[’'])|j[’'](?:aimerais (?:savoir|avoir|que|bien savoir|une?|comprendre|voir)|espère|imagine|ai besoin|ai (?:une|un) (?:question|problème|souci|doute)|ai compris|attends|essaie de comprendre)|nous avons besoin|je ne (?:sais|comprends|vois)/u,
    /si (?:j[’']étais|j[’']avais|je pouvais|j[’']habitais|nous étions|nous avions)|imagine|imaginons|supposons|disons/u,
    /j[’'](?:aime|adore) (?:bien |beaucoup |vraiment )*(?:(?:la|le|les|cette|ce|ces|l[’']|ta|ton) ?(?:idée|idées|suggestion|suggestions|réponse|version|option|proposition|texte|phrase|première|premier|deuxième|troisième|seconde?)|ça|cela)|j[’'](?:aime|adore)$/u,
    /je suis (?:très |un peu |trop |si |vraiment |tellement |assez )*(?:fatiguée?|triste|contente?|heureux|heureuse|perdue?|prête?|sûre?|désolée?|ravie?|confuse?|impressionnée?|énervée?|déçue?|en retard|bloquée?|là|curieux|curieuse)|j[’']ai (?:très |trop |un peu )?(?:faim|soif|sommeil|froid|chaud|hâte|peur que)|je m[’']ennuie/u,
    /erreurs?|code|fichier|fonction|tableau|paragraphe|phrase|exemple|exercice|question|programme|colonne|devoirs|dissertation|résumé|document|script|liste de/u,
    /a dit|dit-il|dit-elle|disait|nous avons le plaisir|nous regrettons|veuillez|cordialement|par la présente|je me permets|candidature/u,
  ),
  task: said(
    /tradui\p{L}*|corrige\p{L}*|réécri\p{L}*|reformul\p{L}*|résume\p{L}*|améliore (?:le|ce|mon|la|cette)|jeu de rôle|joue le rôle|fais semblant|imagine que tu|tu es une?|agis comme/u,
    /(?:écri\p{L}*|rédige\p{L}*|crée\p{L}*|compose\p{L}*) (?:[-\p{L}]+ ){0,4}(?:e-?mail|mail|lettre|histoire|poème|chanson|dissertation|message|discours|dialogue|monologue|journal|conte|récit|texte)|(?:suivante?|ci-dessous|suivants)/u,
  ),
  says: {
    constraint: [
      said(
        /(?:suis|est|sommes) (?:\p{L}+ ){0,2}?(?:végan\p{L}*|vegan\p{L}*|végétarien\p{L}*|végétalien\p{L}*|allergique|intolérante?|diabétique|asthmatique|cœliaque|coeliaque|enceinte|daltonien\p{L}*|sourde?|claustrophobe|en fauteuil roulant)/u,
        /(?:j[’']ai|a|souffre) (?:\p{L}+ )?(?:(?:une |du |de |de la |d[’'])?(?:allergie|diabète|asthme|migraines?|épilepsie|intolérance|hypertension|vertige)|peur (?:de|du|des))|peur de l[’']avion/u,
        /je ne (?:mange|bois|fume|prends|porte|achète|conduis|supporte|consomme|regarde|digère) (?:\p{L}+ )?(?:pas|jamais|plus|que|ni|aucune?)|je n[’'](?:achète|utilise) (?:\p{L}+ )?(?:pas|jamais|plus|que|aucune?)/u,
        /je (?:ne )?(?:peux|dois) (?:\p{L}+ )?(?:pas|plus) (?:\p{L}+ )?(?:manger|boire|porter|courir|conduire|prendre l[’']avion|me permettre|soulever|consommer)/u,
        /(?:mon|notre) budget (?:\p{L}+ )*?est|j[’']évite|je mange (?:casher|halal|sans gluten|bio|végétarien)|je n[’']ai pas (?:le permis|de voiture|de four)|je suis un régime/u,
      ),
    ],
    preference: [
      said(
        /(?:j[’'](?:aime|adore|apprécie)|je n[’']aime|je n[’']apprécie|nous aimons|on aime|on adore)(?: \p{L}+)* \p{L}+/u,
        /je (?:préfère|déteste|hais|ne supporte pas|raffole|suis (?:une? )?(?:\p{L}+ )?(?:fan|fana|passionnée?|amateur|accro|friande?) (?:de|du|des|d[’']|par|à)|m[’']intéresse)|nous (?:préférons|détestons)/u,
        /(?:mon|ma|mes|notre) \p{L}+(?: \p{L}+)? (?:préférée?s?|favorite?s?) (?:est|sont|c[’']est)|(?:me passionne|me plaît beaucoup|ça m[’']ennuie)/u,
      ),
    ],
    plan: [
      said(
        new RegExp(
          `(?:je (?:pars|déménage|commence|vais|prends|passe|me marie|me fais|quitte|visite|vends|cours)|nous (?:partons|déménageons|allons|commençons|nous marions|visitons)|on (?:part|déménage|va|se marie|commence)|j[’'](?:emménage|arrive|ai (?:\\p{L}+ )?(?:rendez-vous|entretien|examen|rdv|vol))) (?:[\\p{L}\\d’']+ ){0,7}?${COMING}`,
          "u",
        ),
        new RegExp(
          `${COMING},? (?:je (?:pars|déménage|commence|vais|prends|passe|me marie|quitte)|nous (?:partons|déménageons|allons)|on (?:part|déménage|va|se marie))`,
          "u",
        ),
        /(?:je vais|nous allons|on va) (?:déménager|partir|me marier|nous marier|se marier|visiter|acheter|vendre|commencer|quitter|adopter|avoir|ouvrir|passer)|(?:je compte|je prévois|j[’']ai prévu|je projette|j[’']envisage|nous prévoyons|je pense partir)/u,
        /(?:mon|notre|ma) (?:mariage|examen|voyage|déménagement|rendez-vous|opération|entretien) (?:est|aura lieu)/u,
      ),
    ],
    procedure: [
      said(
        new RegExp(
          `(?:je (?!suis)\\p{L}+|je (?:me|m[’'])? ?\\p{L}+|nous \\p{L}+ons|j[’'](?!ai|étais)\\p{L}+) (?:[\\p{L}\\d’']+ ){0,6}?${HABIT}`,
          "u",
        ),
        new RegExp(`${HABIT}(?: \\p{L}+){0,2},? (?:je (?!suis)|j[’'](?!ai|étais)|nous |on )`, "u"),
      ),
    ],
    relationship: [
      said(
        new RegExp(
          `(?:mon|ma|mes|notre|nos) (?:meilleure? |petite? |grande? )?${PEOPLE},? (?:\\p{L}+,? )?(?:est|sont|s[’']appelle|s[’']appellent|a|ont|vit|vivent|habite|habitent|travaille|travaillent|étudie|fait|déteste|aime|joue|parle|était|et moi)`,
          "u",
        ),
        new RegExp(
          `(?:j[’']ai|nous avons|on a) (?:une?|deux|trois|quatre|cinq|\\d+) (?:\\p{L}+ )?(?:${PEOPLE}|jumeaux|jumelles|garçons)`,
          "u",
        ),
        /je suis (?:\p{L}+ )?(?:mariée?|célibataire|divorcée?|fiancée?|veuf|veuve|séparée?|en couple|pacsée?)|je sors avec|nous attendons (?:un|notre)/u,
      ),
    ],
    goal: [
      said(
        /(?:j[’']apprends|je m[’']entraîne|j[’']économise|je prépare|j[’']essaie (?:de|d[’'])|je suis en train d[’']apprendre|je travaille sur (?:mon|ma|un|une)|nous économisons)/u,
        /(?:mon|notre) (?:\p{L}+ )?(?:objectif|rêve|but|projet) (?:\p{L}+ )*?est|je rêve (?:de|d[’'])/u,
        /(?:je veux|nous voulons|j[’']aimerais|je voudrais) (?:\p{L}+ )?(?:devenir|apprendre|courir|perdre|arrêter|ouvrir|vivre|écrire (?:un|mon) (?:roman|livre)|m[’']améliorer|acheter une maison|adopter)/u,
      ),
    ],
    event: [
      said(
        new RegExp(`${I_HAVE} (?:.+ )?${GONE}`, "u"),
        new RegExp(`${GONE}(?: [\\p{L}\\d]+){0,3}?,? (?:${I_HAVE}|(?:mon|ma|notre) \\p{L}+ (?:a|est))`, "u"),
        /(?:je me suis|nous nous sommes|on s[’']est|j[’']ai|nous avons|je suis) (?:\p{L}+ )?(?:mariée?s?|déménagé|démissionné|réussi|adopté|gagné|divorcé|cassée?|séparée?s?|obtenu|perdu|été (?:promue?|licenciée?|opérée?)) ?/u,
      ),
    ],
    fact: [
      said(
        /(?:je m[’']appelle|mon (?:nom|prénom|anniversaire|métier|travail) est|je suis née?|j[’']ai grandi|je viens (?:de|du|des|d[’']))/u,
        /(?:j[’']habite|je vis|nous habitons|nous vivons|on habite|je travaille|j[’']étudie|j[’']enseigne|je parle (?!de|à)|je possède|je fais des études|je bosse)/u,
        /j[’']ai (?:\d+|\p{L}+(?:-\p{L}+)*) ans|je suis (?:\p{L}+ )?(?:\p{L}+(?:eur|euse|ère|ier|iste|ien|ienne|ant|ante|cin|aire|ogue|ecte|te)|professeure?|prof|avocate?|infirmi\p{L}+|étudiante?|retraitée?|gauch\p{L}+|ingénieure?|chômage|indépendante?)/u,
        /(?:j[’']ai|nous avons|on a) (?:une?|deux|trois|quatre) (?:\p{L}+ )?(?:chiens?|chats?|chatons?|voiture|maison|appartement|jardin|chevaux|cheval|entreprise|boutique|moto|lapins?|vélo)|(?:mon|ma|notre) (?:chien|chat|chienne|chatte|voiture|maison|entreprise|cheval) (?:s[’']appelle|est|a)/u,
      ),
    ],
  },
};

export default french;
