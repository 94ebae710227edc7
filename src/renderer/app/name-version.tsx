import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'
import { useHalfFilled } from '../background/leaving.ts'
import { endNaming, namingState, type Naming } from '../background/naming.ts'
import { showToast } from '../background/toast.ts'
import { toastWithUndo } from '../background/undo-actions.ts'
import { useVersionNames } from '../db/queries.ts'
import { longestName, nameVersion, renameVersion } from '../db/version-names.ts'
import { useStore } from '../ui/store.ts'

const titles: Readonly<Record<Naming['kind'], string>> = {
  now: 'Name this moment',
  earlier: 'Name this version',
  again: 'Rename this version',
}

/** The small dialog that asks for the name of a version, over whichever screen. */
export function NameVersion() {
  const naming = useStore(namingState)
  return (
    <Modal
      opened={naming !== null}
      onClose={endNaming}
      title={naming ? titles[naming.kind] : ''}
      size="sm"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {naming && <NameForm naming={naming} />}
    </Modal>
  )
}

function NameForm({ naming }: { readonly naming: Naming }) {
  const taken = useVersionNames()
  const [typed, setTyped] = useState<string | null>(naming.kind === 'again' ? naming.version.name : null)
  const [isSaving, setSaving] = useState(false)
  useHalfFilled(typed !== null && typed !== (naming.kind === 'again' ? naming.version.name : ''))
  const name = typed ?? (naming.kind === 'earlier' ? '' : suggested(taken.map((version) => version.name)))
  const save = async (event: SyntheticEvent) => {
    event.preventDefault()
    setSaving(true)
    const result =
      naming.kind === 'again'
        ? await renameVersion(naming.version, name)
        : await nameVersion(name, naming.kind === 'earlier' ? naming.seq : undefined)
    setSaving(false)
    if (!result.ok) return showToast({ kind: 'problem', message: result.message })
    endNaming()
    toastWithUndo(result, `The version is called “${name.trim()}”.`)
  }
  return (
    <form onSubmit={(event) => void save(event)}>
      <Stack gap="sm">
        <TextInput
          label="Name"
          description={
            naming.kind === 'now'
              ? 'The library as it is now can be found again, compared and brought back.'
              : undefined
          }
          value={name}
          maxLength={longestName}
          data-autofocus
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={endNaming}>
            Cancel
          </Button>
          <Button type="submit" disabled={name.trim() === ''} loading={isSaving}>
            {naming.kind === 'again' ? 'Rename' : 'Name it'}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}

/** The day; with the time where there is a version of that name. */
function suggested(taken: readonly string[]): string {
  const day = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
  if (!taken.includes(day)) return day
  return `${day}, ${new Date().toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}`
}
