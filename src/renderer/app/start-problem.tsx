import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { Failure, Result } from '#core/result.ts'
import { showLibraries } from '../background/other-libraries.ts'
import type { CurrentLibrary } from '../db/current.ts'
import { lostLibrary } from '../db/lost-folder.ts'
import { beginAnew, fillFromWindow, settleAhead } from '../db/open-database.ts'
import { AskedForLibraries } from './libraries.tsx'

type Way = () => Promise<Result<CurrentLibrary>>

/** Why the library could not be opened, and what can be done. Nothing is emptied or made before the writer has chosen. */
export function StartProblem({
  failure,
  onSettled,
}: {
  readonly failure: Failure
  onSettled(result: CurrentLibrary | Failure): void
}) {
  const [busy, setBusy] = useState(false)
  const go = async (way: Way) => {
    setBusy(true)
    const result = await way()
    setBusy(false)
    onSettled(result.ok ? result.value : result)
  }
  const [first, ...others] = waysOut(failure)
  return (
    <Stack role="alert" maw={640} mx="auto" mt={80} px="lg" gap="md">
      <Title order={1}>{titles[failure.kind] ?? 'The library could not be opened'}</Title>
      <Text size="sm">{failure.message}</Text>
      <Group gap="sm">
        {first ? (
          <Button loading={busy} onClick={() => void go(first.way)}>
            {first.words}
          </Button>
        ) : null}
        {others.map(({ words, way }) => (
          <Button key={words} variant="default" loading={busy} onClick={() => void go(way)}>
            {words}
          </Button>
        ))}
        <Button variant="default" onClick={() => void showLibraries('list')}>
          Open another library
        </Button>
        {failure.kind !== 'conflict' && (
          <Button variant={first ? 'default' : 'filled'} onClick={() => location.reload()}>
            Try again
          </Button>
        )}
      </Group>
      {failure.detail && (
        <Text size="xs" c="dimmed">
          {failure.detail}
        </Text>
      )}
      <AskedForLibraries />
    </Stack>
  )
}

const titles: Readonly<Partial<Record<Failure['kind'], string>>> = {
  conflict: 'Two versions of this library',
  'missing-library': 'The library is not there',
}

function waysOut({ kind }: Failure): readonly { readonly words: string; readonly way: Way }[] {
  if (kind === 'conflict')
    return [
      { words: 'Keep the newer changes', way: () => settleAhead('keep-newer') },
      { words: 'Use the folder and keep them beside it', way: () => settleAhead('go-by-folder') },
    ]
  if (kind !== 'missing-library') return []
  const fresh = { words: 'Begin a new library there', way: beginAnew }
  return (lostLibrary()?.studies ?? 0) > 0
    ? [{ words: 'Fill the folder from this window’s copy', way: fillFromWindow }, fresh]
    : [fresh]
}
