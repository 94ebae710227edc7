import { firstThatHolds, sumOfSigns, type WeighedRule, type WeighedSign } from '#core/weighed-rules.ts'
import type { PreparedText } from '#core/paper/structure/prepared-text.ts'
import { structureOf } from '#core/paper/structure/paper-structure.ts'
import { referenceLike, type Zone } from '#core/paper/structure/paper-zones.ts'
import { firstSentenceAfter } from '#core/paper/structure/statement-extent.ts'
import type { Suggestion, FieldExtractor } from '../shared/field-extractor.ts'
import { numbersFarFromRegister } from './far-numbers.ts'
import {
  citedAsExample,
  ofOthers,
  ofParent,
  ofThis,
  registered,
  registersThis,
  saysNoPeople,
  saysReview,
  tellsOfTrial,
} from './registration-wording.ts'
import { plainRegistrationId, registries, type Registry } from '../shared/registries.ts'

interface Mention {
  readonly id: string
  readonly registry: Registry
  readonly start: number
  readonly end: number
}

/** Not inside a word, which no number is; said first, so that the many forms are tried at the start of words only. */
const anyNumber = new RegExp(`(?<![a-z\\d])(?:${registries.map(({ pattern }) => `(${pattern})`).join('|')})`, 'gi')
/** The study's own registration number with its register, from any of the known registers; cited studies' numbers stay behind it. */
export const registration: FieldExtractor<'registration'> = {
  field: 'registration',
  extract(prepared) {
    const whole = mentionsIn(prepared)
    const mentions = whole.length > 0 ? whole : numbersFarFromRegister(prepared)
    if (mentions.length === 0) return []
    const { zones } = structureOf(prepared)
    const isReview = saysReview(prepared)
    const noPeople = saysNoPeople(prepared)
    const ids = new Set(mentions.map((mention) => mention.id))
    const best = new Map<string, { mention: Mention; confidence: number; rule: string }>()
    for (const mention of mentions) {
      const judged = judge(mention, prepared, zones.zoneOf(mention.start), { isReview, noPeople, count: ids.size })
      const known = best.get(mention.id)
      if (judged.confidence > (known?.confidence ?? 0)) best.set(mention.id, { mention, ...judged })
    }
    return [...best.values()]
      .filter(({ confidence }) => confidence >= leastConfidence)
      .sort((a, b) => b.confidence - a.confidence || a.mention.start - b.mention.start)
      .slice(0, 3)
      .map(({ mention, confidence, rule }) => candidateOf(prepared, mention, confidence, rule))
  },
}

function mentionsIn(prepared: PreparedText): readonly Mention[] {
  const { text } = prepared
  return windows(text).flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(anyNumber)].flatMap((match) => {
      const registry = registries[match.slice(1).findIndex((group) => group !== undefined)]
      const at = start + match.index
      const partOfMore =
        (/[\p{L}\p{N}/]/u.test(text[at - 1] ?? '') && !/[a-z]\/$/i.test(text.slice(at - 2, at))) ||
        /\d/.test(text[at + match[0].length] ?? '')
      if (!registry || partOfMore || match[0].startsWith('ntr')) return []
      return [{ id: plainRegistrationId(registry, match[0]), registry, start: at, end: at + match[0].length }]
    }),
  )
}

/** The surroundings of every longer number, or of the registers whose numbers may have letters alone: only there the many patterns are tried. */
function windows(text: string): readonly { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (const match of text.matchAll(/\d{3,}|OSF\.IO|RBR[-‐–]/gi)) {
    const start = Math.max(0, match.index - 70)
    const end = Math.min(text.length, match.index + match[0].length + 30)
    const last = found.at(-1)
    if (last && start <= last.end) last.end = end
    else found.push({ start, end })
  }
  return found
}

/** The line up to a place: where it begins with a number, that of an entry of the reference list. */
const lineFrom = (text: string, place: number) => text.slice(text.lastIndexOf('\n', place) + 1, place)

interface MentionFacts {
  readonly words: string
  readonly section: string | undefined
  /** In a structured abstract, the part. */
  readonly part: string | undefined
  readonly zone: Zone
  readonly registry: Registry
  /** The title says that the paper is a review. */
  readonly isReview: boolean
  /** Title and abstract say that no people took part. */
  readonly noPeople: boolean
  /** The number is an example of others' trials, or, but in an abstract's own parts, of one that is under way. */
  readonly cited: boolean
  /** How many numbers the paper names. */
  readonly count: number
  /** A word for registration stands in the sentence or just before the number. */
  readonly says: boolean
  /** Near the start, or under a heading of its own. */
  readonly inPlace: boolean
  readonly ofThisStudy: boolean
}

function judge(
  mention: Mention,
  prepared: PreparedText,
  zone: Zone,
  paper: Pick<MentionFacts, 'isReview' | 'noPeople' | 'count'>,
): { confidence: number; rule: string } {
  const sentence = prepared.sentences[firstSentenceAfter(prepared, mention.start)]
  const words = sentence?.text ?? ''
  const { registry } = mention
  const inList =
    sentence?.section === 'references' && /^\W{0,2}\d{1,3}[.)\]]?\s/.test(lineFrom(prepared.text, mention.start))
  if (zone === 'references' || inList || (zone === 'back' && referenceLike(words)))
    return { confidence: 0, rule: `a ${registry.name} number in the reference list` }
  const says =
    registered.test(words) || registered.test(prepared.text.slice(Math.max(0, mention.start - 80), mention.start))
  const section = sentence?.section
  const part = sentence ? prepared.sections[sentence.sectionIndex]?.part : undefined
  const ofThisStudy = ofThis.test(words) || registersThis.test(words)
  const inPlace =
    section === 'registration' ||
    ((zone === 'abstract' || (zone === 'front' && section !== 'introduction')) &&
      (part !== 'discussion' || ofThisStudy))
  const before = prepared.text.slice(sentence?.start, mention.start)
  const ownAbstract = zone === 'abstract' && part !== 'introduction'
  const cited =
    !registersThis.test(words) && (citedAsExample.test(before) || (!ownAbstract && tellsOfTrial.test(before)))
  const facts = { words, section, part, zone, registry, says, inPlace, ofThisStudy, cited, ...paper }
  const confidence = sumOfSigns(firstThatHolds(placeRules, facts)?.score ?? 0, doubts, facts)
  const where = inPlace ? ' near the start or under its own heading' : says ? ' beside a word for registration' : ''
  return {
    confidence,
    rule: `a number of the form of ${registry.name}${where}`,
  }
}

/** Below this a number is more likely another study's, and is not suggested. */
const leastConfidence = 0.4

/** What a number is worth by its place and the words beside it. */
const placeRules: readonly WeighedRule<MentionFacts>[] = [
  {
    name: 'near the start or under its own heading, with a word for registration',
    when: ({ inPlace, says }) => inPlace && says,
    score: 0.96,
    why: 'form, place and word agree (CONSORT asks for it in the abstract)',
  },
  {
    name: 'near the start or under its own heading',
    when: ({ inPlace }) => inPlace,
    score: 0.94,
    why: 'abstracts give the bare number at their end',
  },
  {
    name: 'in the methods, with a word for registration',
    when: ({ says, section }) => says && section === 'methods',
    score: 0.92,
    why: 'its second home, where the numbers of earlier parts of the study stand too',
  },
  {
    name: '"this trial was registered", anywhere',
    when: ({ says, ofThisStudy }) => says && ofThisStudy,
    score: 0.9,
    why: 'the words say whose number it is',
  },
  {
    name: 'at the back, with a word for registration',
    when: ({ says, zone }) => says && zone === 'back',
    score: 0.88,
    why: 'a note behind the text, seldom about another study',
  },
  {
    name: 'elsewhere in the body, with a word for registration',
    when: ({ says }) => says,
    score: 0.75,
    why: 'a discussion names the registered trials of others',
  },
  {
    name: 'at the back, alone',
    when: ({ zone }) => zone === 'back',
    score: 0.7,
    why: 'a note, or a piece of a reference',
  },
  {
    name: 'in the methods, alone',
    when: ({ section }) => section === 'methods',
    score: 0.6,
    why: 'its own or that of an earlier part of the study',
  },
  { name: 'in the body, alone', when: () => true, score: 0.35, why: 'a cited trial, or a row of a table' },
]

const saysAnother = (words: string) =>
  ofOthers.test(words) &&
  !registersThis.test(words) &&
  !/\b(?:this|our|the present) (?:\w+ ){0,2}(?:study|trial|review)\b/i.test(words)

/** What speaks against a number, and how much it takes away. */
const doubts: readonly WeighedSign<MentionFacts>[] = [
  {
    name: 'another study',
    when: ({ words }) => saysAnother(words),
    points: -0.35,
    why: 'falls behind any number that stands alone',
  },
  {
    name: 'another study, and not the only number near the start',
    when: ({ words, inPlace, count }) => saysAnother(words) && !(inPlace && count === 1),
    points: -0.25,
    why: 'an abstract may call its own trial ongoing; elsewhere the words say that it is another',
  },
  {
    name: 'a part or a sum of other studies',
    when: ({ words }) => ofParent.test(words),
    points: -0.35,
    why: 'the number of the parent study',
  },
  {
    name: 'given as an example, or of a trial that is under way',
    when: ({ cited }) => cited,
    points: -0.6,
    why: '"e.g.", "such as", "is on trial in": others’ trials',
  },
  {
    name: 'a study of animals, cells or specimens',
    when: ({ noPeople, words }) => noPeople && !registersThis.test(words),
    points: -0.6,
    why: 'it has no number in a register of trials unless it says so; the number is that of people’s trials',
  },
  {
    name: 'a register of trials in a review',
    when: ({ isReview, registry }) => isReview && registry.forReviews !== true,
    points: -0.6,
    why: 'reviews name the trials that they include by the dozen',
  },
  {
    name: 'a register of reviews in another paper',
    when: ({ isReview, registry }) => !isReview && registry.forReviews === true,
    points: -0.2,
    why: 'the title need not say that it is a review',
  },
  {
    name: 'a number beside the registration proper',
    when: ({ registry }) => /^(?:WHO UTN|OSF|CTR )/.test(registry.name),
    points: -0.15,
    why: 'a second number of the same study, or its files',
  },
  {
    name: 'in the introduction or discussion',
    when: ({ section, part, ofThisStudy, zone }) =>
      zone !== 'back' &&
      !ofThisStudy &&
      (section === 'introduction' || section === 'discussion' || part === 'discussion'),
    points: -0.4,
    why: 'where other trials are told of, their numbers in brackets',
  },
  {
    name: 'one of several',
    when: ({ count, inPlace, ofThisStudy }) => count > 2 && !inPlace && !ofThisStudy,
    points: -0.25,
    why: 'a list of trials',
  },
]

function candidateOf(
  prepared: PreparedText,
  mention: Mention,
  confidence: number,
  rule: string,
): Suggestion<'registration'> {
  const from = firstSentenceAfter(prepared, mention.start)
  const sentence = prepared.sentences[from]
  const long = !sentence || sentence.end - sentence.start > 500
  const start = long ? mention.start : Math.min(sentence.start, mention.start)
  const end = long ? mention.end : Math.max(sentence.end, mention.end)
  return {
    value: { id: mention.id, registry: mention.registry.name },
    quote: prepared.quote(start, end),
    confidence,
    rule,
  }
}
