import { allEntries, type BoardEntry } from '#core/claims/board/board-entries.ts'
import type { BoardRow } from '#core/claims/board/claim-board.ts'
import { fairText } from '#core/claims/board/fair-sentence.ts'
import { isInDraft } from '#core/claims/board/rows-of-board.ts'
import { linkSideWords } from '#core/model/claim.ts'
import { isKept } from './fact-check/sayable-claim.ts'
import { evidenceLine, sayableEvidence } from './fact-check/sayable-evidence.ts'
import type { WhatStaysOut } from './fact-check/what-stays-out.ts'

/**
 * A row of the claim board as text to be pasted: its words, the fair sentence, and a line for each piece of evidence with side, study and place, those
 * of retracted studies apart. As in every export, who is not to be named is not named; what was told off the record is left out.
 */
export function claimWithSources({ claim, entries, sentence }: BoardRow, rule: WhatStaysOut): string {
  const all = allEntries(entries)
  const standing = linesOf(
    all.filter(({ study, isGone }) => !study?.isRetracted && !isGone),
    rule,
  )
  const retracted = linesOf(
    all.filter(({ study }) => study?.isRetracted),
    rule,
  )
  return [
    // The words of a draft are the writer's to publish; those of a row alone were typed like a note.
    isInDraft(claim) ? claim.text : rule.cleaned(claim.text),
    rule.cleaned(fairText(sentence)),
    ...(standing.length > 0 ? [['Sources:', ...standing].join('\n')] : []),
    ...(retracted.length > 0 ? [['Retracted, not counted:', ...retracted].join('\n')] : []),
  ].join('\n\n')
}

function linesOf(entries: readonly BoardEntry[], rule: WhatStaysOut): readonly string[] {
  const restsOnKept = entries.some(({ links }) => links.some(({ shown }) => isKept(shown, rule)))
  const lines = entries.flatMap(({ side, links }) =>
    links
      .filter(
        ({ shown }) => !shown.isGone && !(shown.source && rule.openness(shown.source, shown.quote?.id) === 'kind-only'),
      )
      .map(({ shown }) => `- ${linkSideWords[side]}: ${evidenceLine(sayableEvidence(shown, rule, restsOnKept))}`),
  )
  return [...new Set(lines)]
}
