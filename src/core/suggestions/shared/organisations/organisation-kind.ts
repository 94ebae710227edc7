import { anyOf, pattern } from '#core/word-patterns.ts'
import { isFoundation, isIncorporatedCharity, isSociety } from './charities.ts'
import { knownCompanies, knownCompanyPhrases } from './known-companies.ts'
import { hasLegalForm } from './legal-forms.ts'
import { isPublicAbbreviation, isPublicBody, isPublicFoundation } from './public-bodies.ts'
import { isTradeBody } from './trade-bodies.ts'

/** What an organisation is, as far as its name tells. `unknown` is an honest answer: a bare name such as "Praxis" says nothing. */
export type OrganisationKind = 'company' | 'government' | 'charity' | 'institution' | 'unknown'

const companyLastWord = anyOf([
  // drugs
  String.raw`pharma|pharm\b|pharma\w*|farmac[eê]utic\w*|arzneimittel|therapeutics?`,
  'laborator(?:y|ies),? (?:inc|ltd)|laboratories|laboratórios?|laboratorios?|laboratoires?',
  // biotechnology
  String.raw`biotech\w*|bioscience|biosciences|biosystems?|biologics|biologicals|biopharm\w*|biomedicals?`,
  'bioventures|biomaterials|genomics',
  // devices and diagnostics
  'healthcare|health care products|devices?|diagnostics|medical|dental|pharma|products',
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
/** "Pendopharm", "Velofarma", "Marnoceuticals": a name made with the word for what the firm sells. */
const companyName =
  /^\p{Lu}[\p{L}-]{2,}(?:pharm|pharma|farma|ceuticals?|biotech|therapeutics|biosciences|biomed|medtech|genics)$/u
const companyWordsAnywhere =
  /\b(?:pharmaceuticals?|pharmaceutica|pharmaceutical company|pharma|biopharma\w*|biotherapeutics|therapeutics|biosciences|biopharmaceuticals)\b/i

const institutionWord = anyOf([
  // universities and schools
  String.raw`universit\w+|universidad\w*|hochschule|klinikum|colleges?|school`,
  // hospitals and clinics
  String.raw`\w*hospital\w*|\w*sykehus\w*|\w*sjukhus\w*|\w*ziekenhuis\w*|hôpita\w*|krankenhaus|ospedale|clinic|clinics|clinique`,
  // centres and institutes
  String.raw`centre|center|centro|institut\w*|istituto|facult\w*|facultad|faculdade|fakultät`,
  // their parts
  String.raw`department|departamento|abteilung|division|academ\w+`,
  // by name
  String.raw`charité|karolinska|mayo|chu\b|chru\b|assistance publique|hospices civils|kaiser permanente`,
  'medical group|research group|deanship|unit|sydney|stanford|harvard|oxford|cambridge|yale',
])
const institutionWords = pattern('i', String.raw`\b${institutionWord}\b`)

const foundationWord =
  /(?:\b|[a-zäöü])stiftung\b|\b(?:foundations?|fondation|fondazione|fonden)(?!\p{L})|(?<!\p{L})funda(?:ci[óo]n|[çc][ãa]o)(?!\p{L})/iu
const academicWord = /\b(?:universit\w+|universidad\w*|hospitals?|colleges?|school of|faculty)\b/i
/** With these words a university's name is that of a public payer who pays there; "Federal University", "Army Hospital" is a place. */
const payerWord =
  /\b(?:ministr\w+|minist[eé]rio|councils?|national institutes?|NIH|NIHR|fundamental research funds?|program\w*|commission|agency|department of health)\b/i
const learnedCompanyWord = /\b(?:society|association|department|institute)\b/i

/**
 * The kind of an organisation, from its name alone: trade bodies, foundations and public bodies first, then legal forms and known
 * makers, then the words that institutions carry. A maker's own foundation is a charity.
 */
export function organisationKind(name: string): OrganisationKind {
  const plain = name.trim()
  if (isTradeBody(plain)) return 'company'
  if (foundationWord.test(plain)) return isPublicFoundation(plain) ? 'government' : 'charity'
  const academic = academicWord.test(plain)
  // Charities of the United States are incorporated as well: "Research to Prevent Blindness, Inc."
  if (/,? Inc\.?$/.test(plain) && isIncorporatedCharity(plain)) return 'charity'
  const firm = !academic && (hasLegalForm(plain) || isKnownCompany(plain))
  if (isPublicBody(plain) && !(firm && hasLegalForm(plain)) && (!academic || payerWord.test(plain))) return 'government'
  if (firm && hasLegalForm(plain)) return 'company'
  if (isPublicAbbreviation(plain)) return 'government'
  if (firm) return 'company'
  if (isFoundation(plain)) return 'charity'
  if (academic) return 'institution'
  if (companyWordsAnywhere.test(plain)) return learnedCompanyWord.test(plain) ? 'institution' : 'company'
  if (isSociety(plain)) return 'charity'
  if (institutionWords.test(plain)) return 'institution'
  if (companyWords.test(plain) || companyName.test(plain)) return 'company'
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
