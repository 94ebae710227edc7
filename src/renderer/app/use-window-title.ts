import { useEffect } from 'react'
import { matchPath, useLocation } from 'react-router'
import { currentLibrary } from '../db/current.ts'
import { useLibraryView, useSetting } from '../db/queries.ts'
import { routes } from './routes.ts'

const appName = 'Evidence Desk'

/** Names the window after what it shows: "Kim D-H 2021 – Exosome facials – Evidence Desk". */
export function useWindowTitle(): void {
  const { pathname } = useLocation()
  const names = useLibraryView()?.names
  const library = useSetting('library-name', currentLibrary().info.folderName)
  const route = routes.find(({ path }) => matchPath(path, pathname))
  const study = matchPath('/study/:studyId', pathname)?.params.studyId
  const screen = study === undefined ? (route?.title ?? route?.rail?.label) : names?.get(study)
  useEffect(() => {
    document.title = [screen, library, appName].filter(Boolean).join(' – ')
  }, [screen, library])
}
