import { shortReference, type Reference } from '#core/model/reference.ts'
import type { ReferenceProblem } from '#core/model/study.ts'
import type { CheckedRecord } from './checked-record.ts'

/** What only the batch (or the library) shows: fragments, repeated volumes and pages, one identifier under two titles. One list a record. */
export function batchProblems(
  records: readonly CheckedRecord[],
  against: readonly Reference[],
): readonly (readonly ReferenceProblem[])[] {
  const places = groupBy(records, ({ reference }) => [placeOf(reference) ?? []].flat())
  const identified = groupBy(records, ({ reference }) => identifiersOf(reference))
  const known = new Map(against.flatMap((reference) => identifiersOf(reference).map((id) => [id, reference] as const)))
  return records.map((record, index) => [
    ...fragmentProblems(records, index, places),
    ...repeatedPlace(record, places),
    ...repeatedIdentifier(record, identified, known),
    ...withoutIdentifier(records, index),
  ])
}

/** A record by its place: "line 6", "line 6 of list.ris", or the PDF that it is. */
function whereIs({ line, source }: CheckedRecord): string {
  if (line <= 0) return source ?? 'another record'
  return source === undefined ? `line ${line}` : `line ${line} of ${source}`
}

const isFragment = (record: CheckedRecord) => !record.reference.title?.trim()

/** "14/66": volume and first page, which together stand for one paper of a journal; null where either is missing. */
function placeOf({ volume, page }: Reference): string | null {
  const first = /^[a-z]*\d+/iu.exec(page?.trim() ?? '')?.[0]
  return volume && first ? `${volume.trim().toLowerCase()}/${first.toLowerCase()}` : null
}

function fragmentProblems(
  records: readonly CheckedRecord[],
  index: number,
  places: ReadonlyMap<string, readonly CheckedRecord[]>,
): readonly ReferenceProblem[] {
  const record = records[index]
  if (record === undefined || !isFragment(record)) return []
  const before = records[index - 1]
  const joins =
    before !== undefined &&
    before.source === record.source &&
    !isFragment(before) &&
    identifiersOf(before.reference).length === 0 &&
    identifiersOf(record.reference).length > 0
  const what = joins
    ? `Join it to ${whereIs(before)}, which has no identifier, or leave it out.`
    : 'Join it to the reference it belongs to, add a title, or leave it out.'
  const same = otherAt(record, places)
  const problems: ReferenceProblem[] = [
    {
      kind: 'fragment',
      field: 'title',
      message: `A fragment without a title, perhaps the rest of another reference. ${what}`,
    },
  ]
  if (same) {
    const ids = differing(record.reference, same.reference)
    problems.push({
      kind: 'repeats-other',
      field: 'volume',
      message: `Volume and page repeat ${whereIs(same)} (${shortReference(same.reference)})${ids ? `, but its ${ids} does not` : ''}.`,
    })
  }
  return problems
}

function otherAt(
  record: CheckedRecord,
  places: ReadonlyMap<string, readonly CheckedRecord[]>,
): CheckedRecord | undefined {
  const place = placeOf(record.reference)
  return place === null ? undefined : places.get(place)?.find((other) => other !== record && !isFragment(other))
}

function differing(a: Reference, b: Reference): 'PMID' | 'PMCID' | 'DOI' | null {
  return (['PMID', 'DOI', 'PMCID'] as const).find((key) => a[key] && b[key] && plain(a[key]) !== plain(b[key])) ?? null
}

/** Two titles at one place of one journal: one of them is wrong. */
function repeatedPlace(
  record: CheckedRecord,
  places: ReadonlyMap<string, readonly CheckedRecord[]>,
): readonly ReferenceProblem[] {
  const place = placeOf(record.reference)
  const journal = plain(record.reference['container-title'] ?? '')
  if (place === null || isFragment(record) || journal === '') return []
  const other = places
    .get(place)
    ?.find(
      (each) =>
        each !== record &&
        !isFragment(each) &&
        plain(each.reference['container-title'] ?? '') === journal &&
        !alike(each.reference, record.reference),
    )
  return other
    ? [
        {
          kind: 'repeats-other',
          field: 'page',
          message: `Journal, volume and page are those of ${whereIs(other)} (${shortReference(other.reference)}), under another title; one of the two is likely wrong.`,
        },
      ]
    : []
}

function repeatedIdentifier(
  record: CheckedRecord,
  identified: ReadonlyMap<string, readonly CheckedRecord[]>,
  known: ReadonlyMap<string, Reference>,
): readonly ReferenceProblem[] {
  if (isFragment(record)) return []
  for (const id of identifiersOf(record.reference)) {
    const kind = id.slice(0, id.indexOf(':'))
    const other = identified
      .get(id)
      ?.find((each) => each !== record && !isFragment(each) && !alike(each.reference, record.reference))
    if (other)
      return [
        {
          kind: 'other',
          field: kind as 'DOI',
          message: `The same ${kind} stands ${other.line > 0 ? 'at' : 'in'} ${whereIs(other)} (${shortReference(other.reference)}) under another title; one of the two is wrong.`,
        },
      ]
    const inLibrary = known.get(id)
    if (inLibrary && !alike(inLibrary, record.reference))
      return [
        {
          kind: 'other',
          field: kind as 'DOI',
          message: `The library has this ${kind} under another title (${shortReference(inLibrary)}); one of the two is wrong.`,
        },
      ]
  }
  return []
}

function withoutIdentifier(records: readonly CheckedRecord[], index: number): readonly ReferenceProblem[] {
  const record = records[index]
  if (record === undefined || isFragment(record)) return []
  const { reference } = record
  if (identifiersOf(reference).length > 0 || reference.URL || reference.ISBN || reference.number) return []
  const next = records[index + 1]
  const belongs =
    next !== undefined && next.source === record.source && isFragment(next) && identifiersOf(next.reference).length > 0
  return [
    {
      kind: 'no-identifier',
      field: 'DOI',
      message: belongs
        ? `No DOI, PMID or link; the fragment at ${whereIs(next)} has one and may belong here.`
        : 'No DOI, PMID or link to find the paper by.',
    },
  ]
}

function identifiersOf({ DOI, PMID, PMCID }: Reference): readonly string[] {
  return [DOI && `DOI:${DOI.toLowerCase()}`, PMID && `PMID:${PMID}`, PMCID && `PMCID:${PMCID.toUpperCase()}`].filter(
    (id): id is string => Boolean(id),
  )
}

/** Titles that share most of their letters' beginnings: the same work written a little differently. */
function alike(a: Reference, b: Reference): boolean {
  const words = (text = '') =>
    new Set(
      text
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((word) => word.length > 3),
    )
  const [one, two] = [words(a.title), words(b.title)]
  if (one.size === 0 || two.size === 0) return true
  const shared = [...one].filter((word) => two.has(word)).length
  return shared / Math.min(one.size, two.size) >= 0.6
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
}

/** More than this many records of one key are chance, not repetition; looking through all of them would only take time. */
const maxOfOneKey = 40

function groupBy(
  records: readonly CheckedRecord[],
  keysOf: (record: CheckedRecord) => readonly string[],
): ReadonlyMap<string, readonly CheckedRecord[]> {
  const groups = new Map<string, CheckedRecord[]>()
  for (const record of records) {
    for (const key of keysOf(record)) {
      const group = groups.get(key)
      if (group === undefined) groups.set(key, [record])
      else if (group.length < maxOfOneKey) group.push(record)
    }
  }
  return groups
}
