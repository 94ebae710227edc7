import type { ReactNode } from 'react'
import type { TextSpan } from '#core/paper/text/paper-text.ts'

/** Words of a text that are shown in a look of their own. */
export interface TextHighlight {
  readonly id: string
  readonly span: TextSpan
  /** Names the look: `data-look` of the words, for the style sheet of whoever shows it. */
  readonly look: string
  /** What stands behind the last of the words; it is never part of a selection. */
  readonly badge?: ReactNode
}
