import { formatCount } from '#core/format-count.ts'
import { pictureMarkup } from '../formats/html/blocks.ts'
import { markup, type Html } from '../formats/html/markup.ts'
import { excerptKey, type ExcerptsOfLinks } from './excerpts.ts'
import type { SayableCheck, SayableClaim, SayableLink } from './sayable-claim.ts'

/** So many claims are read in one go; more are parted by the paragraphs of the draft. */
const mostWithoutHeadings = 100

/** The claims as rows of a table, a piece at a time: what the draft says, what the source says, who checked it. */
export function* claimRows(claims: readonly SayableClaim[], excerpts: ExcerptsOfLinks): Generator<string> {
  yield tableHead
  let before: number | null | undefined
  for (const claim of claims) {
    const isNew = claims.length > mostWithoutHeadings && claim.paragraph !== before
    before = claim.paragraph
    if (isNew) yield String(groupHead(claim.paragraph))
    yield String(claimRow(claim, excerpts))
  }
  yield '</tbody>\n</table>\n'
}

const tableHead = `<table role="table"><colgroup><col class="no"><col class="says"><col><col class="who"></colgroup>
<thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Claim</th><th role="columnheader" scope="col">The draft says</th><th role="columnheader" scope="col">The source says</th><th role="columnheader" scope="col">Checked</th></tr></thead>
<tbody role="rowgroup">
`

function groupHead(paragraph: number | null): Html {
  const words = paragraph === null ? 'Headings and notes' : `Paragraph ${paragraph}`
  return markup`<tr role="row" class="group"><th role="rowheader" scope="rowgroup" colspan="4">${words}</th></tr>\n`
}

function claimRow(claim: SayableClaim, excerpts: ExcerptsOfLinks): Html {
  const { number, links, differs, checks, note, stateWords, verdict } = claim
  const evidence =
    links.length === 0
      ? markup`<p class="none">Nothing is linked to it.</p>`
      : links.map((link, index) => linkMarkup(link, claim, index, excerpts))
  const mistakes = differs.map((words) => markup`<p class="bad">${words}</p>`)
  const checked = checks.length === 0 ? markup`<p class="none">not checked</p>` : checks.map(checkMarkup)
  const more = [stateWords, verdict && `the writer’s view: ${verdict.toLowerCase()}`].filter(Boolean).join(' · ')
  return markup`<tr role="row" id="claim-${number}"><th role="rowheader" scope="row">${numberMark(claim)}</th><td role="cell" class="says" data-label="The draft says">${wordsMarkup(claim)}<p class="quiet">${more}</p>${note !== undefined && markup`<p class="note quiet">Note: ${note}</p>`}</td><td role="cell" data-label="The source says">${evidence}${mistakes}</td><td role="cell" data-label="Checked">${checked}</td></tr>\n`
}

/** The number of a claim in the look of its state. */
export function numberMark({ number, state }: Pick<SayableClaim, 'number' | 'state'>): Html {
  return markup`<span class="number ${state}">${number}</span>`
}

/** The draft's words; where they were corrected, struck, with the new words of each person behind. */
function wordsMarkup({ words, checks }: SayableClaim): Html {
  const corrected = checks.filter(({ decision, newWords }) => decision === 'corrected' && newWords !== undefined)
  if (corrected.length === 0) return markup`<p>${words}</p>`
  const several = corrected.length > 1
  const after = corrected.map(
    ({ newWords, initials }) =>
      markup` <ins>${newWords!}</ins>${several && markup` <span class="quiet">(${initials})</span>`}`,
  )
  return markup`<p><del>${words}</del>${after}</p>`
}

function linkMarkup(
  { side, sideWords, evidence, note }: SayableLink,
  claim: SayableClaim,
  index: number,
  excerpts: ExcerptsOfLinks,
): Html {
  const { what, whose, place, said, problem, source } = evidence
  const excerpt = excerpts.get(excerptKey(claim, index))
  const pictures = (excerpt?.pictures ?? []).map((picture) =>
    pictureMarkup(picture, `The place in the ${source ? 'file' : 'paper'}, ${place}, with the words: ${said}`),
  )
  const files = excerpt?.files ?? []
  const facts = [what, whose, place, problem].filter(Boolean).join(' · ')
  return markup`<blockquote class="${side}">${said !== '' && markup`<p>${said}</p>`}<p class="whose">${side !== 'for' && markup`<strong>${sideWords}:</strong> `}${facts}</p>${note !== undefined && markup`<p class="quiet">Note: ${note}</p>`}${pictures}${excerpt?.noPicture !== undefined && markup`<p class="quiet">No picture. ${excerpt.noPicture}</p>`}${files.length > 0 && markup`<p class="quiet">${formatCount(files.length, 'file')}: ${files.join(', ')}</p>`}</blockquote>`
}

function checkMarkup({ decision, decisionWords, initials, at, note }: SayableCheck): Html {
  const signs = { verified: '✓', corrected: '✎', 'cannot-verify': '✕', 'ask-author': '?' } as const
  const when = `${at.slice(0, 10)}, ${at.slice(11, 16)} UTC`
  return markup`<p><strong><span aria-hidden="true">${signs[decision]}</span> ${decisionWords.toLowerCase()}</strong><br>${initials}, ${when}${note !== undefined && markup`<br>${note}`}</p>`
}
