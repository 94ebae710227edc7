import * as v from 'valibot'
import type { Draft, Mention, SetAsideWords } from '../draft.ts'
import { anchor } from './quote-shape.ts'
import { count, group, listOf, text, type Shape } from './shape-parts.ts'
import { keptFile } from './source-shape.ts'

/** The shape of a draft. */
export const draft: Shape<Draft> = group<Draft>({
  id: text,
  number: count,
  title: text,
  file: keptFile,
  setAside: listOf(group<SetAsideWords>({ id: text, anchor })),
  mentions: listOf(group<Mention>({ id: text, anchor, studyId: v.nullable(text) })),
  addedAt: text,
})
