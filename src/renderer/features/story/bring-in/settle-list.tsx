import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { formatCount } from '#core/format-count.ts'
import type { FoundAgain } from '#core/claims/find-again.ts'
import type { Claim, ClaimPlace } from '#core/model/claim.ts'
import type { Draft } from '#core/model/draft.ts'
import { placeOfQuote, quoteWords, type QuoteAnchor } from '#core/model/quote.ts'
import { textOfFile } from '#renderer/background/source-texts.ts'
import { valueOrToast } from '#renderer/background/toast.ts'
import { placeClaim } from '#renderer/db/claim-edits.ts'
import { claimsAgain } from './found-places.ts'
import type { Story } from '../use-story.ts'
import classes from './settle-list.module.css'

const foundWords = { moved: 'moved', changed: 'changed', gone: 'gone' } as const

/** Claims that moved, changed or are gone since the draft before, each beside the words there are now, until the writer settles them. */
export function SettleList({
  story,
  drafts,
  onShow,
}: {
  readonly story: Story
  readonly drafts: readonly Draft[]
  onShow(claimId: string): void
}) {
  const { draft, unsettled } = story
  const earlier = drafts.findLast(({ number }) => number < draft.number)
  const again = useFoundAgain(story, earlier)
  if (unsettled.length === 0) return null
  return (
    <details className={classes.settle} open>
      <summary>
        {formatCount(unsettled.length, 'claim')} of {earlier ? `draft ${earlier.number}` : 'an earlier draft'} to look
        at: moved, changed or gone
      </summary>
      <ul>
        {unsettled.map((claim) => (
          <SettleLine
            key={claim.id}
            claim={claim}
            place={claim.places.find(({ draftId }) => draftId === draft.id)!}
            before={claim.places.find(({ draftId }) => draftId === earlier?.id)?.anchor ?? null}
            again={again.get(claim.id)}
            onShow={() => onShow(claim.id)}
          />
        ))}
      </ul>
    </details>
  )
}

function SettleLine({
  claim,
  place,
  before,
  again,
  onShow,
}: {
  readonly claim: Claim
  readonly place: ClaimPlace
  readonly before: QuoteAnchor | null
  readonly again: FoundAgain | undefined
  onShow(): void
}) {
  const settle = async (next: ClaimPlace) => void valueOrToast(await placeClaim(claim.id, { ...next, settled: true }))
  const nearest = again?.found === 'gone' ? again.nearest : null
  const found = place.found as keyof typeof foundWords
  return (
    <li>
      <p className={classes.head}>
        <strong>Claim {claim.number}</strong> <span data-found={found}>{foundWords[found]}</span>
      </p>
      <div className={classes.sides}>
        <div>
          <span className={classes.label}>Before{before ? `, ${placeOfQuote(before)}` : ''}</span>
          <q className="quoted">{before ? quoteWords(before) : claim.text}</q>
        </div>
        <div>
          {place.anchor ? (
            <>
              <span className={classes.label}>Now, {placeOfQuote(place.anchor)}</span>
              <q className="quoted">
                {again?.found === 'changed' ? <Differences again={again} /> : quoteWords(place.anchor)}
              </q>
            </>
          ) : nearest ? (
            <>
              <span className={classes.label}>
                Gone. Nearest text, {placeOfQuote(nearest.anchor)}: {Math.round(nearest.likeness * 100)} % of the words
              </span>
              <q className="quoted">{quoteWords(nearest.anchor)}</q>
            </>
          ) : (
            <span className={classes.label}>Gone. Nothing in this draft is like it.</span>
          )}
        </div>
      </div>
      <div className={classes.buttons}>
        {place.anchor && (
          <>
            <Button onClick={() => void settle(place)}>It is the same claim</Button>
            <Button variant="default" onClick={onShow}>
              Show it
            </Button>
          </>
        )}
        {nearest && (
          <Button onClick={() => void settle({ draftId: place.draftId, anchor: nearest.anchor, found: 'changed' })}>
            It is this text now
          </Button>
        )}
        <Button variant="default" onClick={() => void settle({ draftId: place.draftId, anchor: null, found: 'gone' })}>
          It is gone from the draft
        </Button>
      </div>
    </li>
  )
}

function Differences({ again }: { readonly again: Extract<FoundAgain, { readonly found: 'changed' }> }) {
  return again.difference.map(({ words, in: where }, index) => {
    const key = `${index} ${where}`
    if (where === 'new') return <ins key={key}>{words} </ins>
    return where === 'old' ? <del key={key}>{words} </del> : <span key={key}>{words} </span>
  })
}

const noneFound: ReadonlyMap<string, FoundAgain> = new Map()

/** What became of the claims, worked out again from both texts: the nearest text is not kept. */
function useFoundAgain({ text, unsettled }: Story, earlier: Draft | undefined): ReadonlyMap<string, FoundAgain> {
  const [found, setFound] = useState(noneFound)
  const hasSome = unsettled.length > 0
  useEffect(() => {
    if (!earlier || !hasSome) return undefined
    let isWanted = true
    void textOfFile(earlier.file).then((read) => {
      if (!isWanted) return
      // What cannot be read of the draft before is told where it is opened; the words before stand here all the same.
      setFound(
        read.ok
          ? new Map(claimsAgain(unsettled, { draft: earlier, text: read.value }, text).map((each) => [each.id, each]))
          : noneFound,
      )
    })
    return () => {
      isWanted = false
    }
    // Settling one changes nothing of the others.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [earlier, text, hasSome])
  return found
}
