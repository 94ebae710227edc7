import { formatCount } from '#core/format-count.ts'
import { inWords } from '#core/in-words.ts'
import { referenceLine } from '#core/model/reference-line.ts'
import { referenceLinks } from '#core/model/reference-links.ts'
import { encodedInParts } from '../formats/encoded-in-parts.ts'
import { markup, webLink, type Html } from '../formats/html/markup.ts'
import { pageHead } from '../formats/html/page-head.ts'
import type { FactCheck, FactCheckMade } from './fact-check.ts'
import { claimRows, numberMark } from './page-claims.ts'
import { factCheckStyle, factCheckStyleHash } from './page-style.ts'
import { sourceLine, studyMarks } from './sayable-evidence.ts'

interface Section {
  readonly id: string
  readonly title: string
  /** Beside the title. */
  readonly says?: string
  readonly count?: number
  readonly body: () => Iterable<string>
}

/** The fact check as one page for who never opens the app: what is open first, then every claim with its words, source and checker. */
export function factCheckPage(check: FactCheck, made: FactCheckMade): Uint8Array {
  return encodedInParts(pageMarkup(check, made), check.claims.length + 20)
}

function* pageMarkup(check: FactCheck, made: FactCheckMade): Generator<string> {
  const { draft } = check
  const sections = sectionsOf(check, made)
  yield pageHead({
    title: `Fact check: ${draft.title}`,
    madeBy: made.madeBy,
    style: factCheckStyle,
    styleHash: factCheckStyleHash,
  })
  yield String(contents(sections))
  yield '<main>\n'
  yield String(opening(check, made))
  for (const { id, title, says, body } of sections) {
    const small = says !== undefined && markup` <small>${says}</small>`
    yield String(
      markup`<section id="${id}" class="${id}" aria-labelledby="${id}-title">\n<h2 id="${id}-title">${title}${small}</h2>\n`,
    )
    yield* body()
    yield '</section>\n'
  }
  yield '</main>\n</body>\n</html>\n'
}

function sectionsOf(check: FactCheck, made: FactCheckMade): readonly Section[] {
  const { open, claims, studies, sources } = check
  return [
    {
      id: 'still-open',
      title: 'Still open',
      says: 'read this first',
      count: open.length,
      body: () => openMarkup(check),
    },
    {
      id: 'claims',
      title: 'Claims',
      says: 'numbered as in the comments of the draft',
      count: claims.length,
      body: () => claimRows(claims, made.excerpts),
    },
    { id: 'studies', title: 'Studies', count: studies.length, body: () => [String(studiesMarkup(check))] },
    { id: 'sources', title: 'Other sources', count: sources.length, body: () => [String(sourcesMarkup(check))] },
    { id: 'how-made', title: 'How this was made', body: () => [String(howMade(check, made))] },
  ]
}

/** The contents, with how much stands under each. A narrow screen folds them: that needs no script. */
function contents(sections: readonly Section[]): Html {
  const items = sections.map(
    ({ id, title, count }) =>
      markup`<li><a href="#${id}">${title}</a>${count !== undefined && markup` <span>${count.toLocaleString('en-GB')}</span>`}</li>\n`,
  )
  return markup`<nav aria-label="Contents">\n<details>\n<summary>Contents</summary>\n<ul>\n${items}</ul>\n<p>One file. No script, no requests.</p>\n</details>\n</nav>\n`
}

function opening({ draft, claims, studies }: FactCheck, { madeAt, excerpts }: FactCheckMade): Html {
  const checkers = [...new Set(claims.flatMap(({ checks }) => checks.map(({ initials }) => initials)))]
  const decided = (decision: string) =>
    claims.filter(({ checks }) => checks.length > 0 && checks.every((one) => one.decision === decision)).length
  const checked = claims.filter(({ checks }) => checks.length > 0).length
  const counted = studies.filter(({ isRetracted, people }) => !isRetracted && people !== null)
  const people = counted.reduce((sum, one) => sum + one.people!, 0)
  const quotes = excerpts.size
  const shown = [...excerpts.values()].filter(({ pictures }) => pictures.length > 0).length
  const retracted = studies.filter(({ isRetracted }) => isRetracted).length
  const figures: readonly (readonly [number: string, label: string])[] = [
    [
      `${checked} of ${claims.length}`,
      `claims checked: ${decided('verified')} verified, ${decided('corrected')} corrected`,
    ],
    ...(quotes > 0 ? [[`${shown} of ${quotes}`, 'quotes shown on their page'] as const] : []),
    [people.toLocaleString('en-GB'), `people in ${formatCount(counted.length, 'study', 'studies')}, each counted once`],
    ...(retracted > 0 ? [[String(retracted), 'retracted, named and not counted'] as const] : []),
  ]
  const items = figures.map(([number, label]) => markup`<li><strong>${number}</strong> ${label}</li>\n`)
  const by = checkers.length > 0 ? `Checked by ${inWords(checkers)}.` : 'Nobody has checked it yet.'
  return markup`<header id="about">\n<p class="kind"><span>Fact check</span><span>draft ${draft.number} of ${draft.addedAt.slice(0, 10)}</span><span>made ${madeAt.slice(0, 10)}, ${madeAt.slice(11, 16)} UTC</span></p>\n<h1>${draft.title}</h1>\n<p class="lead">What each claim of the story stands on, with the words and the place. ${by}</p>\n<ul class="figures">\n${items}</ul>\n</header>\n`
}

function* openMarkup({ open, claims }: FactCheck): Generator<string> {
  if (open.length === 0) {
    yield '<p>Nothing: every claim has its place, its numbers agree, and nobody asks anything.</p>\n'
    return
  }
  const states = new Map(claims.map(({ id, state }) => [id, state]))
  yield '<ul>\n'
  for (const { claimId, number, words } of open) {
    const state = states.get(claimId)
    const mark = numberMark({ number, state: state ?? 'not-linked' })
    yield String(
      markup`<li>${state ? markup`<a class="to-claim" href="#claim-${number}" aria-label="Claim ${number}">${mark}</a>` : mark} <span>${words}</span></li>\n`,
    )
  }
  yield '</ul>\n'
}

function studiesMarkup({ studies }: FactCheck): Html {
  if (studies.length === 0) return markup`<p>None.</p>\n`
  const items = studies.map((study) => {
    const links = referenceLinks(study.reference).filter(({ kind }) => kind === 'paper')
    const web = links.map(({ url, label }) => markup` ${webLink(url, label)}`)
    return markup`<li><strong>${study.name}</strong>: ${referenceLine(study.reference)}${web}<br><span class="quiet">${studyMarks(study).join(', ')}</span></li>\n`
  })
  return markup`<ul>\n${items}</ul>\n`
}

function sourcesMarkup({ sources, rule }: FactCheck): Html {
  if (sources.length === 0) return markup`<p>None.</p>\n`
  const items = sources.map((source) => {
    const address = rule.addressOf(source)
    const contact = rule.contactOf(source)
    return markup`<li>${sourceLine(source, rule)}${address !== undefined && markup` ${webLink(address, address)}`}${contact !== undefined && markup`<br><span class="quiet">Contact: ${contact}</span>`}</li>\n`
  })
  return markup`<ul>\n${items}</ul>\n`
}

function howMade({ staysOut, draft, rule }: FactCheck, { madeAt, madeBy, libraryName }: FactCheckMade): Html {
  const lines = [
    `Made on ${madeAt.slice(0, 10)}, ${madeAt.slice(11, 16)} UTC with Evidence Desk ${madeBy}, from the library “${rule.cleaned(libraryName)}”, draft ${draft.number} (${rule.cleaned(draft.file.fileName)}).`,
    'A claim is verified by people alone; numbers were compared by rules of the program.',
    'People are counted once each. A retracted study is named and counted nowhere.',
    ...staysOut,
  ]
  return markup`<ul>\n${lines.map((line) => markup`<li>${line}</li>\n`)}</ul>\n`
}
