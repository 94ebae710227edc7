import { Anchor, Button, Popover, Select, Stack, Text } from '@mantine/core'
import { IconClipboard, IconFile } from '@tabler/icons-react'
import { useState } from 'react'
import { encodingNames } from '#core/references/reading/encoding-names.ts'
import { formatIds, formatNames, isFormatId } from '#core/references/contract/format-names.ts'
import type { PreviewSource } from './preview.ts'
import classes from './source-chips.module.css'
import type { ImportPreview } from './use-import-preview.ts'

const encodings = ['utf-8', 'utf-16le', 'utf-16be', ...Object.keys(encodingNames)]

/** What was recognised in each file or text, and "Not right?" to have it read in another way. Papers share one chip. */
export function SourceChips({ preview }: { readonly preview: ImportPreview }) {
  const papers = preview.sources.filter((source) => source.kind === 'paper')
  return (
    <>
      {preview.sources
        .filter((source) => source.kind === 'references')
        .map((source) => (
          <Chip key={source.id} source={source} preview={preview} />
        ))}
      {papers.length > 0 && (
        <span className={classes.chip}>
          <IconFile size={14} aria-hidden /> {papers.length === 1 ? papers[0]!.name : `${papers.length} papers`}
        </span>
      )}
    </>
  )
}

function Chip({ source, preview }: { readonly source: PreviewSource; readonly preview: ImportPreview }) {
  const count = preview.rows.filter((row) => row.sourceId === source.id).length
  const Icon = source.name === 'Pasted text' ? IconClipboard : IconFile
  return (
    <>
      <span className={classes.source}>
        <span className={classes.chip}>
          <Icon size={14} aria-hidden />{' '}
          <span className={classes.words}>
            <bdi>{source.name}</bdi>, read as <strong>{source.label}</strong>: {count.toLocaleString('en-GB')}
          </span>
        </span>
        <NotRight source={source} preview={preview} />
      </span>
      {source.notice && <span className={classes.notice}>{source.notice}</span>}
    </>
  )
}

function NotRight({ source, preview }: { readonly source: PreviewSource; readonly preview: ImportPreview }) {
  const [format, setFormat] = useState<string | null>(source.format)
  const [encoding, setEncoding] = useState<string | null>(source.encoding ?? 'utf-8')
  const [open, setOpen] = useState(false)
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-start" trapFocus withinPortal shadow="md">
      <Popover.Target>
        <Anchor
          component="button"
          size="sm"
          onClick={() => setOpen(!open)}
          aria-label={`Wrong format? Read ${source.name} in another way`}
        >
          Wrong format?
        </Anchor>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm" w={260}>
          <Text size="sm">Read it in another way. What you edited in its rows is read anew.</Text>
          <Select
            label="Format"
            data={formatIds.map((id) => ({ value: id, label: formatNames[id].label }))}
            value={format}
            onChange={setFormat}
            comboboxProps={{ withinPortal: false }}
          />
          {!source.pasted && (
            <Select
              label="Encoding"
              data={encodings}
              value={encoding}
              onChange={setEncoding}
              comboboxProps={{ withinPortal: false }}
            />
          )}
          <Button
            onClick={() => {
              setOpen(false)
              preview.readAgain(source.id, {
                format: format !== null && isFormatId(format) ? format : undefined,
                encoding: source.pasted ? undefined : (encoding ?? undefined),
              })
            }}
          >
            Read again
          </Button>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
