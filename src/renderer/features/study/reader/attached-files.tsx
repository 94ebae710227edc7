import { Button, Group, Modal } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useNavigate } from 'react-router'
import { formatCount } from '#core/format-count.ts'
import { takeFiles } from '#renderer/background/import-inbox.ts'
import { showToast } from '#renderer/background/toast.ts'
import { host } from '#renderer/host/current-host.ts'
import { attachedBytes, readAttachedFiles, type AttachedFile } from '#renderer/pdf/attached-files.ts'
import type { OpenedPaper } from '#renderer/pdf/paper-reader.tsx'
import { fileSize } from '#renderer/ui/file-size.ts'
import classes from './attached-files.module.css'
import paneClasses from './reader-pane.module.css'

/** The files in the open paper; none while they are read. */
export function useAttachedFiles(paper: OpenedPaper['document'] | undefined): readonly AttachedFile[] {
  const [files, setFiles] = useState<readonly AttachedFile[]>([])
  useEffect(() => {
    let current = true
    setFiles([])
    if (paper)
      void readAttachedFiles(paper).then((found) => {
        if (current) setFiles(found)
      })
    return () => {
      current = false
    }
  }, [paper])
  return files
}

/** Says over the pages that files were put into the PDF, and lists them when asked. Nothing where there are none. */
export function AttachedFiles({
  paper,
  files,
  studyId,
}: {
  readonly paper: OpenedPaper['document'] | undefined
  readonly files: readonly AttachedFile[]
  readonly studyId: string
}) {
  const [shown, setShown] = useState(false)
  if (!paper || files.length === 0) return null
  return (
    <>
      <p className={paneClasses.notice}>
        <IconPaperclip size={16} stroke={1.6} aria-hidden />
        {formatCount(files.length, 'file')} in this PDF, {files.length === 1 ? 'which is' : 'which are'} not part of its
        pages.
        <Button size="compact-xs" variant="default" onClick={() => setShown(true)}>
          Show {files.length === 1 ? 'it' : 'them'}
        </Button>
      </p>
      <Modal
        opened={shown}
        onClose={() => setShown(false)}
        title="Files in this PDF"
        size="lg"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <p className={classes.said}>
          They were put there by whoever made the PDF, and were not checked. Nothing is opened here: save what you
          trust.
        </p>
        <ul className={classes.list} aria-label="Files in this PDF">
          {files.map((file) => (
            <AttachedFileLine key={file.id} paper={paper} file={file} studyId={studyId} />
          ))}
        </ul>
      </Modal>
    </>
  )
}

function AttachedFileLine({
  paper,
  file,
  studyId,
}: {
  readonly paper: OpenedPaper['document']
  readonly file: AttachedFile
  readonly studyId: string
}) {
  const navigate = useNavigate()
  const [size, setSize] = useState<string | null>(null)
  // Read one after the other by pdf.js's worker; what is read is not kept.
  useEffect(() => {
    let current = true
    void attachedBytes(paper, file).then((bytes) => {
      if (current) setSize(bytes.ok ? fileSize(bytes.value.length) : 'cannot be read')
    })
    return () => {
      current = false
    }
  }, [paper, file])
  const withBytes = async (then: (bytes: Uint8Array) => Promise<void>) => {
    const bytes = await attachedBytes(paper, file)
    if (bytes.ok) await then(bytes.value)
    else showToast({ kind: 'problem', message: bytes.message })
  }
  const save = () =>
    withBytes(async (bytes) => {
      const saved = await host.saveFile({ suggestedName: file.name, bytes })
      if (!saved.ok) showToast({ kind: 'problem', message: saved.message })
      else if (saved.value) showToast({ kind: 'done', message: `Saved ${saved.value.savedAs}.` })
    })
  const add = () =>
    withBytes(async (bytes) => {
      takeFiles([{ name: file.name, blob: new Blob([bytes as BlobPart]) }], studyId)
      await navigate('/import')
    })
  return (
    <li className={classes.line}>
      <span className={classes.name}>
        <bdi>{file.name}</bdi>
        {file.description !== '' && file.description !== file.name && (
          <bdi className={classes.description}>{file.description}</bdi>
        )}
      </span>
      <span className="tabular">{size ?? '…'}</span>
      <Group gap={6} wrap="nowrap">
        {file.isPdf && (
          <Button
            size="compact-sm"
            variant="default"
            aria-label={`Add ${file.name} to this study`}
            onClick={() => void add()}
          >
            Add to this study
          </Button>
        )}
        <Button size="compact-sm" variant="default" aria-label={`Save ${file.name}`} onClick={() => void save()}>
          Save
        </Button>
      </Group>
    </li>
  )
}
