import type { StudyDesignCode } from '../model/study-design.ts'
import { formatNumber } from '../format-count.ts'
import type { ComparedGroups } from './compared-groups.ts'
import type { Estimated, Share } from './estimated.ts'
import { meansWords } from './means-words.ts'
import type { GroupsResult, OutcomeResult, PairedEventsResult, PairsResult, ShareResult } from './outcome-results.ts'
import { perPeople, type PeopleFigure } from './per-people.ts'
import { printedWords } from './printed-words.ts'
import { hasSides } from './refusals.ts'
import { spanWords } from './span-words.ts'
import { eventOf, type ResultWords, type Told } from './told.ts'
import { countOf, isObserved, sidesInWords, subjectOf, type Subject } from './subject-words.ts'

/** What the words take from the study. */
export interface WordsOfStudy {
  readonly design?: StudyDesignCode
}

/**
 * A result in plain words: of 100 people, how many more or fewer, and what else fits. Whether more is good is said where the writer said it.
 * Never that a result is proven, or is not.
 */
export function resultWords(result: OutcomeResult, outcome: Told = {}, study: WordsOfStudy = {}): ResultWords {
  switch (result.kind) {
    case 'share':
      return shareWords(result, outcome, subjectOf(study.design))
    case 'groups':
      return groupsWords(result, outcome, study)
    case 'pairs':
      return pairsWords(result, study)
    case 'paired-events':
      return pairedEventsWords(result, outcome, study)
    case 'means':
      return meansWords(result, outcome, subjectOf(study.design))
    case 'printed':
      return printedWords(result, outcome, subjectOf(study.design))
    case 'refused':
      return { main: result.why, notes: [] }
  }
}

function shareWords({ label, share, isAlone }: ShareResult, outcome: Told, subject: Subject): ResultWords {
  const { of, low, high } = perPeople(share, share.high)
  const who = isAlone ? '' : `${label}: `
  const limit =
    share.events === 0
      ? `Up to ${formatNumber(high)} in ${formatNumber(of)} fits`
      : share.events === share.total
        ? `${formatNumber(low)} or more in ${formatNumber(of)} fits`
        : `Anything from ${formatNumber(low)} to ${formatNumber(high)} in ${formatNumber(of)} fits`
  return {
    main: `${who}${formatNumber(share.events)} of ${countOf(share.total, subject)} had ${eventOf(outcome)}.`,
    range: `${limit} ${whatTheyShowed(share.total, subject)}.`,
    notes: [...directionNote(outcome), ...(isAlone ? ['There was no other group to compare with.'] : [])],
  }
}

function groupsWords({ labels, compared }: GroupsResult, outcome: Told, { design }: WordsOfStudy): ResultWords {
  const subject = subjectOf(design)
  const { tested, other, difference } = compared
  const [here, there] = labels
  const figure = perPeople(difference, Math.max(tested.value, other.value))
  const event = eventOf(outcome)
  // Who was only watched was not given it: nothing is said of what would be.
  const at = isObserved(design) ? 'among' : 'with'
  const nobody = tested.events + other.events === 0
  const people = tested.total + other.total
  return {
    main: nobody
      ? `${subject.one === 'person' ? 'Nobody' : 'None'} had ${event}, neither ${at} ${here} nor ${at} ${there}.`
      : compareWords(figure, subject, [
          `${at === 'with' ? 'would have' : 'had'} ${event} ${at} ${here}`,
          `${at} ${there}`,
        ]),
    range: rangeWords(figure, whatTheyShowed(people, subject), nobody),
    notes: [
      ...(nobody
        ? [`Counted: ${countOf(tested.total, subject)} ${at} ${here}, ${formatNumber(other.total)} ${at} ${there}.`]
        : [
            `That is ${partOf(tested, subject)} against ${formatNumber(other.events)} of ${formatNumber(other.total)}.`,
          ]),
      ...ratioNote(compared),
      ...directionNote(outcome),
      ...wideNote(difference, people, subject),
    ],
  }
}

// Only the people's own word is told as a choice.
function pairsWords({ counted, people, difference }: PairsResult, { design }: WordsOfStudy): ResultWords {
  const subject = subjectOf(design)
  const isChoice = counted.judgedBy === 'themselves'
  const isOfSides = hasSidesOrUnsaid(design)
  const [here, there] = isOfSides ? sidesInWords(counted.labels) : counted.labels
  const at = isChoice ? '' : isOfSides ? 'on ' : 'with '
  const verbs = isChoice
    ? (['would choose', 'chose', 'saw no difference'] as const)
    : (['would do better', 'did better', 'were alike'] as const)
  const figure = perPeople(difference, Math.max(counted.better, counted.worse) / people)
  return {
    main: compareWords(figure, subject, [`${verbs[0]} ${at}${here}`, `${at}${there}`]),
    range: rangeWords(figure, isChoice ? `what ${these(people, subject)} said` : whatTheyShowed(people, subject)),
    notes: [
      `Of ${countOf(people, subject)}, ${formatNumber(counted.better)} ${verbs[1]} ${at}${here}, ${formatNumber(counted.worse)} ${at}${there}, ${formatNumber(counted.same)} ${verbs[2]}.`,
      pairsNote(people, subject, design),
      ...wideNote(difference, people, subject),
    ],
  }
}

function pairedEventsWords(result: PairedEventsResult, outcome: Told, { design }: WordsOfStudy): ResultWords {
  const { counted, tested, other, difference } = result
  const subject = subjectOf(design)
  const isOfSides = hasSidesOrUnsaid(design)
  const [here, there] = isOfSides ? sidesInWords(counted.labels) : counted.labels
  const at = isOfSides ? 'on' : 'with'
  const event = eventOf(outcome)
  const figure = perPeople(difference, Math.max(tested.value, other.value))
  const isAlike = counted.testedOnly + counted.otherOnly === 0
  return {
    main: isAlike
      ? `${partOf(tested, subject)} had ${event}, alike ${at} ${here} and ${at} ${there}.`
      : compareWords(figure, subject, [`would have ${event} ${at} ${here}`, `${at} ${there}`]),
    range: rangeWords(figure, whatTheyShowed(tested.total, subject), isAlike),
    notes: [
      `Of ${countOf(tested.total, subject)}, ${formatNumber(counted.both)} had it both times, ${formatNumber(counted.testedOnly)} only ${at} ${here}, ${formatNumber(counted.otherOnly)} only ${at} ${there}, ${formatNumber(counted.neither)} not at all.`,
      pairsNote(tested.total, subject, design),
      ...directionNote(outcome),
      ...wideNote(difference, tested.total, subject),
    ],
  }
}

/** "Of 100 people, about 8 more would ... than ...": `[what they would, than what]`. */
function compareWords(
  { of, value }: PeopleFigure,
  { several }: Subject,
  [would, than]: readonly [string, string],
): string {
  const many = value === 0 ? 'as many' : `${formatNumber(Math.abs(value))} ${value > 0 ? 'more' : 'fewer'}`
  return `Of ${formatNumber(of)} ${several}, about ${many} ${would} ${value === 0 ? 'as' : 'than'} ${than}.`
}

/** `saysOf`: of how many has not been said yet. */
function rangeWords(figure: PeopleFigure, what: string, saysOf = false): string {
  const of = saysOf ? ` of ${formatNumber(figure.of)}` : ''
  return `Anything ${spanWords(figure, ['fewer', 'more'])}${of} fits ${what}.`
}

function partOf({ events, total }: Share, subject: Subject): string {
  return `${formatNumber(events)} of ${countOf(total, subject)}`
}

function these(count: number, subject: Subject): string {
  return count === 1 ? `this one ${subject.one}` : `these ${countOf(count, subject)}`
}

function whatTheyShowed(count: number, subject: Subject): string {
  return `what ${these(count, subject)} showed`
}

/** Pairs are mostly two sides of a person; one treatment after the other has none. */
function hasSidesOrUnsaid(design: StudyDesignCode | undefined): boolean {
  return design === undefined || hasSides(design)
}

function pairsNote(people: number, subject: Subject, design: StudyDesignCode | undefined): string {
  const same = `the same ${countOf(people, subject)}`
  return hasSidesOrUnsaid(design)
    ? `Counted as pairs: both halves belong to ${same}.`
    : `Counted as pairs: both numbers come from ${same}.`
}

function ratioNote({ ratio }: ComparedGroups): readonly string[] {
  if ('missing' in ratio)
    return [
      ratio.missing === 'everybody-in-both-groups'
        ? 'No ratio is given: all had it.'
        : 'No ratio is given: it cannot be worked out where none of a group had it.',
    ]
  const [value, low, high] = [ratio.value, ratio.low, ratio.high].map(ratioInWords)
  const many = value === '1' ? 'about as many' : `${value} times as many`
  return [`As a ratio, that is ${many}; ${low} to ${high} times fits as well.`]
}

function ratioInWords(ratio: number): string {
  return ratio >= 10 ? formatNumber(Math.round(ratio)) : String(Number(ratio.toPrecision(2)))
}

function directionNote({ isHarm, good }: Told): readonly string[] {
  if (good === undefined || isHarm === true) return []
  return [good === 'more' ? 'More is better here.' : 'Fewer is better here.']
}

/** A range over half of all there could be. */
function wideNote({ low, high }: Estimated, people: number, subject: Subject): readonly string[] {
  return high - low > 0.5 ? [`That is a wide range: ${countOf(people, subject)} cannot tell it more exactly.`] : []
}
