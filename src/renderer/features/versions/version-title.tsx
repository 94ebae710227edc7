import { ActionIcon, Tooltip } from '@mantine/core'
import { IconBookmarkPlus, IconBookmarkOff, IconPencil } from '@tabler/icons-react'
import { workWords, type Version } from '#core/history/versions.ts'
import type { NamedVersion } from '#core/model/named-version.ts'
import { startNaming } from '#renderer/background/naming.ts'
import { toastWithUndo } from '#renderer/background/undo-actions.ts'
import { removeVersionName } from '#renderer/db/version-names.ts'
import classes from './compared.module.css'
import { momentWords } from './version-dates.ts'

/** What a version is called: its names, or what was done; "Now" for the library as it is. */
export function titleOf(version: Version | null): string {
  if (version === null) return 'Now'
  return version.names.length > 0 ? version.names.map(({ name }) => name).join(', ') : workWords(version)
}

/** The head of the chosen version, with what can be done with its name. */
export function VersionTitle({ version }: { readonly version: Version | null }) {
  const takeOff = async (named: NamedVersion) =>
    toastWithUndo(await removeVersionName(named), `Took the name “${named.name}” off. The version stays.`)
  return (
    <div className={classes.title}>
      <h2>
        <bdi>{titleOf(version)}</bdi>
      </h2>
      {version && <span className={classes.when}>{momentWords(version.at)}</span>}
      {version?.names.map((named) => (
        <span key={named.id} className={classes.nameButtons}>
          <NameButton label={`Rename “${named.name}”`} onClick={() => startNaming({ kind: 'again', version: named })}>
            <IconPencil size={15} stroke={1.6} aria-hidden />
          </NameButton>
          <NameButton label={`Take the name “${named.name}” off`} onClick={() => void takeOff(named)}>
            <IconBookmarkOff size={15} stroke={1.6} aria-hidden />
          </NameButton>
        </span>
      ))}
      {version && version.names.length === 0 && (
        <NameButton label="Name this version" onClick={() => startNaming({ kind: 'earlier', seq: version.seq })}>
          <IconBookmarkPlus size={15} stroke={1.6} aria-hidden />
        </NameButton>
      )}
    </div>
  )
}

function NameButton({
  label,
  onClick,
  children,
}: {
  readonly label: string
  onClick(): void
  readonly children: React.ReactNode
}) {
  return (
    <Tooltip label={label}>
      <ActionIcon size={24} aria-label={label} onClick={onClick}>
        {children}
      </ActionIcon>
    </Tooltip>
  )
}
