import type { CoiKind } from '#core/model/tag.ts'
import { organisationKind } from '../shared/organisations/organisation-kind.ts'
import type { DeclaredTie } from './declared-tie.ts'

/** Letters for ties in the lists of ophthalmology journals: "A. Roe, Velora (C, F); B. Poe, None". */
const kindOfLetter: Readonly<Record<string, CoiKind>> = {
  C: 'consulting',
  E: 'employment',
  F: 'grant',
  I: 'stock',
  P: 'patent',
  R: 'honoraria',
  S: 'leadership',
}
const entry =
  /^\s*(\p{Lu}[\p{L}. '’-]{1,40}),\s(?:None|N|((?:[^;,()]{2,60}\((?:[A-Z](?:,\s?[A-Z])*)\)(?:,\s)?)+))\.?\s*$/u
const side = /([^;,()]{2,60}?)\s?\(([A-Z](?:,\s?[A-Z])*)\)/gu

/** Whether words are a list of authors each with "None" or with firms and letters. */
export function isCodedList(words: string): boolean {
  const entries = words.trim().split(';')
  return (
    entries.length <= 60 &&
    words.length < 4000 &&
    (entries.length > 1 || /,\sNone\.?$/.test(words.trim())) &&
    entries.every((each) => entry.test(each))
  )
}

/** The ties of such a list; empty for authors with "None". */
export function codedTies(words: string): readonly DeclaredTie[] {
  return words.split(';').flatMap((each) => {
    const [, author = '', sides = ''] = entry.exec(each) ?? []
    return [...sides.matchAll(side)].flatMap(([, organisation = '', letters = '']) =>
      letters.split(/,\s?/).map((letter): DeclaredTie => {
        const kind = organisationKind(organisation.trim())
        return {
          author: author.trim(),
          organisation: organisation.trim(),
          kind: kindOfLetter[letter] ?? 'other',
          industry: kind === 'company' || kind === 'unknown',
        }
      }),
    )
  })
}
