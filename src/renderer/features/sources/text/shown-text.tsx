import { Button } from '@mantine/core'
import { recordStatusWords, type Source } from '#core/model/source.ts'
import classes from '../sources-page.module.css'
import type { OpenSource } from '../use-open-source.ts'
import { SourceText } from './source-text.tsx'

/** The bar over a text: what it is, and the ways to the list and the details where these have no room. */
export function TextHead({
  source: { title, record },
  onBack,
  onShow,
}: {
  readonly source: Source
  readonly onBack: (() => void) | undefined
  readonly onShow: (() => void) | undefined
}) {
  return (
    <div className={classes.textHead}>
      {onBack && (
        <Button size="compact-xs" variant="default" onClick={onBack}>
          All sources
        </Button>
      )}
      <h2 dir="auto" title={title}>
        {title}
      </h2>
      {record !== 'by-name' && <span className={classes.warn}>{recordStatusWords[record].toLowerCase()}</span>}
      {onShow && (
        <Button size="compact-xs" variant="default" className={classes.end} onClick={onShow}>
          Details (P)
        </Button>
      )}
    </div>
  )
}

/** The text of the file that is shown, or in its place why there is none and what to do. */
export function TextOrWhyNot({
  open: { source, file, text, passages, current },
  view,
  onAddFile,
  onPassage,
  children,
}: {
  readonly open: OpenSource
  readonly view: React.RefObject<HTMLDivElement | null>
  onAddFile(): void
  onPassage(id: string): void
  readonly children: React.ReactNode
}) {
  if (!file)
    return (
      <div className={classes.empty}>
        <p className={classes.invite}>{source.unanswered ? 'Asked, and did not answer.' : 'No text yet.'}</p>
        <p>Add the transcript, letter or page when it is there; or paste it, and put it with this source.</p>
        <Button onClick={onAddFile}>Add a file</Button>
      </div>
    )
  if (text && !text.ok)
    return (
      <div className={classes.empty} role="alert">
        <p>
          “{file.fileName}” could not be read: {text.message} The file and its passages are kept.
        </p>
      </div>
    )
  if (!text) return <div className={classes.empty} role="status" aria-label="Reading the text" />
  return (
    <SourceText
      key={file.sha256}
      view={view}
      text={text.value}
      label={source.title}
      passages={passages}
      currentId={current?.id ?? null}
      onPassage={onPassage}
    >
      {children}
    </SourceText>
  )
}
