import { Anchor, Button, Modal } from '@mantine/core'
import { IconCopy, IconDownload } from '@tabler/icons-react'
import { useMemo } from 'react'
import { formatCount } from '#core/format-count.ts'
import type { Reference } from '#core/model/reference.ts'
import { noAddressWords, wantedPapers, wantedPapersHtml, wantedPapersText } from '#core/report/missing-pdfs.ts'
import { copyTextAndHtml } from '#renderer/background/copy-text.ts'
import { openOnline } from '#renderer/background/open-online.ts'
import { showToast } from '#renderer/background/toast.ts'
import { host } from '#renderer/host/current-host.ts'
import type { StudyRow } from '../list/study-row.ts'
import classes from './missing-pdfs.module.css'

// More are in the copied and saved list; a window of a thousand references is read by nobody.
const mostShown = 300

/** The PDFs that are still to be found: each reference with its addresses and searches, to be opened one by one, copied or saved. */
export function MissingPdfs({ rows, onClose }: { readonly rows: readonly StudyRow[]; onClose(): void }) {
  const papers = useMemo(
    () =>
      wantedPapers(rows.map(({ reference, study }) => ({ name: reference, reference: study.reference as Reference }))),
    [rows],
  )
  const without = papers.filter(({ pages }) => pages.length === 0).length
  const copy = () =>
    copyTextAndHtml(
      { text: wantedPapersText(papers), html: wantedPapersHtml(papers) },
      `Copied ${formatCount(papers.length, 'reference')} with links`,
    )
  const save = async () => {
    const html = `<!doctype html><meta charset="utf-8"><title>Missing PDFs</title><h1>Missing PDFs</h1>${wantedPapersHtml(papers)}`
    const saved = await host.saveFile({ suggestedName: 'Missing PDFs.html', bytes: new TextEncoder().encode(html) })
    if (!saved.ok) showToast({ kind: 'problem', message: saved.message })
    else if (saved.value) showToast({ kind: 'done', message: `Saved ${saved.value.savedAs}.` })
  }
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={`${formatCount(papers.length, 'missing PDF')}`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className={classes.bar}>
        <Button data-autofocus leftSection={<IconCopy size={14} aria-hidden />} onClick={() => copy()}>
          Copy the list
        </Button>
        <Button variant="default" leftSection={<IconDownload size={14} aria-hidden />} onClick={() => void save()}>
          Save as HTML
        </Button>
        <span>
          {without === 0
            ? 'Every one has an address.'
            : `${without} of ${papers.length} ${without === 1 ? 'has' : 'have'} no address of ${without === 1 ? 'its' : 'their'} own.`}
        </span>
      </div>
      <ol className={classes.list}>
        {papers.slice(0, mostShown).map(({ name, line, pages, searches }, index) => (
          <li key={index}>
            <strong>{name}</strong>
            <p>{line}</p>
            {pages.length === 0 && <p className={classes.none}>{noAddressWords(searches)}</p>}
            <div className={classes.links}>
              {[...pages, ...searches].map(({ label, url }) => (
                <Anchor key={url} component="button" size="sm" title={url} onClick={() => void openOnline(url)}>
                  {label}
                </Anchor>
              ))}
            </div>
          </li>
        ))}
      </ol>
      {papers.length > mostShown && (
        <p className={classes.none}>
          The first {mostShown} are shown. All {papers.length.toLocaleString('en-GB')} are in what is copied or saved.
        </p>
      )}
    </Modal>
  )
}
