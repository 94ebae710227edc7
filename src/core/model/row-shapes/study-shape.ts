import * as v from 'valibot'
import { isSha256 } from '../kept-file.ts'
import type { ReferenceField } from '../reference.ts'
import {
  studyStateWords,
  type MergedRecord,
  type Origin,
  type Paper,
  type ReferenceProblem,
  type ReferenceProblemKind,
  type Study,
} from '../study.ts'
import { reference } from './reference-shape.ts'
import { anyWord, count, flag, group, listOf, mark, maybe, oneOf, text, type Shape } from './shape-parts.ts'

const origin = group<Origin>({
  format: text,
  raw: text,
  sourceName: v.nullable(text),
  line: v.nullable(count),
})

// What is pointed out is shown by its message; a kind or a field that is not known has no heading, and nothing else.
const problem = group<ReferenceProblem>({
  kind: anyWord<ReferenceProblemKind>(),
  field: maybe(anyWord<ReferenceField>()),
  message: text,
})

/** The shape of a study. */
export const study: Shape<Study> = group<Study>({
  id: text,
  reference,
  state: oneOf(studyStateWords),
  fictional: maybe(flag),
  problems: listOf(problem),
  origin,
  merged: maybe(listOf(group<MergedRecord>({ reference, origin }))),
  notes: maybe(text),
  starred: maybe(mark),
  labels: maybe(listOf(text)),
  addedAt: text,
})

/** The shape of a paper's row. */
export const paper: Shape<Paper> = group<Paper>({
  sha256: v.custom<string>(isSha256, 'a SHA-256'),
  studyId: text,
  fileName: text,
  sizeBytes: count,
  pageCount: count,
  addedAt: text,
})
