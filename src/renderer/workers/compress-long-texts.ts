import { withFacts, type RecordFacts } from '#core/references/checks/checked-record.ts'
import type { ImportedRecord } from '#core/references/contract/import-format.ts'
import { comparedPart } from '#core/references/duplicates/comparable-record.ts'
import { saysFictional } from '#core/model/new-study.ts'
import { packTexts, type CompressedTexts, type TextPack } from './compressed-texts.ts'

/**
 * A record as the worker hands it to the window: an `ImportedRecord` with the facts of its text, found before that was
 * put away. The record of a large file is slim: its long texts lie in `compressed`, and `raw` is empty.
 */
export interface ReadRecord extends ImportedRecord {
  readonly facts: RecordFacts
  readonly compressed?: CompressedTexts
}

// Little enough to open while a list is scrolled, enough to be compressed well.
const recordsOfPack = 250

/**
 * Takes the long texts out of records, so that a window with 100,000 of them has a compressed copy only. Marked
 * inventions stay whole: their mark may stand in a keyword.
 */
export function compressLongTexts(records: readonly ImportedRecord[]): readonly ReadRecord[] {
  const slim: ReadRecord[] = []
  for (let start = 0; start < records.length; start += recordsOfPack) {
    const part = records.slice(start, start + recordsOfPack).map(withFacts)
    const pack = packTexts(
      part.map(({ raw, reference: { abstract, keyword, note, custom } }) => ({
        raw,
        reference: { abstract, keyword, note, custom },
      })),
    )
    slim.push(
      ...part.map((record, index) => (saysFictional(record.reference) ? record : slimRecord(record, pack, index))),
    )
  }
  return slim
}

function slimRecord(record: ReadRecord, pack: TextPack, index: number): ReadRecord {
  const { trialNumbers = [], ...reference } = comparedPart(record.reference)
  return { ...record, reference, raw: '', compressed: { pack, index, trialNumbers } }
}
