import { Tabs } from '@mantine/core'
import { useState } from 'react'
import { formatCount } from '#core/format-count.ts'
import type { ExportPreview, PreviewSheet } from '#core/report/export-format.ts'
import { PreviewDocument } from './preview-document.tsx'
import classes from './preview.module.css'
import { studiesOfPreview } from './use-preview.ts'

const longestText = 20_000
const mostRows = 40

/** The beginning of the file. `studies`, `columns`, `quotes`: how much of each goes into it. */
export function Preview({
  preview,
  hasPreview,
  studies,
  columns,
  quotes,
}: {
  readonly preview: ExportPreview | null
  readonly hasPreview: boolean
  readonly studies: number
  readonly columns: number
  readonly quotes: number
}) {
  return (
    <section className={classes.preview} aria-labelledby="export-preview">
      <h2 id="export-preview">
        Preview{' '}
        <span>
          {formatCount(studies, 'study', 'studies')}, {formatCount(columns, 'column')}, {formatCount(quotes, 'quote')}
        </span>
      </h2>
      {!hasPreview ? (
        <p className={classes.remark}>This is not shown beforehand.</p>
      ) : preview ? (
        <Shown preview={preview} />
      ) : (
        <div className={classes.paper} role="status" aria-label="Making the preview">
          {Array.from({ length: 6 }, (_, line) => (
            <i key={line} className={classes.grey} />
          ))}
        </div>
      )}
      {studies > studiesOfPreview && (
        <p className={classes.remark}>
          Of the first {studiesOfPreview} studies; the file has all {studies.toLocaleString('en-GB')}.
        </p>
      )}
    </section>
  )
}

function Shown({ preview }: { readonly preview: ExportPreview }) {
  switch (preview.kind) {
    case 'sheets':
      return <Sheets sheets={preview.sheets} />
    case 'document':
      return (
        <div className={classes.paper} tabIndex={0} role="region" aria-label="First page">
          <PreviewDocument document={preview.document} />
        </div>
      )
    case 'text':
      return (
        <pre className={classes.paper} tabIndex={0} role="region" aria-label="First lines">
          {preview.text.slice(0, longestText)}
        </pre>
      )
  }
}

function Sheets({ sheets }: { readonly sheets: readonly PreviewSheet[] }) {
  const [chosen, setChosen] = useState<string | null>(null)
  const sheet = sheets.find(({ name }) => name === chosen) ?? sheets[0]
  if (!sheet) return null
  return (
    <Tabs value={sheet.name} onChange={setChosen} inverted className={classes.sheets} keepMounted={false}>
      {sheets.map((one) => (
        <Tabs.Panel key={one.name} value={one.name} className={classes.panel} tabIndex={0}>
          <Sheet sheet={one} />
        </Tabs.Panel>
      ))}
      <Tabs.List className={classes.tabs} aria-label="Sheets">
        {sheets.map(({ name }) => (
          <Tabs.Tab key={name} value={name}>
            {name}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs>
  )
}

function Sheet({ sheet: { name, head, rows } }: { readonly sheet: PreviewSheet }) {
  return (
    <table className={classes.sheet} aria-label={`Sheet ${name}`}>
      <thead>
        <tr className={classes.letters} aria-hidden>
          <td>&nbsp;</td>
          {head.map((_, index) => (
            <td key={index}>{columnLetters(index)}</td>
          ))}
        </tr>
        <tr>
          <td className={classes.number} aria-hidden>
            1
          </td>
          {head.map((label, index) => (
            <th key={index} scope="col">
              <bdi className={classes.words}>{label}</bdi>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, mostRows).map((row, line) => (
          <tr key={line}>
            <td className={classes.number} aria-hidden>
              {line + 2}
            </td>
            {row.map((cell, index) => (
              <td key={index} data-number={cell.isNumber} data-muted={cell.isMuted}>
                <bdi className={classes.words}>{cell.text}</bdi>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** As spreadsheets call the column at `index`, from 0: A … Z, AA … */
function columnLetters(index: number): string {
  const rest = Math.floor(index / 26)
  return `${rest > 0 ? columnLetters(rest - 1) : ''}${String.fromCharCode(65 + (index % 26))}`
}
