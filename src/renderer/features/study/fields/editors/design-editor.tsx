import { Button, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import {
  studyDesigns,
  studyDesignFlags,
  type StudyDesign,
  type StudyDesignCode,
  type StudyDesignFlag,
  type StudyDesignValue,
} from '#core/model/study-design.ts'
import { EditorFrame, type EditorProps } from './editor-frame.tsx'
import { HelpMeDecide } from './help-me-decide.tsx'
import classes from './editors.module.css'

/** The vocabulary of study designs, to look through or to search, with the flags that combine with any of them. */
export function DesignEditor({ value, ends }: EditorProps<StudyDesignValue>) {
  const [design, setDesign] = useState<StudyDesignCode | null>(value?.design ?? null)
  const [flags, setFlags] = useState<readonly StudyDesignFlag[]>(value?.flags ?? [])
  const [query, setQuery] = useState('')
  const [helping, setHelping] = useState(false)
  const found = studyDesigns.filter((each) => holds(each, query))
  const move = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step === undefined || found.length === 0) return
    event.preventDefault()
    const at = found.findIndex((each) => each.code === design)
    const next =
      found[at < 0 ? (step === 1 ? 0 : found.length - 1) : Math.max(0, Math.min(found.length - 1, at + step))]
    if (next) setDesign(next.code)
  }
  const search = (words: string) => {
    setQuery(words)
    const first = studyDesigns.find((each) => holds(each, words))
    if (
      words &&
      first &&
      !(
        design &&
        holds(
          studyDesigns.find((each) => each.code === design)!,
          words,
        )
      )
    )
      setDesign(first.code)
  }
  const toggle = (flag: StudyDesignFlag) =>
    setFlags(flags.includes(flag) ? flags.filter((each) => each !== flag) : [...flags, flag])
  const listId = useId()
  return (
    <EditorFrame
      label="Edit study design"
      missing="Choose a design."
      read={() => design && { design, flags }}
      ends={ends}
    >
      {helping ? (
        <HelpMeDecide
          onClose={() => setHelping(false)}
          onDecide={(code) => {
            setDesign(code)
            setQuery('')
            setHelping(false)
          }}
        />
      ) : (
        <>
          <div className={classes.row}>
            <TextInput
              className={classes.grow}
              aria-label="Find a design"
              placeholder="Find a design"
              data-autofocus
              leftSection={<IconSearch size={14} aria-hidden />}
              value={query}
              onChange={(event) => search(event.currentTarget.value)}
              onKeyDown={move}
              role="combobox"
              aria-expanded
              aria-controls={listId}
              aria-activedescendant={design ? `${listId}-${design}` : undefined}
              aria-autocomplete="list"
            />
            <Button variant="default" onClick={() => setHelping(true)}>
              Help me decide
            </Button>
          </div>
          <DesignList id={listId} designs={found} active={design} onChoose={setDesign} />
        </>
      )}
      <fieldset className={classes.part}>
        <legend>Also</legend>
        <div className={classes.flags}>
          {studyDesignFlags.map(({ flag, label, definition }) => (
            <button
              key={flag}
              type="button"
              className={classes.flag}
              aria-pressed={flags.includes(flag)}
              title={definition}
              onClick={() => toggle(flag)}
            >
              {label}
            </button>
          ))}
        </div>
      </fieldset>
    </EditorFrame>
  )
}

function DesignList({
  id,
  designs,
  active,
  onChoose,
}: {
  readonly id: string
  readonly designs: readonly StudyDesign[]
  readonly active: StudyDesignCode | null
  onChoose(code: StudyDesignCode): void
}) {
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' })
  }, [active, designs.length])
  const groups = [...new Set(designs.map((design) => design.group))]
  return (
    <div ref={list} id={id} className={classes.list} role="listbox" aria-label="Study designs" tabIndex={-1}>
      {groups.map((group) => (
        <div key={group} role="group" aria-label={group}>
          <div className={classes.group} aria-hidden>
            {group}
          </div>
          {designs
            .filter((design) => design.group === group)
            .map((design) => (
              // The keyboard moves in the list from the search box above it.
              // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
              <div
                key={design.code}
                id={`${id}-${design.code}`}
                className={classes.option}
                role="option"
                tabIndex={-1}
                aria-selected={design.code === active}
                data-active={design.code === active || undefined}
                onClick={() => onChoose(design.code)}
              >
                <span className="tabular">{design.code}</span>
                <b>{design.label}</b>
                <span className={classes.definition}>{design.definition}</span>
              </div>
            ))}
        </div>
      ))}
      {designs.length === 0 && (
        <p className={classes.definition} style={{ padding: '8px 10px', margin: 0 }}>
          No design has these words. “Help me decide” asks four questions.
        </p>
      )}
    </div>
  )
}

function holds(design: StudyDesign, query: string): boolean {
  const text = `${design.code} ${design.label} ${design.definition} ${design.mesh} ${design.group}`.toLowerCase()
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
