import { anyOf, pattern } from '#core/word-patterns.ts'

/** The names that are returned for measures of effect, of accuracy and of frequency, and how papers print them. */
const measures = [
  ['hazard ratio', String.raw`[Hh]azards? ratios?|\ba?HRs?\b`],
  ['odds ratio', String.raw`[Oo]dds ratios?|\b[ac]?ORs?\b`],
  ['rate ratio', String.raw`[Rr]ate ratios?|\ba?IRRs?\b`],
  ['prevalence ratio', String.raw`[Pp]revalence ratios?|\ba?PRs?\b`],
  ['risk ratio', String.raw`[Rr](?:isk ratios?|elative risks?)|\ba?RRs?\b`],
  [
    'risk difference',
    String.raw`(?:[Rr]isk|[Rr]ate|[Pp]roportion) differences?|[Aa]bsolute (?:risk )?reductions?|\bA?RDs?\b|\bARR\b`,
  ],
  ['relative risk reduction', String.raw`[Rr]elative (?:risk )?reductions?|\bRRR\b`],
  ['number needed to treat', String.raw`[Nn]umbers? needed to (?:treat|harm)|\bNN[TH]\b`],
  [
    'standardised mean difference',
    String.raw`[Ss]tandardi[sz]ed (?:mean )?differences?|[Hh]edges['’]? ?g\b|[Cc]ohen['’]?s? ?d\b|\bSMDs?\b|[Ee]ffect sizes?`,
  ],
  ['mean difference', String.raw`(?:[Ww]eighted )?[Mm]ean (?:\w+ ){0,2}differences?|\bW?MDs?\b`],
  ['vaccine effectiveness', String.raw`[Vv]accine (?:effectiveness|efficacy)|\ba?VE\b`],
  ['efficacy', String.raw`[Ee]fficacy|[Ee]ffectiveness`],
  [
    'area under the curve',
    String.raw`[Aa]rea under (?:the )?(?:\w+ ){0,4}curve|\bAUR?O?CS?\b|\bAUC\b|\b[Cc][- ](?:statistic|index)`,
  ],
  ['sensitivity', '[Ss]ensitivity'],
  ['specificity', '[Ss]pecificity'],
  ['regression coefficient', String.raw`[Cc]oefficients?|β|\b[Bb]eta\b`],
  ['correlation', String.raw`[Cc]orrelations?|\br(?=\s?=)`],
  ['prevalence', '[Pp]revalence'],
  ['incidence', '[Ii]ncidence'],
  ['difference', '[Dd]ifferences?'],
] as const

/** What kind of effect a number is: its usual name in full, whatever short form was printed. */
export type EffectMeasure = (typeof measures)[number][0]

const anyMeasure = pattern('g', anyOf(measures.map(([, wording]) => `(${wording})`)))

/** The measure that is named last in `words`, or null where none is. */
export function lastMeasure(words: string): EffectMeasure | null {
  const match = [...words.matchAll(anyMeasure)].at(-1)
  const index = match?.slice(1).findIndex((group) => group !== undefined) ?? -1
  return measures[index]?.[0] ?? null
}
