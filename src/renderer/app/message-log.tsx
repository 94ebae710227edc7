import { ActionIcon, Popover, Tooltip } from '@mantine/core'
import { IconAlertTriangle, IconBell, IconCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { messageLog } from '../background/toast.ts'
import { useCommands } from '../background/commands.ts'
import { useStore } from '../ui/store.ts'
import classes from './message-log.module.css'

/** What was said since the window was opened, to be read again; not there while nothing was said. */
export function MessageLog() {
  const said = useStore(messageLog)
  const [opened, setOpened] = useState(false)
  useCommands([
    {
      id: 'messages',
      label: 'Show earlier messages',
      group: 'Everywhere',
      enabled: said.length > 0,
      run: () => setOpened(true),
    },
  ])
  if (said.length === 0) return null
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={380} trapFocus>
      <Popover.Target>
        <Tooltip label="Earlier messages">
          <ActionIcon aria-label="Earlier messages" aria-expanded={opened} onClick={() => setOpened(!opened)}>
            <IconBell size={18} stroke={1.6} />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown className={classes.log}>
        <ul aria-label="Earlier messages" tabIndex={0}>
          {said.map((toast) => (
            <li key={toast.id} data-kind={toast.kind}>
              {toast.kind === 'problem' ? (
                <IconAlertTriangle size={15} role="img" aria-label="Problem" />
              ) : (
                <IconCheck size={15} aria-hidden />
              )}
              <span>{toast.message}</span>
              <time dateTime={new Date(toast.at).toISOString()}>
                {new Date(toast.at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}
              </time>
            </li>
          ))}
        </ul>
      </Popover.Dropdown>
    </Popover>
  )
}
