import { Button, Menu } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { useCommands } from '#renderer/background/commands.ts'
import { exportReferences, referenceExports } from './export-references.ts'
import type { StudyRow } from '../list/study-row.ts'

/** "Export references" of some studies, as a menu of formats. */
export function ExportMenu({ rows }: { readonly rows: readonly StudyRow[] }) {
  return (
    <Menu position="top-start">
      <Menu.Target>
        <Button variant="default" leftSection={<IconDownload size={14} aria-hidden />}>
          Export references
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
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
      </Menu.Dropdown>
    </Menu>
  )
}

/** The same from the palette, for these studies: `which` says which they are ("3 selected studies"). */
export function useExportCommands(rows: readonly StudyRow[], which: string): void {
  useCommands(
    referenceExports.map((format) => ({
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
  )
}
