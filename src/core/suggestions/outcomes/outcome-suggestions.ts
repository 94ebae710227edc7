import type { PreparedText } from '#core/paper/structure/prepared-text.ts'
import { analysesIn } from './analyses.ts'
import { blindingIn } from './blinding.ts'
import type { OutcomeSuggestion, OutcomeSuggestions } from './outcome-suggestion.ts'
import { outcomeKey } from './outcome-key.ts'
import { outcomesOfSentence, type StudyContext } from './outcomes-of-sentence.ts'
import { ownResultSentences } from './own-results.ts'
import { primaryOutcomeSentence } from './primary-sentence.ts'

const sameBodies =
  /\bsplit[- ](?:face|body|mouth|scalp|neck)\b|\bhalf of (?:the|each|their) face\b|\bwithin-(?:person|patient|subject) (?:trial|comparison|randomi)/i
const standardError =
  /(?:±|\+\/-|mean)s? ?\(?(?:SEM?|s\.e\.m?\.?|standard errors?)\b|\bSEM\b|standard errors? of the mean/
const standardDeviation = /\bSDs?\b|\bs\.d\.|standard deviations?/

/**
 * What a text says of its study's outcomes: estimates with their intervals, counts and means in the abstract and the results, each with the
 * sentence that says it; who was blinded, by what rule people were counted, and the sentence on the primary outcome. The same every time;
 * what is not said plainly is left out, and a text that says nothing gives empty lists.
 */
export function outcomeSuggestions(prepared: PreparedText): OutcomeSuggestions {
  const context = contextOf(prepared)
  const found = ownResultSentences(prepared).flatMap((sentence): readonly OutcomeSuggestion[] => {
    const outcomes = outcomesOfSentence(sentence.text, context)
    if (outcomes.length === 0) return []
    const quote = prepared.quote(sentence.start, sentence.end)
    return outcomes.map((outcome) => ({
      ...outcome,
      quote,
      start: sentence.start + outcome.start,
      end: sentence.start + outcome.end,
    }))
  })
  const primary = primaryOutcomeSentence(prepared)
  return {
    outcomes: eachOnce(found),
    blinding: blindingIn(prepared),
    analyses: analysesIn(prepared),
    primaryOutcome: primary ? prepared.quote(primary.start, primary.end) : null,
  }
}

function contextOf({ sentences }: PreparedText): StudyContext {
  const own = sentences.filter(
    ({ section }) => section !== 'references' && section !== 'introduction' && section !== 'discussion',
  )
  const says = (wording: RegExp) => own.some(({ text }) => wording.test(text))
  return {
    samePeople: says(sameBodies),
    spread: says(standardError) ? 'error' : says(standardDeviation) ? 'deviation' : 'not-named',
  }
}

/** An abstract says again what the results say: of the same figures the telling that has more of name, time and arms, or else the first. */
function eachOnce(outcomes: readonly OutcomeSuggestion[]): readonly OutcomeSuggestion[] {
  const best = new Map<string, OutcomeSuggestion>()
  for (const outcome of outcomes) {
    const key = outcomeKey(outcome)
    const other = best.get(key)
    if (!other || saysMore(outcome) > saysMore(other)) best.set(key, outcome)
  }
  return [...best.values()]
}

const saysMore = ({ name, time, estimate }: OutcomeSuggestion) =>
  Number(name !== undefined) * 2 + Number(time !== undefined) + Number(estimate?.measure !== undefined)
