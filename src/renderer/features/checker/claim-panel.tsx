import { ActionIcon } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { numbersToLookAt } from '#core/claims/checking/evidence-facts.ts'
import type { CheckItem } from '#core/claims/checking/check-queue.ts'
import { claimStateWords } from '#core/claims/claim-state.ts'
import { claimKindWords } from '#core/model/claim.ts'
import { ClaimSign } from '#renderer/ui/claim-marks.tsx'
import { blockName } from './check-queue.tsx'
import { DecidedList } from '#renderer/ui/decided-list.tsx'
import { EvidenceCard } from './evidence-card.tsx'
import { ProposedInstead } from './proposed-instead.tsx'
import { SentenceInParagraph } from './sentence-in-paragraph.tsx'
import type { Checking } from './use-checking.ts'
import type { ChosenEvidence } from './use-chosen-evidence.ts'
import classes from './claim-panel.module.css'

/** One claim: its sentence in its paragraph, the evidence beside it, and what was decided. */
export function ClaimPanel({
  checking,
  item,
  evidence,
}: {
  readonly checking: Checking
  readonly item: CheckItem
  readonly evidence: ChosenEvidence
}) {
  const { items, library, text, step } = checking
  const { shown } = item
  const { claim, state, links } = shown
  const at = items.indexOf(item)
  const nowhere = numbersToLookAt(shown.check).filter(
    ({ verdict, found }) => verdict === 'differs' && found === undefined,
  )
  return (
    <div className={classes.panel}>
      <header className={classes.head}>
        <h2>Claim {claim.number}</h2>
        <span>{claimKindWords[claim.kind].toLowerCase()}</span>
        <span>{blockName(text.blocks[shown.span.start.pageIndex])}</span>
        <span className={classes.state} data-claim-state={state}>
          <ClaimSign state={state} /> {claimStateWords[state].toLowerCase()}
        </span>
        <span className={classes.steps}>
          <ActionIcon aria-label="Previous claim" disabled={at === 0} onClick={() => step(-1)}>
            <IconChevronLeft size={15} />
          </ActionIcon>
          <span className="tabular">
            {at + 1} of {items.length}
          </span>
          <ActionIcon aria-label="Next claim" disabled={at === items.length - 1} onClick={() => step(1)}>
            <IconChevronRight size={15} />
          </ActionIcon>
        </span>
      </header>
      <SentenceInParagraph text={text} shown={shown} />
      {claim.note && (
        <p className={classes.note} dir="auto">
          <b>Writer’s note</b> {claim.note}
        </p>
      )}
      {item.isDisputed && <DecidedList shown={item.shown} />}
      {links.length > 0 &&
        nowhere.map(({ quantity, message }) => (
          <p key={`${quantity.start} ${quantity.words}`} className={classes.differs}>
            <ClaimSign state="number-differs" /> {message}
          </p>
        ))}
      {links.length === 0 ? (
        <ProposedInstead shown={shown} library={library} />
      ) : (
        <ul className={classes.cards} aria-label="Evidence">
          {links.map((link, index) => (
            <EvidenceCard
              key={link.key}
              evidence={link}
              link={claim.links[index]!}
              shown={shown}
              library={library}
              isChosen={links.length > 1 && link.key === evidence.chosen?.key}
              hasKey={link.key === evidence.chosen?.key}
            />
          ))}
        </ul>
      )}
      {!item.isDisputed && <DecidedList shown={item.shown} />}
    </div>
  )
}
