import { formatCount } from '#core/format-count.ts'
import type { EvidenceReport, ReportAbout } from '../evidence-report.ts'
import { answerStateWords, picturesInWords, quoteChecksInWords, resultsTitle } from '../report-words.ts'
import { plain, type Block } from './report-document.ts'

/** "Made on 2026-11-30, 16:40 UTC with Evidence Desk 0.1.0", and which moment of the library it shows where that is not now. */
export function momentInWords({ madeAt, madeBy, asOf }: Pick<ReportAbout, 'madeAt' | 'madeBy' | 'asOf'>): string {
  const made = `Made on ${timeInWords(madeAt)} with Evidence Desk ${madeBy}`
  if (!asOf) return made
  return `As of ${timeInWords(asOf.at)}${asOf.name === null ? '' : `, “${asOf.name}”`}. ${made}`
}

/** The same everywhere, whatever the zone of who reads: "2026-11-30, 16:40 UTC". */
function timeInWords(at: string): string {
  return `${at.slice(0, 10)}, ${at.slice(11, 16)} UTC`
}

/** What a reader who never saw the app must know, as lines: also the sheet "About" of a spreadsheet. */
export function howMadeLines(report: EvidenceReport): readonly string[] {
  const { about, studies, columns, quoteChecks } = report
  const pictures = picturesInWords(report)
  const answers = studies.flatMap((study) =>
    columns.filter(({ fieldId }) => fieldId).map(({ id }) => study.answers[id]!),
  )
  const counts = (Object.keys(answerStateWords) as (keyof typeof answerStateWords)[]).flatMap((state) => {
    const count = answers.filter((answer) => answer.state === state).length
    return count > 0 ? [`${count.toLocaleString('en-GB')} ${answerStateWords[state]}`] : []
  })
  const accepted = answers.filter(({ set }) => set?.setBy === 'accepted-suggestion').length
  return [
    `${momentInWords(about)}.`,
    `From the library “${about.libraryName}”. ${about.selection}.`,
    `${formatCount(studies.length, 'study', 'studies')}, ${formatCount(answers.length, 'answer')}: ${counts.join(', ')}.`,
    ...(accepted > 0
      ? [
          `${formatCount(accepted, 'confirmed answer')} began as a suggestion of the program and ${accepted === 1 ? 'was' : 'were'} accepted by the writer.`,
        ]
      : []),
    ...outcomesInWords(report),
    about.withSuggestions
      ? 'Suggestions were made by rules of the program from the text of the papers. Nobody has confirmed them.'
      : 'Suggestions that nobody has confirmed were left out: their answers stand as “not looked at”.',
    `Every quote was looked up again in the text of its PDF when this was made. ${quoteChecksInWords(quoteChecks)}.`,
    ...(pictures === null ? [] : [`${pictures}, drawn from the pages of the PDFs.`]),
    '“Not looked at”, “not stated”, “unclear” and “not applicable” are four different answers.',
    'People are counted once each: both sides of a face are one person, and those of reviews are not added to those of the studies they review.',
  ]
}

function outcomesInWords({ studies }: EvidenceReport): readonly string[] {
  const outcomes = studies.reduce((sum, study) => sum + study.outcomes.length, 0)
  if (outcomes === 0) return []
  const from = studies.filter((study) => study.outcomes.length > 0).length
  return [
    `${resultsTitle}: ${formatCount(outcomes, 'outcome')} of ${formatCount(from, 'study', 'studies')}. The figures are those of the papers; what follows from them was worked out by the program, each range one of 95 % unless the paper gives another. Nothing is pooled.`,
  ]
}

/** The last part of a document. */
export function howMade(report: EvidenceReport): readonly Block[] {
  return [{ kind: 'list', items: howMadeLines(report).map(plain) }]
}
