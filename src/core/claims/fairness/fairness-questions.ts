import { cannotShowCause, studyDesign, type StudyDesignCode } from '#core/model/study-design.ts'
import { sourceKindWords } from '#core/model/source.ts'
import type { StudyFacts } from '../study-facts.ts'
import type { ClaimBasis, ClaimInSentence, FairnessQuestion } from './fairness-question.ts'
import {
  absoluteFigure,
  absoluteWords,
  animalWords,
  causalWords,
  peopleWords,
  relativeFigure,
  wordsAt,
} from './words-of-claims.ts'

/** Designs without anybody who did not get the treatment. */
export const hasNoControl: ReadonlySet<StudyDesignCode> = new Set(['UCT', 'CSER', 'CREP'])
/** Fewer people than this in all studies together are few: rare harms and small effects cannot be seen in them. */
export const fewPeople = 50

/**
 * What to ask of a claim, by its words and by what stands behind it, the gravest first. `others`: the studies of the library, among which a
 * review's or a press release's primary study may stand.
 */
export function fairnessQuestions(
  claim: ClaimInSentence,
  basis: readonly ClaimBasis[],
  others: readonly StudyFacts[] = [],
): readonly FairnessQuestion[] {
  const facts = basis.flatMap((one) => (one.kind === 'study' ? [one.facts] : []))
  const standing = facts.filter(({ isRetracted }) => !isRetracted)
  const supporting = basis.flatMap((one) =>
    one.kind === 'study' && one.side === 'for' && !one.facts.isRetracted ? [one.facts] : [],
  )
  return [
    ...nothingBehind(basis, standing),
    ...facts
      .filter(({ isRetracted }) => isRetracted)
      .map(({ name }): FairnessQuestion => ({
        kind: 'retracted',
        question: `${name} was retracted. Should the claim rest on it?`,
        reason: 'A retracted study is counted nowhere.',
      })),
    ...notInPeople(claim, standing),
    ...causeAsked(claim, supporting),
    ...wordQuestions(claim),
    ...smallOrUncontrolled(basis, standing),
    ...makerAsked(standing),
    ...secondHand(basis, standing, others),
    ...standing
      .filter(({ isPreprint }) => isPreprint)
      .map(({ name }): FairnessQuestion => ({
        kind: 'preprint',
        question: `${name} is a preprint. Does the story say that nobody has reviewed it yet?`,
        reason: 'Preprints are not peer-reviewed.',
      })),
  ]
}

function nothingBehind(basis: readonly ClaimBasis[], standing: readonly StudyFacts[]): readonly FairnessQuestion[] {
  if (basis.some((one) => one.kind !== 'study') || standing.length > 0) return []
  return [
    {
      kind: 'nothing-behind',
      question: 'What does this rest on?',
      reason: basis.length === 0 ? 'Nothing is linked to it.' : 'Everything that is linked to it was retracted.',
    },
  ]
}

function notInPeople({ sentence }: ClaimInSentence, standing: readonly StudyFacts[]): readonly FairnessQuestion[] {
  const known = standing.filter(({ subjects }) => subjects !== null && subjects !== 'other-studies')
  if (known.length === 0 || known.some(({ subjects }) => subjects === 'people')) return []
  if (wordsAt(sentence, animalWords)) return []
  const people = wordsAt(sentence, peopleWords)
  if (!people) return []
  const inWhat = [
    ...(known.some(({ subjects }) => subjects === 'animals') ? ['animals'] : []),
    ...(known.some(({ subjects }) => subjects === 'laboratory') ? ['cells or tissue'] : []),
  ].join(' and ')
  return [
    {
      kind: 'not-in-people',
      question: `Does the sentence say that this was seen in ${inWhat} only?`,
      reason: `It speaks of people (“${people.words}”), and nothing that is linked was done in people: ${names(known)}.`,
      words: people,
    },
  ]
}

function causeAsked(
  { sentence, start, end }: ClaimInSentence,
  supporting: readonly StudyFacts[],
): readonly FairnessQuestion[] {
  const known = supporting.filter(({ design }) => design !== null)
  if (known.length === 0 || known.some(({ design }) => !cannotShowCause(design!))) return []
  const inClaim = wordsAt(sentence.slice(start, end), causalWords)
  const cause = inClaim
    ? { ...inClaim, start: inClaim.start + start, end: inClaim.end + start }
    : wordsAt(sentence, causalWords)
  if (!cause || isHedged(sentence, cause.start)) return []
  return [
    {
      kind: 'cause',
      question: `Can “${cause.words}” be said, or only that the two were seen together?`,
      reason: `Such designs cannot show it: ${known.map(nameAndDesign).join('; ')}.`,
      words: { start: cause.start, end: cause.end },
    },
  ]
}

/** "may", "could", "is thought to" right before the verb: the sentence says itself that it is not sure. */
function isHedged(sentence: string, at: number): boolean {
  return /(?<!\p{L})(?:may|might|could|can potentially|perhaps|possibly|is thought to|are thought to|is said to|are said to|seems? to|appears? to|was linked to|were linked to|is believed to|are believed to|whether)\s(?:\p{L}+\s){0,3}$/iu.test(
    sentence.slice(Math.max(0, at - 60), at),
  )
}

function wordQuestions({ sentence, start, end }: ClaimInSentence): readonly FairnessQuestion[] {
  // What a person is quoted with is that person's word: only the claim's own words are asked about.
  const own = sentence.slice(start, end)
  const at = (found: { readonly start: number; readonly end: number }) => ({
    start: found.start + start,
    end: found.end + start,
  })
  const questions: FairnessQuestion[] = []
  const absolute = wordsAt(own, absoluteWords) ?? null
  if (absolute)
    questions.push({
      kind: 'absolute-words',
      question: `Does the evidence bear “${absolute.words}”?`,
      reason: 'No study proves, cures or rules out every harm; such words belong to advertisements.',
      words: at(absolute),
    })
  const relative = wordsAt(own, relativeFigure)
  if (relative && !wordsAt(sentence, absoluteFigure))
    questions.push({
      kind: 'relative-alone',
      question: `“${relative.words}” of how many?`,
      reason: 'A relative figure stands alone: readers cannot tell a large effect from a rare one.',
      words: at(relative),
    })
  return questions
}

function smallOrUncontrolled(
  basis: readonly ClaimBasis[],
  standing: readonly StudyFacts[],
): readonly FairnessQuestion[] {
  const primary = standing.filter(({ isSecondary, subjects }) => !isSecondary && subjects === 'people')
  if (primary.length === 0 || standing.some(({ isSecondary }) => isSecondary)) return []
  const questions: FairnessQuestion[] = []
  const people = primary.reduce((sum, study) => sum + (study.people ?? 0), 0)
  if (primary.every((study) => study.people !== null) && people < fewPeople)
    questions.push({
      kind: 'small',
      question: `Does the story say that this rests on ${people} ${people === 1 ? 'person' : 'people'}?`,
      reason: `${primary.length === 1 ? 'One small study stands' : `${primary.length} small studies stand`} behind it: ${names(primary)}.`,
    })
  else if (primary.length === 1 && basis.length === 1)
    questions.push({
      kind: 'small',
      question: 'Does the story say that this rests on one study?',
      reason: `Only ${primary[0]!.name} stands behind it.`,
    })
  if (primary.every(({ design }) => design !== null && hasNoControl.has(design)))
    questions.push({
      kind: 'uncontrolled',
      question: 'Does the story say that nobody went without?',
      reason: `There was no comparison: ${primary.map(nameAndDesign).join('; ')}.`,
    })
  return questions
}

function makerAsked(standing: readonly StudyFacts[]): readonly FairnessQuestion[] {
  const paid = standing.filter(({ isCompanyPaid }) => isCompanyPaid)
  const others = standing.filter(({ isCompanyPaid }) => !isCompanyPaid)
  const run = others.filter(({ isRunByMaker }) => isRunByMaker)
  const mixed = others.filter(({ isRunByMaker, payer }) => !isRunByMaker && payer === 'mixed')
  const tied = others.filter((one) => one.hasCompanyTie && !run.includes(one) && !mixed.includes(one))
  const question = (who: string): string => `Does the story say ${who}?`
  return [
    ...(paid.length > 0
      ? [{ kind: 'maker' as const, question: question('who paid'), reason: `A company paid for ${names(paid)}.` }]
      : []),
    ...(run.length > 0
      ? [{ kind: 'maker' as const, question: question('who ran it'), reason: `The maker ran ${names(run)}.` }]
      : []),
    ...(mixed.length > 0
      ? [
          {
            kind: 'maker' as const,
            question: question('who paid'),
            reason: `The money for ${names(mixed)} came from several kinds of payers.`,
          },
        ]
      : []),
    ...(tied.length > 0
      ? [
          {
            kind: 'maker' as const,
            question: question('what ties the authors have'),
            reason: `Authors of ${names(tied)} declare ties to a company.`,
          },
        ]
      : []),
  ]
}

function secondHand(
  basis: readonly ClaimBasis[],
  standing: readonly StudyFacts[],
  others: readonly StudyFacts[],
): readonly FairnessQuestion[] {
  const reviews = standing.filter(({ isSecondary }) => isSecondary).map(({ name }) => name)
  const told = basis.flatMap((one) =>
    one.kind === 'source' && one.standing === 'secondary'
      ? [`${sourceKindWords[one.sourceKind].toLowerCase()} “${one.name}”`]
      : [],
  )
  const hasPrimary =
    standing.some(({ isSecondary, subjects }) => !isSecondary && subjects !== 'other-studies') ||
    basis.some((one) => one.kind === 'source' && one.standing === 'primary')
  if (reviews.length + told.length === 0 || hasPrimary) return []
  const primary = others.filter(
    ({ isSecondary, isRetracted, design }) => !isSecondary && !isRetracted && design !== null,
  )
  return [
    {
      kind: 'secondary',
      question: 'Has somebody looked at the study itself?',
      reason: `It is told at second hand (${[...reviews, ...told].join(', ')})${
        primary.length > 0 ? `; primary studies stand in the library: ${names(primary.slice(0, 3))}` : ''
      }.`,
    },
  ]
}

function names(studies: readonly StudyFacts[]): string {
  return studies.map(({ name }) => name).join(', ')
}

function nameAndDesign({ name, design }: StudyFacts): string {
  return design ? `${name}, ${studyDesign(design).label.toLowerCase()}` : name
}
