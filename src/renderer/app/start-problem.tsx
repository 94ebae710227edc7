import { Button, Group, Stack, Text, Title } from '@mantine/core'
import { useState } from 'react'
import type { Failure } from '#core/result.ts'
import type { CurrentLibrary } from '../db/current.ts'
import { settleAhead } from '../db/open-database.ts'

/** Why the library could not be opened, and what can be done. Where the window is ahead of the folder, the writer decides and both are kept. */
export function StartProblem({
  failure,
  onSettled,
}: {
  readonly failure: Failure
  onSettled(result: CurrentLibrary | Failure): void
}) {
  const [busy, setBusy] = useState(false)
  const settle = async (choice: 'keep-newer' | 'go-by-folder') => {
    setBusy(true)
    const result = await settleAhead(choice)
    setBusy(false)
    onSettled(result.ok ? result.value : result)
  }
  return (
    <Stack role="alert" maw={620} mx="auto" mt={80} px="lg" gap="md">
      <Title order={1}>
        {failure.kind === 'conflict' ? 'Two versions of this library' : 'The library could not be opened'}
      </Title>
      <Text size="sm">{failure.message}</Text>
      {failure.kind === 'conflict' ? (
        <Group gap="sm">
          <Button loading={busy} onClick={() => void settle('keep-newer')}>
            Keep the newer changes
          </Button>
          <Button variant="default" loading={busy} onClick={() => void settle('go-by-folder')}>
            Save them as a file and use the folder
          </Button>
        </Group>
      ) : (
        <Button w="fit-content" onClick={() => location.reload()}>
          Try again
        </Button>
      )}
      {failure.detail && (
        <Text size="xs" c="dimmed">
          {failure.detail}
        </Text>
      )}
    </Stack>
  )
}
