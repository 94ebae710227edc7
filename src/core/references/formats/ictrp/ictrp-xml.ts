import type { ImportedRecord, ImportFormat, ImportProblem } from '#core/references/contract/import-format.ts'
import { calendarDate, readDate } from '#core/references/fields/read-date.ts'
import { ReferenceDraft } from '#core/references/fields/reference-draft.ts'
import { child, children, readXml, textOf, type XmlRecord } from '#core/references/reading/xml-records.ts'

/** The XML of the World Health Organization's search portal for trials (ICTRP): a registration each. */
export const ictrpXml: ImportFormat = {
  id: 'ictrp',
  detect: (head) =>
    /<Trials_downloaded_from_ICTRP[\s>]|<Trial>\s*<(?:Internal_Number|TrialID)>/.test(head) ? 0.97 : 0,
  read: (text, options) => readXml(text, ['Trial'], options, readTrial),
}

const used = new Set([
  'TrialID',
  'Public_title',
  'Scientific_title',
  'Primary_sponsor',
  'Date_registration',
  'Date_registration3',
  'web_address',
  'Source_Register',
  'Condition',
])

function readTrial({ element, raw, line }: XmlRecord, problems: ImportProblem[]): ImportedRecord {
  const draft = new ReferenceDraft('document', line, problems)
  const at = (name: string) => textOf(child(element, name))
  draft.set('title', at('Public_title') || at('Scientific_title'), 'Public_title')
  draft.keep('Scientific_title', at('Scientific_title'))
  if (at('Primary_sponsor') !== '') draft.addName('author', { literal: at('Primary_sponsor') }, 'Primary_sponsor')
  draft.set('citation-key', at('TrialID'), 'TrialID')
  draft.set('source', at('Source_Register'), 'Source_Register')
  draft.set('URL', at('web_address'), 'web_address')
  // The portal writes the day before the month.
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(at('Date_registration')) ?? []
  const issued =
    readDate(at('Date_registration3')) ??
    (year === undefined ? readDate(at('Date_registration')) : calendarDate(Number(year), month, day))
  if (issued !== undefined) draft.reference.issued = issued
  draft.addKeywords(at('Condition'), 'Condition')
  for (const other of children(element)) if (!used.has(other.name)) draft.keep(other.name, textOf(other))
  return draft.finish(raw)
}
