import { anyOf, pattern } from '#core/word-patterns.ts'
import { knownCompanies, knownCompanyPhrases } from './known-companies.ts'

/** What an organisation is, as far as its name tells. `unknown` is an honest answer: a bare name such as "Praxis" says nothing. */
export type OrganisationKind = 'company' | 'government' | 'charity' | 'institution' | 'unknown'

const legalFormWord = anyOf([
  // English-speaking countries
  String.raw`Inc|Incorporated|Ltd|Limited|LLC|L\.L\.C|LLP|LP`,
  // German
  'GmbH|mbH|AG|KGaA|KG|SE',
  // French, Italian, Spanish
  String.raw`S\.?A\.?S?|S\.?p\.?A|S\.?r\.?l|srl|spa|S\.?L`,
  // English and Japanese
  String.raw`Corp|Corporation|Co|Company|Companies|K\.?K`,
  // Dutch, Australian, British
  String.raw`B\.?V|N\.?V|Pty|plc|PLC`,
  // Nordic
  String.raw`A\/S|ApS|AB|AS|Oyj?`,
  // Portuguese, Spanish, Malay, Indian, Slavic
  String.raw`Ltda|S\. ?de R\.?L|Sdn|Bhd|Pvt|d\.o\.o`,
])
/** Legal forms that only a firm has. A registered association ("e.V.") and a public body ("AöR") are not among them. */
const legalForm = pattern('', String.raw`(?:^|[\s,(])${legalFormWord}\b\.?`)

const companyLastWord = anyOf([
  // drugs
  String.raw`pharma|pharm\b|pharma\w*|farmac[eê]utic\w*|arzneimittel|therapeutics?`,
  'laborator(?:y|ies),? (?:inc|ltd)|laboratories|laboratórios?|laboratorios?|laboratoires?',
  // biotechnology
  String.raw`biotech\w*|bioscience|biosciences|biosystems?|biologics|biologicals|biopharm\w*|biomedicals?`,
  'bioventures|biomaterials|genomics',
  // devices and diagnostics
  'healthcare|health care products|devices?|diagnostics',
  // technology
  'technologies|systems|solutions',
  // cosmetics and surgery
  'aesthetics?|cosmetics?|lasers?|orthopaedics? (?:inc|ltd)|implants?',
  // trade in general
  'instruments|industries|holdings?|enterprises|partners|ventures|capital',
  // food, tobacco, making
  'nutrition(?:als)?|foods|dairy|beverages?|brands|tobacco|manufacturing|manufacturers?',
  // services and newer trades
  String.raw`software|consulting|consultants|neurotech\w*|nutraceuticals?|robotics|imaging|optics|optical`,
  'oncology group',
])
const companyWords = pattern('i', String.raw`\b${companyLastWord}$`)
const companyWordsAnywhere =
  /\b(?:pharmaceuticals?|pharmaceutica|pharmaceutical company|pharma|biopharma\w*|biotherapeutics|therapeutics|biosciences|biopharmaceuticals)\b/i

const nationalBody = anyOf([
  'institutes? (?:of|for|on)|cancer institute|heart|health|eye institute|science|natural|research',
  'key|basic|program|programme|center for|centre for|plan|high|major|library',
])
const departmentOf = anyOf([
  'health|defen[cs]e|energy|veterans|education|agriculture|science|biotechnology|homeland|justice',
  'labor|labour',
])
const researchNoun = '(?:ci[eê]ncia|tecnolog[ií]a|pesquisa|investigaci[óo]n)'
const governmentWord = anyOf([
  // ministries and governments
  'ministr(?:y|ies)|minist[èeé]r(?:e|io|ium|o)|bundesministerium|government|gouvernement|gobierno',
  String.raw`governo|federal|municipal|prefectur\w*`,
  // councils
  'county council|city council|health council|national council|council of (?:science|scientific)',
  'research council|(?:arts|science|technology|engineering|humanities|research) councils?',
  'research and development council',
  // health research
  'institutes? (?:of|for) health research|health research (?:board|council)',
  `directed medical research|national ${nationalBody}`,
  // science foundations
  'natural sciences?|science foundation|sciences? and technology|science (?:&|and) technology',
  'research foundation',
  // United States
  String.raw`veterans|department of ${departmentOf}|u\.?s\.? department`,
  // agencies
  'administration|agency|agence nationale|agencia|agência|centers for disease control',
  String.raw`food and drug|public health (?:service|agency|england|wales)|nhs\b`,
  // the European Union and its programmes
  'european (?:union|commission|research council|regional|community|social fund|medicines)',
  String.raw`horizon 2020|horizon europe|seventh framework|framework program\w*|marie (?:sk|curie)`,
  // regions and public insurance
  String.raw`state of\b|province|provincial|commission|health technology assessment|health insurance`,
  'social security',
  // armed forces
  'army|navy|air force',
  // the United Nations
  'world health organi[sz]ation|unicef|united nations|world bank',
  // national research funds in their own languages
  'programme hospitalier|forschungsgemeinschaft|bundesamt|fonds national',
  'fund for scientific research|nationalfonds|national fund|innovation fund|grants?-in-aid',
  'coordena[çc][ãa]o de aperfei[çc]oamento|conselho nacional|funda[çc][ãa]o de amparo',
  String.raw`(?:funda[çc][ãa]o|fundaci[óo]n) (?:\w+ )?(?:de|para|da) (?:a )?${researchNoun}`,
  'instituto de salud carlos|istituto superiore',
])
const governmentWords = pattern('i', String.raw`\b${governmentWord}\b`)
const governmentAbbreviation = anyOf([
  // United States: institutes of health and their programmes
  'NIH|NIHR|NCI|NHLBI|NIAID|NIDDK|NIMH|NIDA|NIA|NINDS|NICHD|NIAMS|NIAAA|NCATS|NCRR|NCCAM|NCCIH',
  'NEI|NIDCR|NIGMS|NIEHS|NINR|NIMHD',
  // United States: other agencies
  'AHRQ|PCORI|CDC|HRSA|SAMHSA|USAID|USDA|NASA|DARPA|FDA|BARDA|NSF',
  // United Kingdom, Australia, Canada
  'MRC|ESRC|EPSRC|BBSRC|NHMRC|ARC|CIHR|NSERC|SSHRC|FRSQ|FRQS',
  // China, Japan
  'NSFC|JSPS|KAKENHI|MEXT|AMED|MHLW',
  // Germany, France
  'BMBF|DFG|ANR|INCa|PHRC|INSERM|CNRS',
  // Europe, Switzerland, Austria, the Netherlands
  'ERC|SNSF|SNF|FWF|FWO|NWO|ZonMw',
  // Latin America, Spain
  'CNPq|CAPES|FAPESP|FAPERJ|FAPEMIG|CONICET|CONACYT|FONDECYT|CONICYT|COLCIENCIAS|FONIS|ISCIII',
  'FEDER',
  // India, South Africa, Ireland, Korea, Turkey
  'ICMR|CSIR|DBT|DST|NRF|HRB|SFI|HSE|KHIDI|TUBITAK|TÜBİTAK',
  // international
  'EU|WHO|HTA|EME|EDCTP',
])
const governmentShort = pattern('', String.raw`\b${governmentAbbreviation}\b`)
const charityWord = anyOf([
  // foundations and trusts
  'foundations?|stiftung|stichting|fundaci[óo]n?|funda[çc][ãa]o|fondation|fondazione|trust',
  'charit(?:y|ies|able)',
  // charities by name
  'wellcome|cancer research uk|arthritis research uk|versus arthritis|research uk',
  // leagues and societies against a disease
  'alliance|league|krebshilfe|cancer society|cancer council|heart association|leukemia|red cross',
  'march of dimes|rotary|lions',
  // gifts
  String.raw`philanthrop\w*|bequest|donors?|donations?|endowment|legat`,
  // more charities by name
  "jdrf|parkinson'?s uk|alzheimer'?s society",
  // societies and associations
  String.raw`society|soci[ée]t[ée]|sociedad\w*|sociedade|societ[àa]|gesellschaft|associations?`,
  'asociaci[óo]n|associa[çc][ãa]o|associazione|federation',
  'college of (?:physicians|surgeons|general)|fund',
])
const charityWords = pattern('i', String.raw`\b${charityWord}\b`)
const institutionWord = anyOf([
  // universities and schools
  String.raw`universit\w+|universidad\w*|hochschule|klinikum|colleges?|school`,
  // hospitals and clinics
  String.raw`hospital\w*|hôpita\w*|krankenhaus|ospedale|clinic|clinics|clinique`,
  // centres and institutes
  String.raw`centre|center|centro|institut\w*|istituto|facult\w*|facultad|faculdade|fakultät`,
  // their parts
  String.raw`department|departamento|abteilung|division|academ\w+`,
  // by name
  String.raw`charité|karolinska|mayo|chu\b|chru\b|assistance publique|hospices civils|kaiser permanente`,
  'medical group|research group|deanship|unit|sydney|stanford|harvard|oxford|cambridge|yale',
])
const institutionWords = pattern('i', String.raw`\b${institutionWord}\b`)

/**
 * The kind of an organisation, from its name alone: legal form and known makers first, then the words that public bodies,
 * charities and institutions carry. A maker's own foundation is a charity.
 */
export function organisationKind(name: string): OrganisationKind {
  const plain = name.trim()
  if (/(?:\b|[a-zäöü])stiftung\b|\b(?:foundation|fondation|fondazione|fundaci[óo]n|fonden)\b/i.test(plain)) {
    return governmentWords.test(plain) ? 'government' : 'charity'
  }
  if (governmentWords.test(plain)) return 'government'
  const academic = /\b(?:universit\w+|hospital|college|school of|faculty)\b/i.test(plain)
  if (!academic && (legalForm.test(plain) || isKnownCompany(plain))) return 'company'
  if (governmentShort.test(plain)) return 'government'
  if (academic) return 'institution'
  if (companyWordsAnywhere.test(plain))
    return /\b(?:society|association|department|institute)\b/i.test(plain) ? 'institution' : 'company'
  if (charityWords.test(plain)) return 'charity'
  if (institutionWords.test(plain)) return 'institution'
  if (companyWords.test(plain)) return 'company'
  return 'unknown'
}

/** Whether a name is, or begins with, a maker known by name. */
export function isKnownCompany(name: string): boolean {
  if (knownCompanyPhrases.test(name)) return true
  const words = name
    .toLowerCase()
    .replace(/’/g, "'")
    .replace(/[®™.]/g, '')
    .split(/[\s,/]+/)
  return (
    words.slice(0, 2).some((word) => knownCompanies.has(word)) &&
    !/\b(?:award|prize|lecture|fellowship|scholar)/i.test(name)
  )
}
