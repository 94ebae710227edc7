import { Button } from '@mantine/core'
import { correctionOf, noteCorrection } from '../story-actions.ts'
import type { StoryClaim } from '#core/claims/story-claims.ts'
import { Place } from '#renderer/ui/evidence-marks.tsx'
import type { LinkWay } from './link-dialog.tsx'
import classes from './item-pane.module.css'

/** Every number of a claim against its evidence: what the draft says, what the evidence says, and what to do where they differ. */
export function NumberChecks({ shown, onLink }: { readonly shown: StoryClaim; onLink(way: LinkWay): void }) {
  const findings = shown.check.numbers.filter(({ reason }) => reason !== 'order' && reason !== 'name')
  if (findings.length === 0) return null
  const differing = findings.find(({ verdict }) => verdict === 'differs')
  const correction = correctionOf(shown)
  const proposal = findings.find((each) => each.proposal)?.proposal
  return (
    <section className={classes.part}>
      <h3>
        Number check{' '}
        <span>{differing ? `${differing.quantity.words} stands in no linked quote` : wordsOf(findings)}</span>
      </h3>
      <div className={classes.numbers} data-differs={differing !== undefined || undefined}>
        {findings.map(({ quantity, verdict, found, message }) => {
          const link = shown.links.find(({ key }) => key === found?.evidence)
          return (
            <dl key={`${quantity.start} ${quantity.words}`} data-verdict={verdict}>
              <dt>Draft</dt>
              <dd>
                <strong>{quantity.words}</strong>
              </dd>
              <dt>Evidence</dt>
              <dd>
                {found ? (
                  <>
                    <strong>{found.words}</strong> {link?.study?.name ?? link?.source?.title}{' '}
                    {link && <Place shown={link} />}
                  </>
                ) : (
                  message
                )}
              </dd>
            </dl>
          )
        })}
        {(differing || proposal) && (
          <div className={classes.buttons}>
            {correction && (
              <Button variant="default" onClick={() => void noteCorrection(shown)}>
                Note “{correction.to}” as correction (C)
              </Button>
            )}
            <Button variant="default" onClick={() => onLink('calculation')}>
              It is a calculation (=)
            </Button>
          </div>
        )}
      </div>
    </section>
  )
}

function wordsOf(findings: StoryClaim['check']['numbers']): string {
  if (findings.every(({ verdict }) => verdict === 'agrees')) return 'as in the evidence'
  return findings.some(({ reason }) => reason === 'nothing-linked')
    ? 'nothing is linked yet'
    : 'not all can be looked up'
}
