import { dateText } from '#core/model/reference-fields.ts'
import { nameInList, type CslDate, type Name, type Reference } from '#core/model/reference.ts'
import type { ReferenceProblem } from '#core/model/study.ts'
import type { MetadataChoice, MetadataSource } from './choose-metadata.ts'
import type { PaperMetadata } from './paper-metadata.ts'

/** A datum at this confidence and above is shown without doubt: its sources agree, or the one that speaks is a good one. */
const doubtBelow = 0.7
/** A second reading under this is not worth naming. */
const namedFrom = 0.15
const namesShown = 3

const checked = [
  { field: 'title', label: 'Title' },
  { field: 'author', label: 'Authors' },
  { field: 'issued', label: 'Year' },
  { field: 'container-title', label: 'Journal' },
] as const

/** How a source is called in a sentence, after the value that was read there. */
export const sourceWords: Readonly<Record<MetadataSource, string>> = {
  'page text': 'from the page',
  citation: 'from the citation on the page',
  'running head': 'from the running heads',
  XMP: 'from the PDF’s metadata',
  'document info': 'from the PDF’s properties',
}

/**
 * What is to be looked at in the data of a PDF, one problem a field: title, authors, year or journal whose sources disagree or whose only
 * source is weak, with the other reading; title, authors or year that were not found at all. Empty where all is sure.
 */
export function metadataDoubts(metadata: PaperMetadata): ReferenceProblem[] {
  return checked.flatMap(({ field, label }): ReferenceProblem[] => {
    const [best, ...others] = metadata[field] as readonly MetadataChoice<Reference[keyof Reference]>[]
    if (!best)
      return field === 'container-title'
        ? []
        : [{ kind: 'missing-field', field, message: `${label} not found in the PDF; it can be added from the paper.` }]
    if (best.confidence >= doubtBelow) return []
    const shown = metadataText(best.value)
    const other = others.find(({ value, confidence }) => confidence >= namedFrom && metadataText(value) !== shown)
    const readings = other
      ? `“${shown}” ${sourceWords[best.source]}, “${metadataText(other.value)}” ${sourceWords[other.source]}`
      : `“${shown}” ${sourceWords[best.source]}`
    return [{ kind: 'doubtful-field', field, message: `${label} uncertain: ${readings}. Compare with the paper.` }]
  })
}

/** A value as it is shown in a line: the first names of a list, a date in words. */
export function metadataText(value: Reference[keyof Reference]): string {
  if (typeof value === 'string') return value
  if (!Array.isArray(value)) return dateText(value as CslDate | undefined)
  const names = (value as readonly Name[]).map(nameInList)
  return names.length > namesShown ? `${names.slice(0, namesShown).join(', ')} …` : names.join(', ')
}
