import { defineTopic, wholeWords } from "../domain/topic";

/** Where one can be found: the street, the number, the phone. The town alone is no address. */
export default defineTopic({
  id: "address",
  sensitive: true,
  cue: wholeWords(
    /\d+[a-z]?,? (?:(?!(?:an?|the|in|of|and|per|each|every|one|times?|km|kilomet\p{L}+|miles?|met(?:er|re)s?|minutes?|hours?|days?|weeks?|years?|people) )[\p{L}'’.-]+ ){1,3}(?:streets?|st|road|rd|avenue|ave|lane|ln|drive|dr|court|ct|close|crescent|square|sq|place|pl|terrace|boulevard|blvd|way|highway|hwy|mews|grove|gardens|row)\b\.?/u,
    /(?:flat|apartment|apt|unit|suite|room) (?:no\.? ?|number )?#?\d+[a-z]?(?:,| (?:at|in|on))|p\.?o\.? box \d+|(?:post|zip) ?codes? (?:is |: ?)?[a-z\d]{3,}|[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}|, [a-z]{2} \d{5}(?:-\d{4})?/u,
    /(?:home|postal|street|mailing|billing|my|our|his|her|their|exact|new|full) address|lives? at (?:number )?\d+|live at (?:number )?\d+|(?:phone|mobile|cell|telephone) (?:number|no\.?)(?: is)?|door code|gate code|key(?:s)? (?:is|are) under|doorbell says|house number/u,
    /[\p{L}-]+(?:straße|strasse|str\.|weg|gasse|platz|allee|damm|ufer|chaussee) ?\d+ ?[a-z]?|(?:straße|platz|allee|weg|gasse) (?:des|der|von|am) [\p{L} ]{3,20} \d+|(?:d-|, ?)\d{5} [\p{L}-]{3,}|(?:wohn|post|haus|privat)?(?:adresse|anschrift)|hausnummer|postleitzahl|plz|(?:handy|telefon|mobil)nummer/u,
    /(?:calle|avenida|avda\.?|plaza|paseo|carrer|camino|c\/) ?(?:de |del |de la |de los )?[\p{L} ]{2,30},? (?:n[º.°]? ?|número )?\d+|código postal|(?:mi|nuestra|su) dirección|número de (?:teléfono|móvil)|\d+º ?[a-d]/u,
    /\d+ ?(?:bis|ter)?,? (?:rue|avenue|boulevard|place|chemin|allée|impasse|quai|route) (?:de |du |des |d'|de la |de l')?[\p{L}' -]{2,30}|code postal|(?:mon|notre|son) adresse|numéro de (?:téléphone|portable)|digicode/u,
    /(?:rua|avenida|av\.|travessa|praça|alameda|estrada) (?:d[aeo]s? )?[\p{L} ]{2,30},? (?:n[º.°]? ?|número )?\d+|cep|\d{5}-\d{3}|\d{4}-\d{3}|(?:meu|nosso) endereço|(?:minha|nossa) morada|número de (?:telefone|telemóvel|celular)/u,
  ),
  near: 0.25,
  examples: [
    "I live at 14 Station Road, second floor.",
    "My address is 220 West Elm Street, apartment 5B.",
    "Parcels go to number 7 in our street.",
    "My postcode is needed for the delivery.",
    "You can reach me on my mobile number.",
    "The code for our front door is written on the fridge.",
    "Our house is the last one in the lane, with the green door.",
    "My parents' house stands on the corner of the market square.",
    "Please send the bill to my home address.",
    "I moved to a flat above the bakery in Mill Lane.",
  ],
});
