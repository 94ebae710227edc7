import { ActionIcon, Anchor, Button, PasswordInput } from '@mantine/core'
import { IconAlertTriangle, IconCopy, IconInfoCircle } from '@tabler/icons-react'
import { useState } from 'react'
import { formatCount } from '#core/format-count.ts'
import { copyText } from '#renderer/background/copy-text.ts'
import classes from './unread-list.module.css'
import type { UnreadItem } from './preview-store.ts'
import { readAs, type PreviewSource } from './preview.ts'
import type { ImportPreview } from './use-import-preview.ts'

const shownAtFirst = 2

/** What could not be read or was left out: file, line and reason, to be copied; amber only where something is missing because of it. An encrypted PDF asks for its password here (never stored). */
export function UnreadList({ preview }: { readonly preview: ImportPreview }) {
  const [all, setAll] = useState(false)
  const placeOf = (source: PreviewSource, line: number) =>
    preview.sources.length > 1 ? `${source.name}, line ${line}` : `Line ${line}`
  const lines = [
    ...preview.unread.filter((item) => !item.encrypted).map((item) => `${item.name}: ${item.message}`),
    ...preview.sources.flatMap((source) =>
      source.problems.map((problem) => `${placeOf(source, problem.line)}: ${problem.message}`),
    ),
  ]
  const withLeftOut = preview.sources.filter((source) => source.problems.some((problem) => problem.canBeRead))
  const locked = preview.unread.filter((item) => item.encrypted)
  if (lines.length + locked.length === 0) return null
  const isLoss =
    preview.unread.length > 0 || preview.sources.some((source) => source.problems.some((problem) => problem.dropped))
  const copy = () => copyText(lines.join('\n'), 'Copied')
  return (
    <section className={classes.unread} data-loss={isLoss || undefined} aria-label="Notes on what was read">
      {lines.length > 0 && (
        <>
          <h2>
            {isLoss ? <IconAlertTriangle size={15} aria-hidden /> : <IconInfoCircle size={15} aria-hidden />}{' '}
            {formatCount(lines.length, 'note')} on what was read{' '}
            <ActionIcon size="sm" aria-label="Copy the list" onClick={() => void copy()}>
              <IconCopy size={14} />
            </ActionIcon>
            <span className={classes.actions}>
              {withLeftOut.map((source) => (
                <Anchor
                  key={source.id}
                  component="button"
                  size="sm"
                  disabled={preview.reading !== null}
                  onClick={() => preview.readAgain(source.id, { ...readAs(source), everyLine: true })}
                >
                  Read what was left out
                  {withLeftOut.length > 1 && (
                    <>
                      {' '}
                      of <bdi>{source.name}</bdi>
                    </>
                  )}
                </Anchor>
              ))}
              {lines.length > shownAtFirst && (
                <Anchor component="button" size="sm" onClick={() => setAll(!all)}>
                  {all ? 'Show fewer' : `Show all ${lines.length}`}
                </Anchor>
              )}
            </span>
          </h2>
          <ul>
            {(all ? lines : lines.slice(0, shownAtFirst)).map((line) => (
              <li key={line}>
                <bdi>{line}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      {locked.map((item) => (
        <Locked key={item.item.id} item={item} preview={preview} />
      ))}
    </section>
  )
}

function Locked({ item, preview }: { readonly item: UnreadItem; readonly preview: ImportPreview }) {
  const [password, setPassword] = useState('')
  const [tries, setTries] = useState(0)
  if (tries >= 3)
    return (
      <p className={classes.locked}>
        <bdi>{item.name}</bdi> is still locked: three passwords were wrong. It was left out.
      </p>
    )
  return (
    <form
      className={classes.locked}
      onSubmit={(event) => {
        event.preventDefault()
        setTries(tries + 1)
        preview.readAgain(item.item.id, { password })
      }}
    >
      <span>
        <bdi>{item.name}</bdi> is protected by a password.{tries > 0 ? ' That password is wrong.' : ''}
      </span>
      <PasswordInput
        size="xs"
        aria-label={`Password of ${item.name}`}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        w={180}
      />
      <Button type="submit" variant="default" disabled={!password}>
        Open
      </Button>
    </form>
  )
}
