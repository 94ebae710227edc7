import { ActionIcon, Button, CloseButton, Select, Textarea, Tooltip } from '@mantine/core'
import { IconChevronLeft, IconChevronRight, IconTrash } from '@tabler/icons-react'
import { memo, useEffect, useRef, useState } from 'react'
import { claimStateWords } from '#core/claims/claim-state.ts'
import { claimKindWords, verdictWords, type ClaimKind, type Verdict } from '#core/model/claim.ts'
import { valueOrToast } from '#renderer/background/toast.ts'
import { changeClaim } from '#renderer/db/claim-edits.ts'
import { ClaimSign } from '#renderer/ui/claim-marks.tsx'
import { DecidedList } from '#renderer/ui/decided-list.tsx'
import { giveVerdict, removeClaim, setProposalAside, takeProposals } from '../story-actions.ts'
import type { SentenceOfClaim, StoryClaim } from '#core/claims/story-claims.ts'
import type { Story } from '../use-story.ts'
import { isToDo, type Position, type StoryItem } from '../use-position.ts'
import { EvidenceList } from './evidence-list.tsx'
import { Fairness } from './fairness.tsx'
import type { LinkWay } from './link-dialog.tsx'
import { MentionChoice, MentionsBeside } from './mention-choice.tsx'
import { NumberChecks } from './number-checks.tsx'
import { ProposedList } from './proposed-list.tsx'
import type { ProposedEvidence } from './use-proposed-evidence.ts'
import classes from './item-pane.module.css'

interface ItemPaneProps {
  readonly story: Story
  readonly position: Position
  readonly evidence: ProposedEvidence
  onLink(way: LinkWay): void
  /** Given where the pane is a sheet over the draft. */
  readonly onClose: (() => void) | undefined
}

/** The claim, proposal or mention that the writer is at, with everything that can be done with it. */
export function ItemPane(props: ItemPaneProps) {
  const { story, position, onClose } = props
  const { current } = position
  return (
    <div className={classes.pane}>
      <PaneHead position={position} onClose={onClose} />
      <Strip position={position} />
      {current?.kind === 'claim' && <ClaimParts {...props} shown={current.claim} key={current.id} />}
      {current?.kind === 'proposal' && <ProposalParts story={story} item={current} position={position} />}
      {current?.kind === 'mention' && <MentionChoice story={story} mention={current.mention} />}
      {current === null && (
        <p className={classes.nothing}>
          {story.claims.length + story.proposals.length === 0
            ? 'No claim yet. Select words of the draft and press M.'
            : 'The filters show no claim.'}
        </p>
      )}
    </div>
  )
}

function PaneHead({ position, onClose }: { readonly position: Position; readonly onClose: (() => void) | undefined }) {
  const { current, items, step } = position
  const at = items.findIndex(({ id }) => id === current?.id)
  return (
    <div className={classes.head}>
      <Title current={current} />
      <span className={classes.grow} />
      {current?.kind === 'claim' && <KindChoice shown={current.claim} />}
      <ActionIcon aria-label="Previous claim" onClick={() => step(-1)}>
        <IconChevronLeft size={15} />
      </ActionIcon>
      <span className="tabular">
        {at + 1} of {items.length}
      </span>
      <ActionIcon aria-label="Next claim" onClick={() => step(1)}>
        <IconChevronRight size={15} />
      </ActionIcon>
      {current?.kind === 'claim' && (
        <Tooltip label="Remove the claim (Delete)">
          <ActionIcon aria-label="Remove the claim" onClick={() => void removeClaim(current.claim.claim)}>
            <IconTrash size={15} />
          </ActionIcon>
        </Tooltip>
      )}
      {onClose && <CloseButton aria-label="Close the claim" onClick={onClose} />}
    </div>
  )
}

function Title({ current }: { readonly current: StoryItem | null }) {
  if (current?.kind === 'claim') {
    const { state, claim } = current.claim
    return (
      <h2>
        Claim {claim.number} <ClaimSign state={state} /> <span data-claim-state={state}>{claimStateWords[state]}</span>
      </h2>
    )
  }
  if (current?.kind === 'proposal')
    return (
      <h2>
        <ClaimSign state="proposed" /> Proposed claim
      </h2>
    )
  return <h2>{current ? 'A study is named here' : 'Claim'}</h2>
}

function KindChoice({ shown: { claim } }: { readonly shown: StoryClaim }) {
  return (
    <Select
      aria-label="Kind of this claim"
      size="xs"
      className={classes.kind}
      allowDeselect={false}
      data={Object.entries(claimKindWords).map(([value, label]) => ({ value, label }))}
      value={claim.kind}
      onChange={(kind) => kind && void changeClaim(claim.id, { kind: kind as ClaimKind }).then(valueOrToast)}
    />
  )
}

/** All claims as signs, a gap between paragraphs; the current one is kept in sight. */
function Strip({ position: { items, current, goTo } }: { readonly position: Position }) {
  const strip = useRef<HTMLDivElement>(null)
  useEffect(() => {
    strip.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [current?.id])
  const toDo = items.filter(isToDo).length
  return (
    <div className={classes.stripRow}>
      <span>
        <strong>{toDo}</strong> to do
      </span>
      <div ref={strip} className={classes.strip} role="group" aria-label="All claims">
        {items.map((item, index) => (
          <StripSign
            key={item.id}
            item={item}
            isCurrent={item.id === current?.id}
            isFirst={blockOf(items[index - 1]) !== blockOf(item)}
            onGo={goTo}
          />
        ))}
      </div>
    </div>
  )
}

function blockOf(item: StoryItem | undefined): number | undefined {
  return item?.kind === 'claim'
    ? item.claim.span.start.pageIndex
    : item?.kind === 'proposal'
      ? item.proposal.proposed.paragraph
      : undefined
}

const StripSign = memo(function StripSign({
  item,
  isCurrent,
  isFirst,
  onGo,
}: {
  readonly item: StoryItem
  readonly isCurrent: boolean
  readonly isFirst: boolean
  onGo(id: string): void
}) {
  const words =
    item.kind === 'claim' ? `Claim ${item.claim.claim.number}, ${claimStateWords[item.claim.state]}` : 'Proposed claim'
  return (
    <button
      type="button"
      tabIndex={isCurrent ? 0 : -1}
      aria-label={words}
      aria-current={isCurrent || undefined}
      data-first={isFirst || undefined}
      onClick={() => onGo(item.id)}
    >
      <ClaimSign state={item.kind === 'claim' ? item.claim.state : 'proposed'} />
    </button>
  )
})

function ClaimParts({ story, shown, evidence, onLink }: ItemPaneProps & { readonly shown: StoryClaim }) {
  return (
    <>
      <Sentence sentence={shown.sentence} state={shown.state} />
      {shown.checks.length + shown.outdated.length > 0 && (
        <div className={classes.part}>
          <DecidedList shown={shown} />
        </div>
      )}
      <NumberChecks shown={shown} onLink={onLink} />
      <EvidenceList story={story} shown={shown} onLink={onLink} />
      <ProposedList shown={shown} evidence={evidence} onLink={onLink} />
      <MentionsBeside story={story} shown={shown} />
      <Fairness story={story} shown={shown} />
      <Verdicts shown={shown} />
      <Note key={shown.claim.note ?? ''} shown={shown} />
    </>
  )
}

/** The sentence of a claim with its words marked. */
function Sentence({
  sentence: { text, start, end },
  state,
}: {
  readonly sentence: SentenceOfClaim
  readonly state: string
}) {
  return (
    <blockquote className={classes.sentence} dir="auto">
      {text.slice(0, start)}
      <mark data-look={state}>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </blockquote>
  )
}

function ProposalParts({
  story,
  item,
  position,
}: {
  readonly story: Story
  readonly item: Extract<StoryItem, { kind: 'proposal' }>
  readonly position: Position
}) {
  const { proposal } = item
  const { text } = story.text.blocks[proposal.proposed.paragraph]!
  const andNext = (_work: Promise<unknown>) => {
    if (!position.step(1, isToDo)) position.step(1)
  }
  return (
    <>
      <blockquote className={classes.sentence} dir="auto">
        <mark data-look="proposed">{text.slice(proposal.proposed.start, proposal.proposed.end)}</mark>
      </blockquote>
      <section className={classes.part}>
        <h3>Why it is proposed</h3>
        <p>
          {claimKindWords[proposal.proposed.kind]}: {proposal.proposed.reason}
        </p>
        <div className={classes.buttons}>
          <Button onClick={() => andNext(takeProposals(story, [proposal]))}>Take as a claim (Enter)</Button>
          <Button variant="default" onClick={() => andNext(setProposalAside(story, proposal))}>
            Set aside (X)
          </Button>
        </div>
      </section>
    </>
  )
}

function Verdicts({ shown }: { readonly shown: StoryClaim }) {
  const { verdict } = shown.claim
  return (
    <section className={classes.part}>
      <h3>
        Your verdict <span>{verdict ? verdictWords[verdict].toLowerCase() : 'not given yet'}</span>
      </h3>
      <div className={classes.choice} role="group" aria-label="Your verdict">
        {(Object.keys(verdictWords) as Verdict[]).map((each, index) => (
          <button
            key={each}
            type="button"
            aria-pressed={verdict === each}
            onClick={() => void giveVerdict(shown, each)}
          >
            <span aria-hidden>{index + 1}</span> {verdictWords[each]}
          </button>
        ))}
      </div>
    </section>
  )
}

/** The writer's note, kept when the field is left. */
function Note({ shown: { claim } }: { readonly shown: StoryClaim }) {
  const [note, setNote] = useState(claim.note ?? '')
  const keep = () => {
    const next = note.trim() === '' ? undefined : note.trim()
    if (next !== claim.note) void changeClaim(claim.id, { note: next }).then(valueOrToast)
  }
  return (
    <section className={classes.part}>
      <Textarea
        id="claim-note"
        label="Note"
        rows={1}
        classNames={{ input: classes.note }}
        dir="auto"
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.preventDefault()
          event.currentTarget.blur()
        }}
      />
    </section>
  )
}
