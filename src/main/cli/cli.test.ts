import { spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import PDFDocument from 'pdfkit'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { paperWith } from '#core/results/checks/fixtures/paper-with.ts'
import type { EvidenceJson } from '#core/report/evidence-json.ts'
import { madeChange, valueOf } from '../library/changes-for-tests.ts'
import type { Library } from '../library/library.ts'
import { openLibraryFolder } from '../library/open-library.ts'
import { onSmallDisk } from '../library/small-disk-for-tests.ts'
import { added, draftInMarkdown, draftRows, sourceOf } from './story-for-tests.ts'

const root = join(import.meta.dirname, '..', '..', '..')
// Inside the repository, so that the built command line finds its packages as the real one does.
const built = join(root, 'node_modules', '.cache', 'evidence-desk', `cli-test-${process.pid}`)
let folder = ''

interface Ran {
  readonly status: number | null
  readonly out: string
  readonly said: string
}

function run(...words: string[]): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(built, 'cli.js'), ...words], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
    maxBuffer: 50_000_000,
  })
  return { status, out: stdout, said: stderr }
}

const lines = (text: string): Record<string, unknown>[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

async function writePdf(name: string, paragraphs: readonly string[]): Promise<void> {
  const document = new PDFDocument({ size: 'A4' })
  const chunks: Buffer[] = []
  const ended = new Promise<void>((end) =>
    document.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => end()),
  )
  for (const [index, paragraph] of paragraphs.entries())
    document
      .fontSize(index === 0 ? 20 : 11)
      .text(paragraph)
      .moveDown()
  document.end()
  await ended
  await writeFile(join(folder, name), Buffer.concat(chunks))
}

/** Every file of a folder with its size and time. */
async function filesOf(path: string): Promise<readonly (readonly [string, number, number])[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const looked = files.toSorted().map(async (file) => {
    const { size, mtimeMs } = await stat(file)
    // Who has it open says so in LOCK every few seconds.
    return [file, file.endsWith('LOCK') ? 0 : size, file.endsWith('LOCK') ? 0 : mtimeMs] as const
  })
  return Promise.all(looked)
}

/** A library, open, with two studies, one paper, a confirmed answer with a quote of it and one it does not hold, and a view. */
async function gardenLibrary(name: string): Promise<Library> {
  const library = valueOf(await openLibraryFolder(join(folder, name)))
  const { sha256 } = valueOf(await library.putPaper(await readFile(join(folder, 'invented.pdf'))))
  const quote = (exact: string) => ({
    id: exact,
    paperSha256: sha256,
    madeAt: '',
    anchor: { exact, prefix: '', suffix: '', start: { pageIndex: 0, offset: 0 }, end: { pageIndex: 0, offset: 1 } },
  })
  const paper = { sha256, studyId: 'study-1', fileName: 'invented.pdf', sizeBytes: 1, pageCount: 1, addedAt: '' }
  const population = {
    id: 'study-1/population',
    studyId: 'study-1',
    fieldId: 'population',
    setBy: 'writer',
    setAt: '',
    value: { kind: 'value', value: { text: 'Pansies' } },
    quotes: [quote('forty pansies in two rows'), quote('ninety lilies in one vase')],
  } as const
  const view = {
    id: 'view',
    name: 'For the gardener',
    choice: { columns: ['population'], sorting: [], filters: {}, groupBy: null },
  }
  const change = madeChange(1)
  const rows = [
    ...change.rows,
    { table: 'papers', key: sha256, before: null, after: paper },
    { table: 'tags', key: population.id, before: null, after: population },
    { table: 'views', key: view.id, before: null, after: view },
  ] as typeof change.rows
  valueOf(await library.appendChanges(0, [{ ...change, rows }, madeChange(2)]))
  return library
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'evidence-desk-cli-'))
  await mkdir(built, { recursive: true })
  await build({
    configFile: false,
    logLevel: 'silent',
    root,
    build: {
      ssr: true,
      outDir: built,
      target: 'node20',
      copyPublicDir: false,
      rollupOptions: {
        input: {
          cli: join(import.meta.dirname, 'index.ts'),
          'paper-worker': join(import.meta.dirname, 'paper-worker.ts'),
        },
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  })
  await writeFile(join(built, 'package.json'), '{"type":"module"}')
  await writePdf('invented.pdf', [
    'Moonlight on pansies: an invented trial',
    'Methods',
    'We planted forty pansies in two rows and watched them.',
    'Conflict of interest',
    'The authors declare that they have no conflict of interest.',
  ])
  await writeFile(join(folder, 'page.pdf'), '<!doctype html><html><body>Please sign in</body></html>')
  await writeFile(join(folder, 'empty.pdf'), '')
  await writeFile(
    join(folder, 'two.ris'),
    [1, 2]
      .map(
        () =>
          'TY  - JOUR\r\nTI  - Moonlight on pansies\r\nAU  - Adder, Ann\r\nPY  - 2019\r\nDO  - 10.1000/pansy\r\nER  - \r\n',
      )
      .join('\r\n'),
  )
}, 120_000)
afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
  await rm(built, { recursive: true, force: true })
})

describe('the command line', () => {
  it('explains itself, and answers 2 with a reason where the call is wrong', () => {
    const help = run('--help')
    expect(help.status).toBe(0)
    for (const name of [
      'extract --json',
      'extract --records',
      'import --json',
      'duplicates --json',
      'table FILE',
      'export <library folder>',
      'export <library folder> --draft [NUMBER]',
      'mark <library folder>',
      'verify',
      'pack',
      'unpack',
    ])
      expect(help.out).toContain(name)
    for (const words of [
      [],
      ['nothing'],
      ['constructor'],
      ['extract'],
      ['extract', 'a.pdf'],
      ['import', '--json'],
      ['import', '--json', '--format', 'docx', 'two.ris'],
      ['import', '--json', 'missing.ris'],
      ['import', 'two.ris'],
      ['duplicates', '--json'],
      ['duplicates', '--json', 'missing'],
      ['table', 'two.ris'],
      ['table', '--out', 'a.csv'],
      ['table', 'two.ris', '--out', 'a.docm'],
      ['export'],
      ['export', 'nowhere', '--out', 'a.csv'],
      ['export', '.', '--out', 'a.csv', '--format', 'nothing'],
      ['export', '.', '--out', 'a.csv', '--set', 'delimiter=x'],
      ['export', '.', '--out', 'a.csv', '--set', 'nothing=1'],
      ['export', '.', '--out', 'no such folder', '--format', 'obsidian'],
      ['export', '.', '--out', 'two.ris', '--format', 'obsidian'],
      ['export', '.', '--draft'],
      ['export', 'nowhere', '--draft', '--out', 'a.zip'],
      ['mark'],
      ['mark', '.'],
      ['mark', 'nowhere', '--out', '.'],
      ['mark', '.', '--out', 'nowhere'],
      ['verify'],
      ['verify', 'missing'],
      ['pack', 'missing', 'x.evidencedesk'],
      ['pack', '.'],
      ['pack', '.', 'two.ris'],
      ['unpack', 'missing.evidencedesk', 'new'],
      ['unpack', 'two.ris', '.'],
      ['import', '--json', '--nonsense', 'two.ris'],
      ['import', '--json', '--encoding', 'klingon', 'two.ris'],
    ]) {
      const { status, out, said } = run(...words)
      expect([words, status, out]).toEqual([words, 2, ''])
      expect(said.length).toBeGreaterThan(5)
    }
  }, 120_000)

  it('reads PDFs one a line; one that cannot be read harms no other', { timeout: 120_000 }, () => {
    const { status, out } = run(
      'extract',
      '--json',
      'page.pdf',
      'invented.pdf',
      'empty.pdf',
      'missing.pdf',
      '.',
      'invented.pdf',
    )
    expect(status).toBe(0)
    const answers = lines(out)
    expect(answers.map((answer) => answer['file'])).toEqual([
      'page.pdf',
      'invented.pdf',
      'empty.pdf',
      'missing.pdf',
      '.',
      'invented.pdf',
    ])
    for (const index of [0, 2, 3, 4])
      expect(answers[index]).toMatchObject({
        problem: { kind: expect.any(String), message: expect.stringMatching(/\w+ \w+/) },
      })
    for (const index of [1, 5]) {
      expect(answers[index]).toMatchObject({
        pages: 1,
        metadata: { title: expect.stringContaining('Moonlight on pansies'), author: expect.any(Array) },
      })
      expect(answers[index]?.['suggestions']).toMatchObject({
        'conflict-of-interest': [
          {
            value: { status: 'declared-none' },
            quote: expect.stringContaining('no conflict of interest'),
            pageNumber: 1,
          },
        ],
      })
    }
  })

  it('gives the results in numbers of a paper, and says which do not add up', { timeout: 120_000 }, async () => {
    const abstract = 'Sixty patients were enrolled. At week 8, 24 of 40 (80 %) had softer scars with the gel.'
    const results = 'Fifty-four patients were enrolled in two clinics. The risk ratio was 1.50 (95 % CI 0.95 to 2.37).'
    await writePdf('results.pdf', paperWith(abstract, results).split('\n\n'))
    const [answer] = lines(run('extract', '--json', 'results.pdf').out)
    const { outcomes, doubts } = answer!['results'] as Record<string, Record<string, unknown>[]>
    const said = JSON.stringify(outcomes)
    expect(said).toMatch(/"events":24,"total":40/)
    for (const outcome of outcomes!)
      expect(outcome).toMatchObject({
        pageNumber: expect.any(Number),
        quote: expect.any(String),
        figures: expect.stringMatching(/\d/),
      })
    expect(outcomes).toContainEqual(
      expect.objectContaining({ figures: expect.stringMatching(/^RR 1\.5.*95 % CI 0\.95 to 2\.37/) }),
    )
    expect(said).toContain('24 of 40 is 60.0 %, and 80 % is printed.')
    expect(doubts).toEqual([
      {
        kind: 'abstract-number',
        words: expect.stringMatching(/^Does not add up; look\. .*60.*54/),
        places: [expect.objectContaining({ pageNumber: 1 }), expect.anything()],
      },
    ])
  })

  it('suggests nothing where there is no text, and says so', { timeout: 120_000 }, async () => {
    await writePdf('scan.pdf', ['', '7 - 3', ' '])
    await writeFile(join(folder, 'bare.jsonl'), `${JSON.stringify({ id: 1, text: ' 12 \n' })}\n`)
    const scan = run('extract', '--json', 'scan.pdf')
    expect(lines(scan.out)).toMatchObject([{ file: 'scan.pdf', pages: 1, noText: true, suggestions: {} }])
    expect(lines(scan.out)[0]?.['suggestions']).toEqual({})
    expect(lines(scan.out)[0]).not.toHaveProperty('results')
    expect(scan.said).toContain('no text layer')
    expect(lines(run('extract', '--records', 'bare.jsonl').out)).toEqual([{ id: 1, noText: true, suggestions: {} }])
  })

  it('reads texts one a line, with quotes of their own words and no page', async () => {
    const text = 'A garden diary.\n\nConflict of interest\nThe authors declare that they have no conflict of interest.'
    await writeFile(
      join(folder, 'records.jsonl'),
      `${JSON.stringify({ id: 'a', title: 'Diary', text })}\nnot json\n\n${JSON.stringify({ id: 7, text: '' })}\n`,
    )
    const { status, out, said } = run('extract', '--records', 'records.jsonl')
    expect(status).toBe(0)
    const [first, second] = lines(out)
    expect(first).toMatchObject({
      id: 'a',
      suggestions: { 'conflict-of-interest': [{ pageNumber: null, confidence: expect.any(Number) }] },
    })
    const suggestions = first?.['suggestions'] as Record<string, { quote: string }[]> | undefined
    expect(text).toContain(suggestions?.['conflict-of-interest']?.[0]?.quote ?? 'none')
    expect(second).toMatchObject({ id: 7 })
    expect(said).toMatch(/Line 2/)
  })

  it('reads references, and finds those that are there twice', () => {
    const [read] = lines(run('import', '--json', 'two.ris').out)
    expect(read).toMatchObject({
      format: 'ris',
      problems: [
        { line: 1, record: 0, field: 'container-title', message: expect.stringContaining('No journal') },
        { line: 8, record: 1, field: 'container-title' },
      ],
      records: [{ type: 'article-journal', title: 'Moonlight on pansies', DOI: '10.1000/pansy' }, {}],
    })
    expect(lines(run('duplicates', '--json', 'two.ris').out)).toEqual([
      { pairs: [{ a: 0, b: 1, score: expect.any(Number) }] },
    ])
  })

  it('prints what the window points out, and takes the identifier of a link', async () => {
    const list = [
      'Adder A, … Berg K. Pansies at noon. J Pansies. 2021;1388:7-15. https://www.shop.example.com/shop/pansy',
      'Cole D. Pansies at night. J Pansies. 2020;4:21-9. https://pubmed.ncbi.nlm.nih.gov/31234567/',
    ]
    await writeFile(join(folder, 'list.txt'), list.join('\n'))
    const [read] = lines(run('import', '--json', 'list.txt').out) as [
      { records: readonly { PMID?: string }[]; problems: readonly { record?: number; field?: string }[] },
    ]
    expect(read.records[1]?.PMID).toBe('31234567')
    const fields = (record: number) => read.problems.filter((one) => one.record === record).map((one) => one.field)
    expect(fields(0)).toEqual(expect.arrayContaining(['author', 'URL']))
    expect(fields(1)).toEqual(['DOI'])
  })

  it('reads in the encoding that is named, and says what it read where it had to guess', async () => {
    await writeFile(
      join(folder, 'latin2.ris'),
      Buffer.from('TY  - JOUR\nTI  - P\xf8\xedb\xech k\xf9\xbee\nER  - \n', 'latin1'),
    )
    const [named] = lines(run('import', '--json', '--encoding', 'latin2', 'latin2.ris').out)
    expect(named).toMatchObject({ records: [{ title: 'Příběh kůže' }] })
    const guessed = run('import', '--json', 'latin2.ris')
    expect(lines(guessed.out)[0]).toMatchObject({
      problems: expect.arrayContaining([{ line: 1, message: expect.stringContaining('not in UTF-8') }]),
    })
  })

  it('reads a large file in pieces, as one', async () => {
    const records = Array.from(
      { length: 6000 },
      (_, i) => `TY  - JOUR\nTI  - Pansy number ${i}\nAB  - ${'Pansies grow. '.repeat(100)}\nZZ\nER  - \n`,
    )
    await writeFile(join(folder, 'large.ris'), `${records.join('\n')}\nTY  - JOUR\nER  - \n`)
    const [read] = lines(run('import', '--json', 'large.ris').out) as [
      { records: readonly { title: string }[]; problems: readonly { line: number }[] },
    ]
    expect(read.records.map((record) => record.title)).toEqual(records.map((_, i) => `Pansy number ${i}`))
    expect(read.problems[0]).toEqual({ line: 36_001, message: expect.stringContaining('empty') })
    expect(read.problems.at(-1)).toMatchObject({ line: 35_995, record: 5999, field: 'DOI' })
  })

  it('writes an evidence table of suggestions, marked as such', async () => {
    const { status, out, said } = run('table', 'two.ris', 'invented.pdf', 'page.pdf', '--out', 'evidence.csv')
    expect([status, out]).toEqual([0, ''])
    expect(said).toMatch(/3 studies/)
    const csv = await readFile(join(folder, 'evidence.csv'), 'utf8')
    expect(csv).toContain('"None declared","suggestion"')
    expect(csv.trim().split('\r\n')).toHaveLength(4)
  })

  it('exports a library folder beside whoever has it open: quotes looked up, suggestions of its papers, a view by name', async () => {
    const library = await gardenLibrary('to export')
    const before = JSON.stringify(await filesOf(join(folder, 'to export')))

    const all = run('export', 'to export', '--out', 'all.json')
    expect([all.status, all.said]).toEqual([
      0,
      expect.stringContaining('2 studies in all.json. 2 of 3 quotes found word for word and 1 not found.'),
    ])
    const read = JSON.parse(await readFile(join(folder, 'all.json'), 'utf8')) as EvidenceJson
    const answer = (column: string) => read.studies[0]?.answers.find((one) => one.column === column)
    expect(answer('population')?.quotes.map(({ check }) => check)).toEqual(['word-for-word', 'not-found'])
    expect(answer('conflict-of-interest')).toMatchObject({ state: 'suggestion', quotes: [{ check: 'word-for-word' }] })

    const viewed = run('export', 'to export', '--view', 'for the gardener', '--out', 'viewed.csv', '--set', 'names=ids')
    expect(viewed.status).toBe(0)
    const [head] = (await readFile(join(folder, 'viewed.csv'), 'utf8')).split('\r\n')
    expect(head).toMatch(/"pdf","population","population_state","population_quote",/)
    expect(head).not.toContain('sample_size')
    expect(run('export', 'to export', '--view', 'none', '--out', 'x.csv')).toMatchObject({
      status: 2,
      said: expect.stringContaining('Headline, All columns, For the gardener') as string,
    })
    const plain = run('table', 'to export', '--out', 'plain.csv')
    expect([plain.status, (await readFile(join(folder, 'plain.csv'), 'utf8')).split('\r\n')]).toMatchObject([
      0,
      { length: 4 },
    ])
    const pictured = run('export', 'to export', '--out', 'pack.html', '--set', 'pictures=yes')
    expect(pictured.status).toBe(0)
    const pack = await readFile(join(folder, 'pack.html'), 'utf8')
    expect(pack.match(/<img alt="The place in the paper, p\. 1, invented\.pdf, with the words: [^"]+"/g)).toHaveLength(
      2,
    )
    expect(pack).toContain('No picture. It was not found in the text of its paper.')
    expect(pack).toContain('2 pictures of quoted places; 1 quote lacks its picture and says why')
    expect(run('export', 'to export', '--out', 'no folder/x.csv').status).toBe(2)
    await mkdir(join(folder, 'vault'))
    const notes = run('export', 'to export', '--format', 'obsidian', '--out', 'vault')
    expect([notes.status, notes.out, notes.said]).toEqual([0, '', expect.stringContaining('3 new notes')])
    expect(await readdir(join(folder, 'vault', 'studies'))).toHaveLength(2)
    expect(run('export', 'to export', '--format', 'obsidian', '--out', 'notes.zip').status).toBe(0)
    expect((await readFile(join(folder, 'notes.zip'))).subarray(0, 2).toString()).toBe('PK')
    expect(run('export', 'to export', '--format', 'obsidian', '--out', 'to export/exports')).toMatchObject({
      status: 2,
      said: expect.stringContaining('lies in the library') as string,
    })
    expect(run('export', '.', '--out', 'x.csv')).toMatchObject({
      status: 1,
      said: expect.stringContaining('no library') as string,
    })

    expect(JSON.stringify(await filesOf(join(folder, 'to export')))).toBe(before)
    await library.close()
  })

  it('exports a draft as a package with the pages of papers and of PDFs of sources', { timeout: 120_000 }, async () => {
    const library = await gardenLibrary('to check')
    const pdf = await readFile(join(folder, 'invented.pdf'))
    const { sha256, sizeBytes } = valueOf(await library.putFile(pdf, 'application/pdf'))
    const place = { pageIndex: 0, offset: 0 }
    const passage = (exact: string) => ({
      id: exact,
      paperSha256: sha256,
      madeAt: '',
      use: 'quoted' as const,
      anchor: { exact, prefix: '', suffix: '', start: place, end: { ...place, offset: 1 } },
    })
    const files = [{ sha256, sizeBytes, fileName: 'leaflet.pdf', mediaType: 'application/pdf' }]
    const quotes = [passage('no conflict of interest'), passage('one hundred tulips')]
    const leaflet = sourceOf('leaflet', { kind: 'report', title: 'The leaflet', files, quotes })
    const rows = await draftRows(library, 1, Buffer.from(draftInMarkdown), [
      ['480 euros', [{ kind: 'value', studyId: 'study-1', fieldId: 'population' }]],
      ['Nobody had a headache', quotes.map(({ id }) => ({ kind: 'passage', sourceId: 'leaflet', quoteId: id }))],
    ])
    valueOf(await library.appendChanges(2, [added('story', [['sources', leaflet], ...rows])]))
    await library.close()

    const ran = run('export', 'to check', '--draft', '--with-papers', '--out', 'check.zip')
    expect([ran.status, ran.out]).toEqual([0, ''])
    expect(ran.said).toContain('1 quote has no picture; the page says why.')
    const zip = unzipSync(await readFile(join(folder, 'check.zip')))
    const within = (name: string) => zip[`The lamp, draft 1, fact check/${name}`]
    expect(Object.keys(zip).map((path) => path.slice(path.indexOf('/') + 1))).toEqual(
      expect.arrayContaining([
        'excerpts/claim-10_Invented-study-1_p1.png',
        'excerpts/claim-11_The-leaflet_p1.png',
        'papers/invented.pdf',
      ]),
    )
    expect(Buffer.from(within('excerpts/claim-11_The-leaflet_p1.png')!).subarray(1, 4).toString()).toBe('PNG')
    const page = Buffer.from(within('fact-check.html')!).toString()
    expect(page).toContain('“one hundred tulips”')
    expect(page).toContain('No picture. It was not found in the text of its file.')
  })

  it('writes marked copies of papers, replaces no file unasked, and says which quote is marked nowhere', async ({
    skip,
  }) => {
    const library = await gardenLibrary('to mark')
    await library.close()
    await mkdir(join(folder, 'marked'))
    await writeFile(join(folder, 'marked', '.x - marked.pdf.0123456789ab.part'), 'half')
    const first = run('mark', 'to mark', '--out', 'marked')
    expect(first).toMatchObject({ status: 1, out: 'Invented study 1 - marked.pdf\n' })
    expect(first.said).toContain('was not found and is marked nowhere: “ninety lilies in one vase”')
    expect(first.said).toContain('1 paper with 1 highlight in marked.')
    const copy = join(folder, 'marked', 'Invented study 1 - marked.pdf')
    const bytes = await readFile(copy)
    const original = await readFile(join(folder, 'invented.pdf'))
    expect(bytes.subarray(0, original.length).equals(original)).toBe(true)
    expect(bytes.subarray(original.length).toString('latin1')).toContain('/Highlight')
    await writeFile(copy, Buffer.concat([bytes, Buffer.from('% a note of the editor')]))
    const again = run('mark', 'to mark', '--out', 'marked', '--study', 'invented STUDY 1')
    expect([again.status, again.out, again.said]).toEqual([1, '', expect.stringContaining('it is not replaced')])
    expect((await readFile(copy)).length).toBeGreaterThan(bytes.length)
    expect(run('mark', 'to mark', '--out', 'marked', '--replace').out).toBe(first.out)
    expect((await readFile(copy)).equals(bytes)).toBe(true)
    expect(await readdir(join(folder, 'marked'))).toEqual(['Invented study 1 - marked.pdf'])
    expect(run('mark', 'to mark', '--out', 'marked', '--study', 'study-2')).toMatchObject({
      status: 1,
      said: expect.stringContaining('no quote to mark') as string,
    })
    expect(run('mark', 'to mark', '--out', 'marked', '--study', 'Nobody 2020').status).toBe(2)
    expect(run('mark', 'to mark', '--out', 'to mark').status).toBe(2)
    await onSmallDisk(join(folder, 'small'), '4k', skip, async () => {
      await writeFile(join(folder, 'small', 'other'), 'x')
      const full = run('mark', 'to mark', '--out', 'small')
      expect([full.status, full.out, full.said]).toEqual([1, '', expect.stringContaining('The disk is full.')])
      expect(await readdir(join(folder, 'small'))).toEqual(['other'])
    })
    const [paper] = await readdir(join(folder, 'to mark', 'papers'))
    await writeFile(join(folder, 'to mark', 'papers', paper!), 'damaged')
    const damaged = run('mark', 'to mark', '--out', 'marked')
    expect(damaged).toMatchObject({ status: 1, said: expect.stringContaining('altered or damaged') as string })
  }, 120_000)

  it('verifies a library folder: exit status 1 where something is wrong', async () => {
    const library = valueOf(await openLibraryFolder(join(folder, 'library')))
    valueOf(await library.appendChanges(0, [madeChange(1), madeChange(2)]))
    await library.close()
    const good = run('verify', 'library')
    expect([good.status, JSON.parse(good.out)]).toMatchObject([0, { changes: 2, papers: 0, problems: [] }])
    const journal = join(folder, 'library', 'journal', '000001.ndjson')
    await writeFile(journal, (await readFile(journal, 'utf8')).replace('note 2', 'note 3'))
    const bad = run('verify', 'library')
    expect([bad.status, JSON.parse(bad.out)]).toMatchObject([
      1,
      { changes: 1, problems: [expect.stringContaining('damaged at change 2')] },
    ])
  })

  it('reads a source into blocks with their places, and names what it cannot read', async () => {
    await writeFile(join(folder, 'talk.vtt'), 'WEBVTT\n\n00:12:31.000 --> 00:12:33.000\n<v Ana Ruiz>We had 28 pots.\n')
    await writeFile(join(folder, 'story.md'), '# Pots\n\nIt *rained*.\n')
    expect(run('read', 'talk.vtt').out).toBe('¶ 1, 00:12:31, Ana Ruiz\tWe had 28 pots.\n')
    expect(run('read', 'story.md').out).toBe('–\t[heading 1] Pots\n¶ 1\tIt rained.\n')
    expect(JSON.parse(run('read', '--json', 'story.md').out)).toMatchObject({
      mediaType: 'text/markdown',
      found: { title: 'Pots' },
      blocks: [{ kind: 'heading' }, { kind: 'paragraph', marks: [{ start: 3, end: 9, italic: true }] }],
    })
    await writeFile(join(folder, 'none.docx'), 'no document')
    const refused = run('read', 'none.docx')
    expect([refused.status, refused.said]).toEqual([2, expect.stringContaining('no Word document')])
  })

  it('writes a library as one file, and makes a library of one again; a file of another thing is refused', async () => {
    const library = valueOf(await openLibraryFolder(join(folder, 'to pack')))
    valueOf(await library.appendChanges(0, [madeChange(1), madeChange(2)]))
    await library.close()
    const packed = run('pack', 'to pack', 'packed.evidencedesk')
    expect([packed.status, JSON.parse(packed.out)]).toMatchObject([0, { seq: 2, papers: 0, leftOut: [] }])
    const unpacked = run('unpack', 'packed.evidencedesk', 'unpacked')
    expect([unpacked.status, JSON.parse(unpacked.out)]).toMatchObject([0, { changes: 2, studies: 2 }])
    expect(JSON.parse(run('verify', 'unpacked').out)).toMatchObject({ changes: 2, problems: [] })
    const refused = run('unpack', 'two.ris', 'other')
    expect([refused.status, refused.out]).toEqual([1, ''])
    expect(refused.said).toContain('not a library file')
    expect(run('unpack', 'packed.evidencedesk', 'unpacked').status).toBe(2)
    expect(run('pack', 'to pack', 'packed.evidencedesk').status).toBe(2)
  })
})
