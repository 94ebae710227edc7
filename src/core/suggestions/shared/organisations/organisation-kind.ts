import { knownCompanies, knownCompanyPhrases } from './known-companies.ts'

/** What an organisation is, as far as its name tells. `unknown` is an honest answer: a bare name such as "Praxis" says nothing. */
export type OrganisationKind = 'company' | 'government' | 'charity' | 'institution' | 'unknown'

/** Legal forms that only a firm has. A registered association ("e.V.") and a public body ("AöR") are not among them. */
export const legalForm =
  /(?:^|[\s,(])(?:Inc|Incorporated|Ltd|Limited|LLC|L\.L\.C|LLP|LP|GmbH|mbH|AG|KGaA|KG|SE|S\.?A\.?S?|S\.?p\.?A|S\.?r\.?l|srl|spa|S\.?L|Corp|Corporation|Co|Company|Companies|K\.?K|B\.?V|N\.?V|Pty|plc|PLC|A\/S|ApS|AB|AS|Oyj?|Ltda|S\. ?de R\.?L|Sdn|Bhd|Pvt|d\.o\.o)\b\.?/

const companyWords =
  /\b(?:pharma|pharm\b|pharma\w*|farmac[eê]utic\w*|arzneimittel|therapeutics?|laborator(?:y|ies),? (?:inc|ltd)|laboratories|laboratórios?|laboratorios?|laboratoires?|biotech\w*|bioscience|biosciences|biosystems?|biologics|biologicals|biopharm\w*|biomedicals?|bioventures|biomaterials|genomics|healthcare|health care products|devices?|diagnostics|technologies|systems|solutions|aesthetics?|cosmetics?|lasers?|orthopaedics? (?:inc|ltd)|implants?|instruments|industries|holdings?|enterprises|partners|ventures|capital|nutrition(?:als)?|foods|dairy|beverages?|brands|tobacco|manufacturing|manufacturers?|software|consulting|consultants|neurotech\w*|nutraceuticals?|robotics|imaging|optics|optical|oncology group)$/i
const companyWordsAnywhere =
  /\b(?:pharmaceuticals?|pharmaceutica|pharmaceutical company|pharma|biopharma\w*|biotherapeutics|therapeutics|biosciences|biopharmaceuticals)\b/i

const governmentWords =
  /\b(?:ministr(?:y|ies)|minist[èeé]r(?:e|io|ium|o)|bundesministerium|government|gouvernement|gobierno|governo|federal|municipal|prefectur\w*|county council|city council|health council|national council|council of (?:science|scientific)|research council|(?:arts|science|technology|engineering|humanities|research) councils?|research and development council|institutes? (?:of|for) health research|health research (?:board|council)|directed medical research|national (?:institutes? (?:of|for|on)|cancer institute|heart|health|eye institute|science|natural|research|key|basic|program|programme|center for|centre for|plan|high|major|library)|natural sciences?|science foundation|sciences? and technology|science (?:&|and) technology|research foundation|veterans|department of (?:health|defen[cs]e|energy|veterans|education|agriculture|science|biotechnology|homeland|justice|labor|labour)|u\.?s\.? department|administration|agency|agence nationale|agencia|agência|centers for disease control|food and drug|public health (?:service|agency|england|wales)|nhs\b|european (?:union|commission|research council|regional|community|social fund|medicines)|horizon 2020|horizon europe|seventh framework|framework program\w*|marie (?:sk|curie)|state of\b|province|provincial|commission|health technology assessment|health insurance|social security|army|navy|air force|world health organi[sz]ation|unicef|united nations|world bank|programme hospitalier|forschungsgemeinschaft|bundesamt|fonds national|fund for scientific research|nationalfonds|national fund|innovation fund|grants?-in-aid|coordena[çc][ãa]o de aperfei[çc]oamento|conselho nacional|funda[çc][ãa]o de amparo|(?:funda[çc][ãa]o|fundaci[óo]n) (?:\w+ )?(?:de|para|da) (?:a )?(?:ci[eê]ncia|tecnolog[ií]a|pesquisa|investigaci[óo]n)|instituto de salud carlos|istituto superiore)\b/i
const governmentShort =
  /\b(?:NIH|NIHR|NCI|NHLBI|NIAID|NIDDK|NIMH|NIDA|NIA|NINDS|NICHD|NIAMS|NIAAA|NCATS|NCRR|NCCAM|NCCIH|NEI|NIDCR|NIGMS|NIEHS|NINR|NIMHD|AHRQ|PCORI|CDC|HRSA|SAMHSA|USAID|USDA|NASA|DARPA|FDA|BARDA|NSF|MRC|ESRC|EPSRC|BBSRC|NHMRC|ARC|CIHR|NSERC|SSHRC|FRSQ|FRQS|NSFC|JSPS|KAKENHI|MEXT|AMED|MHLW|BMBF|DFG|ANR|INCa|PHRC|INSERM|CNRS|ERC|SNSF|SNF|FWF|FWO|NWO|ZonMw|CNPq|CAPES|FAPESP|FAPERJ|FAPEMIG|CONICET|CONACYT|FONDECYT|CONICYT|COLCIENCIAS|FONIS|ISCIII|FEDER|ICMR|CSIR|DBT|DST|NRF|HRB|SFI|HSE|KHIDI|TUBITAK|TÜBİTAK|EU|WHO|HTA|EME|EDCTP)\b/
const charityWords =
  /\b(?:foundations?|stiftung|stichting|fundaci[óo]n?|funda[çc][ãa]o|fondation|fondazione|trust|charit(?:y|ies|able)|wellcome|cancer research uk|arthritis research uk|versus arthritis|research uk|alliance|league|krebshilfe|cancer society|cancer council|heart association|leukemia|red cross|march of dimes|rotary|lions|philanthrop\w*|bequest|donors?|donations?|endowment|legat|jdrf|parkinson'?s uk|alzheimer'?s society|society|soci[ée]t[ée]|sociedad\w*|sociedade|societ[àa]|gesellschaft|associations?|asociaci[óo]n|associa[çc][ãa]o|associazione|federation|college of (?:physicians|surgeons|general)|fund)\b/i
const institutionWords =
  /\b(?:universit\w+|universidad\w*|hochschule|klinikum|colleges?|school|hospital\w*|hôpita\w*|krankenhaus|ospedale|clinic|clinics|clinique|centre|center|centro|institut\w*|istituto|facult\w*|facultad|faculdade|fakultät|department|departamento|abteilung|division|academ\w+|charité|karolinska|mayo|chu\b|chru\b|assistance publique|hospices civils|kaiser permanente|medical group|research group|deanship|unit|sydney|stanford|harvard|oxford|cambridge|yale)\b/i

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
