import type { SampleSizeBasis, SampleSizeValue, SampleUnit } from '../model/tag.ts'
import { fail, ok, type Result } from '../result.ts'
import { sampleBasisWords, unitWords } from './value-words.ts'
import { plainWords, wordsToKeys } from './words.ts'

const people =
  'participants,participant,patients,patient,persons,subjects,subject,volunteers,individuals,women,men,adults,children'
const units: ReadonlyMap<string, SampleUnit> = new Map([
  ...(Object.keys(unitWords) as SampleUnit[]).flatMap((unit) => unitWords[unit].map((word) => [word, unit] as const)),
  ...people.split(',').map((word) => [word, 'person'] as const),
])
type Stage = 'screened' | 'enrolled' | 'randomised' | 'analysed' | 'completed' | 'planned'
const stages: ReadonlyMap<string, Stage> = wordsToKeys<Stage>(
  {
    screened: 'screened',
    enrolled: sampleBasisWords.enrolled,
    randomised: sampleBasisWords.randomised,
    analysed: sampleBasisWords.analysed,
    completed: sampleBasisWords.completed,
    planned: 'planned',
  },
  { analysed: ['analyzed'], enrolled: ['included', 'recruited'] },
)
/** Which of several stages is the headline (CONSORT 2010 items 13a, 13b, 16). */
const headlineOrder = ['analysed', 'randomised', 'enrolled', 'completed'] as const satisfies readonly SampleSizeBasis[]

// 28, 1,019, 1 019: a point between digits is not read, because it stands for thousands in one country and for parts in another.
const piece = /^(?:n\s*=\s*)?(\d{1,3}(?:[,\u00a0\u202f ]\d{3})+|\d+)(?![\d.])\s*(.*)$/is
const example = 'write a whole number, such as 28, 1,019 or “28 people, 56 sides”'

interface Count {
  readonly count: number
  readonly unit: SampleUnit | null
  readonly stage: Stage | null
}

/** The sample size that words say: "28", "28 people, 56 sides", "30 randomised, 28 analysed"; the inverse of `sampleSizeWords`. What is about a number ("about 30", "20-40") is refused. */
export function readSampleSize(words: string): Result<SampleSizeValue> {
  const counts: Count[] = []
  let basis: SampleSizeBasis | null = null
  const parts = words
    .replace(/^([^()]*)\(([^()]*)\)\s*$/s, '$1 · $2')
    .split(/\s*(?:[;·+\n]|,(?!\d{3}(?!\d))|\band\b|\bof\b)\s*/i)
    .filter((part) => part !== '')
  for (const part of parts) {
    const alone = stages.get(plainWords(part))
    if (alone && alone !== 'screened' && alone !== 'planned' && counts.length === 1 && !basis) basis = alone
    else if (plainWords(part) === sampleBasisWords.studies && counts.length === 1) basis = 'studies'
    else {
      const count = readCount(part)
      if (!count) return fail('bad-input', `“${part.trim()}” cannot be read as a number of people: ${example}`)
      counts.push(count)
    }
  }
  return assembled(counts, basis)
}

function readCount(part: string): Count | null {
  const match = piece.exec(part.trim())
  if (!match) return null
  const count = Number(match[1]!.replaceAll(/\D/g, ''))
  if (!Number.isSafeInteger(count) || count === 0) return null
  let unit: SampleUnit | null = null
  let stage: Stage | null = null
  for (const word of plainWords(match[2]!).split(' ').filter(Boolean)) {
    const knownUnit = units.get(word)
    const knownStage = stages.get(word)
    if (knownUnit && !unit) unit = knownUnit
    else if (knownStage && !stage) stage = knownStage
    else return null
  }
  // "12 included studies"
  if (unit === 'study' && stage === 'enrolled') stage = null
  return { count, unit, stage }
}

const severalNumbers = `several numbers, and it does not say what each of them counts: ${example}`
const ofAPerson: ReadonlySet<SampleUnit> = new Set(['side', 'site', 'lesion', 'eye', 'tooth'])

/** The first number is the headline, unless numbers of stages stand alone; people come before their sides, eyes, lesions. */
function assembled(counts: readonly Count[], basis: SampleSizeBasis | null): Result<SampleSizeValue> {
  const [first, second] = counts
  if (!first) return fail('bad-input', example)
  const inOrder =
    second?.unit === 'person' && first.unit && ofAPerson.has(first.unit) ? [second, first, ...counts.slice(2)] : counts
  const lead = inOrder[0]!.stage === null ? inOrder[0]! : headlineCount(counts)
  if (!lead) return fail('bad-input', `it does not say how many took part: ${example}`)
  const more: { -readonly [K in keyof SampleSizeValue]?: SampleSizeValue[K] } = {}
  for (const count of inOrder) {
    if (count === lead) continue
    const isOfPeople = count.unit === null || count.unit === 'person'
    if (count.stage && isOfPeople && more[count.stage] === undefined) more[count.stage] = count.count
    else if (count.stage || !count.unit || count.unit === (lead.unit ?? 'person'))
      return fail('bad-input', severalNumbers)
    else if (count.unit === 'study' && more.studies === undefined) more.studies = count.count
    else if (!more.units) more.units = { count: count.count, unit: count.unit }
    else return fail('bad-input', severalNumbers)
  }
  const stated = basis ?? headlineOrder.find((stage) => stage === lead.stage)
  const unit = lead.unit ?? 'person'
  if (stated && stated !== 'studies' && stated !== 'not-said' && unit === 'person') {
    if (more[stated] !== undefined) return fail('bad-input', severalNumbers)
    more[stated] = lead.count
  }
  if (unit === 'study') more.studies ??= lead.count
  return ok({
    headline: lead.count,
    ...(stated ? { basis: stated } : {}),
    ...(unit === 'person' ? {} : { unit }),
    ...more,
  })
}

function headlineCount(counts: readonly Count[]): Count | undefined {
  for (const stage of headlineOrder) {
    const found = counts.find((count) => count.stage === stage && (count.unit === null || count.unit === 'person'))
    if (found) return found
  }
  return undefined
}
