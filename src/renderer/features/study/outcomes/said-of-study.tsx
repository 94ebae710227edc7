import type { QuotePlace } from '#renderer/db/tag-edits.ts'
import type { BlindedRole } from '#core/suggestions/outcomes/outcome-suggestion.ts'
import { PageLink } from '../fields/quote-block.tsx'
import type { SaidOfStudy as Said } from './use-study-results.ts'
import classes from './results-block.module.css'

const roles: Readonly<Record<BlindedRole, string>> = {
  participants: 'the people who took part',
  'care-givers': 'those who gave it',
  assessors: 'those who judged the result',
  analysts: 'those who analysed it',
}
const analyses = {
  'intention-to-treat': 'People were counted in the group that they were put into (intention to treat)',
  'modified-intention-to-treat':
    'Most people were counted in the group that they were put into (modified intention to treat)',
  'per-protocol': 'Only people who kept to the plan were counted (per protocol)',
} as const

/** What the paper says of who knew what people got, of how people were counted, and of what the study was planned for: sentences to go to. */
export function SaidOfStudy({ said, onJump }: { readonly said: Said; onJump(place: QuotePlace): void }) {
  const { blinding, analyses: counted, primaryOutcome, paperSha256 } = said
  const lines = [
    ...(primaryOutcome ? [{ words: 'What the study was planned for', quote: primaryOutcome }] : []),
    ...blinding.map(({ who, blinded, quote }) => ({
      words: `${blinded ? 'Did not know who got what' : 'Knew who got what'}: ${roles[who]}`,
      quote,
    })),
    ...counted.map(({ kind, quote }) => ({ words: analyses[kind], quote })),
  ]
  if (lines.length === 0) return null
  return (
    <ul className={classes.said} aria-label="What the paper says of it">
      {lines.map(({ words, quote }) => (
        <li key={words}>
          {words}{' '}
          <PageLink quote={{ anchor: quote, paperSha256 }} onJump={() => onJump({ paperSha256, anchor: quote })} />
        </li>
      ))}
    </ul>
  )
}
