import { Button, Loader } from '@mantine/core'
import { IconFileOff, IconFilePlus, IconInfoCircle } from '@tabler/icons-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import type { Study } from '#core/model/study.ts'
import { choosePapers } from '#renderer/background/choose-files.ts'
import { wholePaper } from '#renderer/background/paper-ahead.ts'
import { takeDroppedFiles, takeFiles } from '#renderer/background/import-inbox.ts'
import { keepReadPaper, readFirst } from '#renderer/background/read-papers.ts'
import type { PageTextRow } from '#renderer/db/schema.ts'
import { host } from '#renderer/host/current-host.ts'
import type { PaperSource } from '#renderer/pdf/open-paper.ts'
import type { PageMark } from '#renderer/pdf/letter-places.ts'
import { hasFilledFields } from '#renderer/pdf/paper-annotations.ts'
import { PaperReader } from '#renderer/pdf/paper-reader.tsx'
import type { ReaderPlace } from '#renderer/pdf/paper-view.ts'
import type { Fit, Spread } from '#renderer/pdf/view-moves.ts'
import { showToast } from '#renderer/background/toast.ts'
import { readPaperInWorker } from '#renderer/workers/paper-pool.ts'
import { AddressDialog } from './address-dialog.tsx'
import { AttachedFiles, useAttachedFiles } from './attached-files.tsx'
import { keyOfNote } from './file-highlights.ts'
import { NoteCard, type OpenNote } from './note-card.tsx'
import { PasswordPrompt } from './password-prompt.tsx'
import { recall, remember } from '#renderer/ui/remembered.ts'
import type { Reading } from './use-reading.ts'
import classes from './reader-pane.module.css'

/** The pages of a study's paper with their marks; or what stands in the way, in words. */
export function ReaderPane({
  study,
  reading,
  marks,
  dark,
  name,
  second,
  notices,
  ownWorker,
  onPoint,
  onTripleClick,
}: {
  readonly study: Study
  readonly reading: Reading
  readonly marks: readonly PageMark[]
  readonly dark: boolean
  /** How screen readers call the pages. */
  readonly name: string
  /** The second pane of two: its place in a paper is one of its own, kept for this window. */
  readonly second: boolean
  /** What is to be known about the PDF stands over its pages. */
  readonly notices: boolean
  readonly ownWorker: boolean
  onPoint(pageIndex: number, x: number, y: number): void
  onTripleClick(pageIndex: number, x: number, y: number): void
}) {
  const { paper, text } = reading
  const [asking, setAsking] = useState<{
    readonly again: boolean
    readonly answer: (password: string | null) => void
  } | null>(null)
  const [tries, setTries] = useState(0)
  const [address, setAddress] = useState<string | null>(null)
  const [note, setNote] = useState<OpenNote | null>(null)
  const filledForm = useFilledForm(reading)
  const files = useAttachedFiles(reading.opened?.document)
  const source = useMemo<PaperSource | null>(
    () =>
      paper
        ? {
            sha256: paper.sha256,
            sizeBytes: paper.sizeBytes,
            // Read whole, the bytes are checked against the hash on the way.
            read: (start, end) =>
              start === 0 && end === paper.sizeBytes
                ? wholePaper(paper.sha256)
                : host.getPaper({ sha256: paper.sha256, start, end }),
          }
        : null,
    [paper],
  )
  const savePlace = useSavedPlace(paper?.sha256, second)
  useEffect(() => {
    setAsking(null)
    setNote(null)
    if (paper) readFirst(paper.sha256)
  }, [paper])
  const password = useRef<string | null>(null)
  // The text behind a password could not be read before: now it can. The password is forgotten right after.
  const readBehindPassword = async (opened: boolean) => {
    const word = password.current
    password.current = null
    if (!opened || word === null || !paper) return
    const bytes = await host.getPaper({ sha256: paper.sha256 })
    const read = bytes.ok ? await readPaperInWorker(bytes.value.bytes, { password: word, first: true }) : bytes
    if (read.ok) await keepReadPaper(paper, read.value)
    else showToast({ kind: 'problem', message: `${paper.fileName}: ${read.message}` })
  }

  if (!paper || !source) return <NoPaper study={study} />
  return (
    <div className={classes.pane}>
      {notices && (
        <Notices text={text} filledForm={filledForm} listed={files.length > 0 ? ['embedded files'] : nothing} />
      )}
      {notices && <AttachedFiles paper={reading.opened?.document} files={files} studyId={study.id} />}
      <div className={classes.stage}>
        <PaperReader
          key={`${paper.sha256} ${tries}`}
          source={source}
          name={name}
          ownWorker={ownWorker}
          place={placeIn(paper.sha256, second)}
          usual={{ fit: recall<Fit>(usualFitKey) ?? 'width', spread: recall<Spread>(usualSpreadKey) ?? 'one' }}
          marks={marks}
          dark={dark}
          askPassword={(again) =>
            new Promise((answer) =>
              setAsking({
                again,
                answer: (word) => {
                  setAsking(null)
                  password.current = word
                  answer(word)
                },
              }),
            )
          }
          onOpen={(opened) => {
            reading.setOpened(opened)
            void readBehindPassword(opened !== null)
          }}
          onFailure={reading.setFailure}
          onState={reading.setView}
          onPlace={savePlace}
          onSelection={reading.setSelection}
          onSelectionStart={reading.startSelection}
          onPoint={onPoint}
          onTripleClick={onTripleClick}
          onAddress={setAddress}
          onNote={(opened, sign) => setNote({ note: opened, sign })}
        />
        <AddressDialog address={address} onClose={() => setAddress(null)} />
        {note && (
          <NoteCard key={note.note.id} open={note} onClose={() => setNote(null)} onChoose={chooserOf(reading, note)} />
        )}
        {!reading.opened && !reading.failure && !asking && (
          <div className={classes.waiting}>
            <Loader size="sm" aria-label="Opening the paper" />
          </div>
        )}
        {asking && <PasswordPrompt again={asking.again} onAnswer={asking.answer} />}
        {reading.failure && (
          <div className={classes.message} role="alert">
            <IconFileOff size={28} stroke={1.4} aria-hidden />
            <h2>{paper.fileName}</h2>
            <p>{reading.failure.message}</p>
            <div className={classes.messageButtons}>
              <Button
                variant="default"
                onClick={() => {
                  setTries(tries + 1)
                  reading.show(paper.sha256)
                  reading.clearFailure()
                }}
              >
                Try again
              </Button>
            </div>
          </div>
        )}
      </div>
    </div>
  )
}

/** What chooses the words that a note marks; undefined where it marks none of the text. */
function chooserOf(reading: Reading, { note }: OpenNote): (() => void) | undefined {
  const highlight = reading.fileNotes.highlights.find((each) => keyOfNote(each.note) === keyOfNote(note))
  return highlight && (() => reading.chooseInFile(highlight))
}

const nothing: readonly string[] = []

/** Where this machine remembers whether pages are fitted to the width or whole. */
export const usualFitKey = 'usual-fit'

/** Where this machine remembers how many pages stand beside each other. */
export const usualSpreadKey = 'usual-spread'

/** What is to be known about a PDF before it is read. */
function Notices({
  text,
  filledForm,
  listed,
}: {
  readonly text: PageTextRow | null | undefined
  readonly filledForm: boolean
  /** Active content that is told elsewhere. */
  readonly listed: readonly string[]
}) {
  const ignored = text?.activeContent.filter((each) => !listed.includes(each)) ?? nothing
  return (
    <>
      {text?.noTextLayer && (
        <p className={classes.notice}>
          <IconInfoCircle size={16} stroke={1.6} aria-hidden />
          No text layer: this PDF is a scan. It can be read and tagged by hand; quotes cannot be taken from it.
        </p>
      )}
      {ignored.length > 0 && (
        <p className={classes.notice}>
          <IconInfoCircle size={16} stroke={1.6} aria-hidden />
          Active content in this PDF is ignored: {ignored.join(', ')}.
        </p>
      )}
      {filledForm && (
        <p className={classes.notice}>
          <IconInfoCircle size={16} stroke={1.6} aria-hidden />
          This PDF holds a form that is filled in. Its answers are shown on the pages and cannot be changed here.
        </p>
      )}
    </>
  )
}

/** True where the open paper holds a form with answers in it. */
function useFilledForm({ opened }: Reading): boolean {
  const [filled, setFilled] = useState(false)
  const paper = opened?.document
  useEffect(() => {
    let current = true
    setFilled(false)
    if (paper)
      void hasFilledFields(paper).then((found) => {
        if (current) setFilled(found)
      })
    return () => {
      current = false
    }
  }, [paper])
  return filled
}

/** A study without a PDF: says so, and takes one. */
function NoPaper({ study }: { readonly study: Study }) {
  const navigate = useNavigate()
  const choose = async () => {
    const picked = await choosePapers()
    if (!picked.ok) return showToast({ kind: 'problem', message: picked.message })
    if (picked.value.length === 0) return
    takeFiles(picked.value, study.id)
    await navigate('/import')
  }
  return (
    <section
      className={classes.pane}
      aria-label="No paper yet"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        void takeDroppedFiles(event.dataTransfer, study.id).then(() => navigate('/import'))
      }}
    >
      <div className={classes.message}>
        <IconFilePlus size={30} stroke={1.3} aria-hidden />
        <h2>No PDF yet</h2>
        <p>Drop the paper here, or choose it. The fields can be filled in without it; only quotes need the paper.</p>
        <div className={classes.messageButtons}>
          <Button onClick={() => void choose()}>Choose a PDF</Button>
        </div>
      </div>
    </section>
  )
}

/** Under which name the place in a paper is remembered on this machine. */
export function placeKey(sha256: string): string {
  return `place:${sha256}`
}

/** Under which name the place of the second pane in a paper is remembered in this window. */
export function secondPlaceKey(sha256: string): string {
  return `second-place:${sha256}`
}

function placeIn(sha256: string, second: boolean): ReaderPlace | null {
  return (
    (second ? recall<ReaderPlace>(secondPlaceKey(sha256), sessionStorage) : null) ??
    recall<ReaderPlace>(placeKey(sha256))
  )
}

const restMs = 400

/** Remembers the place in a paper once the pages rest, and when it is left. */
function useSavedPlace(sha256: string | undefined, second: boolean): (place: ReaderPlace) => void {
  const waiting = useRef<{ readonly timer: ReturnType<typeof setTimeout>; readonly save: () => void } | null>(null)
  useEffect(
    () => () => {
      if (waiting.current) {
        clearTimeout(waiting.current.timer)
        waiting.current.save()
        waiting.current = null
      }
    },
    [sha256],
  )
  return (place) => {
    if (!sha256) return
    if (waiting.current) clearTimeout(waiting.current.timer)
    const save = () =>
      second ? remember(secondPlaceKey(sha256), place, sessionStorage) : remember(placeKey(sha256), place)
    waiting.current = {
      save,
      timer: setTimeout(() => {
        save()
        waiting.current = null
      }, restMs),
    }
  }
}
