import { Anchor, NativeSelect } from '@mantine/core'
import { IconTable } from '@tabler/icons-react'
import { useState } from 'react'
import type { ReadTable } from '#renderer/workers/import-messages.ts'
import { columnChoices } from './column-names.ts'
import classes from './column-mapping.module.css'
import type { PreviewSource } from '../preview/preview.ts'
import type { ImportPreview } from '../preview/use-import-preview.ts'

/** Which column of a table is what. Open by itself where title, authors or year were not found; every choice is read at once into the rows below. */
export function ColumnMapping({
  source,
  table,
  preview,
}: {
  readonly source: PreviewSource
  readonly table: ReadTable
  readonly preview: ImportPreview
}) {
  const [columns, setColumns] = useState(
    () => new Map(table.columns.map((column) => [column.header, column.target as string])),
  )
  const [open, setOpen] = useState(() => needsTheWriter(table))
  const unused = table.columns.filter((column) => (columns.get(column.header) ?? '') === '')
  const choices = columnChoices(table.targets)
  const choose = (header: string, target: string) => {
    const next = new Map(columns).set(header, target)
    setColumns(next)
    preview.readAgain(source.id, {
      format: 'csv',
      encoding: source.pasted ? undefined : source.encoding,
      columns: Object.fromEntries(next),
    })
  }
  return (
    <section className={classes.mapping} aria-label={`Columns of ${source.name}`}>
      <p className={classes.line}>
        <IconTable size={15} stroke={1.6} aria-hidden />
        <span>
          <strong>
            <bdi>{source.name}</bdi>:
          </strong>{' '}
          {table.columns.length - unused.length} of {table.columns.length} columns are used
          {table.remembered ? ', as you assigned them before' : ''}
          {unused.length > 0 && unused.length <= 6
            ? `; kept under their own heading: ${unused.map((column) => column.header || 'without heading').join(', ')}`
            : ''}
          .
        </span>
        <Anchor component="button" size="sm" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Hide the columns' : 'Columns'}
        </Anchor>
      </p>
      {open && (
        <div className={classes.columns}>
          {table.columns.map((column, index) => (
            <div
              key={`${index}-${column.header}`}
              className={classes.column}
              data-unused={(columns.get(column.header) ?? '') === '' || undefined}
            >
              <span className={classes.header}>
                <bdi>{column.header || `Column ${index + 1}`}</bdi>
              </span>
              <NativeSelect
                aria-label={`Column “${column.header || index + 1}” is`}
                data={[...choices]}
                value={columns.get(column.header) ?? ''}
                onChange={(event) => choose(column.header, event.currentTarget.value)}
              />
              <span className={classes.samples}>
                <bdi>{column.samples.join(' · ')}</bdi>
              </span>
            </div>
          ))}
        </div>
      )}
    </section>
  )
}

/** Without title, authors or year among the columns, something was not recognised: the writer is asked. */
function needsTheWriter(table: ReadTable): boolean {
  const found = new Set<string>(table.columns.map((column) => column.target))
  const complete =
    found.has('title') &&
    (found.has('author') || found.has('full-author')) &&
    (found.has('year') || found.has('issued') || found.has('citation'))
  const onlyIdentifiers = table.columns.every((column) => column.target !== '')
  return !table.remembered && !complete && !onlyIdentifiers
}
