import {
  IconBook,
  IconDatabase,
  IconLock,
  IconMail,
  IconMicrophone,
  IconNews,
  IconNotebook,
  IconReportAnalytics,
  IconWorld,
  type Icon,
} from '@tabler/icons-react'
import type { Source, SourceKind } from '#core/model/source.ts'

const icons: Readonly<Record<SourceKind, Icon>> = {
  interview: IconMicrophone,
  'press-release': IconNews,
  'web-page': IconWorld,
  report: IconReportAnalytics,
  email: IconMail,
  book: IconBook,
  'data-set': IconDatabase,
  'own-notes': IconNotebook,
}

/** The sign of a source's kind; a lock where it is off the record. Decorative: the words beside it say both. */
export function SourceIcon({ source: { kind, record } }: { readonly source: Pick<Source, 'kind' | 'record'> }) {
  const Sign = record === 'off-the-record' ? IconLock : icons[kind]
  return <Sign size={17} stroke={1.6} aria-hidden style={{ flex: 'none' }} />
}
