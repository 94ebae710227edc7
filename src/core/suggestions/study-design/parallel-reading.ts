import { either, pattern } from '#core/word-patterns.ts'
import { readNumbers } from '../shared/number-words.ts'
import { pairedPart, part, personWord } from './body-sides.ts'

const eachPerson = String.raw`(?:per|of each|from each|of every|in each|for each) (?:\w+ )?${personWord}`
const countedIn =
  '(?:was|were)? ?(?:\\w+ ){0,2}(?:included|enrolled|studied|analy[sz]ed|selected|eligible|evaluated|considered)'

/** Of each person one part only was in the study: a trial of people, whatever the part is called. */
const onePartEach = either(
  '',
  String.raw`\b(?:only |just )?one (?:\w+ )?${part} ${eachPerson} ${countedIn}\b`,
  String.raw`\b(?:only|just) one (?:\w+ )?${part} (?:${eachPerson}|${countedIn})`,
  String.raw`\bone (?:\w+ )?(?:${part}|site) (?:per|for each) (?:\w+ )?${personWord}\b`,
  pattern(
    '',
    String.raw`\b(?:the )?(?:worse|better|study|index) P?eye (?:\w+ ){0,4}(?:was|were) `,
    String.raw`(?:\w+ )?(?:included|analy[sz]ed|used|selected)\b`,
  ),
  /\bstudy P?eye\b/,
)

const elsewhere = '(?:other|fellow|contralateral|remaining|opposite)'
/** The other part of the person is told of as treated too: "and the fellow eye received B". */
const otherTreated = pattern(
  '',
  String.raw`\b${elsewhere}(?: one)?(?: (?:\w+ )?(?:${part}|field|area|site))? (?:(?:was|were) )?(?:\w+ly )?`,
  /(?:received|got|underwent|treated|given|injected|with|to|serv\w+|act\w+|as)\b/,
)

const sameBothSides = either(
  '',
  pattern(
    '',
    /\b(?:bilateral|both)\b.{0,80}\bthe same /,
    /(?:treatment|drug|material|ointment|drops|procedure|intervention|product|regimen)\b/,
  ),
  /\bmean of (?:both|the two) P/,
)

const appliedTo = '(?:appl\\w+|inject\\w+|instill\\w+|given|administered|implant\\w+|worn|used|placed|put|performed)'
/** "Gel or vehicle, applied to both halves of the face": everybody had one treatment on both sides. */
const treatedOnBoth = pattern(
  '',
  String.raw`\b${appliedTo}\b[^;]{0,40}\b(?:to|in|into|on|over) (?:both|each of the two) (?:\w+ )?${pairedPart}`,
)
const inBrackets = / ?\([^()]{0,80}\)/g

/** "120 eyes of 120 patients". */
const partsOfPeople = pattern(
  '',
  String.raw`${part}(?: ?\(.{0,30}?\))? (?:of|in|from|on|among|belonging to) (?:\w+ ){0,4}?${personWord}\b|`,
  String.raw`\b${personWord} ?\(.{0,12}?${part}`,
)

/** How many parts a person gave to a study, by a count of both in one sentence; null where they are not counted. */
function partsPerPerson(sentence: string): number | null {
  const found = partsOfPeople.exec(sentence)
  if (!found) return null
  const around = sentence.slice(Math.max(0, found.index - 30), found.index + found[0].length)
  const counts = readNumbers(around).map(({ value }) => value)
  const [first, second] = counts.slice(-2)
  if (first === undefined || second === undefined || Math.min(first, second) < 3) return null
  return Math.max(first, second) / Math.min(first, second)
}

const groups = '(?:(?:in)?to (?:(?:two|three|four|2|3|4|one of|either|the|equal|parallel|\\w+) ){0,3}(?:groups?|arms?))'
const peopleIntoGroups = either(
  '',
  String.raw`\b${personWord}\b[^;]{0,60}\b(?:random\w*|allocated|assigned|divided)\b[^;]{0,20}\b${groups}\b`,
  /\bparallel (?:group|arm|design|trial)s?\b/,
)
const ofSome = '(?:(?<!total )of|in|for|from|per|each|every|within|among|on|between)'

/** People are what chance shared out: not "in 28 patients two sites were". */
export const peopleAllotted = pattern(
  '',
  String.raw`(?<!\b${ofSome} (?:\w+ ){0,3})\b${personWord}\b[^;]{0,90}\b(?:random(?:ly|iz\w+)|at random)\b[^;]{0,40}`,
  String.raw`\b(?:to|either|receive|treatment)\b`,
)

/** What in a paper's own sentences (see `bodyWordsOf`) says that chance shared out people and not their sides. */
export interface ParallelSigns {
  /** Only one part of each person took part, or both were treated alike. */
  readonly onePerPerson: boolean
  /** People were divided into groups. */
  readonly peopleInGroups: boolean
  readonly peopleRandomised: boolean
  /** Twice as many parts as people: each gave both of a pair. */
  readonly pairs: boolean
}

/** Reads the signs that people, not their sides, were compared. */
export function parallelSigns(sentences: readonly string[]): ParallelSigns {
  const ratios = sentences.flatMap((sentence) => partsPerPerson(sentence) ?? [])
  const some = (expression: RegExp): boolean => sentences.some((sentence) => expression.test(sentence))
  const isOneOnly = sentences.some(
    (sentence, at) => onePartEach.test(sentence) && !otherTreated.test(`${sentence} ; ${sentences[at + 1] ?? ''}`),
  )
  const ofPeople = sentences.map((sentence) => sentence.replace(inBrackets, ''))
  const peopleRandomised = ofPeople.some((sentence) => peopleAllotted.test(sentence))
  return {
    onePerPerson:
      ratios[0] === 1 ||
      isOneOnly ||
      some(sameBothSides) ||
      (peopleRandomised && some(treatedOnBoth) && !some(otherTreated)),
    peopleInGroups: some(peopleIntoGroups),
    peopleRandomised,
    pairs: ratios.includes(2),
  }
}
