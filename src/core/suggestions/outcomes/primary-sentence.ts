import type { PreparedText, Sentence } from '#core/paper/structure/prepared-text.ts'

const primary =
  /\b(?:co-?)?primary (?:\w+ ){0,2}(?:outcomes?|end[- ]?points?|efficacy (?:measure|variable|end[- ]?point)|measures?|variables?)\b/i
const defines = /\b(?:was|were|is|are|included?|comprised)\b|[:—–]/
const noDefinition =
  /\b(?:sample size|power(?:ed)?|did not|no (?:significant )?difference|analy[sz]ed|met|reached|missing|adjusted)\b/i
const underHeading = /^(?:(?:the )?primary (?:outcome|end ?point)|main outcomes?)/i

/** The sentence that names what the study was planned for, from the abstract or the methods; null where none does. */
export function primaryOutcomeSentence(prepared: PreparedText): Sentence | null {
  const may = prepared.sentences.filter((sentence) => {
    const section = prepared.sections[sentence.sectionIndex]
    return (
      (sentence.section === 'front' ||
        sentence.section === 'abstract' ||
        sentence.section === 'methods' ||
        sentence.section === 'other') &&
      section?.part !== 'results' &&
      section?.part !== 'conclusion'
    )
  })
  return (
    may.find(
      ({ text }) => primary.test(text) && defines.test(text.slice(text.search(primary))) && !noDefinition.test(text),
    ) ??
    may.find((sentence) => {
      const heading = prepared.sections[sentence.sectionIndex]?.heading ?? ''
      return underHeading.test(heading) && sentence.text.length > heading.length + 15
    }) ??
    null
  )
}
