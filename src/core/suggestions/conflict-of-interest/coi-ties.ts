import { anyOf, pattern } from '#core/word-patterns.ts'
import type { CoiKind } from '#core/model/tag.ts'

const employmentWords = anyOf([
  // English
  'employees?|employed|employment|employs|(?:works?|worked|working) (?:(?:full|part)[ -]time |now |also )?(?:for|at)',
  '(?:works?|worked|working) in the (?:[\\w-]+ ){0,3}(?:department|division|laborator(?:y|ies)|team) (?:of|at)',
  'payrolls?|second(?:ed|ment)|on loan from|hired|hires',
  'salar(?:y|ies|ied)(?! support)|staff members?|members? of (?:the )?staff|staff (?:of|at)|medical director|employers? of|employing',
  // German, Spanish, Portuguese, French, Italian
  'angestellte?r?|empleado?s?|funcion[áa]ri[oa]s?|salariée?s?|dipendenti',
])
const advisoryWords = anyOf([
  "advis(?:ory|er'?s?|or'?s?) (?:boards?|panels?|committees?|councils?|roles?|capacity|services?)",
  String.raw`scientific (?:advis[eo]rs?|boards?)|advis[eo]rs?\b|advisory(?: (?:contracts?|agreements?))?|DSMB`,
  'data (?:and )?safety (?:and )?monitoring|steering committee|consejo asesor|beirat|ad ?boards?',
])
const leadershipWords = anyOf([
  // boards and chief officers
  String.raw`board of directors|directors?\b|board members?|CEO|CSO|CMO`,
  'chief (?:executive|scientific|medical|technology)|president of|vice[- ]president|managing',
  'general manager',
  // other offices
  String.raw`officers?\b|fiduciary|chair(?:man|person)? of|proprietors?`,
  // offices of journals and societies
  String.raw`editorial board|editors?\b|editor[- ]in[- ]chief|member of the (?:board|council|executive)`,
  'trustee',
])
const honorariaWords = anyOf([
  // honoraria by name
  'honorari(?:um|a|ums)|honoraires|honorare?|honorarios',
  // speaking and teaching
  'speakers?|speaking|lectur(?:e|es|ing)|lecturers? (?:for|to|on behalf of)|paid lecturers?',
  String.raw`lecture fees|personal fees|fees?\b|teaching|ponencias|conferencias|palestras|vorträge|compensi`,
  'vortragshonorare?|onorari',
  // payment in general
  String.raw`payments?|pays|paid by|(?<=\b(?:is|are|was|were|been) )paid|talks\b|courses|remuneration`,
  'compensation|promotional|trainers?',
])
const travelWords = anyOf([
  String.raw`travel\w*(?: (?:support|grants?|costs?|expenses|funding|reimbursement))?(?: from)?`,
  'accommodation|registration fees?|congress(?:es)?|meeting (?:support|expenses|attendance)',
  String.raw`attend(?:ance|ing)?|conference (?:support|fees?|expenses)|reisekosten\w*|viajes?|hospitality`,
  'airfare',
])
const equipmentWords = anyOf([
  'equipment|devices? (?:was|were|donated|supplied|provided)|donat(?:ed|ion|ions)',
  'suppl(?:y|ied|ies|ying)|provision of|loan(?:ed)?|lent|free of charge|materials?|provided (?:the|free|study)',
  'gifts?|medical writing|writing (?:assistance|support)|discounts?|products? (?:was|were)',
  'drugs? (?:was|were)',
])
const grantWords = anyOf([
  // grants and support
  String.raw`grants?|money|reimburse\w+|research (?:support|funding|contracts?)|funding|funded|funds`,
  'sponsor(?:ed|s|ship)?|financial(?:ly)? support(?:ed)?|supported by|support(?:s|ed)? from',
  'contracts?|fellowships?|scholarships?|investigators?|clinical trials? (?:support|for)',
  // Spanish, Portuguese, German
  'subvenciones|becas|bolsa|drittmittel|forschungsförderung',
  // what is left of "unrestricted grant", "support"
  String.raw`unrestricted|support\b`,
])
const otherTieWords = anyOf([
  'financial (?:interests?|relationships?|ties|support|disclosures?)|relationships?',
  String.raw`proprietary interests?|commercial interests?|collaborat\w+|partnerships?|affiliat\w+`,
  'has interests|married to|spouses?|wife|husband|support(?:ed)?',
])
/** Words for each kind of tie: the items of the ICMJE disclosure form, and employment. The order is that of trust. */
const tieWords: readonly (readonly [CoiKind, RegExp])[] = [
  ['employment', pattern('gi', String.raw`\b${employmentWords}\b`)],
  [
    'stock',
    /\b(?:stock ?holders?|stocks?|shares\b|share ?holders?|shareholdings?|equity|options|owners?\b|owns\b|(?<=\b(?:authors?|who|both|us|them|jointly|partly) )own(?:ed)?\b|co-?owners?|ownership|co-?founders?|founders?\b|founded\b|aktien|acciones|actions de)\b/gi,
  ],
  ['patent', /\b(?:patent(?:s|ed)?|inventors?|co-?inventors?|invented|intellectual property)\b/gi],
  ['royalties', /\b(?:royalt(?:y|ies)|licens(?:e|ing) (?:fees?|agreements?|revenue)|licensor|regalías)\b/gi],
  ['expert-testimony', /\b(?:expert (?:witness|testimony)|testimony)\b/gi],
  ['advisory-board', pattern('gi', String.raw`\b${advisoryWords}\b`)],
  ['leadership', pattern('gi', String.raw`\b${leadershipWords}\b`)],
  [
    'consulting',
    /\b(?:consult(?:s|ants?|ing|ancy|ancies|ed|ation|ations)(?: (?:contracts?|agreements?))?|consulenza|consultor(?:[íi]a|es)?|consultoria|berater\w*|beratungs\w*|conseil)\b/gi,
  ],
  ['honoraria', pattern('gi', String.raw`\b${honorariaWords}\b`)],
  ['travel', pattern('gi', String.raw`\b${travelWords}\b`)],
  ['equipment', pattern('gi', String.raw`\b${equipmentWords}\b`)],
  ['grant', pattern('gi', String.raw`\b${grantWords}\b`)],
  ['other', pattern('gi', String.raw`\b${otherTieWords}\b`)],
]

/** A word that names a tie, where it stands in a sentence. */
export interface TieWord {
  readonly kind: CoiKind
  readonly start: number
  readonly end: number
}

/** The words for ties in a sentence, in order; where two kinds read the same words, the more telling one. */
export function tieWordsIn(sentence: string): readonly TieWord[] {
  const found: TieWord[] = []
  for (const [kind, pattern] of tieWords) {
    for (const match of sentence.matchAll(pattern)) {
      const start = match.index
      const end = start + match[0].length
      if (!found.some((other) => start < other.end && end > other.start)) found.push({ kind, start, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

const denials = /\b(?:no|not|none|neither|nor|never|nothing|without|absence|any)\b|n['’]t\b/gi
const turnWord = anyOf([
  'but|however|although|though|yet|otherwise|nevertheless|nonetheless|whereas|while|declares? that',
  'except(?:ing)?(?: for| that)?|with the exception of|apart from|other than|aside from|besides|beyond',
  'save (?:for|that)|excluding|barring|bar',
])
const turns = pattern('gi', String.raw`\b${turnWord}\b|;|:`)

const concession = /^\W*(?:while|although|though|whereas|even though)\b[^,;]{0,120},/i

/** Whether a tie that stands at `at` is denied: a "no" or "not" before it with no "but", "except" or ";" between. */
export function isDenied(sentence: string, at: number): boolean {
  const before = sentence.slice(0, at)
  // "While we see no conflict, all of us are employees": the comma ends what is granted.
  const granted = concession.exec(before)?.[0].length ?? 0
  const lastTurn = Math.max(granted - 1, ...[...before.matchAll(turns)].map((match) => match.index))
  const clause = before.slice(lastTurn + 1)
  const denial = [...clause.matchAll(denials)].filter(
    (match) => !/^any$/i.test(match[0]) || /\b(?:no|not|none|neither|without)\b/i.test(clause),
  )
  if (denial.length === 0) return false
  // "X reports no conflicts and has received fees from Y": a new verb after "and" speaks for itself.
  const lastDenial = denial.at(-1)?.index ?? 0
  const rest = clause.slice(lastDenial)
  return (
    !/(?:,| and| who)\s(?:\w+\s){0,4}?(?:has|have|is|are|was|were|serves?|holds?|received|reports|owns?|declares?|discloses?)\b(?! (?:no|not|any))/i.test(
      rest.slice(4),
    ) || /\b(?:neither|none|nor|never)\b/i.test(clause)
  )
}
