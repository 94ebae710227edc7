import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { formatCount } from '#core/format-count.ts'
import type { Source } from '#core/model/source.ts'
import type { TextBlock, WrittenText } from '#core/sources/written-text.ts'
import { pageWordsAddress } from '#renderer/ui/place-address.ts'
import { useReleaseCheck, type ReleaseCheck } from './use-release-questions.ts'
import classes from './source-pane.module.css'

/** What a press release says beyond the paper of its study, both sentences side by side: questions, never verdicts. */
export function ReleasePart({
  source,
  text,
  onEdit,
}: {
  readonly source: Source
  readonly text: WrittenText | undefined
  onEdit(): void
}) {
  const check = useReleaseCheck(source, text)
  if (!check || !text) return null
  return (
    <section className={classes.part} aria-label="Against its study" aria-busy={check.state === 'reading'}>
      <h3>
        Against its study <span>{words(check)}</span>
      </h3>
      {check.state === 'no-study' && (
        <Button variant="default" size="compact-sm" onClick={onEdit}>
          Say which study it is about
        </Button>
      )}
      {check.state === 'checked' && check.questions.length > 0 && (
        <ol className={classes.questions}>
          {check.questions.map(({ kind, question, release, paper }) => (
            <li key={`${kind} ${release.index} ${release.start} ${question}`}>
              <strong>{question}</strong>
              <dl>
                <dt>Release, {blockPlace(text.blocks[release.index]!)}</dt>
                <dd className="quoted" dir="auto">
                  {release.words}
                </dd>
                <dt>
                  {paper ? (
                    <Link
                      className={classes.place}
                      aria-label={`Open the paper at page ${paper.index + 1}`}
                      to={`/study/${source.aboutStudyId}?${pageWordsAddress({ sha256: check.paperSha256, pageIndex: paper.index, start: paper.start, end: paper.end })}`}
                    >
                      Paper, p. {paper.index + 1}
                    </Link>
                  ) : (
                    'Paper'
                  )}
                </dt>
                <dd className={paper ? 'quoted' : undefined} dir="auto">
                  {paper?.words ?? 'says nothing on it that was found'}
                </dd>
              </dl>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}

function blockPlace({ paragraph, page }: TextBlock): string {
  if (paragraph !== null) return `¶ ${paragraph}`
  return page === undefined ? 'its heading' : `p. ${page}`
}

function words(check: ReleaseCheck): string {
  switch (check.state) {
    case 'no-study':
      return 'not known which'
    case 'no-paper':
      return 'its paper is not in the library'
    case 'no-text':
      return 'its paper has no text that can be read'
    case 'reading':
      return ''
    case 'checked':
      return check.questions.length === 0
        ? 'nothing found that the paper does not say'
        : `${formatCount(check.questions.length, 'question')}, no verdicts`
  }
}
