import type { ClaimKind } from '#core/model/claim.ts'
import { anyOf, either, pattern } from '#core/word-patterns.ts'
import type { TextRange } from '#core/paper/text/paper-text.ts'
import type { Quantity, QuantityKind } from '../numbers/quantity.ts'
import { quantitiesOf, wordsIn, type DraftText } from './draft-text.ts'
import { isCausalVerb, verbForm } from './verb-forms.ts'
import { verbIndex, wordsOf, type Word } from './words-of.ts'

/** What in a stretch of words makes it a claim, and the words that show it. */
export interface Signal {
  readonly rule: string
  readonly kind: ClaimKind
  /** "a percentage: 12 per cent" */
  readonly reason: string
  /** It makes a claim of a stretch without a verb, of a first person's or an opinion's too. */
  readonly strong: boolean
}

interface SignalRule {
  readonly rule: string
  readonly kind: ClaimKind
  readonly name: string
  readonly strong: boolean
  /** The words that show it; null where there are none. */
  readonly find: (words: string) => string | null
}

const first = (expression: RegExp) => (words: string) => expression.exec(words)?.[0].trim() ?? null

const unitOfTime =
  '(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|decades?|century|centuries|summers?|winters?)'
/** Amounts that no figure tells; exact ones are read by `quantitiesIn`. */
const roughShare = either(
  'i',
  String.raw`\b(?:an?|one) (?:half|hundredth|thousandth|millionth)\b|\b\w+fold\b|\b\d+x\b|\btimes (?:as|more|less|higher|larger|its|the)\b`,
  String.raw`\b(?:dozens|scores|hundreds|thousands|millions|billions|handful|majority|minority)\b`,
)
const vagueAmount = either(
  'i',
  String.raw`\b(?:most|many|few|fewer|nearly all|almost (?:all|every\w*|none)|several|a (?:lot|couple) of|more than (?:an?|one)|up to an?)\b`,
)
const age = either(
  'iu',
  String.raw`\b[\w-]+[\s-]years?[\s-]old\b|\bin (?:his|her|their) (?:early |mid-?|late )?\w+ties\b`,
  String.raw`\b(?:he|she|I|who) (?:is|was|turned) (?:only |just )?(?:[\w-]+(?:teen|ty(?:-\w+)?)|\d{1,2})(?=$|\s(?:when|and|at))`,
  String.raw`(?<=\p{Lu}\p{L}+, )\d{2}(?=,|$)`,
)
const roughDuration = either(
  'i',
  String.raw`\b(?:an?|half an?|every|per|last|past|within|over) (?!second\b(?! later))${unitOfTime}\b`,
  String.raw`\bovernight\b|\bin ${unitOfTime}\b|\bfor (?:${unitOfTime})\b|\b(?:so far|to date|since)\b`,
)
const roughDate = either(
  'u',
  String.raw`\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|March|April|June|July|August|September|October|November|December)\b`,
  String.raw`\b(?:[Tt]oday|yesterday|last (?:year|month|week|night|summer|winter|spring|autumn|fall)|midsummer|this (?:year|month|week)|(?:first|second|third|fourth) quarter)\b`,
)
const studyNoun =
  '(?:stud(?:y|ies)|trials?|experiments?|meta-?analys[ie]s|(?:systematic |Cochrane )?reviews?|surveys?|analys[ie]s|(?<!of )papers?|cohorts?|census|follow-up|preprints?|findings?|evidence|data)'
const studyPeople =
  '(?:researchers?|scientists|investigators|authors?|participants?|volunteers?|subjects|patients|placebo|control (?:group|arm|side)|look-alike|team|saline)'
const study = either(
  'i',
  String.raw`\b${studyNoun}\b`,
  String.raw`\b${studyPeople}\b`,
  String.raw`\brandomi[sz]ed\b|\bsplit-face\b|\bpublished in\b|\bin (?:the lab|vitro|petri dish\w*|mice|rats|pigs|tests|a laboratory)\b|\b(?:mice|rats) (?:given|fed|treated)\b|\bJournal of\b`,
)
const superlative = either(
  'iu',
  String.raw`\b(?:the|its|their|his|her|our|world[’']s|was|were|is|are|by far) (?:(?:very|single|second|third|two|three|next)[\s-])*(?:only|first|last|most|least|best|worst|sole|leading|top|(?!(?:t|r|w|gu|for|inter|requ|harv|prot|ch|n|qu|pri|v)est\b)\p{L}{1,}est)\b`,
  String.raw`\b(?:only|first|ever|unique|unprecedented|record|unmatched|breakthrough|number one|No\.? 1|unrivalled|best-selling|most \p{L}+)\b`,
  String.raw`\b(?:every|all|always|everyone|everything|each|any|anyone|forever|everywhere)\b`,
)
const absence = either(
  'i',
  String.raw`\b(?:no|not|never|none|nobody|no[\s-]one|nothing|nowhere|without|cannot|neither|nor|hardly|barely|scarcely|unknown|unclear|unproven|untested|lacks?|lacked|lacking|\w+n[’']t)\b`,
)
const comparison = either(
  'i',
  String.raw`\b(?:\p{L}+er|more|less|fewer|other|rather|better|worse) (?:[\w’'-]+ ){0,6}?than\b|\bthan\b`,
  String.raw`\bas (?:\w+ ){1,4}as\b|\b(?:compar(?:ed|es?|able|ing)|versus|unlike|whereas|out(?:perform|weigh|number|sell|do)\w*|overt(?:ook|ake\w*)|exceed\w*|beat\w*|equivalent|equal|similar|identical|the same|differ\w*|deeper|faster|longer|larger|smaller|higher|lower)\b`,
)
const cause = either(
  'i',
  String.raw`\b(?:because of|due to|owing to|thanks to|leads? to|led to|results? in|resulted in|responsible for|which is why|that is why|so that|linked|associated|behind|causes?|effects? on|work wonders|depends? on|key (?:player|to|in)|essential for|needed for)\b`,
)
const product = either(
  'i',
  String.raw`\b(?:contain(?:s|ed|ing)?|consists?|made (?:of|from|in|by|with)|approv(?:ed|al)|unapproved|cleared|licen[cs]e[ds]?|unlicen[cs]ed|registered|authori[sz]ed?|regulat(?:ed?|es|ors?)|unregulated|banned|recalled|legal(?:ly)?|illegal(?:ly)?|insured|compliant)\b`,
  String.raw`\b(?:costs?|price[ds]?|sells?|sold|retails?|on sale|available|marketed|launch(?:ed|es)|patent(?:ed|s)?|prescription|over the counter|ingredients?|formula\w*|comes in|clinically (?:proven|tested)|dermatologist-tested|recommended|trusted|certified|trademark\w*|vegan|cruelty-free|organic|hypoallergenic|side effects|chemicals|FDA|EMA|CE[\s-]mark\w*|cosmetic|drug|medicine)\b`,
)
const definition = either(
  'iu',
  String.raw`\b(?:is|are|was|were) (?:actually |essentially |simply |basically |also |short |tiny |small )*(?:an?|the|called|known|named|made|short|a type|a form|one of)\b`,
  String.raw`\b(?:means?|meaning|refers? to|stands? for|defined as|known as|also called|consists? of|is like|are like|acts? as|serves? as|belongs? to|falls? (?:in|under)|fall (?:absolutely )?into)\b`,
)
const title =
  '(?:Dr|Prof|Mr|Mrs|Ms|Sir|Dame|Lord|Lady|Professor|Doctor|President|Minister|Senator|Judge|Captain|Chief|Commissioner|Mayor|Governor|Rev|Sister|Chancellor)'
const personName = String.raw`\p{Lu}[\p{L}’'-]+(?: (?:\p{Lu}\.|[Vv]an|[Vv]on|[Dd]e|[Dd]er|[Dd]a|[Ll]a|bin|al))*(?: \p{Lu}[\p{L}’'-]+){1,2}`
const role =
  '(?:founder|head|chief|director|professor|lawyer|dermatologist|surgeon|physicist|biologist|chemist|nurse|doctor|spokes\\p{L}+|president|chair\\p{L}*|owner|captain|editor|author|scientist|researcher|engineer|economist|analyst|minister|fellow|lecturer|pharmacist|ecologist|executive|officer|manager|student|PhD|Ph\\.D|degree|psychologist|neuroscientist|astronomer|geologist|immunologist|epidemiologist)'
const named = either(
  'u',
  anyOf([
    String.raw`\b${title}\.? (?:${personName}|\p{Lu}[\p{L}’'-]+)`,
    String.raw`${personName}, (?:\d{1,3}\b|(?:an?|the|who|head|professor|chief|director|founder)\b)`,
  ]),
  String.raw`\b${role}\b[^.;]{0,30}${personName}|${personName}[^.;]{0,40}\b${role}\b`,
)
const bareName = pattern('u', String.raw`(?<=\p{Ll},? )${personName}`)

/** How an exact amount is named, by what it is; ordinals and numbers that only name something are none. */
const ofQuantity: Readonly<Record<QuantityKind, Pick<SignalRule, 'rule' | 'kind' | 'name'> | null>> = {
  money: { rule: 'money', kind: 'money', name: 'a sum of money' },
  share: { rule: 'share', kind: 'number', name: 'a share' },
  age: { rule: 'age', kind: 'age', name: 'an age' },
  duration: { rule: 'duration', kind: 'number', name: 'a length of time' },
  date: { rule: 'date', kind: 'date', name: 'a date' },
  measure: { rule: 'number', kind: 'number', name: 'a measure' },
  count: { rule: 'number', kind: 'number', name: 'a number' },
  ratio: { rule: 'share', kind: 'number', name: 'a multiple' },
  ordinal: null,
  identifier: null,
}
/** "One of them": the word alone counts nothing. */
const isWordOne = ({ kind, words, parts }: Quantity) => kind === 'count' && !parts && /^one\b/i.test(words)

/** The exact amounts of some words, as signals, the one that names a claim first. */
function amountsIn(draft: DraftText, range: TextRange): readonly Signal[] {
  const found = quantitiesOf(draft, range).flatMap((quantity) => {
    const named = isWordOne(quantity) ? null : ofQuantity[quantity.kind]
    const name = quantity.unit === '%' && /%|cent/.test(quantity.words) ? 'a percentage' : named?.name
    return named ? [{ ...named, strong: named.rule !== 'date', reason: `${name}: ${quantity.words}` }] : []
  })
  const order = ['money', 'share', 'age', 'number', 'duration', 'date']
  return found.toSorted((a, b) => order.indexOf(a.rule) - order.indexOf(b.rule))
}

function causalVerb(words: string): string | null {
  const phrase = first(cause)(words)
  if (phrase !== null) return phrase
  const all = wordsOf(words)
  const found = all.find(({ word }, index) => {
    if (!isCausalVerb(word)) return false
    const before = all[index - 1]?.word ?? ''
    // Behind an article or a preposition it is a noun ("the cause", "in place").
    if (index === 0) return verbForm(word) === 'finite'
    // Behind the verb of its clause a form in -s is a noun ("runs the regional burns unit").
    if (
      /s$/i.test(word) &&
      hasVerbBefore(all, index) &&
      !/^(?:and|or|which|what|that|who|it|also|\p{L}+ly)$/iu.test(before)
    )
      return false
    return !/^(?:the|an?|this|its|their|his|her|our|your|of|in|on|by|with|for|from|at)$/i.test(before)
  })
  return found?.word ?? null
}

function hasVerbBefore(all: readonly Word[], index: number): boolean {
  const verb = verbIndex(all)
  return verb >= 0 && verb < index
}

/** In the order in which they name a claim. */
const rules: readonly SignalRule[] = [
  { rule: 'study', kind: 'study', name: 'a statement on a study', strong: false, find: first(study) },
  { rule: 'age', kind: 'age', name: 'an age', strong: true, find: first(age) },
  { rule: 'share', kind: 'number', name: 'an amount', strong: true, find: first(roughShare) },
  { rule: 'duration', kind: 'number', name: 'a length of time', strong: false, find: first(roughDuration) },
  { rule: 'date', kind: 'date', name: 'a time', strong: false, find: first(roughDate) },
  { rule: 'superlative', kind: 'superlative', name: 'a superlative', strong: true, find: first(superlative) },
  { rule: 'comparison', kind: 'comparison', name: 'a comparison', strong: true, find: first(comparison) },
  { rule: 'product', kind: 'product', name: 'a statement on a product', strong: true, find: first(product) },
  { rule: 'cause', kind: 'cause', name: 'a causal verb', strong: true, find: causalVerb },
  { rule: 'absence', kind: 'other', name: 'that something is not so', strong: true, find: first(absence) },
  { rule: 'name', kind: 'name', name: 'a name with a role', strong: true, find: first(named) },
  { rule: 'amount', kind: 'number', name: 'an amount in words', strong: true, find: first(vagueAmount) },
  { rule: 'definition', kind: 'other', name: 'what something is', strong: false, find: first(definition) },
  { rule: 'person', kind: 'name', name: 'a name', strong: false, find: first(bareName) },
]

/** Everything that makes these words a claim, the one that names it first; empty where nothing does. */
export function signalsIn(draft: DraftText, range: TextRange): readonly Signal[] {
  const words = wordsIn(draft, range)
  const inWords = rules.flatMap(({ rule, kind, name, strong, find }) => {
    const shown = find(words)
    return shown === null ? [] : [{ rule, kind, strong, reason: `${name}: ${shown.replace(/[\s.,;:]+$/, '')}` }]
  })
  const [study, ...others] = inWords
  // A study's description is named after the study, whatever its numbers, but for money.
  const amounts = amountsIn(draft, range)
  return study?.rule === 'study' && amounts[0]?.rule !== 'money'
    ? [study, ...amounts, ...others]
    : [...amounts, ...inWords]
}

/** Whether a stretch holds an amount: what stands for a claim of its own in a list or behind a comma. */
export function hasAmount(draft: DraftText, range: TextRange): boolean {
  const words = wordsIn(draft, range)
  return amountsIn(draft, range).length > 0 || roughShare.test(words) || roughDate.test(words)
}

/** Whether a stretch begins with an amount: "a quarter of", "12 per cent", "the last forty". */
export function startsWithAmount(draft: DraftText, range: TextRange): boolean {
  const words = wordsIn(draft, range)
  const at = /^(?:(?:some|just|only|the|first|last|past|next)\s)*/i.exec(words)?.[0].length ?? 0
  const [quantity] = quantitiesOf(draft, range)
  const starts = quantity !== undefined && quantity.start - range.start <= at && !isWordOne(quantity)
  return starts || roughShare.exec(words.slice(at))?.index === 0
}

/** A person with age or role in commas, whose commas part no claims: "Maria Teng, 41, a nurse from Leeds". */
export const personInCommas = pattern(
  'gu',
  String.raw`(?:${title}\.? )?${personName}(?:, \d{1,3}(?=,))?, (?:an?|the|head|professor|chief|director|founder)\s[^,;.“”"()—]{3,60}`,
)

/** A person with a title, whose name and title are a claim in a sentence that is none: "I went to meet Dr Odile Varga". */
export const titledPerson = pattern('u', String.raw`\b${title}\.? ${personName}`)
/** What makes a claim of words about the writer or to the reader. */
export const hardRules: ReadonlySet<string> = new Set(['money', 'number', 'share', 'age', 'duration'])
