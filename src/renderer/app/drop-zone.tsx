import { useEffect, useState } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { isTyping } from '../background/commands.ts'
import { takeDroppedFiles, takeText } from '../background/import-inbox.ts'
import { openDialog } from '../ui/open-dialog.ts'
import classes from './drop-zone.module.css'

/** Files dropped anywhere on the window, and text pasted outside a field, go to the import preview. Nothing is written by that. */
export function Dropping() {
  const [over, setOver] = useState<string | null>(null)
  const navigate = useNavigate()
  const { pathname } = useLocation()
  // In the evidence table and on a study a paste is rather a slip than an import.
  const takesPaste = pathname === '/' || pathname === '/import'
  useEffect(() => {
    if (!takesPaste) return undefined
    const onPaste = (event: ClipboardEvent) => {
      const data = event.clipboardData
      if (event.defaultPrevented || !data || isTyping(event.target) || openDialog()) return
      const text = data.getData('text/plain')
      if (data.files.length > 0) void takeDroppedFiles(data).then(() => navigate('/import'))
      else if (text.trim() !== '') {
        takeText(text)
        void navigate('/import')
      }
    }
    window.addEventListener('paste', onPaste)
    return () => window.removeEventListener('paste', onPaste)
  }, [navigate, takesPaste])
  useEffect(() => {
    const isFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const onOver = (event: DragEvent) => {
      if (isFiles(event)) {
        event.preventDefault()
        setOver(dropWords(event.target))
      }
    }
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(null)
    }
    const onDrop = (event: DragEvent) => {
      setOver(null)
      // A row of the library takes a PDF itself and prevents this.
      if (event.defaultPrevented || !event.dataTransfer || !isFiles(event)) {
        event.preventDefault()
        return
      }
      event.preventDefault()
      void takeDroppedFiles(event.dataTransfer).then(() => navigate('/import'))
    }
    window.addEventListener('dragover', onOver)
    window.addEventListener('dragleave', onLeave)
    window.addEventListener('drop', onDrop)
    return () => {
      window.removeEventListener('dragover', onOver)
      window.removeEventListener('dragleave', onLeave)
      window.removeEventListener('drop', onDrop)
    }
  }, [navigate])
  if (over === null) return null
  // What is under the pointer says itself what becomes of the file: only its words are shown, and no veil over it.
  return over === '' ? (
    <div className={classes.over}>
      <p>Drop PDFs, a folder or a reference file. You see what is in them before anything is written.</p>
    </div>
  ) : (
    <div className={classes.target}>
      <p>{over}</p>
    </div>
  )
}

/** What a place of the screen does with a file that is dropped on it; empty where it is any place. */
function dropWords(target: EventTarget | null): string {
  return target instanceof Element ? (target.closest<HTMLElement>('[data-drop-words]')?.dataset['dropWords'] ?? '') : ''
}
