import { Button, Group, Modal } from '@mantine/core'
import { copyText } from '#renderer/background/copy-text.ts'
import { openOnline } from '#renderer/background/open-online.ts'
import classes from './in-paper.module.css'

/** Asks before a link in a PDF leaves the app, and shows where it leads. An http: address is only opened as https:, which is said. */
export function AddressDialog({ address, onClose }: { readonly address: string | null; onClose(): void }) {
  return (
    <Modal opened={address !== null} onClose={onClose} title={titleOf(address ?? '')} size="md" centered>
      {address !== null && <AddressQuestion address={address} onClose={onClose} />}
    </Modal>
  )
}

function titleOf(address: string): string {
  return address.toLowerCase().startsWith('mailto:') ? 'Write to this address?' : 'Open this address in your browser?'
}

function AddressQuestion({ address, onClose }: { readonly address: string; onClose(): void }) {
  const opened = address.replace(/^http:/i, 'https:')
  return (
    <>
      <p className={classes.said}>The link stands in the PDF. Nothing is opened unless you say so.</p>
      <p className={classes.address}>
        <bdi>{address}</bdi>
      </p>
      {opened !== address && (
        <p className={classes.said}>It is an http: address. It is opened over https:, which most sites offer.</p>
      )}
      <Group justify="flex-end" gap={8}>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button variant="default" onClick={() => void copyText(address, 'Copied the address').then(onClose)}>
          Copy the address
        </Button>
        <Button
          data-autofocus
          onClick={() => {
            onClose()
            void openOnline(opened)
          }}
        >
          Open
        </Button>
      </Group>
    </>
  )
}
