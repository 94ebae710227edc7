import { ActionIcon, Tooltip } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp, IconFolder, IconSearch } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { redoLast, undoLast } from '../background/undo-actions.ts'
import { currentLibrary } from '../db/current.ts'
import { useSetting, type useUndoRedo } from '../db/queries.ts'
import { keyLabel } from '../ui/key-label.ts'
import { KeyHint } from '../ui/key-hint.tsx'
import { MessageLog } from './message-log.tsx'
import { openPalette } from './palette.tsx'
import { SaveMark } from './save-mark.tsx'
import classes from './shell.module.css'

/** The bar over every screen: the library's name, search, whether everything is saved, undo and redo. */
export function TopBar({ undo: undoLabel, redo: redoLabel }: ReturnType<typeof useUndoRedo>) {
  const navigate = useNavigate()
  const { pathname } = useLocation()
  return (
    <header className={classes.top}>
      <LibraryName />
      {pathname === '/search' ? (
        // The screen of the search puts its box here.
        <div id="search-slot" role="search" />
      ) : (
        <button type="button" className={classes.search} onClick={() => void navigate('/search')}>
          <IconSearch size={16} stroke={1.6} aria-hidden />
          <span className={classes.searchWords}>Search everything</span>
          <KeyHint keyName="/" />
        </button>
      )}
      <div className={classes.topRight}>
        <MessageLog />
        <SaveMark />
        <UndoButton
          label="Undo"
          what={undoLabel}
          keyName="Mod+Z"
          icon={<IconArrowBackUp size={18} stroke={1.6} />}
          run={() => void undoLast()}
        />
        <UndoButton
          label="Redo"
          what={redoLabel}
          keyName="Mod+Shift+Z"
          icon={<IconArrowForwardUp size={18} stroke={1.6} />}
          run={() => void redoLast()}
        />
        <button
          type="button"
          className={classes.paletteButton}
          onClick={() => openPalette()}
          aria-label="Show all actions"
        >
          <KeyHint keyName="Mod+K" />
        </button>
      </div>
    </header>
  )
}

function LibraryName() {
  const { info } = currentLibrary()
  const name = useSetting('library-name', info.folderName)
  return (
    <Tooltip label={`The library folder is ${info.folderPath}`}>
      <div className={classes.library} tabIndex={0}>
        <IconFolder size={16} stroke={1.6} aria-hidden />
        <span className={classes.libraryName}>{name}</span>
      </div>
    </Tooltip>
  )
}

function UndoButton({
  label,
  what,
  keyName,
  icon,
  run,
}: {
  readonly label: string
  readonly what: string | null
  readonly keyName: string
  readonly icon: ReactNode
  run(): void
}) {
  return (
    <Tooltip label={what ? `${label}: ${what} (${keyLabel(keyName)})` : `Nothing to ${label.toLowerCase()}`}>
      <ActionIcon
        aria-label={label}
        aria-disabled={what === null}
        onClick={() => {
          if (what !== null) run()
        }}
      >
        {icon}
      </ActionIcon>
    </Tooltip>
  )
}
