import { paperTextOf, prepareText } from '#core/paper/structure/prepare-text.ts'
import { shownFrom, type Suggestion } from '#core/suggestions/shared/field-extractor.ts'
import { sampleSize } from '../sample-size.ts'
import type { RoleWording } from './roles-said.fixture.ts'
import type { Wording } from './wording.ts'

/** What is wrong with the first suggestion of a wording, for the reader of a failing test; '' where it is right. */
export function faultOf(wording: Wording | RoleWording): string {
  const { title, text, wanted } = wording
  const [first] = sampleSize.extract(prepareText(paperTextOf(text), { title }))
  if (wanted === null) return first && first.confidence >= shownFrom ? `shown: ${said(first)}` : ''
  if (!first) return 'nothing found'
  const value: Readonly<Record<string, unknown>> = { ...first.value }
  const wrong = Object.entries(wanted).filter(([name, part]) => JSON.stringify(value[name]) !== JSON.stringify(part))
  const unset = 'unset' in wording ? wording.unset.filter((role) => first.value[role] !== undefined) : []
  return wrong.length + unset.length === 0 ? '' : `${[...wrong.map(([name]) => name), ...unset].join()}: ${said(first)}`
}

function said({ value, confidence, rule, quote }: Suggestion<'sample-size'>): string {
  return `${JSON.stringify(value)} ${confidence.toFixed(2)} (${rule}) “${quote?.exact}”`
}
