import * as v from 'valibot'
import { isMediaType, isSha256, type KeptFile } from '../kept-file.ts'
import {
  recordStatusWords,
  sourceFormWords,
  sourceKindWords,
  type OffRecordPassage,
  type QuoteUse,
  type Source,
  type SourceQuote,
  type SourceStanding,
} from '../source.ts'
import { anchor, quoteParts } from './quote-shape.ts'
import { count, flag, group, listOf, mark, maybe, oneOf, text, type Shape } from './shape-parts.ts'

/** The shape of a file of a source or a draft. */
export const keptFile: Shape<KeptFile> = group<KeptFile>({
  sha256: v.custom<string>(isSha256, 'a SHA-256'),
  fileName: text,
  mediaType: v.custom<string>(isMediaType, 'a media type'),
  sizeBytes: count,
})

const sourceQuote = group<SourceQuote>({
  ...quoteParts,
  use: oneOf<QuoteUse>({ quoted: 1, 'own-words': 1, background: 1 }),
  ownWords: maybe(text),
})

/** The shape of a source. */
export const source: Shape<Source> = group<Source>({
  id: text,
  kind: oneOf(sourceKindWords),
  title: text,
  person: maybe(text),
  role: maybe(text),
  affiliation: maybe(text),
  contact: maybe(text),
  date: maybe(text),
  form: maybe(oneOf(sourceFormWords)),
  record: oneOf(recordStatusWords),
  offRecord: maybe(listOf(group<OffRecordPassage>({ id: text, fileSha256: text, anchor }))),
  url: maybe(text),
  savedOn: maybe(text),
  standing: maybe(oneOf<SourceStanding>({ primary: 1, secondary: 1 })),
  aboutStudyId: maybe(text),
  unanswered: maybe(mark),
  note: maybe(text),
  files: listOf(keptFile),
  recordingName: maybe(text),
  quotes: listOf(sourceQuote),
  fictional: maybe(flag),
  addedAt: text,
})
