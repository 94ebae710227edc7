import { useRef, useState } from 'react'
import { fail, ok, type Result } from '#core/result.ts'
import { sha256Of } from '#renderer/background/sha256.ts'
import { readPdfPages, readTextInput, type TextInput, type TextReading } from '#renderer/background/read-text-input.ts'
import type { NewFile } from '#renderer/db/keep-file.ts'
import type { BringIn } from '#renderer/text/text-drop.tsx'
import { proposedValues, type ProposedValues } from './form-values.ts'

/** Endings of files that a source can have, for the window that chooses them. */
export const sourceEndings = '.txt,.md,.markdown,.vtt,.srt,.docx,.html,.htm,.mhtml,.mht,.eml,.pdf'

/** A file that was read and waits for the writer to say what it is. Nothing of it is kept yet. */
export interface WaitingFile {
  readonly file: NewFile
  /** Of its bytes: by it a file that is in the library already is known. */
  readonly sha256: string
  readonly proposed: ProposedValues
  /** What was left out or is odd, a sentence each. */
  readonly said: readonly string[]
}

type TakeFile = (file: WaitingFile) => Promise<void>

interface ToRead {
  readonly input: TextInput
  /** What is done with it; absent where the writer is to say what it is. */
  readonly take?: TakeFile
}

/** The coming in of files of sources. */
export interface AddSource extends BringIn {
  /** Reads files for a source that is in the library: each is handed over as soon as it is read, and asks for no form. */
  beginFor(inputs: readonly TextInput[], take: TakeFile): void
  /** The file whose form is open; null where none waits. */
  readonly waiting: WaitingFile | null
  /** How many more are to be looked at after this one. */
  readonly more: number
  /** The file that waits is dealt with: kept, or left. The next is read. */
  next(): void
}

/** Reads files one after the other, each until the writer has said what it is. */
export function useAddSource(): AddSource {
  const [share, setShare] = useState<number | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [waiting, setWaiting] = useState<WaitingFile | null>(null)
  const [more, setMore] = useState(0)
  const queue = useRef<ToRead[]>([])
  const isBusy = useRef(false)
  const stopper = useRef<AbortController | null>(null)

  const readNext = async () => {
    const next = queue.current.shift()
    setMore(queue.current.length)
    isBusy.current = next !== undefined
    if (!next) return
    stopper.current = new AbortController()
    setShare(0)
    const read = await readForSource(next.input, { signal: stopper.current.signal, onProgress: setShare })
    setShare(null)
    if (read.ok && !next.take) return setWaiting(read.value)
    if (read.ok) await next.take?.(read.value)
    // What another file said before stays to be read.
    else setProblem((before) => (before === null ? read.message : `${before} ${read.message}`))
    await readNext()
  }
  const begin = (toRead: readonly ToRead[]) => {
    queue.current.push(...toRead)
    setMore(queue.current.length)
    if (isBusy.current) return
    setProblem(null)
    void readNext()
  }
  return {
    share,
    problem,
    waiting,
    more,
    begin: (inputs) => begin(inputs.map((input) => ({ input }))),
    beginFor: (inputs, take) => begin(inputs.map((input) => ({ input, take }))),
    cancel: () => {
      queue.current = []
      stopper.current?.abort()
    },
    dismiss: () => setProblem(null),
    next: () => {
      setWaiting(null)
      void readNext()
    },
  }
}

/** Reads a file of a source as it will be shown, with what it says of itself. Fails in words, with the file's name. */
export async function readForSource(input: TextInput, reading: TextReading): Promise<Result<WaitingFile>> {
  const read = await readTextInput(input, 'text', reading)
  if (!read.ok) return named(read, input)
  const { file, source } = read.value
  const isPdf = source.text === 'pdf'
  const pages = isPdf ? await readPdfPages(file.bytes, reading) : null
  if (pages && !pages.ok) return named(pages, input)
  const found = pages ? { title: pages.value.title ?? nameWithoutEnding(file.fileName) } : source.found
  // The name that we gave to what was pasted says nothing of it.
  const isOurs = input.kind === 'pasted' && found.title === nameWithoutEnding(file.fileName)
  return ok({
    file,
    sha256: await sha256Of(file.bytes),
    proposed: proposedValues(isOurs ? { ...found, title: undefined } : found),
    said: source.said,
  })
}

function nameWithoutEnding(fileName: string): string {
  return fileName.replace(/\.\w{1,12}$/, '')
}

/** A failure that says which file it is about. */
function named({ kind, message, detail }: Extract<Result<never>, { ok: false }>, input: TextInput): Result<never> {
  const name = input.kind === 'file' ? input.file.name : null
  const isNamed = name === null || kind === 'cancelled' || message.includes(name)
  return fail(kind, isNamed ? message : `“${name}”: ${message}`, detail)
}
