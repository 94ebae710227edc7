import { Center, Loader, Progress, Stack, Text } from '@mantine/core'
import { Suspense, useEffect, useState } from 'react'
import { createHashRouter, Navigate, Outlet, RouterProvider, useLocation, useRouteError } from 'react-router'
import { openLibrary } from '../db/open-database.ts'
import type { CurrentLibrary } from '../db/current.ts'
import { fail, type Failure } from '#core/result.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { routes } from './routes.ts'
import { Shell } from './shell.tsx'
import { StartProblem } from './start-problem.tsx'
import { startBackgroundWork } from '../background/background-work.ts'
import { warmScreens } from './warm-screens.ts'

const router = createHashRouter([
  {
    element: (
      <Shell>
        <Screen />
      </Shell>
    ),
    errorElement: (
      <ErrorBoundary>
        <Rethrow />
      </ErrorBoundary>
    ),
    children: [
      ...routes.map(({ path, screen: Shown }) => ({ path, element: <Shown /> })),
      { path: '*', element: <Navigate to="/" replace /> },
    ],
  },
])

/** Opens the library of the folder, then shows the screens. What goes wrong before is said, with what can be done. */
export function App() {
  const [opened, setOpened] = useState<CurrentLibrary | Failure | null>(null)
  const [replay, setReplay] = useState<Replay | null>(null)
  useEffect(() => {
    let current = true
    // Meanwhile the screen of most starts is loaded; where that fails, it is told when the screen is shown.
    import('../features/library/library-page.tsx').catch(() => undefined)
    void openLibrary((done, of) => {
      if (current) setReplay({ done, of })
    })
      // Not even an unforeseen fault of the database may leave the writer before an empty window.
      .catch((error: unknown) =>
        fail(
          'unavailable',
          'An unexpected error kept the library from opening. Your folder is untouched; try again.',
          String(error),
        ),
      )
      .then((result) => {
        if (current) setOpened(result.ok ? result.value : result)
      })
    return () => {
      current = false
    }
  }, [])
  useEffect(() => {
    if (!opened || !('db' in opened)) return undefined
    let current = true
    void opened.whole.then((whole) => {
      if (current && !whole.ok) setOpened(whole)
    })
    const stops = [startBackgroundWork(), warmScreens()]
    return () => {
      current = false
      for (const stop of stops) stop()
    }
  }, [opened])

  if (!opened) return replay && replay.of > shortReplay ? <Replaying {...replay} /> : <Waiting />
  if (!('db' in opened)) return <StartProblem failure={opened} onSettled={setOpened} />
  return <RouterProvider router={router} />
}

interface Replay {
  readonly done: number
  readonly of: number
}

/** Fewer changes than this are read before anybody could look at a bar. */
const shortReplay = 2_000

/** How far the reading of a large library is, at a first start or after a rebuild. */
function Replaying({ done, of }: Replay) {
  return (
    <Center h="100%">
      <Stack w={360} gap="xs">
        <Text size="sm">Reading the library from its folder. This is done once.</Text>
        <Progress aria-label="Reading the library" value={(100 * done) / of} transitionDuration={0} />
        <Text size="xs" c="dimmed">
          {done.toLocaleString('en-GB')} of {of.toLocaleString('en-GB')} changes
        </Text>
      </Stack>
    </Center>
  )
}

/** The screen of the address. One that fails leaves the frame around it, and the others can be reached. */
function Screen() {
  const { pathname } = useLocation()
  return (
    <ErrorBoundary of={pathname}>
      <Suspense fallback={<Waiting />}>
        <Outlet />
      </Suspense>
    </ErrorBoundary>
  )
}

function Waiting() {
  return (
    <Center h="100%" role="status">
      <Loader size="sm" aria-hidden />
      <span className="visually-hidden">Opening</span>
    </Center>
  )
}

/** The router catches what a screen throws; our own boundary says it better. */
function Rethrow(): never {
  const error = useRouteError()
  throw error instanceof Error ? error : new Error(`a screen could not be shown: ${String(error)}`)
}
