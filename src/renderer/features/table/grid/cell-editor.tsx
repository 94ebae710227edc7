import { useEffect, useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { EvidenceCell, EvidenceColumn } from '#core/table/evidence-table.ts'
import { cellChoices, editKind, startText } from './cell-editing.ts'
import classes from './cell-editor.module.css'

/** Where the cursor goes after a cell was kept: one down (Enter), right or left (Tab), or it stays. */
export type AfterKeep = 'down' | 'right' | 'left' | 'stay'

interface CellEditorProps {
  readonly column: EvidenceColumn
  readonly cell: EvidenceCell
  /** What was typed to begin with, which replaces the old words; null keeps them. */
  readonly draft: string | null
  onKeep(words: string, after: AfterKeep): void
  onCancel(): void
}

/** The small editor over a cell: Enter saves and goes down, Tab saves and goes on, Esc cancels; a click elsewhere keeps. */
export function CellEditor(props: CellEditorProps) {
  return editKind(props.column) === 'choice' ? <ChoiceEditor {...props} /> : <WordsEditor {...props} />
}

function WordsEditor({ column, cell, draft, onKeep, onCancel }: CellEditorProps) {
  const [words, setWords] = useState(draft ?? startText(column, cell))
  const area = useRef<HTMLTextAreaElement>(null)
  const done = useRef(false)
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
  const keep = (after: AfterKeep) => {
    if (!done.current) {
      done.current = true
      onKeep(words, after)
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    event.stopPropagation()
    if (event.key === 'Enter' && !event.shiftKey && !event.altKey) {
      event.preventDefault()
      keep('down')
    } else if (event.key === 'Tab') {
      event.preventDefault()
      keep(event.shiftKey ? 'left' : 'right')
    } else if (event.key === 'Escape') {
      event.preventDefault()
      done.current = true
      onCancel()
    }
  }
  const hint =
    cell.quotes.length > 0 && cell.state === 'value' && column.id !== 'registration'
      ? 'Empty: the quote is the answer'
      : column.id === 'registration'
        ? 'NCT01234567'
        : ''
  return (
    <div className={classes.editor}>
      <textarea
        ref={area}
        className={classes.words}
        aria-label={`Edit ${column.label}`}
        data-testid="cell-editor"
        rows={1}
        placeholder={hint}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={() => keep('stay')}
      />
    </div>
  )
}

function ChoiceEditor({ column, cell, draft, onKeep, onCancel }: CellEditorProps) {
  const [query, setQuery] = useState(draft ?? '')
  const choices = cellChoices(column)
  const found = choices.filter((choice) =>
    query
      .toLowerCase()
      .split(/\s+/)
      .every((word) => `${choice.code} ${choice.label} ${choice.note}`.toLowerCase().includes(word)),
  )
  const [chosen, setChosen] = useState(cell.code ?? choices[0]?.code)
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
  const keep = (after: AfterKeep, code = current?.code) => {
    if (!done.current && code) {
      done.current = true
      onKeep(code, after)
    }
  }
  const cancel = () => {
    if (!done.current) {
      done.current = true
      onCancel()
    }
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && current) {
      event.preventDefault()
      setChosen(found[Math.max(0, Math.min(found.length - 1, found.indexOf(current) + step))]?.code)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      keep('down')
    } else if (event.key === 'Tab') {
      event.preventDefault()
      keep(event.shiftKey ? 'left' : 'right')
    } else if (event.key === 'Escape') {
      event.preventDefault()
      cancel()
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
        placeholder="Type to find"
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={cancel}
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
            onClick={() => keep('stay', choice.code)}
          >
            <span>{choice.label}</span>
            {column.id === 'study-design' && <span className={classes.code}>{choice.code}</span>}
          </div>
        ))}
        {found.length === 0 && <p className={classes.none}>No matches</p>}
      </div>
    </div>
  )
}
