import { anyOf, pattern } from '#core/word-patterns.ts'

/**
 * How authors say that they have, or have not, interests: wording common to the publishers' house styles, after the items of
 * the ICMJE disclosure form (https://www.icmje.org/disclosure-of-interest/).
 */

const interestNoun = anyOf([
  'interests?|ties?|links?|relationships?|relations?|involvements?|affiliations?|disclosures?',
  'conflicts?|gains?|benefits?|connections?|associations?|arrangements?|incentives?|stakes?',
  'support or|conflict',
])
const interestAdjective = '(?:financial|commercial|proprietary|monetary|pecuniary|vested|personal|industrial|material)'
const industryNoun = String.raw`(?:industry|compan|manufacturer|makers?\b|producers?\b|firms?\b|commercial|organi[sz]ation|entit)`
const linkNoun = '(?:ties|links|relationships?|affiliations?|connections?|involvement)'
const conflict = anyOf([
  'conflicts?[ -](?:of|in|or)[ -](?:[a-z]+ )?inter[e]?sts?|conflicting (?:financial )?interests?',
  'conflicts?,? financial',
  'competing (?:(?:financial|personal|commercial|or|and|non-?financial) )*interests?',
  'competing or conflicting interests?|dualit(?:y|ies) of interests?',
  `${interestAdjective}(?: (?:or|and|nor) [a-z-]+)*(?: or other)? ${interestNoun}`,
  'relevant (?:disclosures?|affiliations?|relationships?)',
  'interests? (?:to (?:declare|disclose|report)|in (?:any|the) (?:products?|devices?|compan|drugs?))',
  String.raw`${linkNoun} (?:to|with) (?:any (?:of )?)?(?:the |an )?(?:\w+ )?${industryNoun}`,
  'disclosures? to (?:make|report|declare)',
  'significant (?:interest|relationship)s? with (?:any )?commercial',
])
const negation = `(?:den(?:y|ies|ied)|no|not|none|neither|nor|never|nothing|without|absence of|lack of|free (?:of|from)|nil|don['’]t|cannot|devoid of|not any)`
const declaring = `(?:declar|disclos|report|stat(?:e|es|ed)\\b|indicat|certif|confirm|acknowledg|assert|affirm|attest|claim|den(?:y|ies|ied)\\b|have\\b|has\\b|had\\b|exist|manifest)`
const people = `(?:\\bauthors?\\b|\\bco-?authors?\\b|\\bauthor\\(s\\)|\\binvestigators?\\b|\\bwe\\b|\\bnone of us\\b|\\bcontributors?\\b|\\bwriters?\\b|\\bresearchers?\\b)`

/** Words for a conflict, for finding where a text speaks of one at all. */
export const conflictWords = new RegExp(`\\b${conflict}`, 'i')

const deniedInterest = anyOf([
  'conflicts? of inter|conflicting inter|competing (?:financial )?inter',
  'financial (?:interests?|conflicts?|disclosures?)|disclosures?',
  'commercial (?:interests?|relationships?)',
])
const existVerb = '(?:is|are|was|were|exists?|have been|has been)'
const denialAdverb = '(?:absolutely |also |thus )'
const denialEnding = anyOf([
  'relevant to this',
  '(?:was|were|is|are|has been|have been|to be|to) (?:report|declar|disclos|stat|indicat|exist|not)',
  'to (?:declare|disclose|report)|exists?|declared|reported|disclosed|regarding|in relation',
  'for any|with respect|related to this',
])
const interestByName = '(?:conflicts?[ -]of[ -]interests?|competing (?:financial )?interests?|conflicting interests?)'
const declareVerb = String.raw`(?:declares?|reports?|states?|discloses?|has|have|indicat\w+)`
const benefitNoun = anyOf([
  String.raw`remuneration|payments?|compensation|honorari\w+|fees|gains?|benefits?|incentives?`,
  'reimbursements?|gifts?',
])
const receivedVerb = '(?:received?|accept(?:ed)?|obtain(?:ed)?|had|have|has)'
const holdingNoun = anyOf([
  String.raw`stocks?|shares|shareholders?|equity|patents?|royalt\w+|fees|honorari\w+|payments?|employ\w+`,
  String.raw`consult\w+|paid`,
])
const holdingVerb = '(?:holds?|owns?|has|have|received?|is|are|was|were)'
/** Sentences in English that say that authors have none. */
const denialsInEnglish: readonly RegExp[] = [
  // "The authors declare that they have no conflict of interest", "None of the authors has any financial interest in ..."
  new RegExp(`${people}[^.]{0,220}?\\b${negation}\\b[^.]{0,200}?\\b${conflict}`, 'i'),
  new RegExp(`\\b${negation}\\b[^.]{0,60}?${people}[^.]{0,200}?\\b${conflict}`, 'i'),
  // "There is no conflict of interest to declare", "No potential conflicts of interest were disclosed"
  pattern(
    'i',
    String.raw`(?:^|[.;]\W{1,4})(?:[^.]{0,60}\b)?there ${existVerb} ${denialAdverb}?(?:no|not any|n't any)\b`,
    String.raw`[^.]{0,80}?\b${deniedInterest}`,
  ),
  pattern('i', String.raw`\b(?:no|nor)\b[^.]{0,80}?\b${conflict}[^.]{0,90}?\b${denialEnding}`),
  new RegExp(
    `\\b(?:disclosures?|declarations?|disclosed|declared|declaring|reported|conflicts?)[^.]{0,60}?\\b(?:the )?absence of (?:any |potential )*${conflict}`,
    'i',
  ),
  // "Jane Roe declares that she has no conflict of interest": a person speaks for herself.
  pattern('i', String.raw`\b${declareVerb}\b[^.]{0,60}?\b(?:no|not have any)\b[^.]{0,50}?\b${interestByName}`),
  // "A. Roe and B. Poe report no disclosures relevant to the manuscript"
  /\b(?:reports?|declares?|have|has|had|indicated?) no (?:(?:relevant|financial|other|further|personal|commercial) ){0,3}disclosures?\b/i,
  /\babsence of (?:any )?(?:commercial|financial)(?: or (?:commercial|financial))? (?:relationships?|interests?)/i,
  new RegExp(
    `${people}[^.]{0,140}?\\b(?:nothing|not? anything|no (?:relevant |financial |further |potential |additional )*(?:information|items?|interests?|disclosures?)?) ?to (?:disclose|declare|report)`,
    'i',
  ),
  /\b(?:have|has|had) (?:nothing|not? anything) (?:financial )?(?:to (?:disclose|declare)|to report (?:with )?regard)/i,
  new RegExp(
    `${people}[^.]{0,80}?\\b(?:do|does|did|have|has|had)(?: not|n['’]t)(?: \\w+){0,3} (?:stand to|benefit|profit|gain|receiv\\w+ (?:any )?(?:financial|payment|honorari|compensation|fees|commercial))[^.]*`,
    'i',
  ),
  new RegExp(
    `${people}[^.]{0,100}?\\b(?:no|any) (?:financial |personal |relevant |potential )*(?:disclosures?|declarations? of interest)\\b`,
    'i',
  ),
  // "The authors received no fees", "None of us holds stock in the firm", "All authors: no conflicts", "None declared by the authors"
  pattern('i', String.raw`${people}[^.]{0,60}?\b${receivedVerb} no (?:\w+ ){0,4}?${benefitNoun}\b`),
  new RegExp(`\\b(?:none|neither|no one) of us\\b[^.]{0,120}?\\b${conflict}`, 'i'),
  /\b(?:no|none of the) (?:other )?(?:co-)?authors? (?:has|have|had) (?:a|any) conflicts?\b|\b(?:has|have) no (?:other |relevant |competing |conflicting )*interests? to (?:declare|disclose|report)\b/i,
  /^\W{0,3}No (?:\w+ ){0,2}(?:financial|commercial|proprietary|competing) (?:or \w+ )?(?:interests?|relationships?|activities|disclosures?)\b/,
  pattern(
    'i',
    String.raw`\b(?:none|neither|no one) of [^.]{0,20}?(?:${people})[^.]{0,60}?\b${holdingVerb}\b[^.]{0,60}?\b`,
    String.raw`${holdingNoun}\b`,
  ),
  new RegExp(`${people}: ?(?:none|nil|nothing|no (?:\\w+ ){0,3}(?:conflicts?|interests?|disclosures?))\\b`, 'i'),
  new RegExp(`\\bnone (?:was |were )?(?:declared|reported|disclosed)\\b[^.]{0,30}?${people}`, 'i'),
  /^\W{0,3}No (?:\w+ ){0,3}(?:conflicts?|competing interests|disclosures) (?:(?:were|was|are|have been) )?(?:declared|reported|disclosed|stated)\b/,
  /^\W{0,3}(?:as (?:the )?(?:sole |single )?author,? )?I\b[^.]{0,80}\b(?:no|not|nothing)\b[^.]{0,100}\b(?:conflicts?|interests?|disclose|declare|report)\b/i,
  /\bno (?:benefits? (?:in any form|of any kind)|commercial part(?:y|ies) ha(?:s|d|ving))[^.]{0,160}\b(?:received|financial interest)/i,
]
const spanishAuthors = '(?:autor(?:es|as|a)?|declara(?:n|mos|ram|m)?|no (?:hay|existen?|tienen?|tenemos|presentan?))'
const spanishDenial = '(?:no|ning[uú]n|sin|ausencia|carec|nieg)'
/** The same in Spanish, Portuguese, French, German and Italian. */
const denialsElsewhere: readonly RegExp[] = [
  pattern(
    'i',
    String.raw`\b${spanishAuthors}\b[^.]{0,120}?\b${spanishDenial}[^.]{0,80}?\bconflictos?`,
    '(?: potencial(?:es)?)? de inter[eé]s',
  ),
  /\bno (?:hay|existen?|tienen?|tenemos|presentan?|declaran?|poseen)\b[^.]{0,60}?\bconflictos? de inter[eé]s/i,
  /\b(?:autor(?:es|as|a)?|declara(?:m|mos|ram)?|h[áa]|existe[m]?|possu(?:i|em))(?=[\s,])[^.]{0,120}?\b(?:não|nenhum|sem|negam?|inexist[eê]ncia|aus[eê]ncia)[^.]{0,80}?\bconflitos? de inter[eê]ss?e/i,
  /\bnão (?:h[áa]|existem?|possu(?:i|em)|t[eê]m|declar\w+)(?=\s)[^.]{0,60}?\bconflitos? de inter[eê]ss?e/i,
  /\bauteur[es]*\b[^.]{0,120}?\b(?:ne pas|n['’]\w+|aucun|pas d|absence)[^.]{0,120}?(?:conflits?|liens?)(?: d['’] ?|\s)inté?è?rêts?/i,
  /\b(?:aucun|absence de|pas de) (?:conflits?|liens?) d['’] ?intérêts?/i,
  /\bautor(?:en|innen|in)?\b[^.]{0,160}?\bkeine?n?\b[^.]{0,80}?interessens?konflikte?/i,
  /\b(?:kein(?:e[rnms]?)?|nicht)\b[^.]{0,30}?\binteressens?konflikte?\b|\binteressens?konflikte?\b[^.]{0,30}?\b(?:keine?|nicht)\b/i,
  /\bautor[ie]\b[^.]{0,120}?\b(?:non|alcun|nessun|assenza)[^.]{0,90}?conflitt[oi](?: di| d['’]) ?interess[ei]/i,
  /\b(?:non (?:esist|sussist|hanno|ha|vi sono)\w*|nessun|assenza di)\b[^.]{0,60}?conflitt[oi](?: di| d['’]) ?interess[ei]/i,
]

/** Whether a sentence says, by its own words and without a label, that authors have no interests. */
export function deniesInterests(sentence: string): boolean {
  return (
    denialsInEnglish.some((pattern) => pattern.test(sentence)) ||
    denialsElsewhere.some((pattern) => pattern.test(sentence))
  )
}

/** Verbs of declaring, with an author in front: enough to believe in an unlabelled statement. */
export const authorsDeclare = new RegExp(`${people}[^.]{0,60}?\\b${declaring}`, 'i')
