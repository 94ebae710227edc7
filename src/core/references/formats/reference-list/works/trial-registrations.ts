import type { Reference } from '#core/model/reference.ts'
import { findIdentifiers } from '#core/references/fields/find-identifiers.ts'
import { readDate } from '#core/references/fields/read-date.ts'
import { takeStatedDates } from './stated-dates.ts'

const entry =
  /^(ClinicalTrials\.gov|ISRCTN registry|EU Clinical Trials Register)\s?(?:\[Internet\])?[.,]\s?(.{0,120}?)\s?(?:Identifier|ID|No\.?):?\s?([A-Z]{3,6}[\d-]{6,14}),?\s(.{5,400}?)[;.]\s?((?:19|20)\d\d[^.;[\]]{0,12})?/u

/** An entry of a register of trials as NLM cites it, "ClinicalTrials.gov [Internet]. ... Identifier NCT..., Title; date"; null for others. */
export function readTrialRegistration(text: string): Reference | null {
  const { rest, accessed } = takeStatedDates(text.replace(/\s+/gu, ' ').trim())
  const match = entry.exec(rest)
  if (match === null) return null
  const [, register = '', imprint = '', number = '', title = '', date] = match
  const { URL } = findIdentifiers(rest)
  const issued = date === undefined ? undefined : readDate(date.trim())
  const publisher = /^([^:]{3,40}):\s?([^.]{3,60})\./u.exec(imprint)
  return {
    type: 'webpage',
    title,
    number,
    publisher: register,
    ...(publisher && { note: imprint.replace(/[\s.]+$/u, '') }),
    ...(issued?.['date-parts'] !== undefined && { issued }),
    ...(accessed !== undefined && { accessed }),
    ...(URL !== undefined && { URL }),
  }
}
