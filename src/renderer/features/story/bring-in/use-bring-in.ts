import { useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import type { Draft } from '#core/model/draft.ts'
import { toastWithUndo } from '#renderer/background/undo-actions.ts'
import { ok } from '#core/result.ts'
import type { TextInput } from '#renderer/background/read-text-input.ts'
import type { BringIn } from '#renderer/text/text-drop.tsx'
import { bringInDraft } from './read-draft.ts'

/** Brings drafts in, one at a time, and opens the one that came. */
export function useBringIn(drafts: readonly Draft[]): BringIn {
  const navigate = useNavigate()
  const [share, setShare] = useState<number | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const stopper = useRef<AbortController | null>(null)
  const begin = async (input: TextInput) => {
    if (stopper.current) return
    stopper.current = new AbortController()
    setShare(0)
    setProblem(null)
    const added = await bringInDraft(input, drafts, { signal: stopper.current.signal, onProgress: setShare })
    stopper.current = null
    setShare(null)
    if (added.ok) {
      toastWithUndo(ok(added.value.change), 'The draft is in the library, as it came.')
      void navigate(`/story/${added.value.ids[0]}`)
    } else setProblem(added.message)
  }
  return {
    share,
    problem,
    begin: ([input]) => void (input && begin(input)),
    cancel: () => stopper.current?.abort(),
    dismiss: () => setProblem(null),
  }
}
