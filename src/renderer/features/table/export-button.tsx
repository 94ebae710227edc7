import { Button } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { formatCount } from '#core/format-count.ts'

/** Opens the export of what is shown. */
export function ExportButton({ count, onExport }: { readonly count: number; onExport(): void }) {
  return (
    <Button leftSection={<IconDownload size={15} aria-hidden />} onClick={onExport}>
      Export {formatCount(count, 'study', 'studies')}
    </Button>
  )
}
