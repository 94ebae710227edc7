import { Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { formatCount } from '#core/format-count.ts'
import type { PaperMetadata } from '#core/paper/metadata/paper-metadata.ts'
import type { MetadataChoice } from '#core/paper/metadata/choose-metadata.ts'
import { metadataText, sourceWords } from '#core/paper/metadata/doubts.ts'
import type { Reference } from '#core/model/reference.ts'
import classes from './paper-data.module.css'
import { withChosenField, type PreviewRow } from './preview.ts'
import type { ImportPreview } from './use-import-preview.ts'

const shown = [
  { field: 'title', label: 'Title' },
  { field: 'author', label: 'Authors' },
  { field: 'issued', label: 'Year' },
  { field: 'container-title', label: 'Journal' },
  { field: 'DOI', label: 'DOI' },
] as const satisfies readonly { readonly field: keyof PaperMetadata; readonly label: string }[]
/** Where each datum of a PDF was read, and the other values that were found: the choice is the writer's. */
export function PaperData({
  row,
  metadata,
  preview,
}: {
  readonly row: PreviewRow
  readonly metadata: PaperMetadata
  readonly preview: ImportPreview
}) {
  return (
    <ul className={classes.data} aria-label="Sources of the data">
      {shown.map(({ field, label }) => (
        <Datum key={field} field={field} label={label} row={row} choices={metadata[field]} preview={preview} />
      ))}
    </ul>
  )
}

function Datum({
  field,
  label,
  row,
  choices,
  preview,
}: {
  readonly field: (typeof shown)[number]['field']
  readonly label: string
  readonly row: PreviewRow
  readonly choices: readonly MetadataChoice<Reference[keyof Reference]>[]
  readonly preview: ImportPreview
}) {
  const value = row.reference[field]
  const taken = choices.find((choice) => JSON.stringify(choice.value) === JSON.stringify(value))
  const others = choices.filter((choice) => choice !== taken)
  const origin = taken
    ? sourceWords[taken.source]
    : value === undefined
      ? 'not found'
      : field === 'title' && choices.length === 0
        ? 'file name'
        : 'entered by you'
  const choose = (choice: MetadataChoice<Reference[keyof Reference]>) =>
    preview.change(row.id, (now) => withChosenField(now, field, { ...now.reference, [field]: choice.value }))
  return (
    <li>
      <span className={classes.label}>{label}</span> {origin}
      {others.length > 0 && (
        <Menu position="bottom-start" width={360}>
          <Menu.Target>
            <button
              type="button"
              className={classes.others}
              aria-label={`${label}: ${formatCount(others.length, 'other value')} found. Choose`}
            >
              {formatCount(others.length, 'other')} <IconChevronDown size={12} aria-hidden />
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            {choices.map((choice, index) => (
              <Menu.Item key={index} onClick={() => choose(choice)} fw={choice === taken ? 580 : undefined}>
                <bdi className={classes.value}>{metadataText(choice.value)}</bdi>
                <span className={classes.source}>{sourceWords[choice.source]}</span>
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </li>
  )
}
