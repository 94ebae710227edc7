import { anyOf, either, pattern } from '#core/word-patterns.ts'
import type { FieldExtractor } from '../shared/field-extractor.ts'
import { chooseSentences, type SentenceRule } from '../shared/choose-sentences.ts'

const primary =
  /\b(?:primary (?:outcome|end[- ]?point|efficacy|measure|analysis|objective)|main (?:outcome|end[- ]?point)|co-?primary)\b/i
const changedVerb = '(?:fell|rose|dropped|increased|decreased|improved|reduced)'
const figures = either(
  '',
  String.raw`\b[pP]\s?[<=>≤≥]\s?0?[.·]\d|\b[pP]\s?(?:value)?s?\s?(?:of|was)\s?0?[.·]\d|\bCI\b`,
  String.raw`confidence interval|\b(?:odds|hazard|risk|rate) ratio\b`,
  String.raw`\b(?:HR|OR|RR|aOR|aHR|SMD|MD)\b[\s,:=]*\d`,
  String.raw`\d+(?:[.·]\d+)?\s?%[^.]{0,80}\d+(?:[.·]\d+)?\s?%`,
  String.raw`\bsignificant(?:ly)?\b[^.]{0,80}\d`,
  String.raw`\b${changedVerb}\b[^.]{0,60}\b(?:from|by) \d+(?:[.·]\d+)?`,
)
const comparisonWord = anyOf([
  // against what
  String.raw`versus|vs\.?|compared|than|between (?:the )?(?:two |both )?(?:groups|arms|sides)|difference`,
  'respectively',
  // direction
  String.raw`reduc\w+|improv\w+|increas\w+|decreas\w+|higher|lower|greater`,
  // change
  'fell|rose|dropped|gained|shorter|longer|fewer|more|less',
])
const compares = pattern('i', String.raw`\b${comparisonWord}\b`)
const dull =
  /\b(?:mean age|were (?:enrolled|recruited|randomi[sz]ed|screened|included)|baseline|adverse|side effects?|drop(?:ped)? ?out|compliance|adherence|median follow)\b/i

const rule: SentenceRule = (words, place) => {
  const inAbstract =
    place.section === 'abstract' &&
    place.part !== 'introduction' &&
    place.part !== 'methods' &&
    place.part !== 'conclusion'
  if (!inAbstract && place.section !== 'results') return null
  const told =
    /\b(?:was|were|occurred|did|had|showed|improved|decreased|increased|reduced|fell|rose|met|achieved|reached|differed)\b/i.test(
      words,
    )
  if (!told || /\b(?:will be|secondary (?:outcomes?|end))/i.test(words)) return null
  if (primary.test(words) && figures.test(words))
    return { confidence: inAbstract ? 0.92 : 0.8, rule: 'a sentence with figures on the primary outcome' }
  if (!inAbstract || !figures.test(words) || dull.test(words)) return null
  if (place.part === 'results' && compares.test(words))
    return { confidence: 0.8, rule: 'a comparison with figures in the results of the abstract' }
  return compares.test(words) ? { confidence: 0.7, rule: 'a comparison with figures in the abstract' } : null
}

/** What came out: the sentence with figures on the primary outcome, or else the abstract's first comparison with figures. */
export const mainResult: FieldExtractor<'main-result'> = {
  field: 'main-result',
  extract: (prepared) => chooseSentences(prepared, rule),
}
