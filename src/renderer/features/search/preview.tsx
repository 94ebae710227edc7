import { ActionIcon, Button, CloseButton } from '@mantine/core'
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { StudyChip } from '#renderer/ui/evidence-marks.tsx'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { MarkedText } from './marked-text.tsx'
import { groupWords, type ShownPlace } from './place-words.ts'
import classes from './search-page.module.css'

/** What can be done with a place; null: not with this one. */
export interface PlaceActions {
  open(): void
  readonly keep: (() => void) | null
  readonly link: (() => void) | null
}

/** The whole text of a place with all hits marked, the one that one stands on more than the others. */
export function Preview({
  shown: { place, title, detail, study },
  hit,
  actions,
  onHit,
  onClose,
}: {
  readonly shown: ShownPlace
  readonly hit: number
  readonly actions: PlaceActions
  onHit(index: number): void
  /** Given where it is a sheet. */
  readonly onClose: (() => void) | undefined
}) {
  const body = useRef<HTMLDivElement>(null)
  const { ranges, text, placeWords, kind } = place
  useEffect(() => {
    const mark = body.current?.querySelector('[data-current]')
    if (mark) mark.scrollIntoView({ block: 'center' })
    else body.current?.scrollTo(0, 0)
  }, [place.id, hit, text])
  const step = (by: 1 | -1) => onHit((hit + by + ranges.length) % ranges.length)
  return (
    <>
      <div className={classes.previewHead}>
        <div>
          <bdi className={classes.resultName}>{title}</bdi>
          <p className={classes.quiet}>{[groupWords[kind], detail, placeWords].filter(Boolean).join(', ')}</p>
          {study && <StudyChip facts={study} />}
        </div>
        {ranges.length > 1 && (
          <div className={classes.steps}>
            <ActionIcon aria-label="The hit before, in this text" onClick={() => step(-1)}>
              <IconChevronLeft size={16} aria-hidden />
            </ActionIcon>
            <span className="tabular" role="status">
              {hit + 1} of {ranges.length}
            </span>
            <ActionIcon aria-label="The next hit in this text" onClick={() => step(1)}>
              <IconChevronRight size={16} aria-hidden />
            </ActionIcon>
          </div>
        )}
        {onClose && <CloseButton aria-label="Close the place" onClick={onClose} />}
      </div>
      <div ref={body} className={classes.previewBody} tabIndex={0} role="document" aria-label={`Text of ${title}`}>
        <div className={classes.sheet} dir="auto">
          <MarkedText text={text} ranges={ranges} current={ranges.length > 0 ? hit : -1} />
        </div>
      </div>
      <div className={classes.previewFoot}>
        <Button onClick={actions.open} rightSection={<KeyHint keyName="Enter" onButton />}>
          Open
        </Button>
        <Button
          variant="default"
          disabled={!actions.keep}
          onClick={() => actions.keep?.()}
          rightSection={<KeyHint keyName="Q" />}
        >
          Keep quote
        </Button>
        <Button
          variant="default"
          disabled={!actions.link}
          onClick={() => actions.link?.()}
          rightSection={<KeyHint keyName="T" />}
        >
          Put to a claim
        </Button>
      </div>
    </>
  )
}
