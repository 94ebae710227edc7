import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useState, type SyntheticEvent } from 'react'
import type { ShownChoice } from '#core/model/saved-view.ts'
import { freeViewName, headlineView, quotedName, viewName, viewNameProblem } from '#core/table/views.ts'
import { useHalfFilled } from '#renderer/background/leaving.ts'
import { showToast } from '#renderer/background/toast.ts'
import { toastWithUndo } from '#renderer/background/undo-actions.ts'
import { renameView, saveView } from '#renderer/db/saved-views.ts'
import { focusViewMenu, type ViewActions } from './use-view-actions.ts'

interface ViewNameDialogProps {
  readonly actions: ViewActions
  readonly choice: ShownChoice
}

/** The small dialog that asks for the name of a view. */
export function ViewNameDialog(props: ViewNameDialogProps) {
  const { naming, name } = props.actions
  return (
    <Modal
      opened={naming !== null}
      onClose={() => name(null)}
      // The item of the menu that opened it is gone by then.
      returnFocus={false}
      onExitTransitionEnd={focusViewMenu}
      title={naming === 'again' ? 'Rename the view' : 'Save as a new view'}
      size="sm"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {naming && <NameForm {...props} />}
    </Modal>
  )
}

function NameForm({ actions, choice }: ViewNameDialogProps) {
  const { naming, views, current, own } = actions
  const renamed = naming === 'again' ? own : null
  const [name, setName] = useState(() => renamed?.name ?? freeViewName((current ?? headlineView).name, views))
  const [isSaving, setSaving] = useState(false)
  const [isAsked, setAsked] = useState(false)
  const [first] = useState(name)
  useHalfFilled(name !== first)
  const problem = viewNameProblem(name, views, renamed?.id)
  const save = async (event: SyntheticEvent) => {
    event.preventDefault()
    setAsked(true)
    if (problem !== null) return
    setSaving(true)
    const view = renamed ?? { id: crypto.randomUUID(), name: viewName(name), choice }
    const result = await (renamed ? renameView(renamed, name) : saveView(view))
    setSaving(false)
    if (!result.ok) return showToast({ kind: 'problem', message: result.message })
    if (!renamed) actions.isOf(view)
    actions.name(null)
    const called = quotedName({ name: viewName(name) })
    toastWithUndo(result, renamed ? `The view is called ${called}.` : `The view ${called} was saved in the library.`)
  }
  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <Stack gap="sm">
        <TextInput
          label="Name"
          description={
            renamed
              ? undefined
              : 'The columns, their order, the filters, the sorting and the grouping. It is kept in the library and can be exported by its name.'
          }
          dir="auto"
          value={name}
          error={isAsked || name.trim() !== '' ? problem : null}
          data-autofocus
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="sm">
          <Button variant="default" onClick={() => actions.name(null)}>
            Cancel
          </Button>
          <Button type="submit" loading={isSaving}>
            {renamed ? 'Rename' : 'Save'}
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
