import { useEffect, useState, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { runKey } from '../background/commands.ts'
import { inbox } from '../background/import-inbox.ts'
import { useHalfFilled, watchLeaving } from '../background/leaving.ts'
import { useUndoRedo } from '../db/queries.ts'
import { focusScreen } from '../ui/focus-screen.ts'
import { focusOpenDialog } from '../ui/open-dialog.ts'
import { useStore } from '../ui/store.ts'
import { Dropping } from './drop-zone.tsx'
import { Exporting } from './exporting.tsx'
import { FolderBars } from './folder-bars.tsx'
import { KeyList } from './key-list.tsx'
import { Libraries } from './libraries.tsx'
import { NameVersion } from './name-version.tsx'
import { Notices } from './notices.tsx'
import { OpeningLibraryFile } from './opening-library-file.tsx'
import { Palette } from './palette.tsx'
import { Rail } from './rail.tsx'
import { reportUnhandledErrors } from './report-unhandled-errors.ts'
import classes from './shell.module.css'
import { Toasts } from './toasts.tsx'
import { TopBar } from './top-bar.tsx'
import { Tray } from './tray.tsx'
import { useShellCommands } from './use-shell-commands.ts'
import { useWindowTitle } from './use-window-title.ts'

/** The frame around every screen: rail, top bar, palette, tray. Binds the keyboard once. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const [keysShown, setKeysShown] = useState(false)

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      runKey(event)
    }
    document.addEventListener('keydown', focusOpenDialog, true)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('keydown', focusOpenDialog, true)
      document.removeEventListener('keydown', onKey)
    }
  }, [])

  useEffect(reportUnhandledErrors, [])
  useEffect(watchLeaving, [])
  // A preview that is not imported yet, with what was mended in it.
  useHalfFilled(useStore(inbox).length > 0)

  // What had the keyboard may have gone with the last screen, or is the link that led here, which Enter would follow again: the new one has it then.
  const { pathname } = useLocation()
  useEffect(() => {
    const { activeElement } = document
    if (activeElement === document.body || activeElement?.closest('nav[aria-label="Screens"]')) focusScreen()
  }, [pathname])

  useWindowTitle()
  const undoRedo = useUndoRedo()
  useShellCommands(undoRedo, () => setKeysShown(true))

  return (
    <div className={classes.shell}>
      <a
        className={classes.skip}
        href="#main"
        onClick={(event) => {
          event.preventDefault()
          focusScreen()
        }}
      >
        Skip to content
      </a>
      <Rail />
      <TopBar {...undoRedo} />
      <main id="main" tabIndex={-1} className={classes.main}>
        <FolderBars />
        <Notices />
        <div className={classes.screen}>{children}</div>
      </main>
      <div className={classes.corner}>
        <Toasts />
        <Tray />
      </div>
      <Palette />
      <NameVersion />
      <Exporting />
      <OpeningLibraryFile />
      <Libraries />
      <Dropping />
      <KeyList opened={keysShown} onClose={() => setKeysShown(false)} />
    </div>
  )
}
