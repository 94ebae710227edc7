import type { Source, SourceForm, SourceKind } from '#core/model/source.ts'
import { dayOf, type FoundDetails } from '#core/sources/found-details.ts'
import type { SourceDetails } from '#renderer/db/source-edits.ts'

/** What stands in the form: every field as text, '' where nothing is said. */
export interface FormValues {
  /** '' where the writer has yet to say it. */
  readonly kind: SourceKind | ''
  readonly title: string
  readonly person: string
  readonly role: string
  readonly affiliation: string
  readonly contact: string
  readonly date: string
  readonly form: SourceForm | ''
  readonly record: Source['record']
  readonly url: string
  readonly savedOn: string
  readonly aboutStudyId: string
  readonly recordingName: string
  readonly note: string
  readonly unanswered: boolean
}

export type FormField = keyof FormValues

const empty: FormValues = {
  kind: 'interview',
  title: '',
  person: '',
  role: '',
  affiliation: '',
  contact: '',
  date: '',
  form: '',
  record: 'by-name',
  url: '',
  savedOn: '',
  aboutStudyId: '',
  recordingName: '',
  note: '',
  unanswered: false,
}

/** A form for a source that is not in the library yet. What a file is, it says itself or the writer does: no kind stands there first. */
export function newValues({ unanswered = false, hasFile = false } = {}): FormValues {
  return { ...empty, unanswered, kind: hasFile ? '' : 'interview' }
}

/** A source as it stands in the form. */
export function valuesOf(source: Source): FormValues {
  const { kind, title, record } = source
  const texts = Object.fromEntries(textFields.map((field) => [field, source[field] ?? '']))
  return { ...empty, ...texts, kind, title, record, form: source.form ?? '', unanswered: source.unanswered ?? false }
}

const textFields = [
  'person',
  'role',
  'affiliation',
  'contact',
  'date',
  'url',
  'savedOn',
  'aboutStudyId',
  'recordingName',
  'note',
] as const

/** What a reader found in a file, as proposals for the form: nothing of it is said by the writer yet. */
export interface ProposedValues {
  readonly values: Partial<FormValues>
  /** Who speaks or is named, where it is more than one: the writer says who of them it is about. */
  readonly people: readonly string[]
}

/** The proposals for the form from what a file says of itself. An address that is not of the web is none. */
export function proposedValues(found: FoundDetails): ProposedValues {
  const { title, people = [], role, affiliation, contact, date, url, savedAt, kind } = found
  const [person] = people.length === 1 ? people : []
  const values = {
    kind,
    title,
    person,
    role,
    affiliation,
    contact,
    date,
    url: url !== undefined && isWebAddress(url) ? url : undefined,
    savedOn: savedAt,
    form: kind === 'email' ? ('written' as const) : undefined,
  }
  const said = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined && value !== ''))
  return { values: said, people: people.length > 1 ? people : [] }
}

/** What is wrong in the form, by field, in words; empty where it can be kept. */
export function faultsOf(values: FormValues): Partial<Record<FormField, string>> {
  const { kind, title, person, date, url, savedOn } = values
  const faults: Partial<Record<FormField, string>> = {}
  if (title.trim() === '' && person.trim() === '') faults.title = 'A source needs a title, or the name of a person.'
  if (kind === '') faults.kind = 'Say what kind of source it is.'
  const dates = 'Not read as a date. Write a day (12 Nov 2026 or 2026-11-12), a month (2026-11) or a year.'
  if (date.trim() !== '' && dayOf(date) === undefined) faults.date = dates
  if (savedOn.trim() !== '' && dayOf(savedOn) === undefined) faults.savedOn = dates
  if (url.trim() !== '' && !isWebAddress(url)) faults.url = 'An address begins with http:// or https://.'
  return faults
}

/** The source's details as they are kept; to be asked where `faultsOf` finds nothing. The person's name stands in for a title. */
export function detailsOf(values: FormValues): SourceDetails {
  const said = (text: string) => (text.trim() === '' ? undefined : text.trim())
  const texts = Object.fromEntries(textFields.map((field) => [field, said(values[field])]))
  return {
    ...texts,
    // Refused before where it is not said.
    kind: values.kind || 'own-notes',
    title: said(values.title) ?? values.person.trim(),
    record: values.record,
    date: dayOf(values.date),
    savedOn: dayOf(values.savedOn),
    form: values.form === '' ? undefined : values.form,
    unanswered: values.unanswered || undefined,
  }
}

/** The details that the writer has changed in the form: what was changed elsewhere since it was opened stays. */
export function changedDetails(opened: FormValues, now: FormValues): Partial<SourceDetails> {
  const before = detailsOf(opened)
  const changed = Object.entries(detailsOf(now)).filter(([key, value]) => value !== before[key as keyof SourceDetails])
  return Object.fromEntries(changed)
}

function isWebAddress(text: string): boolean {
  const url = URL.canParse(text.trim()) ? new URL(text.trim()) : null
  return url !== null && /^https?:$/.test(url.protocol)
}
