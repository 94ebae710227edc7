import { Button, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useCommands } from '#renderer/background/commands.ts'
import { exportMarkedPapers } from '#renderer/background/export-marked-papers.ts'
import { exportReferences, referenceExports } from './export-references.ts'
import type { StudyRow } from '../list/study-row.ts'

/** "Export" of some studies: their references, as a menu of formats, and their papers with the quotes marked. */
export function ExportMenu({ rows }: { readonly rows: readonly StudyRow[] }) {
  return (
    <Menu position="top-start">
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={14} aria-hidden />}>
          Export
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>References</Menu.Label>
        {referenceExports.map((format) => (
          <Menu.Item
            key={format.id}
            onClick={() =>
              void exportReferences(
                rows.map((row) => row.study),
                format,
              )
            }
          >
            {format.label}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => void exportMarkedPapers(rows.map((row) => row.study.id))}>
          Papers with marks
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

/** The same from the palette, for these studies: `which` says which they are ("3 selected studies"). */
export function useExportCommands(rows: readonly StudyRow[], which: string): void {
  useCommands([
    {
      id: 'export-marked-papers',
      label: `Export the papers of ${which} with their marks`,
      group: 'Library',
      enabled: rows.length > 0,
      run: () => void exportMarkedPapers(rows.map((row) => row.study.id)),
    },
    ...referenceExports.map((format) => ({
      id: `export-${format.id}`,
      label: `Export the references of ${which} as ${format.label}`,
      group: 'Library',
      enabled: rows.length > 0,
      run: () =>
        void exportReferences(
          rows.map((row) => row.study),
          format,
        ),
    })),
  ])
}
