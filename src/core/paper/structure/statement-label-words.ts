import { anyOf } from '#core/word-patterns.ts'

/**
 * What the small statements of a paper are about. `disclosure` is a label that says too little ("Disclosures", "Financial
 * disclosure", "Financial statement"): what stands under it decides. `declarations` heads a block of statements.
 */
export type StatementKind =
  | 'conflict-of-interest'
  | 'funding'
  | 'funder-role'
  | 'disclosure'
  | 'declarations'
  | 'acknowledgements'
  | 'registration'
  | 'limitations'
  | 'other'

const conflictOf = '(?:[ -]?of[ -]?| in | or competing | )'
const interestAdjective =
  '(?:competing|conflicting|duality of|dualities of|financial|commercial|personal|proprietary|vested)'
const interestAdjectiveAfter = '(?:competing|conflicting|financial|non-?financial|personal|commercial)'
const interests = anyOf([
  String.raw`conflict(?:s|\(s\)|ing)?${conflictOf}(?:financial |potential |commercial )?inter[e]?sts?(?:\(s\))?`,
  String.raw`${interestAdjective}(?: (?:(?:and|or|/|&) )?${interestAdjectiveAfter}){0,4} interests?(?:\(s\))?`,
  'conflicts? of inter[e]?st|coi',
])
const declaring = anyOf([
  'declarations?|statements?|disclosures?|notifications?|acknowledge?ments?|reporting',
  'transparency|identification',
])

const labelContinuation = anyOf([
  // joining words
  'and|or|to|of|for|from|the|in|on|with|by',
  // ethics and consent
  'committee|approval|approved|statements?|consent|participate|participation|publication|publish',
  'clearance|permission|review|board|considerations?|declarations?|standards?|compliance|informed',
  'patients?|participants?|ethics|ethical|research|human|humans|animals?|rights',
  // data and their use
  'studies|use|care|availability|access|accessibility|sharing|materials?|information|files?|data',
  'digital|content|numbers?|index|used|supporting|subjects|people|persons',
  // writing and tools
  'intellectual|important|manuscript|article|draft|text|technologies|ai|generative|writing',
  'process|assisted|conduct',
  // codes, parts of a paper
  'helsinki|code|codes|software|contributions?|tables?|figures?|methods|appendix|reports?',
  'reviewers?',
])
/** Words that a label may go on with; a closed list, so that a label never runs on into the statement. */
const more = anyOf([`,? ${labelContinuation}`])

const declaredInterest = anyOf([
  `${interests}|interests?|relationships?(?: with industry)?`,
  'commercial (?:interests?|relationships?|associations?)|conflicting interests?',
  'competing interests?',
])
const declaredAdjective =
  "(?:any |all |potential |possible |the |authors?['’]? |actual |author |financial and |financial )"
const aboutWord = '(?:of|on|about|regarding|concerning|for)'
const interestPrefix = anyOf([
  'potential |possible |financial |non-?financial |actual ',
  '(?:financial|ethics|ethical approval|dual publication|authorship) (?:or other|and|&) ',
])
const interestSuffix = `(?: (?:financial )?${declaring}| form| policy statement| information)`
const spanishPossible = '(?:los |posibles |potenciales )'
const frenchInterests = anyOf([
  "déclaration (?:de|des|d['’]) ?(?:liens? |conflits? )?(?:d['’] ?|potentiels d['’] ?)?inté?è?rêts?",
  "conflits? d['’] ?intérêts?|liens? d['’] ?intérêts?|déclaration de liens d['’] ?intérêts?",
  "intérêts concurrents|déclaration publique d['’] ?intérêts?",
])
const germanInterests = anyOf([
  'erklärung (?:zu[mr]?|über|von) (?:möglichen |etwaigen )?interessens?konflikten?',
  '(?:angaben (?:zu[mr]?|über) (?:möglichen )?)?interessens?konflikte?n?',
  'hinweis (?:auf|zu[mr]?) interessens?konflikten?|interessenerklärung',
])
const italianInterests = anyOf([
  "dichiarazione (?:di|dei|sui|sul) (?:potenziali )?conflitt[oi](?: di| d['’])? ?interess[ei]",
  "conflitt[oi] d(?:i |['’]) ?interess[ei]",
])
const roleOwner = anyOf([
  'funding (?:sources?|organi[sz]ations?|bod(?:y|ies)|agenc(?:y|ies))|funders?|sponsors?',
  String.raw`study sponsors?|fund(?:er|ing) ?\/ ?sponsors?`,
])
const statementOfMoney = '(?:statements?|sources?|acknowledge?ments?|declarations?|disclosures?|details?)'
const moneyAdjective = '(?:financial |external |study |research |the |any |grant |outside )'
const moneyNoun = '(?:funding|supports?|sponsorship|financing|grants?|funds)'
const moreMoneyNoun = '(?:sponsorship|supports?|funding|grants?)'
const fundingSuffix = anyOf([
  'sources?|statements?|information|supports?|agenc(?:y|ies)|bod(?:y|ies)|details?|declarations?',
  'disclosures?|acknowledge?ments?|note',
])
const fundingPrefix = '(?:research |study |project |trial |primary |external |open access |article |financial )'
const moneyCompanion = '(?:supports?|sponsorship|grants?|acknowledge?ments?|funders?)'
const supportPrefix = anyOf([
  'financial|grants?|research|study|funding|economic|material|industry|institutional|in-kind',
  'sources? of|external',
])
const supportNoun = String.raw`(?:supports?|aid|assistance|sponsors?|sponsorship|information|number\(?s?\)?|funding)`
const supportCompanion = '(?:sponsorship|other support|funding|grants?)'
const supportSuffix = '(?: statement| information| details)'
const otherSupport = '(?:material|other|grants?)'
const grantSuffix = '(?:sponsor|numbers?|supporters?)'
const disclosureAdjective = String.raw`(?:financial|other|author|commercial|general|relevant|full|funding and|funding\/)`
const registeredThing =
  '(?:(?:clinical |study |protocol )?trials?|study|protocol|systematic review|prospero|review|clinical)'
const registrationSuffix = String.raw`(?:numbers?|details?|information|identifier|no\.?|id|site|name|and protocol)`
const paperNoun = '(?:study|studies|trial|work|research|review|analysis|paper|project)'
const limitationPrefix = '(?:study |trial |research |methodological |potential |the |main )'
const limitationNoun = '(?:limitations?|shortcomings|weaknesses)'
const strengthCompanion = '(?:limitations?|weaknesses)'
const studyNoun = '(?:study|trial|work|review)'
const authorSuffix = anyOf([
  'contributions?|information|details|notes?|affiliations?|summary|roles?|addresses|participation',
  'statement|agreement',
])
const ethicalSuffix =
  '(?:approvals?|considerations?|statements?|issues?|clearance|permission|review|declarations?|conduct)'
const dataSuffix = '(?:availability|sharing|access(?:ibility)?|archiving|deposition)'
/** Labels as printed, by what they announce: sources of case-insensitive patterns, longest first where one begins another. */
export const labelWords: Readonly<Record<StatementKind, readonly string[]>> = {
  'conflict-of-interest': [
    `(?:authors?['’]?s?['’]? )?(?:full |icmje )?${declaring} ${aboutWord} ${declaredAdjective}*${declaredInterest}(?: (?:and|&) (?:source of )?funding)?(?: ${declaring})?`,
    `(?:authors?['’]?s?['’]? )?${interestPrefix}*${interests}(?: (?:and|or|&|/) (?:financial )?${declaring})?${interestSuffix}*(?: (?:for|from|of) (?:all|the) authors)?`,
    '(?:commercial|relevant(?: financial)?) relationships?',
    `(?:financial )?relationships? with (?:the )?industry|industry relation(?:ship)?s?(?: ${declaring})?`,
    `interest ${declaring}|declared interests`,
    `authors?['’]?s?['’]? (?:financial )?${declaring}(?: (?:statements?|information|summary))?`,
    String.raw`(?:author )?financial ?\/ ?non-?financial ${declaring}|${declaring} of authors?['’]? interests?`,
    `financial (?:and|&) (?:competing|other) interests? ${declaring}`,
    'conflictos? de inter[eé]s(?:es)?(?: de los autores)?',
    `declaraci[oó]n(?:es)? (?:de|sobre) (?:${spanishPossible}*conflictos? de )?inter[eé]s(?:es)?`,
    'ausencia de conflictos? de inter[eé]s(?:es)?',
    '(?:potencia(?:l|is) )?conflitos? de inter[eê]sses?(?: dos autores)?',
    'declara[çc](?:[ãa]o|[õo]es) (?:de|sobre) (?:(?:os |potencia(?:l|is) )*conflitos? de )?inter[eê]sses?',
    'conflitos? de interes(?:es)?',
    frenchInterests,
    germanInterests,
    italianInterests,
  ],
  'funder-role': [
    `(?:the )?roles? of (?:the |study )*${roleOwner}(?: statement)?`,
    "(?:funder|sponsor)['’]?s?['’]? roles?|role of the funding source and sponsor",
  ],
  funding: [
    `${statementOfMoney} (?:of|on|regarding) ${moneyAdjective}*${moneyNoun}(?: (?:and|or|&|/) ${moreMoneyNoun})?(?: statement)?`,
    String.raw`${fundingPrefix}*fundings?(?: ?(?:\/|and|or|&) ?(?:financial )?${moneyCompanion})?(?: ${fundingSuffix})*`,
    `${supportPrefix}(?: (?:and|&) ${otherSupport})? ${supportNoun}(?: (?:and|&|/|or) ${supportCompanion})?${supportSuffix}?`,
    '(?:study |trial |financial )?sponsor(?:s|ship|ing)?(?: (?:and|&) funding)?',
    String.raw`(?:contract )?grants?(?: ${grantSuffix})?(?: ?(?:\/|and|&) ?(?:supports?|funding))?`,
    'supports?(?: statement)?|financing|funders?|support(?:ed)? source',
    '(?:fuentes? de )?(?:financiaci[oó]n|financiamiento)|fuentes? de (?:apoyo|ayuda)',
    'apoyo financiero|ayudas? recibidas?|subvenciones?|patrocinio',
    '(?:fontes? de )?(?:financiamento|fomento)|apoio financeiro|suporte financeiro',
    'suporte financiero|financiadora?s?|auxílio financeiro',
    `(?:sources? de )?financements?|soutiens? financiers?|subventions?`,
    `förderung|finanzierung|fördermittel|finanzielle unterstützung|förderhinweis|funding-hinweis|drittmittel`,
    `(?:fonti? di )?finanziament[oi]|sostegno finanziario|supporto finanziario|finanziatori`,
  ],
  disclosure: [
    `${disclosureAdjective} ${declaring}(?: ${declaring})?(?: (?:and|&) (?:conflicts? of interest|${interests}))?`,
    'disclosures?(?: (?:statements?|information|summary|note|of funding))?|financial statements?',
    'transparency(?: (?:declaration|statement))?|statement of disclosure|interests?',
    'declaration of (?:funding|transparency)',
    `declaraciones|divulgaci[oó]n(?:es)?|offenlegung|déclarations?|divulga[çc][õo]es`,
  ],
  declarations: [
    'declarations?|compliance with ethical (?:standards|guidelines)',
    'einhaltung ethischer richtlinien|ethical (?:standards|disclosures|compliance)',
    'additional information|article information|notes?|footnotes|endnotes?|responsabilidades éticas',
  ],
  acknowledgements: [
    'acknowledge?ments?(?: of (?:support|assistance))?|agradecimientos?|agradecimentos?',
    'remerciements?|danksagung(?:en)?|ringraziamenti',
  ],
  registration: [
    `${registeredThing} registr(?:ation|y)(?: ${registrationSuffix})*`,
    String.raw`(?:clinical ?trials?(?:\.gov)? (?:identifiers?|numbers?|registration))`,
    'registration(?: (?:numbers?|details?|and protocol|of (?:clinical trials?|trial)))?',
    'clinical trials? registration',
  ],
  limitations: [
    `${limitationPrefix}*${limitationNoun}(?: (?:of|in) (?:the|this|our) (?:present |current )?${paperNoun})?`,
    `strengths? (?:and|&) ${strengthCompanion}(?: of (?:the|this|our) (?:present |current )?${studyNoun})?`,
    'limitations? (?:and|&) (?:strengths?|future (?:directions|research|perspectives))',
    "limitaciones(?: del estudio)?|limita[çc][õo]es(?: do estudo)?|limites?(?: de l['’]étude)?",
    'limitationen|limitazioni',
  ],
  other: [
    `authors?['’]?s?['’]? ?${authorSuffix}(?: statement)?`,
    'contribut(?:ions?|ors?|orship)(?: (?:statement|of authors?|to authorship|and sources))?',
    `credit (?:authorship|author)${more}{0,3}|individual contributions|article note|guarantors?`,
    `ethics?${more}{0,7}|ethical ${ethicalSuffix}${more}{0,7}|(?:institutional|irb|research ethics)${more}{0,4}`,
    `statement of ethics|(?:written )?(?:informed |patient |participant )*consent${more}{0,6}`,
    `human (?:and|or|&) animal rights${more}{0,6}|animal (?:rights|studies|welfare|ethics)`,
    `statement of (?:human|informed)${more}{0,6}|research involving${more}{0,6}`,
    `protection of (?:human|people)${more}{0,6}|patient (?:and|&) public involvement`,
    `patients? declaration|declaration of (?:patient|helsinki|generative)${more}{0,6}`,
    `(?:data|code|material)s?${more}{0,3} ${dataSuffix}${more}{0,3}|(?:availability|sharing) of${more}{1,6}`,
    `data and materials|accession (?:numbers?|codes?)|reproducib(?:le|ility)${more}{1,3}`,
    `abbreviations?${more}{0,4}|nomenclature|key ?words?|mots[- ]clés|palabras clave|palavras[- ]chave`,
    'schlüsselwörter|parole chiave|highlights|key (?:points|messages)|what is (?:already )?known',
    'background|introduction|objectives?|methods?|results|discussion|conclusions?|summary',
    'zusammenfassung|résumé|resumen|resumo|abstract',
    `supplement(?:ary|al)${more}{0,4}|supporting information`,
    'additional (?:files?|contributions?|content|points)|appendi(?:x|ces)(?: [a-z0-9]+)?',
    'electronic supplementary material|online (?:content|resource|supplement)',
    'web (?:references|extra|resources)',
    'references?(?: and notes| list| cited)?|literature(?: cited)?|bibliograph(?:y|ie)',
    'bibliograf[ií]a|referencias?(?: bibliográficas)?|referências(?: bibliográficas)?',
    'références(?: bibliographiques)?|literatur(?:verzeichnis)?|works cited',
    "publisher['’]?s note|open access(?: funding)?|copyright|licen[sc]e(?: statement)?",
    'rights and permissions|reprints?(?: and permissions?)?(?: requests?)?|permissions?',
    `provenance(?: and peer review)?|peer[- ]review(?:er)?s?${more}{0,3}|reviewer disclosures?`,
    "editor(?:ial)?['’]?s?(?: (?:note|disclosures?|comments?|process|support))?|transfer agreement",
    'pre-?publication history|(?:previous|prior|meeting|conference) presentations?|presented at',
    'previous publication|disclaimer|submission (?:statement|declaration)|received|accepted',
    'submitted|first published|correspond(?:ence|ing)(?: (?:author|to|address))?',
    'address(?: (?:for )?(?:correspondence|reprint requests))?|e-?mail|cite this (?:article|as)',
    'how to cite|to cite this article|article (?:history|details)|orcid(?: i?ds?)?|twitter',
    'group (?:information|members)|collaborators?|members of|drug (?:name )?trade names',
    `off-label${more}{0,3}|word count|level of evidence|evidence level|therapeutic level|figure legends?`,
    'tables?|figures?|ai (?:statement|use)|use of (?:ai|artificial)',
    `declaration of (?:generative )?ai${more}{0,6}|(?:medical )?writing (?:assistance|support)`,
    'administrative,? technical,? (?:or|and) material support|statistical analysis',
    `study concept and design|drafting of the manuscript|critical revision${more}{0,6}|obtained funding`,
    `acquisition${more}{0,6}|concept and design|study supervision|originality|plagiarism check|dedication`,
    'in memoriam|conceptuali[sz]ation|data curation|formal analysis|funding acquisition',
    'investigation|methodology|project administration|resources|software|supervision|validation',
    'visuali[sz]ation|writing(?: ?[–—-] ?(?:original draft|review|editing|&|and| ){1,6})?|roles',
    'guidelines?|patents?|nota del editor|contribuciones?(?: de (?:los )?autores)?',
    'contribui(?:ção|ções)(?: dos autores)?|autoria|autorenbeiträge|contributions des auteurs',
    'consentimiento informado|consideraciones éticas',
    'derecho a la privacidad(?: y consentimiento informado)?|confidencialidad[a-z ]*',
    'protección de personas(?: y animales)?|correspondencia|korrespondenzadresse',
    'ethische? (?:aspekte|richtlinien|standards|erwägungen)|disponibilidad de datos|tirés à part',
    `tirés-à-part|patients? consent${more}{0,4}`,
  ],
}
