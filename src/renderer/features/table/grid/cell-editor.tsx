import { useEffect, useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { EvidenceCell, EvidenceColumn, EvidenceRow } from '#core/table/evidence-table.ts'
import { contentFor } from '#core/table/paste-plan.ts'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { cellChoices, editKind, hasForm, startText } from './cell-editing.ts'
import classes from './cell-editor.module.css'

/** What comes after a cell was kept: the cursor goes one down (Enter), right or left (Tab), or stays; or the answer goes to all selected cells of the column. */
export type AfterKeep = 'down' | 'right' | 'left' | 'stay' | 'all'

interface CellEditorProps {
  readonly column: EvidenceColumn
  readonly row: EvidenceRow
  /** What was typed to begin with, which replaces the old words; null keeps them. */
  readonly draft: string | null
  /** How many cells of the column are selected: the answer can be set for all of them. */
  readonly selected: number
  onKeep(words: string, after: AfterKeep): void
  onCancel(): void
  /** Leaves for the form of the field on the study's page. */
  onForm(): void
}

/** The small editor over a cell: Enter saves and goes down, Tab saves and goes on, Esc cancels; a click elsewhere keeps. */
export function CellEditor(props: CellEditorProps) {
  return editKind(props.column) === 'choice' ? <ChoiceEditor {...props} /> : <WordsEditor {...props} />
}

/** The way a key press in an editor ends it; null where it is for the editor itself. */
function endOf(event: KeyboardEvent): AfterKeep | 'cancel' | 'form' | null {
  const mod = event.ctrlKey || event.metaKey
  switch (event.key) {
    case 'Enter':
      return mod ? 'all' : event.shiftKey || event.altKey ? null : 'down'
    case 'Tab':
      return event.shiftKey ? 'left' : 'right'
    case 'Escape':
      return 'cancel'
    case 'F2':
      return 'form'
  }
  return null
}

/** The keys of an editor that are not plain, under it. */
function EditorKeys({ column, selected, onForm }: Pick<CellEditorProps, 'column' | 'selected' | 'onForm'>) {
  if (selected < 2 && !hasForm(column)) return null
  return (
    <div className={classes.keys}>
      {selected > 1 && (
        <span>
          <KeyHint keyName="Mod+Enter" /> set all {selected.toLocaleString('en-GB')} selected
        </span>
      )}
      {hasForm(column) && (
        <button type="button" tabIndex={-1} onMouseDown={(event) => event.preventDefault()} onClick={onForm}>
          All details <KeyHint keyName="F2" />
        </button>
      )}
    </div>
  )
}

const placeholders: Readonly<Record<string, string>> = {
  registration: 'NCT01234567',
  labels: 'Key paper; for methods',
  'sample-size': '28, or 28 people, 56 sides',
}

function hintOf(column: EvidenceColumn, cell: EvidenceCell): string {
  const own = placeholders[column.id]
  if (own !== undefined) return own
  return column.fieldId && cell.quotes.length > 0 && cell.state === 'value' ? 'Empty: the quote is the answer' : ''
}

function WordsEditor({ column, row, draft, selected, onKeep, onCancel, onForm }: CellEditorProps) {
  const cell = row.cells[column.id]!
  const [words, setWords] = useState(draft ?? startText(column, cell))
  const [problem, setProblem] = useState<string | null>(null)
  const area = useRef<HTMLTextAreaElement>(null)
  const done = useRef(false)
  const problemId = useId()
  useEffect(() => {
    area.current?.focus()
    area.current?.setSelectionRange(area.current.value.length, area.current.value.length)
    area.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [])
  useLayoutEffect(() => {
    const element = area.current
    if (!element) return
    element.style.height = 'auto'
    element.style.height = `${element.scrollHeight + 4}px`
  }, [words])
  const end = (how: AfterKeep | 'cancel' | 'form', leaving = false) => {
    if (done.current) return
    const read = how === 'cancel' || how === 'form' || words.trim() === '' ? null : contentFor(column, row, { words })
    // What cannot be read stays in the editor, unless that is left: then the grid says what was not kept.
    if (read && !read.ok && !leaving) {
      setProblem(read.message)
      return
    }
    done.current = true
    if (how === 'cancel') onCancel()
    else if (how === 'form') onForm()
    else onKeep(words, how)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    event.stopPropagation()
    const how = endOf(event)
    if (!how || (how === 'form' && !hasForm(column))) return
    event.preventDefault()
    end(how)
  }
  return (
    <div className={classes.editor}>
      <textarea
        ref={area}
        className={classes.words}
        aria-label={`Edit ${column.label}`}
        aria-invalid={problem !== null || undefined}
        aria-describedby={problem ? problemId : undefined}
        data-testid="cell-editor"
        rows={1}
        placeholder={hintOf(column, cell)}
        value={words}
        onChange={(event) => {
          setWords(event.currentTarget.value)
          setProblem(null)
        }}
        onKeyDown={onKeyDown}
        onBlur={() => end('stay', true)}
      />
      {problem && (
        <p id={problemId} className={classes.problem} role="alert">
          {sentence(problem)}
        </p>
      )}
      <EditorKeys column={column} selected={selected} onForm={() => end('form')} />
    </div>
  )
}

/** A reason as a sentence. */
export function sentence(reason: string): string {
  return `${reason.slice(0, 1).toUpperCase()}${reason.slice(1)}${/[.?]$/.test(reason) ? '' : '.'}`
}

function ChoiceEditor({ column, row, draft, selected, onKeep, onCancel, onForm }: CellEditorProps) {
  const cell = row.cells[column.id]!
  const [query, setQuery] = useState(draft ?? '')
  const found = cellChoices(column, query)
  const [chosen, setChosen] = useState(draft === null ? cell.code : undefined)
  const current = found.find((choice) => choice.code === chosen) ?? found[0]
  const input = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const done = useRef(false)
  const id = useId()
  useEffect(() => {
    input.current?.focus()
    list.current?.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [])
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [current?.code])
  const end = (how: AfterKeep | 'cancel' | 'form', words = current?.words) => {
    if (done.current || (how !== 'cancel' && how !== 'form' && words === undefined)) return
    done.current = true
    if (how === 'cancel') onCancel()
    else if (how === 'form') onForm()
    else onKeep(words!, how)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const how = endOf(event)
    if (step && current) {
      event.preventDefault()
      setChosen(found[Math.max(0, Math.min(found.length - 1, found.indexOf(current) + step))]?.code)
    } else if (how && (how !== 'form' || hasForm(column))) {
      event.preventDefault()
      end(how)
    }
  }
  return (
    <div className={classes.editor} data-list>
      <input
        ref={input}
        className={classes.query}
        role="combobox"
        aria-expanded
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={current ? `${id}-${current.code}` : undefined}
        aria-label={`Choose ${column.label}`}
        data-testid="cell-editor"
        placeholder={column.id === 'funding' ? 'Type a kind, or the funder’s name' : 'Type to find'}
        value={query}
        onChange={(event) => {
          setQuery(event.currentTarget.value)
          setChosen(undefined)
        }}
        onKeyDown={onKeyDown}
        onBlur={() => end('cancel')}
      />
      <div ref={list} id={id} className={classes.list} role="listbox" aria-label={column.label} tabIndex={-1}>
        {found.map((choice) => (
          // The keyboard moves in the list from the box above it.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={choice.code}
            id={`${id}-${choice.code}`}
            className={classes.option}
            role="option"
            tabIndex={-1}
            aria-selected={choice.code === current?.code}
            title={choice.note || undefined}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => end('stay', choice.words)}
          >
            <span>{choice.label}</span>
            {column.id === 'study-design' && <span className={classes.code}>{choice.code}</span>}
          </div>
        ))}
        {found.length === 0 && <p className={classes.none}>No matches</p>}
      </div>
      <EditorKeys column={column} selected={selected} onForm={() => end('form')} />
    </div>
  )
}
