import { editableFields, readField } from '#core/model/reference-fields.ts'
import type { MergedRecord, Origin, Study } from '#core/model/study.ts'
import classes from './study-details.module.css'

/** What a study was read from, word for word, and every record that was merged into it. Nothing of it is ever changed. */
export function OriginalRecord({ study }: { readonly study: Study }) {
  const merged = study.merged ?? []
  if (!study.origin.raw && merged.length === 0) return null
  return (
    <section className={classes.section}>
      <h3>
        {merged.length > 0 ? (
          <>
            Original records <span>{merged.length + 1}</span>
          </>
        ) : (
          'Original record'
        )}
      </h3>
      {study.origin.raw && <Record origin={study.origin} words={study.origin.raw} />}
      {merged.map((record, index) => (
        <Record key={index} origin={record.origin} merged words={record.origin.raw.trim() || readLines(record)} />
      ))}
    </section>
  )
}

function Record({
  origin,
  words,
  merged = false,
}: {
  readonly origin: Origin
  readonly words: string
  readonly merged?: boolean
}) {
  return (
    <>
      <p className={classes.quiet}>
        {merged ? 'Merged: ' : ''}
        {origin.sourceName ?? 'Typed'}
        {origin.line ? `, line ${origin.line}` : ''}
      </p>
      <pre className={classes.raw}>{words}</pre>
    </>
  )
}

/** A record that came out of a PDF has no raw text: its fields, one a line. */
function readLines({ reference }: MergedRecord): string {
  return editableFields
    .flatMap(({ field, label }) => {
      const text = readField(reference, field)
      return text ? [`${label}: ${text}`] : []
    })
    .join('\n')
}
