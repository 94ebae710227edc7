import {
  IconFile,
  IconFileTypeCsv,
  IconFileTypeDocx,
  IconFileTypeHtml,
  IconFileTypePdf,
  IconFileTypeTxt,
  IconFileTypeXls,
  IconFileZip,
  IconJson,
  IconMarkdown,
  type Icon,
} from '@tabler/icons-react'

const icons: Readonly<Record<string, Icon>> = {
  csv: IconFileTypeCsv,
  xlsx: IconFileTypeXls,
  docx: IconFileTypeDocx,
  html: IconFileTypeHtml,
  md: IconMarkdown,
  json: IconJson,
  jsonl: IconJson,
  pdf: IconFileTypePdf,
  txt: IconFileTypeTxt,
  zip: IconFileZip,
}

/** The sign of a kind of file, by its extension. */
export function TargetIcon({ extension }: { readonly extension: string }) {
  const Found = icons[extension] ?? IconFile
  return <Found size={18} stroke={1.6} aria-hidden />
}
