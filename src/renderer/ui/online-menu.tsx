import { ActionIcon, Button, Menu } from '@mantine/core'
import { IconExternalLink } from '@tabler/icons-react'
import { Fragment } from 'react'
import { referenceLinks } from '#core/model/reference-links.ts'
import type { Reference } from '#core/model/reference.ts'
import classes from './online-menu.module.css'

/** Where a reference can be seen and checked, each with the address that is opened: the only way out of this window. */
export function OnlineMenu({
  reference,
  look = 'button',
  onOpen,
}: {
  readonly reference: Reference
  /** How much room it takes: `small` stands among words, `icon` in a bar. */
  readonly look?: 'button' | 'small' | 'icon'
  onOpen(url: string): void
}) {
  const links = referenceLinks(reference)
  if (links.length === 0) return null
  const parts = [
    { heading: 'Opens in your browser', links: links.filter(({ kind }) => kind === 'paper') },
    { heading: 'Look for its title', links: links.filter(({ kind }) => kind === 'search') },
  ].filter((part) => part.links.length > 0)
  return (
    <Menu position="bottom-start" width={340}>
      <Menu.Target>
        {look === 'icon' ? (
          <ActionIcon size={24} aria-label="Online" title="Online: open or look for the paper in your browser">
            <IconExternalLink size={16} stroke={1.6} aria-hidden />
          </ActionIcon>
        ) : (
          <Button
            variant="default"
            size={look === 'small' ? 'compact-xs' : undefined}
            leftSection={<IconExternalLink size={look === 'small' ? 13 : 15} aria-hidden />}
          >
            Online
          </Button>
        )}
      </Menu.Target>
      <Menu.Dropdown>
        {parts.map(({ heading, links: shown }) => (
          <Fragment key={heading}>
            <Menu.Label>{heading}</Menu.Label>
            {shown.map(({ kind, label, url }) => (
              <Menu.Item key={url} onClick={() => onOpen(url)}>
                {label}
                <bdi className={classes.address}>
                  {kind === 'search' ? new URL(url).host : url.replace('https://', '')}
                </bdi>
              </Menu.Item>
            ))}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
