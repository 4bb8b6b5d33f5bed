import { said, type Language } from "./language";

const MONTH = "(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)";
const DAY = "(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|fin de semana)";
const PEOPLE =
  "(?:madre|mamá|padre|papá|padres|hermanas?|hermanos?|hijos?|hijas?|esposo|esposa|marido|mujer|novio|novia|pareja|abuelos?|abuelas?|tía|tío|primos?|primas?|sobrinos?|sobrinas?|amigos?|amigas?|vecinos?|vecinas?|jefe|jefa|colegas?|suegra|suegro|familia|cuñad[oa]|ex|compañer[oa])";
const COMING = `(?:mañana|pasado mañana|pronto|esta (?:noche|semana|tarde)|este (?:${DAY}|mes|verano|otoño|invierno|año)|el (?:próximo )?${DAY}(?: que viene)?(?! pasad)|(?:el|la) próxim[oa] \\p{L}+|(?:el|la) \\p{L}+ que viene|en (?:${MONTH}|verano|otoño|invierno|primavera)|dentro de \\p{L}+ \\p{L}+|el \\d+)`;
const GONE = `(?:ayer|anteayer|anoche|hace (?:\\p{L}+|\\d+) (?:días?|semanas?|mes(?:es)?|años?)|(?:el|la) \\p{L}+ pasad[oa]|en (?:(?:19|20)\\d\\d|${MONTH})|este (?:${DAY}|año|mes)|esta (?:semana|mañana)|el ${DAY}|por fin|recientemente)`;
const PAST =
  "(?:fui|fuimos|compré|compramos|vi|vimos|tuve|tuvimos|hice|hicimos|conocí|conocimos|empecé|empezamos|terminé|terminamos|perdí|gané|vendí|visité|visitamos|adopté|adoptamos|murió|falleció|nació|me mudé|nos mudamos|me casé|nos casamos|me operaron|me despidieron|me rompí|aprobé|dejé|corrí|viajé|viajamos|celebramos|aprendí|me gradué|me inscribí|me ascendieron|encontré|robaron|he (?:ido|comprado|terminado|empezado|perdido|ganado|adoptado|dejado|aprobado))";
const HABIT =
  "(?:siempre|normalmente|suelo|solemos|todos los \\p{L}+|todas las \\p{L}+|cada (?:\\p{L}+|dos \\p{L}+)|(?:una vez|dos veces|tres veces|cuatro veces) (?:al|a la|por)|los (?:lunes|martes|miércoles|jueves|viernes|sábados|domingos)|generalmente|por las (?:mañanas|noches|tardes))";
const DO =
  "(?:voy|vamos|corro|cocino|cocinamos|nado|hago|hacemos|leo|escribo|salgo|salimos|tomo|bebo|desayuno|ceno|cenamos|como|comemos|llamo|visito|visitamos|entreno|camino|paseo|trabajo|preparo|compro|compramos|medito|practico|toco|juego|jugamos|veo|vemos|me levanto|me acuesto|uso|riego|limpio)";
const TRAVEL =
  "(?:me mudo|nos mudamos|viajo|viajamos|vuelo|volamos|me caso|nos casamos|empiezo|empezamos|salgo|salimos|visito|visitamos|tengo|tenemos|voy|vamos|me operan|me voy|nos vamos|dejo|vendo|corro|llega|llegan|vienen)";

/** Spanish. */
const spanish: Language = {
  code: "es",
  knownBy: said(
    /yo|soy|estoy|tengo|vivo|mi|mis|nuestr[oa]s?|tenemos|vivimos|me gusta|me encanta|odio|trabajo|me (?!too)\p{L}{3,}o|no (?:como|bebo|fumo|puedo|soporto|aguanto|conduzco|uso)|nos \p{L}+mos/u,
  ),
  opener:
    /^(?:(?:recuerda(?: que)?|acuérdate de que|no olvides que|ten en cuenta que|por favor|por cierto|bueno|pues|y|pero|además|también|hola|buenos días|buenas tardes|buenas|gracias|sí|no,|vale|la verdad es que|la verdad|es que|que|para que (?:lo )?sepas|como te dije|porque|así que|de hecho|o sea|ok(?:ay)?|genial)(?![\p{L}\p{N}])[\s,:.!¡–-]*|no,\s*)+/iu,
  joint:
    /[,;]\s+(?:(?:y|pero|además) )?(?=(?:yo|soy|estoy|tengo|vivo|trabajo|estudio|mi|mis|me|nuestr[oa]s?|no (?:me|como|bebo|puedo|tengo)) )|\s+(?:y|pero)\s+(?=(?:yo|soy|estoy|tengo|vivo|trabajo|estudio|mi|mis|me|nuestr[oa]s?|no (?:me|como|bebo|puedo|tengo)) )/iu,
  leave: said(
    /tú|te|ti|tu|tus|usted|contigo|vos|por favor|puedes|podrías|puede|dime|dame|escribe|explica|ayúdame|hazme|hazlo/u,
    /(?:qué|cómo|cuál|cuáles|quién|dónde|cuándo|por qué|cuánto|cuántos)(?= (?!me gusta))/u,
    /(?:me gustaría|quisiera|quería|querría|necesito|necesitamos|busco|estoy buscando|pregunto|creo|pienso|supongo|espero|entiendo|no sé|imagino|quiero (?:que|saber|un|una|ver|entender|la|el))/u,
    /si (?:yo )?(?:fuera|tuviera|pudiera|estuviera|fuese|viviera)|imagina|supongamos|digamos/u,
    /me (?:gusta|encanta) (?:(?:mucho|más) )?(?:la|el|esta|este|esa|ese|lo|tu|los|las) (?:idea|sugerencia|sugerencias|respuesta|versión|opción|propuesta|texto|frase|primera|segunda|tercera|primer|segundo|que (?:dices|propones))|me (?:gusta|encanta|parece bien)$|me gusta (?:eso|esto|así)/u,
    /estoy (?:muy |un poco |tan |bastante |super )*(?:cansad[oa]|aburrid[oa]|triste|feliz|content[oa]|list[oa]|perdid[oa]|confundid[oa]|segur[oa]|de acuerdo|agradecid[oa]|emocionad[oa]|bien|mal|hart[oa])|tengo (?:mucha |mucho |un poco de )?(?:hambre|sueño|sed|prisa|frío|calor|una (?:pregunta|duda)|un (?:problema|error))/u,
    /error|errores|código|archivo|función|tabla|párrafo|oración|ejemplo|ejercicio|pregunta|programa|columna|deberes|ensayo|resumen|documento|lista de/u,
    /dijo|decía|nos complace|lamentamos|les informamos|por la presente|atentamente|me dirijo a/u,
  ),
  task: said(
    /traduc\p{L}*|tradúce\p{L}*|corrige\p{L}*|corríge\p{L}*|reescrib\p{L}*|reformula\p{L}*|resum\p{L}*|mejora (?:el|este|mi|la)|juego de rol|actúa como|haz de|finge|imagina que eres|eres un\p{L}*/u,
    /(?:escrib\p{L}*|escríbe\p{L}*|redact\p{L}*|redáct\p{L}*|crea\p{L}*) (?:\p{L}+ ){0,4}(?:correo|email|e-mail|carta|cuento|historia|poema|canción|ensayo|mensaje|discurso|diálogo|monólogo|diario|relato)|(?:siguiente|siguientes) (?:texto|frase|correo|párrafo|mensaje)/u,
  ),
  says: {
    constraint: [
      said(
        /(?:soy|es|somos) (?:\p{L}+ )?(?:vegan\p{L}*|vegetarian\p{L}*|celíac\p{L}*|alérgic\p{L}*|intolerante|diabétic\p{L}*|asmátic\p{L}*|daltónic\p{L}*|sord\p{L}*)/u,
        /(?:tengo|tiene|sufro|padezco|padece) (?:\p{L}+ ){0,2}(?:alergia|diabetes|asma|migrañas?|epilepsia|intolerancia|hipertensión|celiaquía|vértigo|miedo a)|me da(?:n)? (?:miedo|alergia|pánico)|estoy embarazada/u,
        /(?:nunca|jamás|no) (?:como|bebo|fumo|tomo|conduzco|vuelo|uso|compro|comemos|bebemos|llevo) \p{L}+|(?:nunca|jamás) (?:como|bebo|fumo|tomo|conduzco|vuelo)|no (?:fumo|bebo|conduzco)/u,
        /no (?:puedo|podemos|debo) (?:\p{L}+ )?(?:comer|beber|tomar|levantar|correr|conducir|volar|gastar|permitirme|permitirnos)|solo (?:como|bebo|compro|uso|tomo)/u,
        /(?:mi|nuestro) presupuesto (?:\p{L}+ )*?es|evito \p{L}+|sigo una dieta|voy en silla de ruedas|no tengo (?:coche|carro|carnet|horno)/u,
      ),
    ],
    preference: [
      said(
        /(?:a mí )?(?:no )?(?:me|nos) (?:gusta|gustan|encanta|encantan|fascina|fascinan|apasiona|apasionan|molesta|molestan|aburre|aburren|interesa|interesan|disgusta)/u,
        /(?:yo )?(?:prefiero|odio|detesto|adoro|amo|disfruto|preferimos|odiamos) (?:\p{L}+)|no (?:soporto|aguanto)/u,
        /(?:mi|mis|nuestr[oa]s?) \p{L}+(?: \p{L}+)? (?:favorit\p{L}+|preferid\p{L}+) (?:es|son)|soy (?:muy |un gran |una gran )?(?:fan|aficionad[oa]|amante|fanátic[oa]) (?:de|del|a)/u,
      ),
    ],
    plan: [
      said(
        new RegExp(`${TRAVEL} (?:[\\p{L}\\d]+ ){0,6}?${COMING}`, "u"),
        new RegExp(`${COMING},? ${TRAVEL}`, "u"),
        /(?:voy|vamos) a (?:mudar\p{L}*|casar\p{L}*|viajar|visitar|comprar|vender|empezar|dejar|estudiar|tener|adoptar|operar\p{L}*|abrir|pasar)|(?:pienso|planeo|estoy pensando en|tengo pensado|estamos planeando) \p{L}+/u,
        /(?:mi|nuestra|nuestro) (?:boda|examen|viaje|mudanza|cita|operación|entrevista) es|tengo (?:\p{L}+ )?(?:cita|examen|entrevista|vuelo) (?:\p{L}+ )*?(?:mañana|el|en)/u,
      ),
    ],
    procedure: [
      said(
        new RegExp(`${DO} (?:[\\p{L}\\d]+ ){0,6}?${HABIT}`, "u"),
        new RegExp(`${HABIT}(?: \\p{L}+){0,3},? ${DO}`, "u"),
        /(?:suelo|solemos) \p{L}+r/u,
      ),
    ],
    relationship: [
      said(
        new RegExp(
          `(?:mi|mis|nuestr[oa]s?) (?:mejor |mejores )?${PEOPLE},? (?:\\p{L}+,? ){0,2}?(?:es|son|se llama|se llaman|tiene|tienen|vive|viven|trabaja|trabajan|estudia|está|están|odia|ama|toca|juega|habla|era|y yo)`,
          "u",
        ),
        new RegExp(`(?:tengo|tenemos) (?:un|una|dos|tres|cuatro|cinco|\\d+) (?:\\p{L}+ )?${PEOPLE}`, "u"),
        /(?:estoy|soy) (?:\p{L}+ )?(?:casad[oa]|solter[oa]|divorciad[oa]|comprometid[oa]|viud[oa]|separad[oa])|salgo con|esperamos (?:un|nuestro|una|nuestra)/u,
      ),
    ],
    goal: [
      said(
        /(?:estoy|estamos) (?:aprendiendo|entrenando|ahorrando|estudiando|preparando|preparándome|intentando|tratando de)|aprendo \p{L}+/u,
        /(?:mi|nuestro) (?:\p{L}+ )?(?:objetivo|sueño|meta|propósito) (?:\p{L}+ )*?es|sueño con/u,
        /(?:quiero|queremos) (?:\p{L}+ )?(?:ser|aprender|correr|adelgazar|dejar de|bajar de|abrir|montar|vivir|terminar mi|publicar|comprar una casa|mejorar mi)|espero (?:llegar a|poder ser)/u,
      ),
    ],
    event: [
      said(
        new RegExp(`${PAST} (?:.+ )?${GONE}`, "u"),
        new RegExp(`${GONE}(?: [\\p{L}\\d]+){0,4}?,? ${PAST}`, "u"),
        /(?:me|nos) (?:casé|casamos|mudé|mudamos|divorcié|separé|gradué|jubilé|rompí|despidieron|ascendieron|operaron)|(?:aprobé|adoptamos|adopté|gané) \p{L}+/u,
      ),
    ],
    fact: [
      said(
        /(?:me llamo|mi nombre es|mi cumpleaños es|nací|crecí|me crie|me crié)/u,
        /(?:vivo|vivimos|trabajo|trabajamos|estudio|doy clases|enseño) (?:\p{L}+ ){0,3}?(?:en|de|como|con|para|desde|a)/u,
        /estudio (?!(?:el|la|este|esta)(?! carrera))\p{L}+|hablo \p{L}+|vengo de|llevo \p{L}+ (?:años|meses) (?:viviendo|trabajando|en)/u,
        /soy (?:de|un|una) \p{L}+|soy (?:\p{L}+ )?(?:\p{L}+(?:er[oa]|ist[ao]|or|ora|ent[ea]|ant[ea]|logo|loga|ic[oa]|ogad[oa]|ad[oa]|ari[oa]|ñ[oa]l[oa]?|an[oa]|zurd[oa]))/u,
        /tengo \d+ años|tengo (?:\p{L}+ )?años|(?:tengo|tenemos) (?:un|una|dos|tres|cuatro) (?:\p{L}+ )?(?:perr\p{L}+|gat\p{L}+|coche|carro|casa|piso|empresa|tienda|moto|huerto|jardín|caballos?|loro|negocio|bar)|(?:mi|mis|nuestr[oa]) (?:perr\p{L}+|gat\p{L}+|coche|casa|piso|empresa) (?:se llama|es|tiene)/u,
      ),
    ],
  },
};

export default spanish;
