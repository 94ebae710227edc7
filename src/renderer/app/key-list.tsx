import { Modal } from '@mantine/core'
import { useAllCommands } from '../background/commands.ts'
import { KeyHint } from '../ui/key-hint.tsx'
import classes from './key-list.module.css'

/** The keys of the view that is open, by group. */
export function KeyList({ opened, onClose }: { readonly opened: boolean; onClose(): void }) {
  const commands = useAllCommands().filter((command) => command.keys?.length)
  const groups = [...new Set(commands.map((command) => command.group))]
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={<strong className={classes.title}>Keys of this view</strong>}
      size="lg"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <div className={classes.groups}>
        {groups.map((group) => (
          <section key={group}>
            <h2>{group}</h2>
            <dl>
              {commands
                .filter((command) => command.group === group)
                .map((command) => (
                  <div key={command.id} className={classes.row}>
                    <dt>{command.label}</dt>
                    <dd>
                      {command.keys?.map((key) => (
                        <KeyHint key={key} keyName={key} />
                      ))}
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Modal>
  )
}
