import type { PreparedText } from '#core/paper/structure/prepared-text.ts'
import { mayTellMethods } from './blinding.ts'
import type { AnalysisSuggestion } from './outcome-suggestion.ts'

const modified = /\bmodified[- ]intent(?:ion)?[- ]to[- ]treat|\bmITT\b/i
const everyModified = new RegExp(modified.source, 'gi')
const intention = /\bintent(?:ion)?[- ]to[- ]treat|\bITT\b/i
const perProtocol = /\bper[- ]protocol\b/i
const denied = /\b(?:not|rather than|instead of|no)\b[^.;]{0,40}(?:intent(?:ion)?[- ]to[- ]treat|per[- ]protocol)/i
const notDone = /\bper[- ]protocol(?: \w+)? (?:immunisation|dose|visit|schedule)/i

/** By what rule people were counted, each kind with the first sentence that says so: the methods' before others. */
export function analysesIn(prepared: PreparedText): readonly AnalysisSuggestion[] {
  const candidates = prepared.sentences
    .filter((sentence) => mayTellMethods(sentence) && !denied.test(sentence.text) && !notDone.test(sentence.text))
    .filter(({ text }) => intention.test(text) || perProtocol.test(text) || modified.test(text))
    .toSorted((a, b) => Number(b.section === 'methods') - Number(a.section === 'methods') || a.start - b.start)
  const kinds = [
    ['modified-intention-to-treat', (text: string) => modified.test(text)],
    ['intention-to-treat', (text: string) => intention.test(text.replace(everyModified, ''))],
    ['per-protocol', (text: string) => perProtocol.test(text)],
  ] as const
  return kinds.flatMap(([kind, says]) => {
    const sentence = candidates.find(({ text }) => says(text))
    return sentence ? [{ kind, quote: prepared.quote(sentence.start, sentence.end) }] : []
  })
}
