import { CloseButton, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useLayoutEffect, useState, type KeyboardEvent, type Ref } from 'react'
import { createPortal } from 'react-dom'
import { takeHeldKeys } from '#renderer/ui/held-keys.ts'
import { resultsId } from './result-list.tsx'

/** The element of the top bar in which this screen has its box. */
const slotId = 'search-slot'

/** The box that the whole screen answers to; the arrows go through what was found. It stands in the top bar. */
export function SearchBox({
  ref,
  typed,
  hasProblem,
  activeId,
  onType,
  onKey,
}: {
  readonly ref: Ref<HTMLInputElement>
  readonly typed: string
  /** It cannot be read: what is wrong is said below. */
  readonly hasProblem: boolean
  readonly activeId: string | undefined
  onType(typed: string): void
  onKey(event: KeyboardEvent<HTMLInputElement>): void
}) {
  const [slot, setSlot] = useState<HTMLElement | null>(null)
  useLayoutEffect(() => setSlot(document.getElementById(slotId)), [])
  useEffect(() => {
    const held = slot && takeHeldKeys()
    if (held) onType(typed + held)
    // Once, when the box is there.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [slot])
  if (!slot) return null
  return createPortal(
    <TextInput
      ref={ref}
      size="xs"
      dir="auto"
      role="combobox"
      aria-label="Search everything"
      aria-expanded={activeId !== undefined}
      aria-controls={activeId === undefined ? undefined : resultsId}
      aria-activedescendant={activeId}
      aria-invalid={hasProblem || undefined}
      aria-describedby={hasProblem ? 'search-problem' : undefined}
      placeholder="Search everything"
      autoFocus
      spellCheck={false}
      autoComplete="off"
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={typed && <CloseButton size="sm" aria-label="Clear the search" onClick={() => onType('')} />}
      value={typed}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => onType(event.currentTarget.value)}
      onKeyDown={onKey}
    />,
    slot,
  )
}
