import { Button, Checkbox, Popover, Select, Stack, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import { tableExports } from '#core/report/table-exports.ts'
import type { EvidenceTable } from '#core/table/evidence-table.ts'
import { exportTable } from './export-table.ts'

/** Export of what is shown, with the few choices that matter. Says how many values nobody has confirmed. */
export function ExportButton({ table }: { readonly table: EvidenceTable }) {
  const [open, setOpen] = useState(false)
  const count = table.rows.length
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button
          leftSection={<IconDownload size={15} aria-hidden />}
          onClick={() => setOpen(!open)}
          disabled={count === 0}
        >
          Export {count.toLocaleString('en-GB')} {count === 1 ? 'study' : 'studies'}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>{open && <ExportChoices table={table} onDone={() => setOpen(false)} />}</Popover.Dropdown>
    </Popover>
  )
}

function ExportChoices({ table, onDone }: { readonly table: EvidenceTable; onDone(): void }) {
  const [format, setFormat] = useState(tableExports[0]!.id)
  const [delimiter, setDelimiter] = useState(',')
  const [byteOrderMark, setByteOrderMark] = useState(true)
  const unconfirmed = table.rows.reduce(
    (sum, row) =>
      sum + table.columns.filter((column) => column.fieldId && row.cells[column.id]?.state === 'suggestion').length,
    0,
  )
  return (
    <Stack gap="sm" w={300}>
      <Text size="sm">The rows and columns that are shown, in this order, then the quotes and pages of each.</Text>
      {tableExports.length > 1 && (
        <Select
          label="Format"
          data={tableExports.map((known) => ({ value: known.id, label: known.label }))}
          value={format}
          onChange={(value) => setFormat(value ?? format)}
          comboboxProps={{ withinPortal: false }}
        />
      )}
      <Select
        label="Columns parted by"
        data={[
          { value: ',', label: 'Comma' },
          { value: ';', label: 'Semicolon' },
          { value: '\t', label: 'Tab' },
        ]}
        value={delimiter}
        onChange={(value) => setDelimiter(value ?? ',')}
        comboboxProps={{ withinPortal: false }}
      />
      <Checkbox
        label="Mark as UTF-8, so that Excel shows accents right"
        checked={byteOrderMark}
        onChange={(event) => setByteOrderMark(event.currentTarget.checked)}
      />
      {unconfirmed > 0 && (
        <Text size="sm" c="var(--desk-warning-text)">
          {unconfirmed === 1
            ? '1 value is a suggestion'
            : `${unconfirmed.toLocaleString('en-GB')} values are suggestions`}{' '}
          that nobody has confirmed; the file says so in each.
        </Text>
      )}
      <Button
        onClick={() => {
          onDone()
          void exportTable(table, format, { delimiter, byteOrderMark })
        }}
      >
        Export as CSV
      </Button>
    </Stack>
  )
}
