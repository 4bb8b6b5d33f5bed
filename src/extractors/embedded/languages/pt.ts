import { said, type Language } from "./language";

const MONTH = "(?:janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro)";
const DAY =
  "(?:segunda(?:-feira)?|terça(?:-feira)?|quarta(?:-feira)?|quinta(?:-feira)?|sexta(?:-feira)?|sábado|domingo|fim de semana)";
const PEOPLE =
  "(?:mãe|pai|pais|irmãs?|irmãos?|irmão|filhos?|filhas?|esposa|esposo|marido|mulher|namorado|namorada|companheir[oa]|avós?|avô|avó|tia|tio|primos?|primas?|sobrinh[oa]s?|amig[oa]s?|vizinh[oa]s?|chefe|colegas?|sogra|sogro|cunhad[oa]|família|noiv[oa]|ex|bebê|bebé)";
const COMING = `(?:amanhã|depois de amanhã|em breve|hoje à noite|esta (?:noite|semana)|est[ea] (?:mês|verão|ano|inverno)|n?[ea]st[ea] (?:${DAY}|mês|verão|semana)|n[oa] (?:próxim[oa] )?(?:${DAY}|verão|inverno|outono|primavera)(?! passad)|(?:n?[oa] )?próxim[oa] \\p{L}+|\\p{L}+ que vem|em ${MONTH}|daqui a \\p{L}+ \\p{L}+|dia \\d+)`;
const GONE = `(?:ontem|anteontem|há (?:\\p{L}+|\\d+) (?:dias?|semanas?|mês|meses|anos?)|(?:\\p{L}+|\\d+) (?:dias|semanas|meses|anos) atrás|(?:n?[oa] )?\\p{L}+ passad[oa]|em (?:${MONTH}|(?:19|20)\\d\\d)|n[oa] ${DAY}|esta (?:semana|manhã)|este ano|recentemente|finalmente)`;
const PAST =
  "(?:fui|fomos|comprei|compramos|comprámos|vi|vimos|tive|tivemos|fiz|fizemos|conheci|comecei|começamos|terminei|perdi|ganhei|vendi|visitei|visitamos|visitámos|adotei|adotamos|adotámos|morreu|faleceu|nasceu|me mudei|mudei-me|mudamos|nos mudamos|casei|casei-me|me casei|casamos|operei|fui demitid[oa]|despedid[oa]|quebrei|parti|passei|larguei|corri|viajei|viajamos|celebramos|aprendi|me formei|formei-me|fui promovid[oa]|encontrei|roubaram)";
const HABIT =
  "(?:sempre|normalmente|costumo|costumamos|geralmente|tod[oa]s? [oa]s? ?\\p{L}+|todo (?:dia|sábado|domingo|mês|ano)|toda (?:\\p{L}+)|cada \\p{L}+|(?:uma vez|duas vezes|três vezes|quatro vezes) (?:por|ao|à)|aos (?:sábados|domingos)|às (?:segundas|terças|quartas|quintas|sextas)|de manhã cedo)";
const DO =
  "(?:vou|vamos|corro|cozinho|cozinhamos|nado|faço|fazemos|leio|escrevo|saio|saímos|tomo|bebo|janto|jantamos|como|comemos|ligo|visito|visitamos|treino|caminho|passeio|trabalho|preparo|compro|compramos|medito|pratico|toco|jogo|jogamos|vejo|assisto|acordo|durmo|uso|rego|limpo|ando)";
const TRAVEL =
  "(?:me mudo|mudo-me|nos mudamos|mudamos|viajo|viajamos|voo|me caso|caso-me|casamos|começo|começamos|saio|visito|visitamos|tenho|temos|vou|vamos|deixo|vendo|corro|chega|chegam|vêm|parto|partimos)";

/** Portuguese, of Brazil and of Portugal. */
const portuguese: Language = {
  code: "pt",
  knownBy: said(
    /eu|sou|estou|tenho|moro|meu|minha|meus|minhas|nosso|nossa|nossos|nossas|temos|moramos|gosto|não|odeio|trabalho|prefiro|adoro|n[oa] (?:sábado|domingo|próxim[oa]|verão|ano)|nos \p{L}+mos (?:n[oa]|em)/u,
  ),
  opener:
    /^(?:(?:lembre(?:-se)?(?: de)?(?: que)?|lembra(?:-te)?(?: de)?(?: que)?|não (?:se )?esqueça(?: de)? que|não te esqueças(?: de)? que|anota que|saiba que|tenha em conta que|por favor|aliás|a propósito|bem|bom|então|e|mas|além disso|também|olá|oi|bom dia|boa tarde|boa noite|obrigad[oa]|sim|é que|na verdade|para (?:você saber|saberes)|como (?:eu )?disse|porque|por isso|de fato|de facto|ok(?:ay)?|legal|pois)(?![\p{L}\p{N}])[\s,:.!–-]*|não,\s*)+/iu,
  joint:
    /[,;]\s+(?:(?:e|mas) )?(?=(?:eu|sou|estou|tenho|moro|trabalho|estudo|gosto|meu|minha|meus|minhas|noss[oa]s?|não (?:gosto|como|bebo|posso|tenho)) )|\s+(?:e|mas)\s+(?=(?:eu|sou|estou|tenho|moro|trabalho|estudo|gosto|meu|minha|meus|minhas|noss[oa]s?|não (?:gosto|como|bebo|posso|tenho)) )/iu,
  leave: said(
    /você|vocês|te|ti|tu|teu|tua|seu|sua|contigo|por favor|pode|podes|poderia|podias|diga|diz-me|me diga|escreva|escreve|explique|explica|ajude|ajuda-me|me ajuda|me ajude|faça|dê|dá-me/u,
    /(?:o que|como (?:é|faço|posso|funciona|se|fazer)|qual|quais|quem (?:é|foi)|onde (?:fica|está|é|posso)|quando (?:é|foi|vai)|por que|porquê|quanto|quantos)/u,
    /(?:(?:eu )?gostaria|queria|preciso|precisamos|procuro|estou (?:procurando|à procura)|pergunto|acho|penso|suponho|espero|entendo|não sei|imagino|quero (?:que|saber|um|uma|ver|entender|a|o))/u,
    /se (?:eu )?(?:fosse|tivesse|pudesse|estivesse|morasse|vivesse)|imagine|imagina|suponhamos|digamos/u,
    /(?:gosto|gostei|adoro|adorei|amei) (?:muito |mais )?(?:d[aoe]s?|d?est[ae]s?|d?ess[ae]s?|da tua|da sua|a|o) (?:ideia|sugestão|sugestões|resposta|versão|opção|proposta|texto|frase|primeir[oa]|segund[oa]|terceir[oa])|(?:gosto|gostei|adoro|adorei) (?:disso|disto|assim|isso|isto)|^(?:gosto|gostei|adoro|adorei)$/u,
    /(?:estou|fiquei) (?:muito |um pouco |tão |bem |bastante )*(?:cansad[oa]|entediad[oa]|triste|feliz|contente|pront[oa]|perdid[oa]|confus[oa]|cert[oa]|de acordo|agradecid[oa]|animad[oa]|bem|mal|ansios[oa])|(?:tenho|estou com) (?:muita |muito |um pouco de )?(?:fome|sono|sede|pressa|frio|calor|uma (?:pergunta|dúvida)|um (?:problema|erro))/u,
    /erros?|código|arquivo|ficheiro|função|tabela|parágrafo|frase|exemplo|exercício|pergunta|programa|coluna|lição de casa|redação|resumo|documento|lista de/u,
    /disse|dizia|temos o prazer|lamentamos|informamos|venho por meio|atenciosamente|cumprimentos/u,
  ),
  task: said(
    /traduz\p{L}*|corrij\p{L}*|corrig\p{L}*|reescrev\p{L}*|reformul\p{L}*|resum[aeo]\p{L}*|melhor[ae] (?:o|este|meu|a|esta)|jogo de interpretação|aja como|age como|finja|finge|faz de conta|imagine que (?:você|és)|você é um\p{L}*/u,
    /(?:escrev\p{L}*|redij\p{L}*|redig\p{L}*|cri[ae]\p{L}*) (?:\p{L}+ ){0,4}(?:e-?mail|carta|conto|história|poema|canção|música|redação|mensagem|discurso|diálogo|monólogo|diário)|(?:seguinte|seguintes|abaixo)/u,
  ),
  says: {
    constraint: [
      said(
        /(?:sou|é|somos) (?:\p{L}+ )?(?:vegan\p{L}*|vegetarian\p{L}*|celíac\p{L}*|alérgic\p{L}*|intolerante|diabétic\p{L}*|asmátic\p{L}*|daltônic\p{L}*|daltónic\p{L}*|surd\p{L}*)/u,
        /(?:tenho|tem|sofro|sofre) (?:\p{L}+ ){0,2}?(?:alergia|diabetes|asma|enxaquecas?|epilepsia|intolerância|hipertensão|doença celíaca|vertigens|medo de|pavor de)|estou grávida/u,
        /(?:nunca|jamais|não) (?:como|bebo|fumo|tomo|dirijo|conduzo|voo|uso|compro|comemos|bebemos) \p{L}+|(?:nunca|não) (?:como|bebo|fumo|dirijo|conduzo)/u,
        /não (?:posso|podemos|devo) (?:\p{L}+ )?(?:comer|beber|tomar|levantar|correr|dirigir|conduzir|voar|gastar|pagar)|só (?:como|bebo|compro|uso|tomo)/u,
        /(?:meu|nosso) orçamento (?:\p{L}+ )*?é|evito \p{L}+|sigo uma dieta|uso cadeira de rodas|não tenho (?:carro|carteira|carta|forno)/u,
      ),
    ],
    preference: [
      said(
        /(?:não )?(?:gosto|gostamos) (?:\p{L}+ )?(?:de|do|da|dos|das|d\p{L}+)|(?:eu )?(?:prefiro|odeio|detesto|adoro|amo|curto|preferimos|odiamos|adoramos) \p{L}+|não (?:suporto|aguento)/u,
        /(?:o meu|a minha|os meus|as minhas|meu|minha|meus|minhas|noss[oa]) \p{L}+(?: \p{L}+)? (?:favorit\p{L}+|preferid\p{L}+) (?:é|são)|sou (?:muito |um grande |uma grande )?(?:fã|apaixonad[oa]|amante) (?:de|do|da|por)|me interesso por|interesso-me por/u,
      ),
    ],
    plan: [
      said(
        new RegExp(`${TRAVEL} (?:[\\p{L}\\d]+ ){0,6}?${COMING}`, "u"),
        new RegExp(`${COMING},? (?:eu |nós )?${TRAVEL}`, "u"),
        /(?:vou|vamos) (?:me |nos )?(?:mudar|casar|viajar|visitar|comprar|vender|começar|deixar|estudar|ter|adotar|operar|abrir|passar)|(?:pretendo|planejo|planeio|estou pensando em|estou a pensar em|estamos planejando|estamos a planear) \p{L}+/u,
        /(?:meu|minha|nosso|nossa) (?:casamento|prova|exame|viagem|mudança|consulta|cirurgia|entrevista) é|tenho (?:\p{L}+ )?(?:consulta|prova|exame|entrevista|voo) (?:\p{L}+ )*?(?:amanhã|na|no|em|dia)/u,
      ),
    ],
    procedure: [
      said(
        new RegExp(`${DO} (?:[\\p{L}\\d]+ ){0,6}?${HABIT}`, "u"),
        new RegExp(`${HABIT}(?: \\p{L}+){0,3},? (?:eu )?${DO}`, "u"),
        /(?:costumo|costumamos) \p{L}+r/u,
      ),
    ],
    relationship: [
      said(
        new RegExp(
          `(?:meus?|minhas?|noss[oa]s?) (?:melhor |melhores )?${PEOPLE},? (?:\\p{L}+,? ){0,2}?(?:é|são|se chama|chama-se|se chamam|tem|têm|vive|vivem|mora|moram|trabalha|trabalham|estuda|está|estão|odeia|ama|toca|joga|fala|era|e eu)`,
          "u",
        ),
        new RegExp(`(?:tenho|temos) (?:um|uma|dois|duas|três|quatro|\\d+) (?:\\p{L}+ )?${PEOPLE}`, "u"),
        /(?:sou|estou) (?:\p{L}+ )?(?:casad[oa]|solteir[oa]|divorciad[oa]|noiv[oa]|viúv[oa]|separad[oa])|namoro (?:com|há)|estamos esperando (?:um|nosso)|estamos à espera de/u,
      ),
    ],
    goal: [
      said(
        /(?:estou|estamos) (?:aprendendo|treinando|economizando|poupando|juntando|estudando|me preparando|tentando|a aprender|a treinar|a poupar|a estudar|a tentar|a preparar)/u,
        /(?:meu|nosso) (?:\p{L}+ )?(?:objetivo|sonho|propósito) (?:\p{L}+ )*?é|minha meta é|sonho em/u,
        /(?:quero|queremos) (?:\p{L}+ )?(?:ser|aprender|correr|emagrecer|parar de|deixar de|perder|abrir|montar|morar|viver|terminar (?:o |a )?(?:meu|minha)|publicar|comprar uma casa|melhorar (?:o |a )?(?:meu|minha))/u,
      ),
    ],
    event: [
      said(
        new RegExp(`${PAST} (?:.+ )?${GONE}`, "u"),
        new RegExp(`${GONE}(?: [\\p{L}\\d]+){0,4}?,? (?:eu )?${PAST}`, "u"),
        /(?:me|nos) (?:casei|casamos|mudei|mudamos|divorciei|separei|formei|aposentei)|(?:casei|mudei|divorciei|reformei|formei)-me|(?:fui (?:promovid[oa]|demitid[oa]|despedid[oa]|operad[oa]))|(?:adotamos|adotei|ganhei) \p{L}+/u,
      ),
    ],
    fact: [
      said(
        /(?:(?:eu )?me chamo|chamo-me|(?:o )?meu nome é|(?:o )?meu aniversário é|nasci|cresci|fui criad[oa])/u,
        /(?:moro|moramos|vivo|vivemos|trabalho|trabalhamos|estudo|dou aulas|ensino|leciono) (?:\p{L}+ ){0,3}?(?:em|de|do|como|com|para|no|na|num|numa|desde|a|há)/u,
        /estudo (?!o |a |este |esta )\p{L}+|falo (?!d|com)\p{L}+|venho de|sou (?:de|do|da|um|uma) \p{L}+|sou (?:\p{L}+ )?(?:\p{L}+(?:eir[oa]|ista|or|ora|ente|ante|logo|loga|ic[oa]|ogad[oa]|ad[oa]|ári[oa]|an[oa]|ês|esa|eut[ao])|canhot[oa])/u,
        /tenho \d+ anos|tenho (?:\p{L}+ )?anos|(?:tenho|temos) (?:um|uma|dois|duas|três|quatro) (?:\p{L}+ )?(?:cachorr\p{L}+|c(?:ão|ães)|gat\p{L}+|carro|casa|apartamento|empresa|loja|moto|horta|jardim|cavalos?|papagaio|negócio)|(?:meu|minha|nosso|nossa) (?:cachorr\p{L}+|cão|gat\p{L}+|carro|casa|empresa) (?:se chama|chama-se|é|tem)/u,
      ),
    ],
  },
};

export default portuguese;
