import type { Zone } from '#core/paper/structure/paper-zones.ts'
import type { PreparedText } from '#core/paper/structure/prepared-text.ts'
import { firstSentenceAfter, type Span } from '#core/paper/structure/statement-extent.ts'
import type { StatementLabel } from '#core/paper/structure/statement-labels.ts'
import { firstThatHolds, type WeighedRule } from '#core/weighed-rules.ts'
import { organisationsIn } from '../shared/organisations.ts'
import { deniesInterests } from '../statements/denied-interests.ts'
import { deniesFunding, statesFunding } from '../statements/payment-wording.ts'
import { sentencesWithin, type Statement } from '../statements/statement.ts'
import { statementsUnderLabels, underLabel, type LabelledPaper, type LabelReading } from '../statements/under-labels.ts'
import { bareNothing, isAboutFunding } from './funding-wording.ts'
import { isOthersMoney } from './others-money.ts'

/** Statements under a label that names money, or a vaguer label ("Disclosure") whose words are about money. */
export function labelledFunding(paper: LabelledPaper): readonly Statement[] {
  return statementsUnderLabels(paper, {
    // A label inside a statement that was just read is part of it.
    opens: (label, readTo) => (label.ownLine || label.start >= readTo) && promises(label) !== null,
    isPart: (next, label) =>
      !next.ownLine && next.kinds.every((kind) => kind === 'funding' || kind === 'funder-role') && !isMixed(label),
    belongs: isAboutFunding,
    read: (label, whole) => readLabel(paper, label, whole),
  })
}

/** What a label promises of funding: the payers, only their role, or, as "Disclosure", perhaps something; null: nothing. */
function promises(label: StatementLabel): 'funding' | 'role' | 'disclosure' | null {
  if (label.kinds.includes('funding')) return 'funding'
  if (label.kinds.includes('funder-role')) return 'role'
  return label.kinds.includes('disclosure') ? 'disclosure' : null
}

/** Whether a label announces other matters as well. */
function isMixed({ kinds }: StatementLabel): boolean {
  return kinds.includes('conflict-of-interest') || kinds.includes('disclosure') || kinds.includes('acknowledgements')
}

const noStatement: LabelReading = { statement: null }
const vagueLabel = /^(?:supports?|grants?|sponsors?|other|subventions?)$/i

function readLabel({ prepared, zones }: LabelledPaper, label: StatementLabel, whole: Span): LabelReading {
  const promise = promises(label)
  const mixed = isMixed(label)
  const span = isInsideParagraph(label, prepared.text) ? withoutForeignEnd(prepared, label.contentStart, whole) : whole
  const contentStart = label.ownLine ? span.start : Math.min(label.contentStart, span.end)
  const words = prepared.text.slice(contentStart, span.end).trim()
  const zone = zones.zoneOf(label.start)
  const clear =
    bareNothing.test(words) ||
    isAboutFunding(words) ||
    organisationsIn(words.slice(0, 400)).some((organisation) => organisation.kind !== 'unknown')
  if (words === '' || (zone === 'references' && !clear) || (isOthersMoney(words.slice(0, 300)) && !clear))
    return noStatement
  const sharesLabel = mixed || promise === 'disclosure'
  const own = sharesLabel ? ownSentences(prepared, contentStart, span.end) : null
  if (sharesLabel && !own && !(mixed && promise === 'funding' && clear)) return noStatement
  // "This company was not involved": said of a tie that was declared, not of who paid.
  if (promise === 'disclosure' && own && !mentionsPayment(prepared.text.slice(own.start, own.end))) return noStatement
  if (
    (vagueLabel.test(label.words.trim()) || zone === 'body' || zone === 'abstract') &&
    !clear &&
    !(zone === 'abstract' && promise === 'funding' && words.length < 300)
  )
    return noStatement
  const statement = {
    ...(own && (own.start > contentStart + 2 || mixed)
      ? { ...own, contentStart: own.start }
      : { ...span, contentStart }),
    confidence: firstThatHolds(labelRules, { promise, zone, clear })?.score ?? 0,
    rule: underLabel(label),
  }
  return sharesLabel ? { statement } : { statement, readTo: span.end }
}

interface LabelFacts {
  readonly promise: ReturnType<typeof promises>
  readonly zone: Zone
  /** The words are about money, name somebody, or answer "none". */
  readonly clear: boolean
}

/** How sure a statement under a label is. */
const labelRules: readonly WeighedRule<LabelFacts>[] = [
  {
    name: 'the role of the funder',
    when: ({ promise }) => promise === 'role',
    score: 0.72,
    why: 'tells what the payer did and mostly not who it was; a statement of funding beside it goes first',
  },
  {
    name: 'words about money under "Disclosure"',
    when: ({ promise }) => promise === 'disclosure',
    score: 0.88,
    why: 'the words are sure, but some name payers of the authors and not of the study',
  },
  {
    name: 'a funding label in the abstract',
    when: ({ zone }) => zone === 'abstract',
    score: 0.85,
    why: 'a last line of some journals; the full statement at the back says more',
  },
  {
    name: 'clear words under a label in the body',
    when: ({ clear, zone }) => clear && zone === 'body',
    score: 0.9,
    why: 'statements stand in front or at the back; in the body the label may be a table’s',
  },
  {
    name: 'clear words under a label at the front or back',
    when: ({ clear }) => clear,
    score: 0.97,
    why: 'label, words and place agree',
  },
  {
    name: 'words that do not say that they are about money',
    when: () => true,
    score: 0.9,
    why: 'the label says it: a list of names and numbers',
  },
]

/** A label in the middle of a paragraph, as among thanks. */
function isInsideParagraph(label: StatementLabel, text: string): boolean {
  return !label.ownLine && !/(?:^|\n)[^\p{L}\n]{0,6}$/u.test(text.slice(Math.max(0, label.start - 7), label.start))
}

/** A statement without the sentences at its end that name no payer, no grant and no role: the paragraph goes on with other matters. */
function withoutForeignEnd(prepared: PreparedText, contentStart: number, span: Span): Span {
  let end = span.end
  for (let index = firstSentenceAfter(prepared, span.end - 1); index > 0; index -= 1) {
    const sentence = prepared.sentences[index]
    if (!sentence || sentence.end > end) continue
    if (sentence.start <= contentStart) break
    const words = prepared.text.slice(sentence.start, sentence.end)
    if (
      isAboutFunding(words) ||
      /\bgrants?\b|\bfund|\baward|\bsupport|\bfinanc/i.test(words) ||
      organisationsIn(words).some(({ kind }) => kind !== 'unknown')
    )
      break
    end = prepared.sentences[index - 1]?.end ?? end
  }
  return { start: span.start, end: Math.max(end, contentStart) }
}

/** The part of [start, end) from its first to its last sentence about money; null where there is none. */
function ownSentences(prepared: PreparedText, start: number, end: number): Span | null {
  const own = sentencesWithin(prepared, start, end).filter(
    ({ text }) => isAboutFunding(text) && (!deniesInterests(text) || deniesFunding(text) || statesFunding(text)),
  )
  const [first, last] = [own[0], own.at(-1)]
  return first && last ? { start: first.start, end: last.end } : null
}

function mentionsPayment(words: string): boolean {
  return statesFunding(words) || deniesFunding(words) || /\b(?:funders?|sponsors?|funding)\b/i.test(words)
}
