import { formatCount, formatNumber } from '#core/format-count.ts'
import { groupBy } from '#core/group-by.ts'
import { inWords } from '#core/in-words.ts'
import type { LinkSide } from '#core/model/claim.ts'
import type { SourceKind } from '#core/model/source.ts'
import { isOffRecord } from '../off-record.ts'
import type { StudyDesignCode } from '#core/model/study-design.ts'
import type { Tag } from '#core/model/tag.ts'
import type { EvidenceLibrary } from '../evidence-shown.ts'
import type { StudyFacts } from '../study-facts.ts'
import { allEntries, countedStudies, sides, type BoardEntry, type EntriesBySide } from './board-entries.ts'
import { designInSentence } from './design-in-sentence.ts'
import { whoPaid } from './payers.ts'
import { peopleOnce } from '#core/table/people-once.ts'
import { toldResult, toldStudy, type FairPart } from './told-study.ts'

/** More studies of a side are told together. */
const mostToldAlone = 3
/** With more studies in all, results would make it a list. */
const mostWithResults = 2

const numberWords = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

type Stand = LinkSide | 'several'
const stands: readonly Stand[] = [...sides, 'several']
const verbs: Readonly<Record<Stand, readonly [one: string, several: string]>> = {
  for: ['speaks for it', 'speak for it'],
  unclear: ['leaves it unclear', 'leave it unclear'],
  against: ['speaks against it', 'speak against it'],
  several: ['is linked on more than one side', 'are linked on more than one side'],
}

/**
 * What stands behind a row in a few sentences, made of confirmed fields alone and never saying more than they do: which studies the writer has set
 * on which side, their design, size and payer, of one or two their result in its own words; then what else is linked, by its kind and nameless. No
 * pooled effect, no grade. Retracted studies and what was told off the record or as background do not stand in it.
 */
export function fairSentence(entries: EntriesBySide, library: EvidenceLibrary): readonly FairPart[] {
  const all = allEntries(entries)
  const studies = countedStudies(all)
  const groups = groupBy(studies, ({ studyId }) => standOf(studyId, entries))
  const parts = stands.flatMap((stand): readonly FairPart[] => {
    const group = groups.get(stand) ?? []
    if (group.length === 0) return []
    const told = group.length > mostToldAlone ? toldTogether(group) : toldEach(group, studies.length, library)
    return [
      { text: `${headOf(group.length, stand)}${group.length > mostToldAlone ? ', ' : ': '}` },
      ...told,
      { text: '. ' },
    ]
  })
  return trimmed([
    ...(studies.length === 0 ? [{ text: nothingWords(all) }] : parts),
    ...sameAgain(studies),
    ...otherEvidence(entries).map((text) => ({ text })),
  ])
}

/** The sentence as plain text. */
export function fairText(parts: readonly FairPart[]): string {
  return parts.map(({ text }) => text).join('')
}

/** Papers of the same people must not read as one bearing the other out. */
function sameAgain(studies: readonly StudyFacts[]): readonly FairPart[] {
  const { again } = peopleOnce(studies)
  if (again === 0) return []
  const are = again === 1 ? 'One of these studies is' : `${formatNumber(again)} of these studies are`
  return [{ text: `${are} of people whom another of them has counted. ` }]
}

function standOf(studyId: string, entries: EntriesBySide): Stand {
  const on = sides.filter((side) => entries[side].some(({ study, isGone }) => study?.studyId === studyId && !isGone))
  return on.length === 1 ? on[0]! : 'several'
}

function headOf(count: number, stand: Stand): string {
  const number = numberWords[count] ?? formatNumber(count)
  return `${number[0]!.toUpperCase()}${number.slice(1)} ${count === 1 ? 'study' : 'studies'} ${verbs[stand][count === 1 ? 0 : 1]}`
}

function nothingWords(all: readonly BoardEntry[]): string {
  return all.some(({ study }) => study !== undefined)
    ? 'No study that counts is linked to it. '
    : 'No study is linked to it. '
}

function toldEach(group: readonly StudyFacts[], inAll: number, { tagsByStudy }: EvidenceLibrary): readonly FairPart[] {
  return group.flatMap((study, index) => {
    const tags: readonly Tag[] = tagsByStudy.get(study.studyId) ?? []
    return [
      ...(index > 0 ? [{ text: index === group.length - 1 ? '; and ' : '; ' }] : []),
      ...toldStudy(study, tags),
      ...(inAll <= mostWithResults ? toldResult(study, tags) : []),
    ]
  })
}

function toldTogether(group: readonly StudyFacts[]): readonly FairPart[] {
  const { people, from, notStated } = peopleOnce(group)
  const counted =
    from === 0
      ? ''
      : `with ${formatCount(people, 'person', 'people')}${from < group.length ? ` in ${from} of them` : ''}, each counted once: `
  return [
    { text: counted, fieldId: 'sample-size' as const },
    ...(notStated > 0
      ? [
          { text: '[size not stated]', fieldId: 'sample-size' as const, isMissing: true as const },
          { text: ` in ${notStated}; ` },
        ]
      : []),
    { text: designsOf(group), fieldId: 'study-design' as const },
    { text: '; ' },
    { text: whoPaid(group), fieldId: 'funding' as const },
  ].filter(({ text }) => text !== '')
}

function designsOf(group: readonly StudyFacts[]): string {
  const counts = groupBy(group, ({ design }) => design ?? '')
  return inWords(
    [...counts].map(([design, { length }]) =>
      design ? countOfDesign(design as StudyDesignCode, length) : `[design not stated] in ${length}`,
    ),
  )
}

function countOfDesign(design: StudyDesignCode, count: number): string {
  const [one, several] = designInSentence[design]
  return count === 1 ? one : `${formatNumber(count)} ${several}`
}

const nameless: Readonly<Record<SourceKind, readonly [one: string, several: string]>> = {
  interview: ['an interview', 'interviews'],
  'press-release': ['a press release', 'press releases'],
  'web-page': ['a web page', 'web pages'],
  report: ['a report', 'reports'],
  email: ['an e-mail', 'e-mails'],
  book: ['a book', 'books'],
  'data-set': ['a data set', 'data sets'],
  'own-notes': ['the writer’s notes', 'notes of the writer'],
}

const sideHeads: Readonly<Record<LinkSide, string>> = { for: 'for it', unclear: 'unclear', against: 'against it' }

/** What is linked beside studies, by side; nothing that may not be told. */
function otherEvidence(entries: EntriesBySide): readonly string[] {
  const bySide = sides.flatMap((side) => {
    const kinds = entries[side].filter(({ study, isGone }) => !study && !isGone).flatMap(kindOf)
    const counts = groupBy(kinds, ([one]) => one)
    const words = [...counts].map(([one, { length, [0]: first }]) => (length === 1 ? one : `${length} ${first![1]}`))
    return words.length > 0 ? [`${sideHeads[side]}, ${inWords(words)}`] : []
  })
  return bySide.length > 0 ? [`Also linked: ${bySide.join('; ')}.`] : []
}

function kindOf({ source, links }: BoardEntry): readonly (readonly [one: string, several: string])[] {
  if (source) {
    const isToldOf = links.some(({ shown: { quote, isGone } }) => {
      const use = source.quotes.find(({ id }) => id === quote?.id)?.use
      return !isGone && !isOffRecord(source, quote?.id) && use !== 'background'
    })
    return isToldOf && source.record !== 'background' ? [nameless[source.kind]] : []
  }
  switch (links[0]!.link.evidence.kind) {
    case 'calculation':
      return [['a calculation', 'calculations']]
    case 'own-observation':
      return [['the writer’s own observation', 'observations of the writer']]
    case 'common-knowledge':
      return [['common knowledge', 'pieces of common knowledge']]
    default:
      return []
  }
}

function trimmed(parts: readonly FairPart[]): readonly FairPart[] {
  const last = parts.at(-1)
  return last ? [...parts.slice(0, -1), { ...last, text: last.text.trimEnd() }] : parts
}
