import { Button, Checkbox, Popover, Select, Stack, Text } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useState } from 'react'
import type { ExportFormat, ExportOption, ExportOptions } from '#core/report/export-format.ts'
import { formatCount } from '#core/format-count.ts'
import { exportFormats } from '#core/report/export-formats.ts'
import type { EvidenceTable } from '#core/table/evidence-table.ts'
import { exportReport } from '#renderer/background/export-report.ts'

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
          Export {formatCount(count, 'study', 'studies')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>{open && <ExportChoices table={table} onDone={() => setOpen(false)} />}</Popover.Dropdown>
    </Popover>
  )
}

/** What an export says of itself: as many studies, as they are shown. */
export function aboutShown({ rows }: EvidenceTable) {
  return { selection: formatCount(rows.length, 'study', 'studies'), withSuggestions: true, withNotes: true }
}

function ExportChoices({ table, onDone }: { readonly table: EvidenceTable; onDone(): void }) {
  const [format, setFormat] = useState<ExportFormat>(exportFormats[0]!)
  const [options, setOptions] = useState<ExportOptions>({})
  const unconfirmed = table.rows.reduce(
    (sum, row) =>
      sum + table.columns.filter((column) => column.fieldId && row.cells[column.id]?.state === 'suggestion').length,
    0,
  )
  return (
    <Stack gap="sm" w={300}>
      <Text size="sm">The rows and columns shown, in this order, followed by the quotes and pages of each.</Text>
      {exportFormats.length > 1 && (
        <Select
          label="Format"
          data={exportFormats.map((known) => ({ value: known.id, label: known.label }))}
          value={format.id}
          onChange={(id) => {
            setFormat(exportFormats.find((known) => known.id === id) ?? format)
            setOptions({})
          }}
          comboboxProps={{ withinPortal: false }}
        />
      )}
      {format.options.map((option) => (
        <OptionField
          key={`${format.id} ${option.id}`}
          option={option}
          value={options[option.id] ?? option.default}
          onChange={(value) => setOptions({ ...options, [option.id]: value })}
        />
      ))}
      {unconfirmed > 0 && (
        <Text size="sm" c="var(--desk-warning-text)">
          {formatCount(unconfirmed, 'value is a suggestion', 'values are suggestions')} that nobody has confirmed; the
          file says so in each.
        </Text>
      )}
      <Button
        onClick={() => {
          onDone()
          void exportReport({ table, format, options, about: aboutShown(table) })
        }}
      >
        Export as {format.label}
      </Button>
    </Stack>
  )
}

function OptionField({
  option,
  value,
  onChange,
}: {
  readonly option: ExportOption
  readonly value: string | boolean
  onChange(value: string | boolean): void
}) {
  return option.kind === 'switch' ? (
    <Checkbox
      label={option.label}
      checked={value === true}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
  ) : (
    <Select
      label={option.label}
      data={[...option.choices]}
      value={String(value)}
      onChange={(chosen) => onChange(chosen ?? value)}
      comboboxProps={{ withinPortal: false }}
    />
  )
}
