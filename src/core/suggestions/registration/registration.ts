import type { PreparedText } from '#core/paper/structure/prepared-text.ts'
import { structureOf } from '#core/paper/structure/paper-structure.ts'
import { referenceLike } from '#core/paper/structure/paper-zones.ts'
import { firstSentenceAfter } from '#core/paper/structure/statement-extent.ts'
import type { Suggestion, FieldExtractor } from '../shared/field-extractor.ts'
import { plainRegistrationId, registries, type Registry } from './registries.ts'

interface Mention {
  readonly id: string
  readonly registry: Registry
  readonly start: number
  readonly end: number
}

const anyNumber = new RegExp(registries.map(({ pattern }) => `(${pattern})`).join('|'), 'gi')
const registered =
  /\bregist(?:ered|ration|ry|er|rations)\b|\bclinicaltrials\.? ?gov\b|\btrial (?:number|identifier|id)\b|\bidentifier\b|\bEudra|\bPROSPERO\b|\bregistr(?:ad[oa]|o|ierung|iert|ato|azione)|\benregistr/i
const ofThis = /\b(?:this|our|the (?:present|current|study|trial|protocol|review)|we)\b/i
const ofOthers =
  /\b(?:ongoing|on-going|another|other|previous(?:ly)?|earlier|future|subsequent|follow-up|parent|larger|separate|recent|similar|currently|underway|under way|is being|are being|planned|upcoming|extension (?:study|trial)|substudy of|secondary analysis of|ancillary|pooled|these (?:studies|trials)|two (?:studies|trials)|included (?:studies|trials))\b/i

/** The study's own registration number with its register, from any of the known registers; cited studies' numbers stay behind it. */
export const registration: FieldExtractor<'registration'> = {
  field: 'registration',
  version: 2,
  extract(prepared) {
    const mentions = mentionsIn(prepared)
    if (mentions.length === 0) return []
    const { zones } = structureOf(prepared)
    const isReview = /\b(?:systematic|scoping|umbrella|meta-?analy\w+|review)\b/i.test(
      prepared.title ?? prepared.text.slice(0, 300),
    )
    const ids = new Set(mentions.map((mention) => mention.id))
    const best = new Map<string, { mention: Mention; confidence: number; rule: string }>()
    for (const mention of mentions) {
      const judged = judge(mention, prepared, zones.zoneOf(mention.start), isReview, ids.size)
      const known = best.get(mention.id)
      if (judged.confidence > (known?.confidence ?? 0)) best.set(mention.id, { mention, ...judged })
    }
    return [...best.values()]
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

/** The surroundings of every longer number: only there the many patterns are tried. */
function windows(text: string): readonly { start: number; end: number }[] {
  const found: { start: number; end: number }[] = []
  for (const match of text.matchAll(/\d{3,}|OSF\.IO|RBR[-‐–]|PER-/gi)) {
    const start = Math.max(0, match.index - 70)
    const end = Math.min(text.length, match.index + match[0].length + 30)
    const last = found.at(-1)
    if (last && start <= last.end) last.end = end
    else found.push({ start, end })
  }
  return found
}

function judge(
  mention: Mention,
  prepared: PreparedText,
  zone: string,
  isReview: boolean,
  count: number,
): { confidence: number; rule: string } {
  const sentence = prepared.sentences[firstSentenceAfter(prepared, mention.start)]
  const words = sentence?.text ?? ''
  if (zone === 'references' || (zone === 'back' && referenceLike(words)))
    return { confidence: 0.1, rule: `a ${mention.registry.name} number in the reference list` }
  const says =
    registered.test(words) || registered.test(prepared.text.slice(Math.max(0, mention.start - 80), mention.start))
  const foreign =
    ofOthers.test(words) && !/\b(?:this|our|the present) (?:\w+ ){0,2}(?:study|trial|review)\b/i.test(words)
  const inPlace = sentence?.section === 'registration' || zone === 'abstract' || zone === 'front'
  let confidence = inPlace
    ? 0.94
    : says && sentence?.section === 'methods'
      ? 0.92
      : says && ofThis.test(words)
        ? 0.9
        : says && zone === 'back'
          ? 0.88
          : says
            ? 0.75
            : zone === 'back'
              ? 0.7
              : 0.5
  if (inPlace && says) confidence = 0.96
  if (foreign) confidence -= 0.35
  if (isReview !== (mention.registry.forReviews === true) && isReview) confidence -= 0.4
  if (!isReview && mention.registry.forReviews) confidence -= 0.2
  if (/^(?:WHO UTN|OSF|CTR )/.test(mention.registry.name)) confidence -= 0.15
  if (count > 4 && !inPlace && !ofThis.test(words)) confidence -= 0.25
  const where = inPlace ? ' near the start or under its own heading' : says ? ' beside a word for registration' : ''
  return { confidence: Math.max(0.05, confidence), rule: `a number of the form of ${mention.registry.name}${where}` }
}

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
