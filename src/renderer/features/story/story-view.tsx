import { Button } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useNavigate, useSearchParams } from 'react-router'
import type { EvidenceLibrary } from '#core/claims/evidence-shown.ts'
import type { Claim } from '#core/model/claim.ts'
import type { Draft } from '#core/model/draft.ts'
import type { WrittenText } from '#core/sources/written-text.ts'
import { TextView } from '#renderer/text/text-view.tsx'
import { useSelectedWords } from '#renderer/text/use-selected-words.ts'
import type { TextHighlight } from '#renderer/text/text-highlight.ts'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { addressedWords } from '#renderer/ui/place-address.ts'
import { SettleList } from './bring-in/settle-list.tsx'
import { ItemPane } from './claim/item-pane.tsx'
import { LinkDialog, type LinkWay } from './claim/link-dialog.tsx'
import { useProposedEvidence } from './claim/use-proposed-evidence.ts'
import { useBackedGutter, useHighlights } from './draft/highlights.tsx'
import { markWords, takeProposals } from './story-actions.ts'
import { StoryExportDialog } from './export/export-dialog.tsx'
import { StoryFilters } from './story-filters.tsx'
import { StoryHead } from './story-head.tsx'
import type { BringIn } from '#renderer/text/text-drop.tsx'
import { usePosition, spanOfItem } from './use-position.ts'
import { useStory } from './use-story.ts'
import { useStoryCommands } from './use-story-commands.ts'
import classes from './story-page.module.css'

/** One draft with its claims: the words, the claim that the writer is at beside them, and the keyboard between. */
export function StoryView({
  draft,
  drafts,
  text,
  claims,
  library,
  bringIn,
}: {
  readonly draft: Draft
  readonly drafts: readonly Draft[]
  readonly text: WrittenText
  readonly claims: readonly Claim[]
  readonly library: EvidenceLibrary
  readonly bringIn: BringIn
}) {
  const view = useRef<HTMLDivElement>(null)
  const navigate = useNavigate()
  const [params] = useSearchParams()
  const asked = params.get('claim')
  const story = useStory(draft, text, claims, library)
  const position = usePosition(story, asked && `claim ${asked}`)
  const { current, goTo } = position
  const shown = current?.kind === 'claim' ? current.claim : null
  const evidence = useProposedEvidence(story, shown)
  const sought = useSoughtWords(params)
  const ofStory = useHighlights(story, position)
  const highlights = useMemo(() => [...ofStory, ...sought], [ofStory, sought])
  const gutter = useBackedGutter(story)
  const selecting = useSelectedWords(view, text)
  const narrow = useMediaQuery('(max-width: 1099px)', undefined, { getInitialValueInEffect: false }) ?? false
  const [isSheetOpen, setSheetOpen] = useState(false)
  const [linking, setLinking] = useState<LinkWay | null>(null)
  const [isExporting, setExporting] = useState(false)
  useKeepInSight(view, current?.id ?? null)
  useKeepInSight(view, sought[0]?.id ?? null)
  // Asked for by name, it is gone to wherever the writer was before.
  useEffect(() => {
    if (asked) goTo(`claim ${asked}`)
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [asked])

  const takeAll = async (where: 'paragraph' | 'draft') => {
    const block = current && spanOfItem(current).start.pageIndex
    const wanted = story.proposals.filter(({ span }) => where === 'draft' || span.start.pageIndex === block)
    if (wanted.length > 0) await takeProposals(story, wanted)
  }
  const mark = async () => {
    if (!selecting.words) return
    const id = await markWords(story, selecting.words.anchor)
    selecting.clear()
    if (id) goTo(`claim ${id}`)
  }
  const openSheet = () => {
    if (narrow) setSheetOpen(true)
  }
  useStoryCommands({
    story,
    position,
    evidence,
    selecting,
    onMark: mark,
    onTakeAll: takeAll,
    onLink: setLinking,
    onExport: () => setExporting(true),
    onCheck: () => void navigate(`/story/${draft.id}/check`),
    onShow: openSheet,
  })

  const pane = (
    <ItemPane
      story={story}
      position={position}
      evidence={evidence}
      onLink={setLinking}
      onClose={narrow ? () => setSheetOpen(false) : undefined}
    />
  )
  return (
    <div className={classes.page} aria-busy={bringIn.share !== null || undefined}>
      <StoryHead
        story={story}
        drafts={drafts}
        onTakeAll={(where) => void takeAll(where)}
        onExport={() => setExporting(true)}
      />
      <div className={classes.desk}>
        <div className={classes.draftSide}>
          <StoryFilters story={story} position={position} />
          <SettleList
            story={story}
            drafts={drafts}
            onShow={(id) => {
              goTo(`claim ${id}`)
              openSheet()
            }}
          />
          <div className={classes.scroll} data-scrolls>
            <TextView
              ref={view}
              text={text}
              highlights={highlights}
              label={`Draft ${draft.number}`}
              gutterOf={gutter}
              onHighlight={(id) => {
                goTo(id)
                openSheet()
              }}
            />
          </div>
          <KeyLine onMark={selecting.words ? () => void mark() : null} onShow={narrow ? openSheet : null} />
        </div>
        {!narrow && (
          <aside className={classes.pane} aria-label="Claim">
            {pane}
          </aside>
        )}
        {narrow && isSheetOpen && (
          <aside
            className={classes.sheet}
            aria-label="Claim"
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
      </div>
      <StoryExportDialog
        story={story}
        opened={isExporting}
        onClose={() => setExporting(false)}
        onShow={(id) => {
          goTo(`claim ${id}`)
          openSheet()
        }}
      />
      {/* Made as it opens, and so there at once: letters that follow L are for it, and no keys of the page. */}
      {shown && linking && (
        <LinkDialog key={shown.id} story={story} shown={shown} way={linking} onClose={() => setLinking(null)} />
      )}
    </div>
  )
}

/** The most used keys, and what the mouse can do with selected words. */
function KeyLine({ onMark, onShow }: { readonly onMark: (() => void) | null; readonly onShow: (() => void) | null }) {
  const hints = [
    [['F'], 'next to do'],
    [['L'], 'link'],
    [['Enter'], 'take'],
    [['X'], 'set aside'],
    [['1', '5'], 'verdict'],
    [['C'], 'correction'],
    [['N'], 'note'],
  ] as const
  return (
    <div className={classes.keys}>
      {onShow && (
        <Button size="compact-xs" variant="default" onClick={onShow}>
          Show the claim
        </Button>
      )}
      {onMark ? (
        <Button size="compact-xs" onClick={onMark}>
          Mark the words as a claim (M)
        </Button>
      ) : (
        <span>
          <KeyHint keyName="M" /> mark words
        </span>
      )}
      {hints.map(([keys, words]) => (
        <span key={words}>
          <KeyHint keyName={keys[0]} />
          {keys.length > 1 && (
            <>
              {' – '}
              <KeyHint keyName={keys[1]!} />
            </>
          )}{' '}
          {words}
        </span>
      ))}
      <span className={classes.allKeys}>
        <KeyHint keyName="?" /> all keys
      </span>
    </div>
  )
}

/** The words that the address asks for, in a look of their own. */
function useSoughtWords(params: URLSearchParams): readonly TextHighlight[] {
  return useMemo(() => {
    const words = addressedWords(params)
    if (!words) return []
    const { block: pageIndex, start, end } = words
    const span = { start: { pageIndex, offset: start }, end: { pageIndex, offset: end } }
    return [{ id: `sought ${pageIndex} ${start}`, span, look: 'sought' }]
  }, [params])
}

/** Keeps the words of the current item in sight. */
function useKeepInSight(view: React.RefObject<HTMLDivElement | null>, id: string | null): void {
  useEffect(() => {
    if (id === null) return
    view.current?.querySelector(`[data-highlight="${CSS.escape(id)}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [view, id])
}
