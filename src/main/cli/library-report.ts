import { appVersion } from '#core/app-version.ts'
import { groupBy } from '#core/group-by.ts'
import { rejectedPrefix } from '#core/model/setting-keys.ts'
import { reviewsOfStudies } from '#core/model/included-in.ts'
import type { Outcome } from '#core/model/outcome.ts'
import { peopleGroups } from '#core/model/same-people.ts'
import type { Paper } from '#core/model/study.ts'
import type { Tag } from '#core/model/tag.ts'
import { cutOutsOf, type CutOut } from '#core/paper/anchoring/cut-out.ts'
import type {
  EvidenceReport,
  QuoteCheck,
  QuotePictures,
  ReportAbout,
  ReportChart,
} from '#core/report/evidence-report.ts'
import { findingKey, lookUpQuote } from '#core/report/look-up-quotes.ts'
import { makeReport } from '#core/report/make-report.ts'
import { lookOf, pictureKey, picturesToDraw } from '#core/report/quote-pictures.ts'
import { detailsFrom } from '#core/report/study-details.ts'
import { wantedQuotes, type WantedQuote } from '#core/report/wanted-quotes.ts'
import { worthShowing } from '#core/suggestions/suggest-for-paper.ts'
import type { EvidenceTable } from '#core/table/evidence-table.ts'
import { libraryEvidence, libraryTable, type PaperSuggestions } from '#core/table/library-table.ts'
import { paperFile } from '../library/library-layout.ts'
import type { CommandOutput } from './command.ts'
import { drawPapers, readPapers } from './paper-thread.ts'
import { customFieldsOf, rowsOf, type LibraryNow } from './read-library.ts'

/** The report of a library, as the window makes it: its papers are read for what they suggest, and to look the quotes up in them. */
export async function libraryReport(
  { state, layout, name }: LibraryNow,
  request: {
    /** What of the whole table is printed, and what is said of that. */
    readonly choose: (table: EvidenceTable) => { readonly table: EvidenceTable; readonly selection: string }
    readonly about: Pick<ReportAbout, 'withSuggestions' | 'withNotes' | 'madeAt'>
    readonly withPictures: boolean
    readonly withCharts: boolean
  },
  output: CommandOutput,
): Promise<EvidenceReport> {
  const [studies, papers, tags] = [rowsOf(state, 'studies'), rowsOf(state, 'papers'), rowsOf(state, 'tags')]
  const [outcomes, settings] = [rowsOf(state, 'outcomes'), rowsOf(state, 'settings')]
  const [samePeople, includedIn] = [peopleGroups(settings), reviewsOfStudies(settings)]
  const rejected = settings.flatMap(({ id }) =>
    id.startsWith(rejectedPrefix) ? [id.slice(rejectedPrefix.length)] : [],
  )
  const fileOf = (paper: Paper) => paperFile(layout, paper.sha256)
  const read = await readTexts(papers, [...tags, ...outcomes], fileOf, request.withPictures, output)
  const evidence = libraryEvidence({
    studies,
    papers,
    tags,
    suggestions: read.suggestions,
    rejected,
    samePeople,
    includedIn,
  })
  const { table, selection } = request.choose(libraryTable(evidence, customFieldsOf(state)))
  const details = detailsFrom(studies, papers, tags, outcomes)
  const checkOf = ({ paper, anchor }: WantedQuote) =>
    (paper && read.checks.get(findingKey(paper.sha256, anchor))) ?? 'no-pdf'
  const { withSuggestions } = request.about
  const wanted = request.withPictures ? wantedQuotes({ table, detailsOf: details, withSuggestions }) : []
  const pictures = await quotePictures(wanted, checkOf, read.cutOuts, fileOf, output)
  return makeReport({
    table,
    // Its rows are of these studies.
    detailsOf: (studyId) => details(studyId)!,
    findingOf: (quote) => ({ check: checkOf(quote), ...pictures.get(pictureKey(quote)) }),
    about: { ...request.about, libraryName: name, madeBy: appVersion, selection },
    charts: request.withCharts ? await chartsOf(table, outcomes, name, request.about.madeAt) : [],
  })
}

// As SVG alone: nothing draws pictures of pixels outside the window, so Word has their data as tables.
async function chartsOf(
  table: EvidenceTable,
  outcomes: readonly Outcome[],
  name: string,
  madeAt: string,
): Promise<readonly ReportChart[]> {
  // What draws them is loaded where it is needed.
  const [{ libraryCharts }, { svgFile }] = await Promise.all([
    import('#charts/library-charts.ts'),
    import('#charts/svg-file.ts'),
  ])
  return libraryCharts(table.rows, outcomes).map((chart) => {
    const { text, width, height } = svgFile(chart, name, new Date(madeAt))
    return { words: chart.words, table: chart.table, svg: text, width, height }
  })
}

/** The pictures of quotes by `pictureKey`, as the window draws them. */
async function quotePictures(
  quotes: readonly WantedQuote[],
  checkOf: (quote: WantedQuote) => QuoteCheck,
  cutOuts: ReadonlyMap<string, readonly CutOut[]>,
  fileOf: (paper: Paper) => string,
  output: CommandOutput,
): Promise<ReadonlyMap<string, QuotePictures>> {
  const { drawable, pictures } = picturesToDraw(quotes, checkOf)
  const papers = drawable.map(({ paper, quotes: ofPaper }) => ({
    file: fileOf(paper),
    quotes: ofPaper.map((quote) =>
      (cutOuts.get(findingKey(paper.sha256, quote.anchor)) ?? []).map((cutOut) => ({ ...cutOut, ...lookOf(quote) })),
    ),
  }))
  let next = 0
  await drawPapers(papers, (answer) => {
    const { paper, quotes: ofPaper } = drawable[next]!
    next += 1
    if ('problem' in answer) output.say(`${paper.fileName}: ${answer.problem.message}`)
    for (const [index, quote] of ofPaper.entries())
      pictures.set(
        pictureKey(quote),
        'problem' in answer ? { pictures: [], noPicture: answer.problem.message } : answer.pictures[index]!,
      )
  })
  return pictures
}

/** What the papers suggest, and what came of looking quotes up, with the parts of pages that show them where those are drawn. A text is let go at once: those of 2,000 papers fill the memory. */
async function readTexts(
  papers: readonly Paper[],
  proven: readonly (Tag | Outcome)[],
  fileOf: (paper: Paper) => string,
  withPictures: boolean,
  output: CommandOutput,
): Promise<{
  readonly checks: ReadonlyMap<string, QuoteCheck>
  readonly cutOuts: ReadonlyMap<string, readonly CutOut[]>
  readonly suggestions: readonly PaperSuggestions[]
}> {
  const checks = new Map<string, QuoteCheck>()
  const cutOuts = new Map<string, readonly CutOut[]>()
  const suggestions: PaperSuggestions[] = []
  const byFile = new Map(papers.map((paper) => [fileOf(paper), paper]))
  const quoted = groupBy(
    proven.flatMap(({ quotes }) => quotes),
    ({ paperSha256 }) => paperSha256,
  )
  await readPapers(
    [...byFile.keys()],
    (answer) => {
      const paper = byFile.get(answer.file)!
      if ('problem' in answer) {
        output.say(`${paper.fileName}: ${answer.problem.message}`)
        return
      }
      // A scan has no words: "no statement found" would be no finding.
      const suggested = answer.noTextLayer ? {} : worthShowing(answer.suggestions)
      suggestions.push({ sha256: paper.sha256, studyId: paper.studyId, suggestions: suggested })
      const text = answer.noTextLayer ? 'no-text' : (answer.text ?? null)
      const anchors = [
        ...(quoted.get(paper.sha256) ?? []).map(({ anchor }) => anchor),
        ...Object.values(suggested).flatMap((candidates) => candidates.flatMap(({ quote }) => quote ?? [])),
      ]
      for (const anchor of anchors) {
        checks.set(findingKey(paper.sha256, anchor), lookUpQuote(text, anchor))
        if (withPictures && text !== null && text !== 'no-text')
          cutOuts.set(findingKey(paper.sha256, anchor), cutOutsOf(text, anchor))
      }
    },
    ['text'],
  )
  return { checks, cutOuts, suggestions }
}
