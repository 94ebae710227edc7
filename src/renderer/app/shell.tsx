import { ActionIcon, Tooltip, useMantineColorScheme } from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp, IconFolder, IconSearch } from '@tabler/icons-react'
import { useEffect, useState, type ReactNode } from 'react'
import { NavLink, useLocation, useNavigate } from 'react-router'
import { redoLast, undoLast } from '../background/undo-actions.ts'
import { currentLibrary } from '../db/current.ts'
import { useSetting, useUndoRedo } from '../db/queries.ts'
import { runKey, useCommands } from '../background/commands.ts'
import { keyLabel } from '../ui/key-label.ts'
import { KeyHint } from '../ui/key-hint.tsx'
import { Dropping } from './drop-zone.tsx'
import { KeyList } from './key-list.tsx'
import { Notices } from './notices.tsx'
import { openPalette, Palette } from './palette.tsx'
import { routes } from './routes.ts'
import { SaveMark } from './save-mark.tsx'
import classes from './shell.module.css'
import { Toasts } from './toasts.tsx'
import { Tray } from './tray.tsx'
import { reportUnhandledErrors } from './report-unhandled-errors.ts'

/** The frame around every screen: rail, top bar, palette, tray. Binds the keyboard once. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const [keysShown, setKeysShown] = useState(false)
  const navigate = useNavigate()
  const { undo: undoLabel, redo: redoLabel } = useUndoRedo()
  const { toggleColorScheme } = useMantineColorScheme()

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      runKey(event)
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])

  useEffect(reportUnhandledErrors, [])

  // What had the keyboard may have gone with the last screen: the new one has it then.
  const { pathname } = useLocation()
  useEffect(() => {
    if (document.activeElement === document.body) document.getElementById('main')?.focus({ preventScroll: true })
  }, [pathname])

  useCommands([
    {
      id: 'palette',
      label: 'Show all actions',
      group: 'Everywhere',
      keys: ['Mod+K'],
      inTextFields: 'stay',
      keyOnly: true,
      run: () => openPalette(),
    },
    {
      id: 'search',
      label: 'Search studies and actions',
      group: 'Everywhere',
      keys: ['/'],
      keyOnly: true,
      run: () => openPalette(),
    },
    {
      id: 'keys',
      label: 'Show the keys of this view',
      group: 'Everywhere',
      keys: ['?'],
      run: () => setKeysShown(true),
    },
    {
      id: 'undo',
      label: undoLabel ? `Undo: ${undoLabel}` : 'Undo',
      group: 'Everywhere',
      keys: ['Mod+Z'],
      enabled: undoLabel !== null,
      run: () => void undoLast(),
    },
    {
      id: 'redo',
      label: redoLabel ? `Redo: ${redoLabel}` : 'Redo',
      group: 'Everywhere',
      keys: ['Mod+Shift+Z', 'Mod+Y'],
      enabled: redoLabel !== null,
      run: () => void redoLast(),
    },
    { id: 'colour-scheme', label: 'Switch between light and dark', group: 'Everywhere', run: toggleColorScheme },
    ...routes.flatMap(({ path, command }) =>
      command ? [{ id: `go${path}`, label: command, group: 'Everywhere', run: () => void navigate(path) }] : [],
    ),
    ...routes.flatMap(({ path, rail }) =>
      rail
        ? [
            {
              id: `go${path}`,
              label: `Go to ${rail.label}`,
              group: 'Everywhere',
              keys: rail.keys,
              inTextFields: 'leave',
              run: () => void navigate(path),
            },
          ]
        : [],
    ),
  ])

  return (
    <div className={classes.shell}>
      <a
        className={classes.skip}
        href="#main"
        onClick={(event) => {
          event.preventDefault()
          document.getElementById('main')?.focus()
        }}
      >
        Skip to the screen
      </a>
      <Rail />
      <header className={classes.top}>
        <LibraryName />
        <button type="button" className={classes.search} onClick={() => openPalette()}>
          <IconSearch size={16} stroke={1.6} aria-hidden />
          <span className={classes.searchWords}>Search studies, quotes and actions</span>
          <KeyHint keyName="/" />
        </button>
        <div className={classes.topRight}>
          <SaveMark />
          <TurnButton
            label="Undo"
            what={undoLabel}
            keyName="Mod+Z"
            icon={<IconArrowBackUp size={18} stroke={1.6} />}
            run={() => void undoLast()}
          />
          <TurnButton
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
      <main id="main" tabIndex={-1} className={classes.main}>
        <Notices />
        <div className={classes.screen}>{children}</div>
      </main>
      <Tray />
      <Toasts />
      <Palette />
      <Dropping />
      <KeyList opened={keysShown} onClose={() => setKeysShown(false)} />
    </div>
  )
}

function Rail() {
  const link = ({ path, rail }: (typeof routes)[number]) =>
    rail && (
      <Tooltip key={path} label={`${rail.label} (${rail.keys.map(keyLabel).join(', ')})`} position="right">
        <NavLink to={path} end={path === '/'} className={classes.railLink}>
          <rail.icon size={22} stroke={1.5} aria-hidden />
          <span className={classes.railLabel}>{rail.label}</span>
        </NavLink>
      </Tooltip>
    )
  return (
    <nav className={classes.rail} aria-label="Screens">
      <div className={classes.mark} aria-hidden>
        E
      </div>
      {routes.filter((route) => !route.atBottom).map(link)}
      <div style={{ flex: 1 }} />
      {routes.filter((route) => route.atBottom).map(link)}
    </nav>
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

function TurnButton({
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
