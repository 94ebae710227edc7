import type { PreparedText } from '#core/paper/structure/prepared-text.ts'
import type { FieldExtractor } from '../shared/field-extractor.ts'
import { chooseSentences, type SentenceRule } from '../shared/choose-sentences.ts'
import { happened, measuredSign, mentionsSign, namesHarm, notSeen, tellsSign } from './harm-wording.ts'

function ruleFor(prepared: PreparedText): SentenceRule {
  const title = (prepared.title ?? '').toLowerCase()
  const hasResultsPart = prepared.sections.some(({ kind, part }) => kind === 'abstract' && part === 'results')
  const treats = treating.test(
    `${title} ${prepared.sentences
      .filter(({ section }) => section === 'abstract')
      .map(({ text }) => text)
      .join(' ')}`,
  )
  return (words, place) => {
    if (place.section !== 'abstract' && place.section !== 'results') return null
    const harm = namesHarm.exec(words)?.[0]
    const named = harm !== undefined && happened.test(words) && !isInTitle(harm, title)
    const sign = treats && !named && mentionsSign.test(words) ? tellsSign.exec(words)?.[0] : undefined
    if (!named && (!sign || measuredSign.test(words) || isInTitle(sign, title))) return null
    if (notSeen.test(words)) return null
    // Told by a word for harm, a sentence is about nothing else; a sign may be an outcome.
    const doubt = named ? 0 : 0.12
    if (place.section === 'abstract' && place.part !== 'introduction' && (place.part !== 'methods' || !hasResultsPart))
      return {
        confidence: (place.part === 'conclusion' ? 0.7 : place.part === 'methods' ? 0.76 : 0.88) - doubt,
        rule: 'a sentence of the abstract on what harm was seen',
      }
    if (place.section !== 'results') return null
    return {
      confidence:
        (/\b(?:adverse|safety|tolerab|harm|complication|side effect|toxicit)/.test(place.heading) ? 0.9 : 0.8) - doubt,
      rule: 'a sentence of the results on what harm was seen',
    }
  }
}

const treating =
  /\b(?:randomi[sz]\w+|treat\w+|interventions?|placebo|surg\w+|received|administ\w+|inject\w+|dos(?:e|es|age)|therap\w+|supplement\w*|vaccin\w+|cream|gel|laser|drug)\b/i

/** Whether the title names the harm too, and not only that it was looked for: then it is what was treated, not what the treatment did. */
function isInTitle(sign: string, title: string): boolean {
  return (sign.toLowerCase().match(/[a-z]{6,}/g) ?? []).some(
    (word) =>
      title.includes(word) && !/^(?:safety|tolera|advers|effects?|events?|toxici|report|experien|occurred)/.test(word),
  )
}

/** What harm was seen, or that none was: the sentence that reports it, not the one that plans to look. */
export const harms: FieldExtractor<'harms'> = {
  field: 'harms',
  extract: (prepared) => chooseSentences(prepared, ruleFor(prepared)),
}
