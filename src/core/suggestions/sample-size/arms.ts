import type { SampleArm } from '#core/model/tag.ts'
import type { ValueCandidate } from './candidates.ts'
import type { Count } from './count.ts'
import type { GroupSum } from './group-sum.ts'
import type { CountContext } from './mention-features.ts'
import { countRole } from './roles.ts'
import type { Token } from './sentence-tokens.ts'
import { anyOf, pattern } from '#core/word-patterns.ts'

const labelEnds = new Set([
  ',',
  ';',
  ':',
  '.',
  '(',
  ')',
  '[',
  ']',
  'or',
  'and',
  'versus',
  'vs',
  'to',
  'either',
  'received',
  'receive',
  'receiving',
  'were',
  'was',
  'with',
  'in',
  'of',
  'on',
  'had',
  'got',
  'underwent',
  'into',
  'between',
  'a',
  'an',
  'the',
  'assigned',
  'allocated',
  'randomized',
  'randomised',
  'comparing',
  'by',
])
const maxLabelWords = 7
const wordsBeforeLabel = [
  'were|was|randomly|randomized|randomised|assigned|allocated|to|in|on|into|for|received|receiving',
  'had|underwent|who|the|a|an|treated|with|were|given|patients?|participants?|women|men|of',
]
const beforeLabel = pattern('u', '^', anyOf(wordsBeforeLabel), '$')

/**
 * The arms behind a candidate: those of the sum that gives its value, nearest to its best evidence, where `isNear` takes
 * it. Empty where none are said.
 */
export function armsOf(
  context: CountContext,
  candidate: ValueCandidate,
  isNear: (sum: GroupSum) => boolean,
): SampleArm[] {
  const place = candidate.evidence[0]?.place ?? 0
  const sums = context.sums
    .filter((sum) => sum.value === candidate.value && /^(?:arms|listed|groups|patients-and-controls)$/u.test(sum.kind))
    .sort((a, b) =>
      a.kind === b.kind
        ? distance(a.parts[0]?.place, place) - distance(b.parts[0]?.place, place)
        : a.kind === 'arms'
          ? -1
          : 1,
    )
  const sum = sums[0]
  if (!sum || !isNear(sum)) return []
  return sum.parts.map(({ place: at, count }, index) => {
    const sentence = context.sentences[at]
    const tokens = sentence?.tokens ?? []
    const isAnalysed =
      countRole(tokens, count, context.text.sentences[sentence?.sentenceIndex ?? -1]?.text ?? '') === 'analysed'
    const named = hasOneNoun(sum) ? '' : labelOf(context.text.text, tokens, count)
    const label = named || `group ${index + 1}`
    return isAnalysed ? { label, analysed: count.value } : { label, allocated: count.value }
  })
}

/** "31, 29 and 30 patients were randomised": no number has words of its own. */
function hasOneNoun({ parts }: GroupSum): boolean {
  return parts.every(({ count }) => count.nounIndex === parts[0]?.count.nounIndex)
}

const distance = (a: number | undefined, b: number) => Math.abs((a ?? 0) - b)

/** What a group is called, in the paper's words: before "(n = 34)", or after "34 to", "34 in the", "34 received". */
function labelOf(text: string, tokens: readonly Token[], count: Count): string {
  if (count.shape === 'n-equals' || count.shape === 'label-equals') return labelBefore(text, tokens, count)
  if (count.shape === 'noun' && count.people === 'controls')
    return textOf(text, tokens, count.numberIndex + 1, count.nounIndex)
  const after = Math.max(count.nounIndex, count.numberIndex) + 1
  const from = skipLeadingWords(tokens, after)
  const to = endOfLabel(tokens, from)
  if (from > after && to >= from) return textOf(text, tokens, from, to)
  return count.shape === 'noun' ? textOf(text, tokens, count.numberIndex + 1, count.nounIndex) : ''
}

function labelBefore(text: string, tokens: readonly Token[], count: Count): string {
  if (count.shape === 'label-equals') return textOf(text, tokens, count.numberIndex - 2, count.numberIndex - 2)
  let to = count.numberIndex - 3
  while (to >= 0 && /^[([,:]$/u.test(tokens[to]?.lower ?? '')) to -= 1
  let from = to
  while (from > 0 && to - from < maxLabelWords - 1 && !labelEnds.has(tokens[from - 1]?.lower ?? '')) from -= 1
  return to < 0 || tokens[to]?.kind === 'mark' ? '' : textOf(text, tokens, from, to)
}

function skipLeadingWords(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < from + 6 && beforeLabel.test(tokens[at]?.lower ?? '')) at += 1
  return at
}

function endOfLabel(tokens: readonly Token[], from: number): number {
  let at = from
  while (
    at < tokens.length &&
    at - from < maxLabelWords &&
    tokens[at]?.kind === 'word' &&
    !/^(?:and|or|versus|vs|who|that|those|were|was|for|at|every|once|twice|daily)$/u.test(tokens[at]?.lower ?? '')
  )
    at += 1
  return at - 1
}

function textOf(text: string, tokens: readonly Token[], from: number, to: number): string {
  const first = tokens[from]
  const last = tokens[to]
  const label = first && last && last.end > first.start ? text.slice(first.start, last.end) : ''
  return /\p{L}/u.test(label) ? label : ''
}
