import { anyOf, either, pattern } from '#core/word-patterns.ts'

/** How papers say who paid for them, or that nobody did (CONSORT 2025 item 5a; wording of common house styles). */

const thing = anyOf([
  'study|studies from our|work|works|research|trial|trials group|project|investigation|article',
  'paper|manuscript|review|analysis|analyses|publication|program(?:me)?|survey|registry|cohort',
  'experiments?|development|data collection|report|initiative|effort|meta-analysis|collaboration',
  'thesis|open access|researchers?|investigators?|authors?',
])
const adverbWord = anyOf([
  'financially|partially|partly|in part|fully|wholly|entirely|solely|jointly|primarily|mainly',
  'kindly|generously|also|further|additionally|supported and|funded and|designed and',
  'initiated and|conducted and|sponsored and|and',
])
const adverb = `(?:${adverbWord} ){0,3}`
const paid = `(?:supported|funded|sponsored|financed|subsidi[sz]ed|granted|underwritten|aided|made possible|paid for|bankrolled|co-?funded|self-?funded|financially assisted)`

const supportKind = anyOf([
  'financial|grant|funding|research|salary|economic|institutional|material|additional|partial',
  'infrastructure|monetary|other',
])
const otherPurposes = [
  'this|the|our|all|present|open|publi|data|stud|research|conduct|trial|analys|medical|writing',
  String.raw`project|work|\p{Lu}`,
]
const receivedVerb = anyOf([
  'provided|received|obtained|supplied|given|awarded|secured|offered|derived|granted|from|by',
  'through',
])
const supportNoun = '(?:supports?|funding|funds?|sponsorship|financing|grants?|assistance)'
const receivedAuxiliary = '(?:was|were|is|came|has been|have been)'
const supportAdjective = '(?:the |their |its |his |generous |kind |partial |research )'
const thankedSupport = anyOf([
  String.raw`financial(?:ly)? (?:support|assist|aid|contribut)\w*|financ(?:e|ing|ial)\b|funding|funded`,
  String.raw`grants?\b|sponsor\w*|fellowships?|scholarships?`,
  `for ${supportAdjective}*(?:support(?:ing)?|donation) (?:of|for|to|this)`,
])
const thankWord = String.raw`(?:thank|thanks|thankful|acknowledg\w*|grateful|gratitude|indebted|appreciat\w*)`
const receivedSupport = anyOf([
  'grants?|funding|funds|financial support',
  '(?:research|unrestricted|educational) (?:grant|support)|sponsorship',
])
const receivingVerb = anyOf([
  'received|receives|disclosed? receipt of|obtained|recognize|benefited from|has been awarded',
  'was awarded',
])
const receiver = String.raw`(?:we|authors?|investigators?|they|this \w+|study|trial|research|project|article|paper)`
const receivedFrom = '(?:from|by|through|of|for|:)'
const acknowledgedSupport = '(?:financial (?:support|aid|assistance)|funding|grants?|support)'
const acknowledgedHow = '(?:gratefully |greatly |kindly |sincerely )'
const acknowledgedVerb = '(?:acknowledged|appreciated)'
const fundedWork = '(?:study|trial|work|research|project|investigation|review|analysis|survey|experiments)'
const ownWork = '(?:this|the|the present|the current|our)'
const withinSentence = String.raw`(?:[^.]|\b(?:Ltd|Inc|Co|Corp)\.)`
const givenSupport = '(?:financial support|financial assistance|grant support|funding|funds|grants?|money)'
const givingVerb = '(?:provided|gave|granted|contributed|supplied)'
const givenFor = String.raw`(?:the|this|our|all|conduct\w*)`
const fundedStudy = '(?:study|trial|project|work|investigation|survey|review)'
const grantKind = '(?:research |educational |unrestricted )'
const whichWas = '(?:that (?:is|was) |which (?:is|was) )'
const fundedVerb = '(?:supported|funded|sponsored|financed)'
const spanishFunded = anyOf([
  'financiad[oa]|subvencionad[oa]|apoiad[oa]|patrocinad[oa]|apoyad[oa]|sufragad[oa]|recibi[óo]',
  'recebeu|becas? (?:de|del)|bolsas? (?:de|da|do)|ayudas? (?:económicas? )?(?:de|del)|contou com',
  'cont[óo] con|apoio|auxílio',
])
const spanishStudy = '(?:estudio|trabajo|investigaci[óo]n|proyecto|ensayo|estudo|trabalho|pesquisa|projeto)'
/** Sentences that name a payer. */
const payments: readonly RegExp[] = [
  new RegExp(
    `\\b${thing}\\b[^.]{0,140}?\\b(?:was|were|is|are|has been|have been|will be|being|been) ${adverb}${paid},?[^.]{0,60}?\\b(?:by|from|through|with|under|via|in part|thanks to|as part of|grants?)\\b`,
    'i',
  ),
  new RegExp(
    `^[\\W\\d]{0,4}(?:this (?:study|work|research) )?${adverb}${paid} ?(?:in part|partly|partially|entirely|wholly|financially)?,? ?(?:by|from|through|with|under|via)\\b`,
    'i',
  ),
  pattern(
    'i',
    String.raw`\b${supportKind}?,? ?${supportNoun}(?! (?:for|of|towards?) (?!${otherPurposes.join('|')}))`,
    String.raw`[^.]{0,110}?\b${receivedAuxiliary} (?:\w+ ){0,2}${receivedVerb}\b`,
  ),
  pattern('i', String.raw`\b${thankWord}\b[^.]{0,260}?\b${thankedSupport}`),
  pattern(
    'i',
    String.raw`\b${receiver}\b[^.]{0,70}?\b${receivingVerb}\b[^.]{0,90}?\b${receivedSupport}\b[^.]{0,60}?\b`,
    receivedFrom,
  ),
  /\b(?:under|through|with|by) (?:the )?(?:grant|award|contract|project)s? (?:agreement |reference |identification )?(?:no\.?|nos\.?|numbers?|#|code|ref)?\s?[A-Z0-9][\w/-]{3,}/i,
  /\b(?:grant|award|contract|project) (?:agreement |reference )?(?:no\.?|nos\.?|numbers?|#|id)\s?:?\s?\(?[A-Z0-9]/i,
  /\b(?:[Aa]cknowledg\w*|[Tt]hank\w*|[Gg]rateful\w*|[Aa]ppreciat\w*)\b[^.]{0,70}?\bsupports? (?:of|from|by|provided by|given by) (?:the )?\p{Lu}/u,
  /\b(?:with|through|under|by) (?:the )?(?:kind |generous |partial |full )*(?:financial|grant|funding|material) (?:support|aid|assistance|help|sponsorship) (?:of|from|by)\b/i,
  pattern(
    'i',
    String.raw`\b${acknowledgedSupport}\b[^.]{0,200}?\b(?:is|are|was|were) (?:also |most |very )?`,
    String.raw`${acknowledgedHow}?${acknowledgedVerb}\b`,
  ),
  pattern(
    'u',
    String.raw`\p{Lu}${withinSentence}{0,80}?\b(?:financed|funded|sponsored|supported) ${ownWork} ${fundedWork}\b`,
  ),
  /\p{Lu}(?:[^.]|\b(?:Ltd|Inc|Co|Corp)\.){0,120}?\b(?:paid|pays|is paying) for (?:the|all|this|our)\b/u,
  /\b(?:was|were|is|are) paid (?:for )?by (?:the )?\p{Lu}/u,
  pattern(
    'u',
    String.raw`\p{Lu}${withinSentence}{0,80}?\b${givingVerb} (?:\w+ ){0,2}${givenSupport} (?:for|to|towards?) `,
    String.raw`${givenFor}\b`,
  ),
  pattern(
    'u',
    String.raw`\b${fundedStudy} ${whichWas}?${fundedVerb} by (?:the |a |an )?(?:${grantKind}*grants? (?:of|from) )?`,
    String.raw`(?:the )?\p{Lu}`,
  ),
  /\b(?:carried out|conducted|performed|done|reali[sz]ed|completed|undertaken) with (?:the )?(?:\w+ )?(?:support|help|aid) (?:of|from) (?:the |a |an )?(?:\w+ )?(?:grants? |\p{Lu})/u,
  pattern(
    'u',
    String.raw`\b(?:conducted|carried out|performed|done|undertaken|completed) (?:in|with|under|through|using|by) (?:an? |the )?`,
    String.raw`(?:\w+ ){0,2}(?:funding|funds|support|sponsorship|grants?|contract) (?:of|from|by|with) (?:the |an? )?\p{Lu}`,
  ),
  /\bwith (?:\w+ )?(?:funds|money|means) (?:of|from) (?:the )?\p{Lu}/u,
  /\brecipients? of (?:a|an|the) (?:[\p{L}-]+ ){0,4}(?:fellowship|scholarship|grant|award|stipend|studentship) (?:of|from|by)\b/u,
  /\b(?:holds?|held|has|had|receives?|received) (?:a|an) (?:\w+ ){0,3}(?:fellowship|scholarship|stipend|studentship) (?:of|from|by|at)\b/u,
  /\bcosts? (?:of|for) (?:this|the|our) (?:study|trial|research|project|work|publication)\b[^.]{0,60}?\b(?:was|were) (?:\w+ )?(?:covered|paid|borne|met|funded)\b|\bfunds were used to support\b/i,
  /\bfunding (?:was |is )?(?:provided|enabled|organi[sz]ed|obtained|granted|supplied) (?:by|from|through)\b/i,
  /\bsponsor(?:ed)? (?:by|was|of (?:this|the) (?:study|trial|work|research)\b)/i,
  /\b(?:study|trial|research|drug|products?|medication)\b[^.]{0,60}?\b(?:funder|funding source|sponsor) (?:of|for) (?:this|the) (?:study|trial) (?:is|was)\b/i,
  pattern('i', String.raw`\b${spanishStudy}\b[^.]{0,90}?\b${spanishFunded}`),
  /\b(?:recebeu|receberam|recibi[óo]|recibieron) (?:el |o |uma? |una? )?(?:bolsas?|becas?|apoio|auxílio|ayudas?|financiamento|financiaci[óo]n)(?=\s)/i,
  /(?<!\p{L})(?:étude|travail|recherche|projet|essai)\b[^.]{0,90}?\b(?:financée?|soutenue?|subventionnée?|bénéficié|soutien|subvention|bourse)/iu,
  /\b(?:agradece[nm]?|agradecemos)\b[^.]{0,120}?\b(?:financiaci[óo]n|financiamiento|financiamento|apoyo financiero|apoio financeiro|beca|bolsa|subvenci[óo]n)(?!\p{L})/iu,
  /\bremerci\w+\b[^.]{0,120}?\b(?:financement|soutien financier|subvention|bourse)\b/i,
  /\b(?:studie|arbeit|forschung|projekt|untersuchung)\b[^.]{0,110}?\b(?:gefördert|finanziert|unterstützt|gesponsert)/i,
  /\b(?:studio|lavoro|ricerca|progetto)\b[^.]{0,90}?\b(?:finanziat[oa]|sostenut[oa]|supportat[oa]|sponsorizzat[oa])/i,
]

const absentSupportKind = anyOf([
  'external|outside|industry|commercial|specific|extramural|or|and|direct|private|public',
  'institutional',
])
const missingSupport = anyOf([
  'funding|financial support|financial assistance|financial aid|funds|grants?|sponsorship',
  String.raw`sponsors?|financing|monetary support|(?<=\b${absentSupportKind} )support`,
  'support (?:was|were|has been) (?:received|provided|obtained|given)',
])
const missingSupportKind = anyOf([
  'any|specific|external|extramural|outside|dedicated|financial|commercial|particular|additional',
  'direct|industry|private|public|formal|special|other|relevant|form of|kind of|sources? of',
  'internal|or|and|grants?',
])
const missingSupportEnd = '(?:bod|agenc|was found|for the hypothesis)'
const missingWord = '(?:no|without|absence of)'
const supportOrFunding = '(?:funding|funds|(?:financial )?support|grants?|sponsors?|financ(?:ing|es))'
const notReceivedSupport = anyOf([
  String.raw`grants?|funding|funds|financial support|support|sponsor\w*|financ\w*|source|organi[sz]ation`,
  'institution|company|agency|compan|body',
])
const notReceivedKind = anyOf([
  'any|specific|external|financial|commercial|a|grant|or|and|kind|form|of|outside|by|from|an',
  'other|the',
])
const notReceivedVerb = String.raw`(?:receiv\w+|declar\w+|report\w*|disclos\w+|have|had|request\w*|obtain\w*|supported|funded|sponsored|financed)`
const notWord = "(?:not|n['’]t|neither|nor)"
const ownPurse = "(?:authors?['’]?|our|own|personal)"
const authorsThemselves = '(?:the (?:authors?|investigators?|researchers?)(?: themselves)?|ourselves)'
const alsoOthers = "['’]|,? (?:and|with|through|via|institut)"
const paidVerb = '(?:paid|funded|financed|met|borne|covered)'
const onlyWord = '(?:only |entirely |solely )'
const ownMeans = '(?:means|funds|resources|budget|pockets?)'
const metVerb = '(?:paid|funded|financed|supported|met)'
const paidFrom = '(?:out of|from|by|with|through)'
const nobody = String.raw`(?:no (?:co-?)?authors?|nobody|no one|neither|none)(?! of (?:the |these |those )?(?:\w+ )?(?:patient|participant|stud|trial|famil|case|child|women|men)\w*)`
const asAuthors = String.raw`(?:[^.;:]|\b\p{Lu}\.){0,140}?`
const gotVerb = '(?:receiv\\w+|obtain\\w+|accept\\w+|was|were|has|have|had)'
const gotMoney = '(?:paid|funding|funds|fund(?:ed)?|grants?|(?:financial |grant )support|sponsor\\w*|payments?)'
const germanFunding = '(?:förderung|finanzielle unterstützung|finanzierung|fördermittel|gefördert|drittmittel)'
/** Sentences that deny one. */
const denials: readonly RegExp[] = [
  /\b(?:without|no) (?:any )?(?:outside|external|extra|additional|third-party) (?:money|means|resources|grants?)\b/i,
  pattern(
    'i',
    String.raw`\b(?:no|not any|nor any) (?:\w+ ){0,2}?${supportOrFunding}(?:,? (?:and|or|nor) (?:\w+ ){0,2}?${supportOrFunding})* `,
    String.raw`(?:to (?:report|declare|disclose)|(?:was|were) (?:received|used|obtained|sought|required|needed))`,
  ),
  // "Neither AB nor CD, nor any other author, received funding for this work"
  pattern(
    'iu',
    String.raw`\b${nobody}\b${asAuthors}\b${gotVerb} (?:(?:any|been|specific|direct|external|a) ){0,3}${gotMoney}\b`,
  ),
  /^\W*(?:supported|funded|sponsored) by:? (?:none|nobody|no one)\b/i,
  pattern(
    'i',
    String.raw`\b${missingWord}\b(?: ${missingSupportKind}){0,5} ${missingSupport}\b(?! ${missingSupportEnd})`,
  ),
  pattern(
    'i',
    String.raw`\b${notWord}\b(?: \w+){0,3} ${notReceivedVerb}\b(?: ${notReceivedKind}){0,6} ?${notReceivedSupport}`,
  ),
  either(
    'i',
    String.raw`\b(?:was|were|is|are) (?:entirely |wholly |completely )?(?:self|un)-?(?:funded|financed|supported)\b`,
    String.raw`\bself-?(?:funded|financed)\b`,
    String.raw`\b(?:not|nor) (?:externally |financially |commercially )?(?:funded|sponsored|financed)\b`,
    String.raw`\bfunded (?:by|from) (?:the )?${ownPurse} (?:own |personal )?(?:funds|resources|means)\b`,
    String.raw`\bnon-funded\b`,
    String.raw`\b${paidVerb}(?: for)? ${onlyWord}?by ${authorsThemselves}\b(?!${alsoOthers})`,
    String.raw`\b${metVerb}(?: for)? ${paidFrom} (?:the |our |their )?(?:[\w’']+ ){0,3}own ${ownMeans}\b`,
  ),
  /\b(?:sin|ning[uú]n[ao]?|no (?:ha |han |se )?(?:recibi|cont|hubo|tuv)\w*|no existi[óo])\b[^.]{0,60}?\b(?:financiaci[óo]n|financiamiento|ayudas?|subvenci\w+|fondos|apoyo financiero|patrocinio)/i,
  /\b(?:não|sem|nenhum[a]?)\b[^.]{0,60}?\b(?:financiamento|apoio financeiro|fontes? de (?:financiamento|fomento)|auxílio|suporte financeiro)/i,
  /\b(?:aucun(?:e)?|sans|pas (?:reçu )?de|n['’]a (?:pas )?(?:reçu|bénéficié))\b[^.]{0,60}?\b(?:financement|soutien financier|subvention)/i,
  either(
    'i',
    String.raw`\b(?:keine?n?|ohne|nicht)\b[^.]{0,60}?\b${germanFunding}`,
    String.raw`\b(?:finanzierung|förderung|fördermittel|drittmittel)[^.]{0,30}\bkeine?\b`,
  ),
  /\b(?:nessun[ao]?|senza|non (?:ha|hanno|è stat))\b[^.]{0,60}?\b(?:finanziament[oi]|fondi|sostegno finanziario|finanziat)/i,
]

/** Whether a sentence names, or announces, who paid for the paper's own work. */
export function statesFunding(sentence: string): boolean {
  return payments.some((pattern) => pattern.test(sentence))
}

/** Money that was missing, for something that did not come about: "due to a lack of funding", "without funding it would ...". */
const missedMoney = either(
  'i',
  String.raw`\b(?:due to|because of|owing to|despite|given|by|through|from) (?:an? |the )?(?:\w+ )?(?:lack|absence|shortage|want) of\b`,
  String.raw`\bwithout (?:\w+ ){0,4}(?:funding|support|grants?|money),? [^.]{0,60}\b(?:could|would|cannot|might|impossible)\b`,
  String.raw`\b(?:could|would|can|might)(?: not|n['’]t|not)\b[^.]{0,60}\bwithout\b`,
)

/** Whether a sentence says that nobody paid: "no specific funding", "self-funded", "did not receive any grant". */
export function deniesFunding(sentence: string): boolean {
  return denials.some((pattern) => pattern.test(sentence)) && !missedMoney.test(sentence)
}
