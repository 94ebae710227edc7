import type { FieldId, FundingType, FundingValue, Missing, SampleSizeValue, Tag, TextValue } from '#core/model/tag.ts'
import type { StudyDesignValue } from '#core/model/study-design.ts'
import { quoteWords } from '#core/model/quote.ts'
import { inWords } from '#core/in-words.ts'
import type { StudyFacts } from '../study-facts.ts'
import { sizeMark } from '../study-words.ts'
import { designInSentence } from './design-in-sentence.ts'

/** A stretch of the fair sentence: what it was made of, where it tells a field. */
export interface FairPart {
  readonly text: string
  readonly fieldId?: FieldId
  readonly studyId?: string
  /** The field has no value: the text says so in square brackets. */
  readonly isMissing?: true
}

/** Longer words of a field are cut: the sentence is no copy of a paper. */
const longestWords = 280

const paidBy: Readonly<Record<Exclude<FundingType, 'not-stated'>, string>> = {
  maker: 'paid for by the maker',
  industry: 'paid for by other industry than the maker',
  mixed: 'paid for from mixed sources',
  government: 'paid for by government',
  charity: 'paid for by charity',
  institution: 'paid for by an institution',
  none: 'without funding',
}

/** A study in a clause, from its confirmed fields: "a case series of 12 people, paid for by charity". */
export function toldStudy(facts: StudyFacts, tags: readonly Tag[]): readonly FairPart[] {
  const { studyId, isPreprint, isRunByMaker } = facts
  const of = (fieldId: FieldId) => tags.find((tag) => tag.fieldId === fieldId)
  const [design, size, funding] = [of('study-design'), of('sample-size'), of('funding')]
  const part = (fieldId: FieldId, text: string): FairPart => ({ text, fieldId, studyId })
  const notes = [isPreprint && 'not peer-reviewed yet', isRunByMaker && 'run by the maker'].filter(
    (note) => note !== false,
  )
  return [
    told(
      design,
      'study-design',
      studyId,
      'a study',
      'design',
      (value) => designInSentence[(value as StudyDesignValue).design][0],
    ),
    ...sizeParts(size, facts),
    ...(isNotApplicable(funding) ? [] : [{ text: ', ' }, payerPart(funding, studyId)]),
    ...(notes.length > 0 ? [{ text: ', ' }, part('study-design', inWords(notes))] : []),
  ]
}

/** What a study found and for how long it looked, in the words of its fields; that there is no result is said, too. */
export function toldResult({ studyId }: StudyFacts, tags: readonly Tag[]): readonly FairPart[] {
  const result = tags.find(({ fieldId }) => fieldId === 'main-result')
  const followUp = tags.find(({ fieldId }) => fieldId === 'follow-up')
  return [
    ...(isNotApplicable(result)
      ? []
      : [
          { text: '; main result: ' },
          told(result, 'main-result', studyId, '', 'result', (value) => quoted(value, result!)),
        ]),
    ...(followUp?.value.kind === 'value'
      ? [
          { text: '; followed up: ' },
          told(followUp, 'follow-up', studyId, '', 'follow-up', (value) => quoted(value, followUp)),
        ]
      : []),
  ]
}

function sizeParts(size: Tag | undefined, { studyId, isSecondary, isPlanned }: StudyFacts): readonly FairPart[] {
  if (isNotApplicable(size)) return []
  return [
    { text: ' of ' },
    told(size, 'sample-size', studyId, '', 'size', (value) =>
      sizeMark(value as SampleSizeValue, { isPlanned, isOfOthers: isSecondary }),
    ),
  ]
}

function payerPart(funding: Tag | undefined, studyId: string): FairPart {
  return told(funding, 'funding', studyId, '', 'who paid', (value) => {
    const { status, type, funders } = value as FundingValue
    if (status === 'none') return 'without funding'
    if (status === 'not-stated') return null
    if (type !== 'not-stated') return paidBy[type]
    return funders.length > 0 ? `paid for by ${inWords(funders)}` : null
  })
}

/** The part that tells a field; `before` stands before the brackets where it has no value. `words` answers null where the value itself says that nothing is stated. */
function told(
  tag: Tag | undefined,
  fieldId: FieldId,
  studyId: string,
  before: string,
  name: string,
  words: (value: Extract<Tag['value'], { kind: 'value' }>['value']) => string | null,
): FairPart {
  const text = tag?.value.kind === 'value' ? words(tag.value.value) : null
  if (text !== null) return { text, fieldId, studyId }
  const missing = tag?.value.kind === 'missing' ? tag.value.missing : 'not-stated'
  return { text: `${before && `${before} `}[${missingWords(name, missing)}]`, fieldId, studyId, isMissing: true }
}

function missingWords(name: string, missing: Missing): string {
  return `${name} ${missing.replaceAll('-', ' ')}`
}

function isNotApplicable(tag: Tag | undefined): boolean {
  return tag?.value.kind === 'missing' && tag.value.missing === 'not-applicable'
}

/** The writer's words for the field, else those of its first quote, as a quotation; null where there are none. */
function quoted(value: TextValue | object, { quotes }: Tag): string | null {
  const [quote] = quotes
  const words = (('text' in value ? value.text : undefined) ?? '').trim() || (quote ? quoteWords(quote.anchor) : '')
  if (words === '') return null
  return `“${words.length > longestWords ? `${words.slice(0, longestWords - 1).trimEnd()}…` : words.replace(/\.$/u, '')}”`
}
