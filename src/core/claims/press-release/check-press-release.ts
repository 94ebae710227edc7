import { cannotShowCause, studyDesign, type StudyDesignCode } from '#core/model/study-design.ts'
import type { FundingValue } from '#core/model/tag.ts'
import { splitSentences } from '#core/paper/structure/sentences.ts'
import { sharedWords, wordsOf } from '../numbers/clause-words.ts'
import { checkNumbers, type NumberEvidence } from '../numbers/check-numbers.ts'
import { quantitiesIn } from '../numbers/quantities.ts'
import {
  givesAbsolute,
  givesAdvice,
  hypeIn,
  isRelative,
  payingWords,
  saysCause,
  speaksOfPeople,
} from './release-wording.ts'

/**
 * What a release says beyond its paper: a number that is not in it, a cause that its design cannot show, people where animals, cells or
 * tissue were tested, advice without basis, words that promise, the payer left out, a relative figure without how many of how many.
 */
export type ReleaseFindingKind = 'number' | 'cause' | 'people' | 'advice' | 'hype' | 'funding' | 'relative'

/** Words with their place in the release or the paper; offsets are UTF-16 code units, `end` is exclusive. */
interface Place {
  readonly start: number
  readonly end: number
  readonly words: string
}

/** Something to ask of a release, never a verdict. */
export interface ReleaseFinding {
  readonly kind: ReleaseFindingKind
  /** The words that it is about, and the sentence they stand in. */
  readonly release: Place
  readonly sentence: Place
  /** The sentence of the paper that is nearest; null where the paper says nothing on it. */
  readonly paper: Place | null
  readonly question: string
}

/** The study's paper and what is tagged of it; null where it is not known, then nothing that needs it is asked. */
export interface ReleaseStudy {
  readonly text: string
  readonly design: StudyDesignCode | null
  readonly funding: FundingValue | null
}

interface Paper extends ReleaseStudy {
  readonly sentences: readonly (Place & { readonly content: ReadonlySet<string> })[]
  readonly evidence: readonly NumberEvidence[]
}

/**
 * The questions to ask of a press release against the paper of its study, in the order of the release. After Sumner 2014 (BMJ 349:g7015):
 * advice, causes and inference to people are what releases exaggerate. Boilerplate behind "About ..." or "Notes to editors" is not read.
 */
export function checkPressRelease(release: string, study: ReleaseStudy): readonly ReleaseFinding[] {
  const sentences = splitSentences(study.text).map(({ start, end }) => {
    const words = study.text.slice(start, end)
    return { start, end, words, content: wordsOf(words) }
  })
  const paper: Paper = {
    ...study,
    sentences,
    evidence: sentences.map(({ words }, index) => ({
      id: String(index),
      kind: 'quote',
      text: words,
      source: 'the paper',
      numbers: quantitiesIn(words),
    })),
  }
  const body = release.slice(0, boilerplate.exec(release)?.index ?? release.length)
  const told = splitSentences(body).map(({ start, end }) => ({ start, end, words: body.slice(start, end) }))
  const findings = told.flatMap((sentence, index) => [
    ...numberFindings(sentence, paper),
    ...wordingFindings(sentence, told[index + 1]?.words ?? '', paper),
  ])
  const funding = fundingFinding(body, told[0], paper)
  return funding ? [...findings, funding] : findings
}

const boilerplate =
  /^\s*(?:about (?:the )?\p{Lu}|notes? (?:to|for) editors?|(?:media )?contacts?:|#{3}|-?\s?ends\s?-?\s*$)/imu

function numberFindings(sentence: Place, paper: Paper): readonly ReleaseFinding[] {
  return checkNumbers({ text: sentence.words }, paper.evidence)
    .numbers.filter(({ verdict, quantity }) => verdict === 'differs' && quantity.kind !== 'date')
    .map(({ quantity, found }) => {
      const beside = found ? paper.sentences[Number(found.evidence)]! : nearest(sentence, paper)
      return {
        kind: 'number',
        release: placed(sentence, quantity),
        sentence,
        paper: beside,
        question: found
          ? `Where does ${quantity.words} come from? The paper says “${found.words}”.`
          : `Where does ${quantity.words} come from? The paper does not have this number.`,
      }
    })
}

function placed(
  sentence: Place,
  inside: { readonly start: number; readonly end: number; readonly words: string },
): Place {
  return { start: sentence.start + inside.start, end: sentence.start + inside.end, words: inside.words }
}

function wordingFindings(sentence: Place, next: string, paper: Paper): readonly ReleaseFinding[] {
  const { words } = sentence
  const beside = nearest(sentence, paper)
  const whole = (kind: ReleaseFindingKind, question: string): ReleaseFinding => ({
    kind,
    release: sentence,
    sentence,
    paper: beside,
    question,
  })
  const label = paper.design ? studyDesign(paper.design).label.toLowerCase() : ''
  const found: ReleaseFinding[] = []
  const notInPeople = paper.design === 'ANIM' || paper.design === 'LAB' || paper.design === 'EXV'
  if (paper.design && cannotShowCause(paper.design) && saysCause(words))
    found.push(whole('cause', `Does the study show a cause? Its design (${label}) shows what goes together.`))
  if (notInPeople && speaksOfPeople(words))
    found.push(whole('people', `Was this seen in people? The study is tagged: ${label}.`))
  if (givesAdvice(words) && !paperAdvises(sentence, paper))
    found.push(whole('advice', 'Does the paper give this advice? No sentence of it that says so was found.'))
  for (const hype of hypeIn(words))
    if (!paper.text.toLowerCase().includes(hype.words.toLowerCase()))
      found.push({
        kind: 'hype',
        release: placed(sentence, hype),
        sentence,
        paper: beside,
        question: `What in the paper bears out “${hype.words}”? It does not use these words.`,
      })
  if (!notInPeople && isRelative(words) && !givesAbsolute(`${words} ${next}`))
    found.push(
      whole(
        'relative',
        'Out of how many people? The release gives how much the figure changes, not from what to what.',
      ),
    )
  return found
}

function paperAdvises(sentence: Place, paper: Paper): boolean {
  const content = wordsOf(sentence.words)
  return paper.sentences.some(({ words, content: other }) => givesAdvice(words) && sharedWords(content, other) > 0)
}

/** The sentence of the paper that shares most words with one of the release; null where none shares any. */
function nearest(sentence: Place, paper: Paper): Place | null {
  const content = wordsOf(sentence.words)
  let best: Place | null = null
  let most = 0
  for (const other of paper.sentences) {
    const shared = sharedWords(content, other.content)
    if (shared > most) [best, most] = [other, shared]
  }
  return best && { start: best.start, end: best.end, words: best.words }
}

function fundingFinding(release: string, first: Place | undefined, paper: Paper): ReleaseFinding | null {
  const { funding } = paper
  if (!first || funding?.status !== 'stated' || !['maker', 'industry', 'mixed'].includes(funding.type)) return null
  if (payingWords.test(release)) return null
  const beside = paper.sentences.find(({ words }) => funding.funders.some((funder) => words.includes(funder))) ?? null
  return {
    kind: 'funding',
    release: first,
    sentence: first,
    paper: beside && { start: beside.start, end: beside.end, words: beside.words },
    question: `Who paid for the study? The release does not say; the study names ${funding.funders.join(', ') || 'industry'}.`,
  }
}
