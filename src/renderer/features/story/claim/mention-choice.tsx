import { Button } from '@mantine/core'
import { factsOfStudy } from '#core/claims/evidence-shown.ts'
import { valueOrToast } from '#renderer/background/toast.ts'
import { takeBackMention } from '#renderer/db/draft-edits.ts'
import { tieMention } from '../story-actions.ts'
import type { StoryClaim } from '#core/claims/story-claims.ts'
import type { Story, StoryMention } from '../use-story.ts'
import { StudyChip } from '#renderer/ui/evidence-marks.tsx'
import { mentionsBeside } from './use-proposed-evidence.ts'
import classes from './item-pane.module.css'

/** The studies that the sentence of a claim names, each to be decided. */
export function MentionsBeside({ story, shown }: { readonly story: Story; readonly shown: StoryClaim }) {
  return mentionsBeside(story.mentions, shown).map((mention) => (
    <MentionChoice key={mention.id} story={story} mention={mention} />
  ))
}

/** Words that speak of a study, and which of the library they may mean: one is proposed, several are listed with what fits, none is said. */
export function MentionChoice({ story, mention }: { readonly story: Story; readonly mention: StoryMention }) {
  const { mention: found, decided, decisionId } = mention
  const tied = typeof decided === 'string' ? factsOfStudy(story.library, decided) : null
  return (
    <section className={classes.part} aria-label={`Study named: ${found.words}`}>
      <h3>
        Study named here <span>{wordsOf(mention)}</span>
      </h3>
      <blockquote className="quoted" dir="auto">
        “{found.words}”
      </blockquote>
      {tied && <StudyChip facts={tied} />}
      {decided === undefined && (
        <ul className={classes.candidates}>
          {found.candidates.map(({ studyId, reasons }) => {
            const facts = factsOfStudy(story.library, studyId)
            return (
              facts && (
                <li key={studyId}>
                  <StudyChip facts={facts} />
                  <p className={classes.reason}>{reasons.join('; ')}</p>
                  <Button
                    size="compact-xs"
                    variant="default"
                    onClick={() => void tieMention(story, found.span, studyId)}
                  >
                    It is {facts.name}
                  </Button>
                </li>
              )
            )
          })}
        </ul>
      )}
      <div className={classes.buttons}>
        {decisionId === undefined ? (
          <Button size="compact-xs" variant="subtle" onClick={() => void tieMention(story, found.span, null)}>
            No study of the library
          </Button>
        ) : (
          <Button
            size="compact-xs"
            variant="subtle"
            onClick={() => void takeBackMention(story.draft.id, decisionId).then(valueOrToast)}
          >
            Decide anew
          </Button>
        )}
      </div>
    </section>
  )
}

function wordsOf({ decided, mention: { candidates } }: StoryMention): string {
  if (decided === null) return 'none of the library'
  if (decided !== undefined) return 'decided'
  if (candidates.length === 0) return 'no study of the library fits'
  return candidates.length === 1 ? 'one fits' : `${candidates.length} fit: which is it?`
}
