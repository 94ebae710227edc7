import { comparedPart } from '#core/references/duplicates/comparable-record.ts'
import type { ImportedRecord } from '#core/references/contract/import-format.ts'
import { saysFictional } from '#core/model/new-study.ts'
import { packTexts, type HeldTexts, type TextPack } from './compressed-texts.ts'

/** A record as the window gets it: whole, or without its long texts and with the place where they lie. */
export interface ReadRecord extends ImportedRecord {
  readonly held?: HeldTexts
}

// Little enough to open while a list is scrolled, enough to be compressed well.
const recordsOfPack = 250

/** Takes the long texts out of records, so that a window with 100,000 of them has a compressed copy only. Marked inventions stay whole: their mark may stand in a keyword. */
export function compressLongTexts(records: readonly ImportedRecord[]): readonly ReadRecord[] {
  const held: ReadRecord[] = []
  for (let start = 0; start < records.length; start += recordsOfPack) {
    const part = records.slice(start, start + recordsOfPack)
    const pack = packTexts(
      part.map(({ raw, reference: { abstract, keyword, note, custom } }) => ({
        raw,
        reference: { abstract, keyword, note, custom },
      })),
    )
    held.push(...part.map((record, index) => (saysFictional(record.reference) ? record : light(record, pack, index))))
  }
  return held
}

function light(record: ImportedRecord, pack: TextPack, index: number): ReadRecord {
  const { abstract: trials, ...reference } = comparedPart(record.reference)
  return {
    ...record,
    reference,
    raw: namesItsDoi(record) ? 'DOI' : '',
    held: { pack, index, ...(trials === undefined ? {} : { trials }) },
  }
}

/** The check of links looks for the DOI in the record besides the link: one word is left for it to find. */
function namesItsDoi({ raw, reference: { DOI } }: ImportedRecord): boolean {
  return DOI !== undefined && (/\bDOI?\b/u.test(raw) || raw.split(DOI).length > 2)
}
