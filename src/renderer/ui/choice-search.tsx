import { TextInput } from '@mantine/core'
import { useId, useState, type ReactNode } from 'react'
import classes from './choice-search.module.css'

/** What is found for words, to choose from. */
export interface FoundChoice {
  readonly key: string
  readonly node: ReactNode
  choose(): void
}

/** A box that finds things by words: the arrows choose among them, Enter takes one. */
export function ChoiceSearch({
  label,
  words,
  onWords,
  found,
  listLabel,
  none,
  hint,
}: {
  readonly label: string
  readonly words: string
  onWords(words: string): void
  readonly found: readonly FoundChoice[]
  /** What the list of what is found is called. */
  readonly listLabel: string
  /** Said where nothing is found. */
  readonly none: string
  readonly hint: string
}) {
  const id = useId()
  const [at, setAt] = useState(0)
  const chosen = Math.min(at, found.length - 1)
  const move = (by: 1 | -1) => {
    const next = Math.max(0, Math.min(found.length - 1, chosen + by))
    setAt(next)
    document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' })
  }
  return (
    <>
      <TextInput
        label={label}
        data-autofocus
        dir="auto"
        role="combobox"
        aria-expanded
        aria-controls={id}
        aria-activedescendant={found.length > 0 ? `${id}-${chosen}` : undefined}
        value={words}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => {
          onWords(event.currentTarget.value)
          setAt(0)
        }}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
            event.preventDefault()
            move(event.key === 'ArrowDown' ? 1 : -1)
          } else if (event.key === 'Enter' && found[chosen]) {
            event.preventDefault()
            found[chosen].choose()
          }
        }}
      />
      <div id={id} role="listbox" aria-label={listLabel} className={classes.found}>
        {found.map(({ key, node, choose }, index) => (
          // The keys are those of the search box above it.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={key}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            onClick={choose}
          >
            {node}
          </div>
        ))}
      </div>
      {found.length === 0 && <p>{none}</p>}
      <p className={classes.hint}>{hint}</p>
    </>
  )
}
