import { useMediaQuery } from '@mantine/hooks'
import { useMemo, useRef, useState } from 'react'
import { useSearchParams } from 'react-router'
import { claimsForEvidence, type ClaimLine } from '#core/claims/claim-lines.ts'
import { evidenceKey } from '#core/model/claim.ts'
import { placeOfQuote, quoteWords } from '#core/model/quote.ts'
import { recordStatusWords, type QuoteUse, type Source } from '#core/model/source.ts'
import { linkClaim, type ToLink } from '#renderer/background/link-claim.ts'
import type { PassageToLink } from '#renderer/db/passage-links.ts'
import { rectOfSpan } from '#renderer/text/text-places.ts'
import { ClaimDialog } from '#renderer/ui/claim-dialog.tsx'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { SourcePane } from './pane/source-pane.tsx'
import { keepPassage, takeOffRecord } from './source-actions.ts'
import { PassagePopover } from './text/passage-popover.tsx'
import { TextHead, TextOrWhyNot } from './text/shown-text.tsx'
import { useOpenSource } from './use-open-source.ts'
import { useSourceCommands } from './use-source-commands.ts'
import classes from './sources-page.module.css'

/** One source: its text with its passages, and beside it who or what it is. */
export function SourceView({
  source,
  lines,
  studyNames,
  onEdit,
  onRemove,
  onAddFile,
  onBack,
}: {
  readonly source: Source
  readonly lines: readonly ClaimLine[] | undefined
  readonly studyNames: ReadonlyMap<string, string>
  onEdit(): void
  onRemove(): void
  onAddFile(): void
  /** Given where the list has no room beside it. */
  readonly onBack: (() => void) | undefined
}) {
  const view = useRef<HTMLDivElement>(null)
  const [params] = useSearchParams()
  const open = useOpenSource(source, params.get('quote'), view)
  const { file, selecting, current, goTo } = open
  const narrow = useMediaQuery('(max-width: 1099px)', undefined, { getInitialValueInEffect: false }) ?? false
  const [isSheetOpen, setSheetOpen] = useState(false)
  const [linking, setLinking] = useState<{ readonly passage: PassageToLink | null } | null>(null)
  const words = selecting.words?.anchor
  const passage = useMemo((): PassageToLink | null => {
    if (words && file) return { fileSha256: file.sha256, anchor: words, use: 'quoted' }
    return current?.kind === 'quote' ? { quoteId: current.quote.id, anchor: current.anchor } : null
  }, [words, file, current])
  const lacking = useMemo(() => {
    const [first] =
      words && lines ? claimsForEvidence(lines, { sourceId: source.id, words: quoteWords(words) }, '') : []
    return first?.lacksPlaceHere ? first : null
  }, [words, lines, source.id])

  const keep = async (made: Promise<string | null>) => {
    const id = await made
    if (id === null) return
    selecting.clear()
    goTo(id)
  }
  const onUse = async (use: QuoteUse) => {
    if (words && file) await keep(keepPassage(source, file, words, use))
  }
  const onOffRecord = async () => {
    if (words && file) await keep(takeOffRecord(source, file, words))
  }
  const place = async () => {
    if (lacking && passage && (await linkClaim(lacking.claim.id, toLink(source, passage)))) selecting.clear()
  }
  const onLink = () => setLinking({ passage })
  const openSheet = () => {
    if (narrow) setSheetOpen(true)
  }
  useSourceCommands({
    open,
    onUse,
    onOffRecord,
    onLink,
    onPlace: lacking ? () => void place() : null,
    onEdit,
    onRemove,
    onAddFile,
    onShow: openSheet,
  })
  const pane = (
    <SourcePane
      open={open}
      lines={lines}
      studyNames={studyNames}
      onEdit={onEdit}
      onRemove={onRemove}
      onLink={onLink}
      onAddFile={onAddFile}
      onClose={narrow ? () => setSheetOpen(false) : undefined}
    />
  )
  return (
    <>
      <div className={classes.middle}>
        <TextHead source={source} onBack={onBack} onShow={narrow ? openSheet : undefined} />
        <TextOrWhyNot
          open={open}
          view={view}
          onAddFile={onAddFile}
          onPassage={(id) => {
            goTo(id)
            openSheet()
          }}
        >
          {words && (
            <PassagePopover
              warning={warningOf(source)}
              lacking={lacking}
              whereIs={() => view.current && rectOfSpan(view.current, words)}
              onUse={(use) => void onUse(use)}
              onLink={onLink}
              onOffRecord={() => void onOffRecord()}
              onPlace={() => void place()}
            />
          )}
        </TextOrWhyNot>
        <KeyLine />
      </div>
      {!narrow && (
        <aside className={classes.pane} aria-label="Source">
          {pane}
        </aside>
      )}
      {narrow && isSheetOpen && (
        <aside
          className={classes.sheet}
          aria-label="Source"
          onKeyDown={(event) => {
            if (event.key !== 'Escape' || event.defaultPrevented) return
            event.preventDefault()
            setSheetOpen(false)
            view.current?.focus()
          }}
        >
          {pane}
        </aside>
      )}
      {linking && (
        <LinkDialog
          source={source}
          passage={linking.passage}
          lines={lines}
          onClose={() => setLinking(null)}
          onLinked={() => {
            setLinking(null)
            selecting.clear()
          }}
        />
      )}
    </>
  )
}

/** Puts a passage to a claim; null: the source, without a place. */
function LinkDialog({
  source,
  passage,
  lines,
  onClose,
  onLinked,
}: {
  readonly source: Source
  readonly passage: PassageToLink | null
  readonly lines: readonly ClaimLine[] | undefined
  onClose(): void
  onLinked(): void
}) {
  const quoteId = passage && 'quoteId' in passage ? passage.quoteId : null
  const said = passage ? quoteWords(passage.anchor) : null
  return (
    <ClaimDialog
      title={passage ? `Put ${placeOfQuote(passage.anchor)} to a claim` : `Put “${source.title}” to a claim`}
      quoted={said}
      evidence={{
        sourceId: source.id,
        words: said ?? source.title,
        ...(quoteId ? { key: evidenceKey({ kind: 'passage', sourceId: source.id, quoteId }) } : {}),
      }}
      lines={lines}
      onClose={onClose}
      onLink={async (claimId) => {
        if (await linkClaim(claimId, toLink(source, passage))) onLinked()
      }}
    />
  )
}

function toLink({ id: sourceId }: Source, passage: PassageToLink | null): ToLink {
  return passage ? { kind: 'passage', sourceId, passage } : { kind: 'evidence', evidence: { kind: 'source', sourceId } }
}

function warningOf({ record }: Source): string {
  if (record === 'off-the-record') return 'This source is off the record: nothing of it goes into exports.'
  return record === 'background' ? `${recordStatusWords[record]}: that is what was agreed on.` : ''
}

function KeyLine() {
  const hints = [
    ['S', 'select'],
    ['Q', 'quote'],
    ['T', 'to a claim'],
    ['O', 'off the record'],
    ['J', 'next passage'],
  ] as const
  return (
    <div className={classes.keys}>
      {hints.map(([key, words]) => (
        <span key={key}>
          <KeyHint keyName={key} /> {words}
        </span>
      ))}
      <span className={classes.end}>
        <KeyHint keyName="?" /> all keys
      </span>
    </div>
  )
}
