import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Claim, Evidence } from '#core/model/claim.ts'
import type { RecordStatus, Source } from '#core/model/source.ts'
import { claimNote } from '../annotated-draft/claim-note.ts'
import { claimsCsv, claimsWorkbook, sourcesCsv } from './claim-list.ts'
import { factCheck } from './fact-check.ts'
import { factCheckPage } from './page.ts'
import {
  checkOf,
  claimOf,
  draft,
  libraryOf,
  quoteOf,
  sampleSizeOf,
  shownClaims,
  sourceOf,
  storyForTests,
  studyOf,
} from './story-for-tests.ts'
import { nothingMore, type LetOut } from './what-stays-out.ts'

const madeAt = '2026-11-29T16:40:00.000Z'
const secrets = {
  name: /Zsuzsa|Quillane/iu,
  contact: /quill@example|55\D*66\D*77\D*88/iu,
  words: /Only 777 of them|nobody was told/iu,
}

/** Somebody who may be named, with words about who may not. */
const byOther = sourceOf('other', {
  title: 'What Zsuzsa Quillane did',
  kind: 'web-page',
  role: 'friend of Quillane',
  url: 'https://example.org/zsuzsa-quillane',
  quotes: [quoteOf('o', 'Quillane counted 30 of them.', 9)],
})

/** All words that leave the house, but the draft's own. */
function everythingSaid(claims: readonly Claim[], sources: readonly Source[], letOut: LetOut): string {
  const library = libraryOf([studyOf('kim', 'Kim', 2023)], [sampleSizeOf('kim', 28)], [...sources, byOther])
  const elsewhere = claimOf(8, '30 nurses', [], { text: 'Quillane says so in another draft' })
  const check = factCheck(draft, shownClaims(claims, library), [elsewhere], library, letOut)
  const text = (bytes: Uint8Array) => strFromU8(bytes)
  return [
    ...check.claims.flatMap(claimNote),
    text(claimsCsv(check.claims)),
    text(sourcesCsv(check.sources, check.rule)),
    ...Object.values(unzipSync(claimsWorkbook(check, madeAt))).map(text),
    text(factCheckPage(check, { madeAt, madeBy: '0', libraryName: 'Quillane and lamps', excerpts: new Map() })),
  ].join('\n')
}

const typed = fc.constantFrom(
  'Zsuzsa Quillane said so',
  'QUILLANE: no',
  'ask quillane at quill@example.org',
  'call +45 55 66 77 88',
  'she says “Only 777 of them slept.”',
  'Correction: “30 nurses” should be “777” (Zsuzsa Quillane, 00:12:31).',
  '=HYPERLINK("quill@example.org")',
  'Z. Quillane, so Quillane, Zsuzsa and ZsuzsaQuillane',
  'she is zsuzsa82@example.org, zquillane and quillane_z there',
  'Quillane82 and Quil\u00ADlane, Quillanes too',
  'only 777 of them slept, she says',
)
const hidden = { person: 'Zsuzsa Quillane', contact: 'quill@example.org, +45 55 66 77 88' }
const source = (record: RecordStatus, isOwnWords: boolean, isGone: boolean): Source => {
  const passage = quoteOf('q', 'Only 777 of them slept. Really nobody was told.')
  const isOffInPart = record === 'by-name'
  return sourceOf('secret', {
    ...hidden,
    title: 'Zsuzsa Quillane, the call',
    role: 'nurse',
    url: 'https://example.org/quillane',
    note: 'Zsuzsa Quillane called',
    record,
    quotes: isGone ? [] : [{ ...passage, ...(isOwnWords ? { use: 'own-words', ownWords: 'Quillane saw 777' } : {}) }],
    ...(isOffInPart ? { offRecord: [{ id: 'o', fileSha256: passage.paperSha256, anchor: passage.anchor }] } : {}),
  })
}
const evidence = fc.constantFrom<Evidence>(
  { kind: 'passage', sourceId: 'secret', quoteId: 'q' },
  { kind: 'source', sourceId: 'secret' },
  { kind: 'value', studyId: 'kim', fieldId: 'sample-size' },
  { kind: 'calculation', expression: '777 / 28 * 100', unit: '%' },
  { kind: 'own-observation', words: 'I saw Zsuzsa Quillane' },
  { kind: 'common-knowledge', words: 'quillane knows' },
  { kind: 'passage', sourceId: 'other', quoteId: 'o' },
)
const isOnSecret = ({ evidence: each }: Claim['links'][number]) => each.kind === 'passage' && each.sourceId === 'secret'
const claim = fc
  .record({
    words: fc.constantFrom('30 nurses', 'the best lamp there is', '480 euros', 'Half of them slept better'),
    evidence: fc.uniqueArray(evidence, {
      maxLength: 4,
      selector: ({ kind, ...rest }) => `${kind} ${'sourceId' in rest ? rest.sourceId : ''}`,
    }),
    note: typed,
    linkNote: typed,
    checkNote: typed,
  })
  .map(({ words, evidence: behind, note, linkNote, checkNote }) => {
    const made = claimOf(1, words, behind, { note })
    const check = checkOf('AB', 'corrected', { newWords: `so says ${checkNote}`, note: checkNote })
    return { ...made, checks: [check], links: made.links.map((link) => ({ ...link, note: linkNote })) }
  })

describe('no export', () => {
  it('says who is not to be named, how to reach anybody, or words off the record', () => {
    fc.assert(
      fc.property(
        claim,
        fc.constantFrom<RecordStatus>('not-by-name', 'background', 'off-the-record'),
        fc.boolean(),
        fc.boolean(),
        (one, record, isOwnWords, isGone) => {
          const said = everythingSaid([one], [source(record, isOwnWords, isGone)], nothingMore)
          expect(said).not.toMatch(secrets.name)
          expect(said).not.toMatch(secrets.contact)
          // Words may be quoted of somebody who is only not to be named.
          if (record !== 'not-by-name' && !isGone) expect(said).not.toMatch(secrets.words)
          if (record !== 'not-by-name' && !isGone && one.links.some(isOnSecret))
            expect(said).not.toMatch(/777 \/ 28|should be “777”/)
        },
      ),
      { numRuns: 150 },
    )
  })

  it('says words of a passage that is off the record in a source that is not', () => {
    fc.assert(
      fc.property(claim, (one) => {
        const said = everythingSaid([one], [source('by-name', false, false)], nothingMore)
        expect(said).not.toMatch(secrets.words)
        expect(said).not.toMatch(secrets.contact)
      }),
      { numRuns: 60 },
    )
  })

  it('keeps back what the writer has ticked', () => {
    const claims = [claimOf(1, '30 nurses', [{ kind: 'passage', sourceId: 'secret', quoteId: 'q' }])]
    const everything = { contacts: true, offRecord: true }
    const said = everythingSaid(claims, [source('off-the-record', false, false)], everything)
    for (const secret of Object.values(secrets)) expect(said).toMatch(secret)
    expect(everythingSaid(claims, [source('not-by-name', false, false)], everything)).not.toMatch(secrets.name)
  })
})

describe('LibreOffice', () => {
  const found = (() => {
    try {
      return execFileSync('soffice', ['--version'], { encoding: 'utf8', timeout: 60_000 }).trim()
    } catch {
      return null
    }
  })()

  it('opens the claim list as it was written', { timeout: 180_000 }, ({ skip }) => {
    skip(found === null, 'LibreOffice (soffice) is not on this machine')
    const { shown, library } = storyForTests()
    const folder = mkdtempSync(join(tmpdir(), 'evidence-desk-claims-'))
    try {
      writeFileSync(
        join(folder, 'claims.xlsx'),
        claimsWorkbook(factCheck(draft, shown, [], library, nothingMore), madeAt),
      )
      const profile = `-env:UserInstallation=file:\u002F/${folder}/profile`
      const convert = [profile, '--headless', '--convert-to', 'csv:Text - txt - csv (StarCalc):44,34,76', '--outdir']
      execFileSync('soffice', [...convert, folder, join(folder, 'claims.xlsx')], { stdio: 'ignore' })
      const read = readFileSync(join(folder, 'claims.csv'), 'utf8')
      expect(read).toMatch(/^Number,Claim,Kind,Side,Source,Place,Quote,State,Who,When,Correction,Note/)
      expect(read).toContain('=SUM(1) is no formula')
      expect(read).toContain('28 nurses')
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
