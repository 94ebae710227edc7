import { yearOf } from '#core/model/reference.ts'
import { studyDesign, type StudyDesignCode } from '#core/model/study-design.ts'
import { readNumbers } from '#core/suggestions/shared/number-words.ts'
import type { MentionableStudy, MentionCandidate } from './study-mention.ts'

/** A study told in words: "a 2023 study published in the Journal of Invented Skin". Offsets into the sentence's text. */
export interface ToldStudy {
  readonly start: number
  readonly end: number
  readonly year: number | null
  readonly journal: string | null
  /** How many people it is said to have. */
  readonly people: number | null
  readonly designs: readonly StudyDesignCode[]
  readonly designWords: string | null
  /** It is said to come from somebody who sells something. */
  readonly isFromSeller: boolean
  /** It is said to be about others' work. */
  readonly isReview: boolean | null
}

const studyNoun =
  /(?<![\p{L}-])(?:study|trial|paper|review|meta-analysis|survey|report|analysis|experiment|article|investigation)(?![\p{L}-])/iu
const article = /(?<![\p{L}])(?:an?|one|another|the|this|that|its|their|his|her|two|recent|newer|earlier)(?![\p{L}])/giu
// Names of journals are written with capitals; small words stand between them.
const journalName =
  /(?<![\p{L}])((?:the\s)?(?:(?:[A-Z]\p{Ll}+\s(?:of\s|for\s|and\s|&\s|in\s)?){0,5}(?:Journal|Annals|Archives|Frontiers|Proceedings|Reviews?|Letters|Bulletin|Transactions|Advances)|[A-Z]{2,6})(?:\s(?:of|in|for|and|on|the|&|[A-Z][\p{L}-]+)){0,9})/gu
const inJournal =
  /(?:published|appeared|appearing|out|printed|reported|publication)?\s?\bin\s((?:the\s)?[A-Z][\p{L}&-]+(?:\s(?:of|in|for|and|on|the|&|[A-Z][\p{L}-]+)){0,9})/gu
const seller =
  /(?<![\p{L}])(?:supplier|manufacturer|maker|seller|vendor|company|firm|producer|distributor|start-?up|brand|industry)(?:['’]s|s['’]?)?(?![\p{L}])/iu

/** Words of designs and the designs that they may stand for. */
const designSigns: readonly (readonly [RegExp, readonly StudyDesignCode[]])[] = [
  [/split[\s-](?:face|body|mouth|scalp|scar|neck|arm)/iu, ['RCT-SPLIT', 'SPLIT-NR']],
  [/cross-?over/iu, ['RCT-XO']],
  [/meta-analys/iu, ['SR-MA']],
  [/systematic(?:ally)?\s(?:\p{L}+\s)?review/iu, ['SR', 'SR-MA']],
  [/review|overview/iu, ['REV-N', 'SR', 'SR-MA']],
  [/randomi[sz]ed|placebo/iu, ['RCT-PAR', 'RCT-SPLIT', 'RCT-XO', 'RCT-CLU']],
  [/uncontrolled|single[\s-]arm|before[\s-]and[\s-]after|without (?:a )?control/iu, ['UCT']],
  [/cohort/iu, ['COH-P', 'COH-R']],
  [/case[\s-]control/iu, ['CC']],
  [/case series/iu, ['CSER']],
  [/case report/iu, ['CREP']],
  [/cross-?sectional|survey/iu, ['XS']],
  [/(?:in|on) (?:mice|rats|rabbits|pigs|animals)|animal|mouse|rodent/iu, ['ANIM']],
  [/laborator|test[\s-]tube|in vitro|cell(?:s| culture| lines?)? (?:study|experiment)/iu, ['LAB', 'EXV']],
]

/** The studies that a sentence tells of in words; empty where it names none by year, journal, design, size or maker. */
export function toldStudies(sentence: string): readonly ToldStudy[] {
  const found: ToldStudy[] = []
  for (const noun of sentence.matchAll(new RegExp(studyNoun, 'giu'))) {
    const before = sentence.slice(0, noun.index)
    const opening = [...before.matchAll(article)].findLast(({ index }) => noun.index - index <= 60)
    if (!opening || /[.;:()]/.test(before.slice(opening.index))) continue
    const start = opening.index
    // What is said of it stands up to the verb that tells what it found; 120 characters hold the longest journal's name.
    const tail = sentence.slice(noun.index + noun[0].length, noun.index + noun[0].length + 160)
    const stop =
      /[.;:]|(?<![\p{L}])(?:found|finds|showed|shows|demonstrated|demonstrates|suggests?|suggested|reported that|concluded|concludes|has shown|revealed|indicates?|saw|said|says|asked|tested|compared|followed|looked)(?![\p{L}])/iu.exec(
        tail,
      )
    const end = noun.index + noun[0].length + (stop?.index ?? tail.length)
    const words = sentence.slice(start, end)
    const told = readTold(
      words,
      start,
      sentence.slice(start, start + words.trimEnd().length),
      sentence.slice(end, end + 120),
    )
    if (told) found.push(told)
  }
  return found
}

function readTold(words: string, start: number, shown: string, behind: string): ToldStudy | null {
  const year = /(?<![\d.])((?:19|20)\d\d)(?![\d.]\d)/u.exec(words)
  const journal = journalIn(words)
  const people = peopleIn(`${words} ${behind}`)
  const design = designSigns.find(([sign]) => sign.test(words))
  const isFromSeller = seller.test(words)
  if (!year && !journal && !design && !isFromSeller) return null
  return {
    start,
    end: start + shown.length,
    year: year ? Number(year[1]) : null,
    journal,
    people,
    designs: design?.[1] ?? [],
    designWords: design ? (design[0].exec(words)?.[0] ?? null) : null,
    isFromSeller,
    isReview: design
      ? design[1].some((code) => studyDesign(code).group === 'Reviews')
      : /(?<!\p{L})participants|patients|volunteers/iu.test(`${words}${behind}`)
        ? false
        : null,
  }
}

function journalIn(words: string): string | null {
  for (const pattern of [journalName, inJournal])
    for (const [, name = ''] of words.matchAll(pattern)) {
      const plain = name
        .replace(/^the\s/iu, '')
        .replace(/\s(?:of|in|for|and|on|the|&)$/u, '')
        .trim()
      if (/^[A-Z]/.test(plain) && plain.length > 3 && !months.has(plain)) return plain
    }
  return null
}

const months: ReadonlySet<string> = new Set(
  'January February March April June July August September October November December'.split(' '),
)

function peopleIn(words: string): number | null {
  const found = readNumbers(words).find(({ end }) =>
    /^\s(?:\p{L}+\s){0,2}(?:people|patients|women|men|participants|volunteers|adults|subjects|children)/u.test(
      words.slice(end),
    ),
  )
  return found?.value ?? null
}

/** The studies that fit what is told, best first; those that only a design or a size speaks for are left out where more is said. */
export function studiesTold(told: ToldStudy, studies: readonly MentionableStudy[]): readonly MentionCandidate[] {
  const scored = studies.flatMap((study) => {
    const { score, reasons } = fit(told, study)
    return score > 0 ? [{ studyId: study.facts.studyId, reasons, score }] : []
  })
  const best = Math.max(0, ...scored.map(({ score }) => score))
  // The years and journals of two may fit alike, and one word more speaks for one of them: both are shown, it first.
  return scored
    .filter(({ score }) => score > best - closeScore && score >= leastScore)
    .sort((a, b) => b.score - a.score)
    .map(({ studyId, reasons }) => ({ studyId, reasons }))
}

const leastScore = 2
const closeScore = 1.5

function fit(
  told: ToldStudy,
  { facts, hasSellerAddress }: MentionableStudy,
): { readonly score: number; readonly reasons: readonly string[] } {
  const reasons: string[] = []
  let score = 0
  const year = yearOf(facts.reference)
  if (told.year !== null) {
    if (year !== null && year !== told.year) return { score: 0, reasons: [] }
    if (year === told.year) {
      score += 1
      reasons.push(`it is of ${told.year}`)
    }
  }
  if (told.journal !== null) {
    const journal = facts.reference['container-title'] ?? ''
    const likeness = journalLikeness(told.journal, [journal, facts.reference['container-title-short'] ?? ''])
    if (likeness === 'other') return { score: 0, reasons: [] }
    score += likeness === 'same' ? 2 : likeness === 'close' ? 1 : 0
    if (likeness === 'same') reasons.push(`it is in ${journal}`)
    if (likeness === 'close') reasons.push(`its journal has a name like it: ${journal}`)
  }
  const design = designFit(told, facts)
  score += design.score
  if (design.reason) reasons.push(design.reason)
  if (told.people !== null && facts.size) {
    const counts = [
      facts.size.headline,
      facts.size.randomised,
      facts.size.enrolled,
      facts.size.analysed,
      facts.size.completed,
    ]
    const fits = counts.includes(told.people)
    score += fits ? 1 : -0.5
    reasons.push(
      fits
        ? `${told.people} people stand in its sample size`
        : `its sample size says ${facts.size.headline}, not ${told.people}`,
    )
  }
  if (told.isFromSeller) {
    const why = facts.isCompanyPaid
      ? facts.payer === 'maker'
        ? 'the maker paid for it'
        : 'a company paid for it'
      : facts.isRunByMaker
        ? 'the maker ran it'
        : facts.hasCompanyTie
          ? 'its authors are tied to a company'
          : hasSellerAddress
            ? 'its address is a seller’s'
            : null
    if (why) {
      score += 1
      reasons.push(why)
    }
  }
  return { score, reasons }
}

function designFit(
  told: ToldStudy,
  facts: MentionableStudy['facts'],
): { readonly score: number; readonly reason: string | null } {
  const { design } = facts
  const title = facts.reference.title ?? ''
  if (told.designs.length > 0) {
    if (design !== null)
      return told.designs.includes(design)
        ? { score: 1, reason: `it is a ${studyDesign(design).label.toLowerCase()}` }
        : { score: -0.5, reason: `but it is a ${studyDesign(design).label.toLowerCase()}` }
    return told.designWords && title.toLowerCase().includes(told.designWords.toLowerCase())
      ? { score: 0.75, reason: `its title says “${told.designWords}”` }
      : { score: 0, reason: null }
  }
  if (told.isReview !== false) return { score: 0, reason: null }
  if (facts.isSecondary || (design === null && /(?<!\p{L})review(?!\p{L})/iu.test(title)))
    return { score: -0.5, reason: 'but it is a review, and the words speak of participants' }
  if (
    facts.subjects === 'people' ||
    /(?<!\p{L})(?:trial|patients|participants|volunteers|prospective|split-face|pilot)(?!\p{L})/iu.test(title)
  )
    return { score: 0.5, reason: 'it was done in people' }
  return { score: 0, reason: null }
}

const emptyWords: ReadonlySet<string> = new Set([
  'the',
  'of',
  'and',
  'in',
  'for',
  'on',
  'international',
  'journal',
  'j',
  'annals',
  'archives',
])

/** Whether the name of a journal as told is that of a study: letter for letter, as an abbreviation, or by the stems of its telling words. */
export function journalLikeness(told: string, names: readonly string[]): 'same' | 'close' | 'unknown' | 'other' {
  const known = names.filter((name) => name !== '')
  if (known.length === 0) return 'unknown'
  const words = (name: string) =>
    name
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.filter((word) => !['the', 'of', 'and', 'in', 'for', 'on'].includes(word)) ?? []
  const [wanted, wantedTelling] = [words(told), words(told).filter((word) => !emptyWords.has(word))]
  const short = told.replaceAll(/[^A-Z]/g, '')
  for (const name of known) {
    const there = words(name)
    if (there.join(' ') === wanted.join(' ')) return 'same'
    if (
      told === short &&
      short.length > 1 &&
      there
        .map((word) => word[0])
        .join('')
        .toUpperCase() === short
    )
      return 'same'
    if (there.length === wanted.length && there.every((word, at) => isAbbreviation(word, wanted[at]!))) return 'same'
  }
  const stem = (word: string) => word.slice(0, 4)
  const telling = known.map(
    (name) =>
      new Set(
        words(name)
          .filter((word) => !emptyWords.has(word))
          .map(stem),
      ),
  )
  return wantedTelling.length > 0 && telling.some((stems) => wantedTelling.every((word) => stems.has(stem(word))))
    ? 'close'
    : 'other'
}

function isAbbreviation(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return long.startsWith(short)
}
