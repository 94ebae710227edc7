import { Button, Menu, Modal, TextInput } from '@mantine/core'
import { IconChevronDown, IconDownload, IconFileText, IconListCheck, IconReplace } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import type { Draft } from '#core/model/draft.ts'
import { useHalfFilled } from '#renderer/background/leaving.ts'
import { valueOrToast } from '#renderer/background/toast.ts'
import { toastWithUndo } from '#renderer/background/undo-actions.ts'
import { removeDraft, renameDraft } from '#renderer/db/draft-edits.ts'
import { chooseTextFile } from '#renderer/text/text-drop.tsx'
import type { Story } from './use-story.ts'
import classes from './story-page.module.css'

/** The bar of the screen: the draft and its versions, how many claims are backed, and a new draft. */
export function StoryHead({
  story,
  drafts,
  onTakeAll,
  onExport,
}: {
  readonly story: Story
  readonly drafts: readonly Draft[]
  onTakeAll(where: 'paragraph' | 'draft'): void
  onExport(): void
}) {
  const [isNaming, setNaming] = useState(false)
  const { draft, proposals } = story
  const newest = drafts.at(-1)
  return (
    <div className={classes.head}>
      <h1>Story</h1>
      <DraftMenu story={story} drafts={drafts} onRename={() => setNaming(true)} onTakeAll={onTakeAll} />
      {draft.id !== newest?.id && <span className={classes.older}>an older draft</span>}
      <Progress story={story} />
      <div className={classes.actions}>
        <Button variant="default" leftSection={<IconReplace size={15} aria-hidden />} onClick={chooseTextFile}>
          Bring in draft {(newest?.number ?? 0) + 1}
        </Button>
        <Button
          variant="default"
          component={Link}
          to={`/story/${draft.id}/check`}
          leftSection={<IconListCheck size={15} aria-hidden />}
          title="Check claims (Shift+C)"
        >
          Check claims
        </Button>
        <Button
          leftSection={<IconDownload size={15} aria-hidden />}
          disabled={story.claims.length === 0}
          title={story.claims.length === 0 ? 'This draft has no claims yet' : undefined}
          onClick={onExport}
        >
          Export
        </Button>
      </div>
      <RenameDialog key={draft.title} draft={draft} opened={isNaming} onClose={() => setNaming(false)} />
      <span className="visually-hidden" role="status">
        {proposals.length > 0 && `${proposals.length} claims are proposed`}
      </span>
    </div>
  )
}

function DraftMenu({
  story: { draft, proposals },
  drafts,
  onRename,
  onTakeAll,
}: {
  readonly story: Story
  readonly drafts: readonly Draft[]
  onRename(): void
  onTakeAll(where: 'paragraph' | 'draft'): void
}) {
  const navigate = useNavigate()
  const remove = async () => {
    const removed = await removeDraft(draft.id)
    toastWithUndo(removed, `Removed draft ${draft.number}. Its claims are kept.`)
    if (removed.ok) void navigate('/story')
  }
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button
          variant="default"
          className={classes.draftButton}
          leftSection={<IconFileText size={15} aria-hidden />}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          <bdi>{draft.title}</bdi>, draft {draft.number}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={420} style={{ overflowY: 'auto' }}>
        <Menu.Item disabled={proposals.length === 0} onClick={() => onTakeAll('paragraph')}>
          Take all claims of this paragraph
        </Menu.Item>
        <Menu.Item disabled={proposals.length === 0} onClick={() => onTakeAll('draft')}>
          Take all {proposals.length} claims of this draft
        </Menu.Item>
        <Menu.Divider />
        {drafts.toReversed().map((each) => (
          <Menu.Item
            key={each.id}
            fw={each.id === draft.id ? 600 : undefined}
            aria-current={each.id === draft.id || undefined}
            onClick={() => void navigate(`/story/${each.id}`)}
          >
            Draft {each.number}, <bdi>{each.file.fileName}</bdi>,{' '}
            {new Date(each.addedAt).toLocaleDateString('en-GB', { day: 'numeric', month: 'short' })}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={onRename}>Rename…</Menu.Item>
        <Menu.Item onClick={() => void remove()}>Remove draft {draft.number}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

function Progress({ story: { claims } }: { readonly story: Story }) {
  const count = (holds: (claim: (typeof claims)[number]) => boolean) => claims.filter(holds).length
  const backed = count((claim) => claim.isBacked)
  const parts = [
    ['verified', count(({ state }) => state === 'verified')],
    ['linked', count(({ state }) => state === 'linked')],
    ['number-differs', count(({ state }) => state === 'number-differs')],
    ['vague', count(({ state }) => state === 'vague')],
    ['not-linked', count(({ state }) => state === 'not-linked')],
  ] as const
  return (
    <div className={classes.progress}>
      {claims.length > 0 && (
        <div className={classes.meter} aria-hidden>
          {parts.map(
            ([state, size]) => size > 0 && <i key={state} data-claim-state={state} style={{ flexGrow: size }} />,
          )}
        </div>
      )}
      <span>
        <strong>
          {backed} of {claims.length}
        </strong>{' '}
        claims backed
      </span>
    </div>
  )
}

function RenameDialog({
  draft,
  opened,
  onClose,
}: {
  readonly draft: Draft
  readonly opened: boolean
  onClose(): void
}) {
  const [title, setTitle] = useState(draft.title)
  useHalfFilled(opened && title !== draft.title)
  const problem = title.trim() === '' ? 'A draft needs a title.' : null
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title="Rename the draft"
      size="sm"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (problem === null) void renameDraft(draft.id, title).then((done) => valueOrToast(done) && onClose())
        }}
      >
        <TextInput
          label="Title"
          dir="auto"
          data-autofocus
          value={title}
          error={problem}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <div className={classes.actions}>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit">Rename</Button>
        </div>
      </form>
    </Modal>
  )
}
