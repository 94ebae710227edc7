import { lazily } from '#core/lazily.ts'
import type { Source } from '#core/model/source.ts'
import { hyphens } from './word-pattern.ts'
import { contactInstead, wordsOf, type WordsThatStayOut } from './words-that-stay-out.ts'

const mail = /[^\s<>,;:()"'“”]+@[^\s<>,;:()"'“”]*[\p{L}\p{N}]/gu
const handle = /(?<![^\s:(])@[\p{L}\p{N}._-]*[\p{L}\p{N}]/gu
const labels =
  /^(?:signal|telegram|whatsapp|threema|skype|tel|telephone|phone|mobile|e?-?mail|fax|office|home|work|private|via|or)[.:]?$/i
const offices = /^(?:info|press|presse|office|mail|contact|kontakt|media|hello|news|editor|team|support|desk|admin)$/i

/**
 * Addresses and numbers by which somebody can be reached, however their digits are set apart. `isNamed`: the person may be named, so a name in
 * the address is no secret by itself.
 */
export function wordsOfContact({ contact = '' }: Source, isNamed: boolean): readonly WordsThatStayOut[] {
  const mails = contact.match(mail) ?? []
  const handles = (contact.match(handle) ?? []).map((each) => each.slice(1))
  const locals = isNamed ? [] : mails.map((each) => each.slice(0, each.indexOf('@')))
  const pieces = contact
    .split(/[\n;,|<>]|\s\/\s|:\s+|\s+(?=\S+@)|(?<=@\S+)\s+/u)
    .map((piece) => piece.trim())
    .filter((piece) => !labels.test(piece))
  return [
    ...[contact.trim(), ...pieces, ...mails, ...handles].flatMap((piece) => [
      ...wordsOf(piece, contactInstead),
      ...wordsOfNumber(piece),
    ]),
    ...locals
      .filter((local) => local.length > 3 && !offices.test(local))
      .flatMap((local) => wordsOf(local, contactInstead)),
  ]
}

function wordsOfNumber(piece: string): readonly WordsThatStayOut[] {
  const digits = piece.replaceAll(/\D/g, '')
  if (digits.length < 6) return []
  // The country's code is often left out.
  const local = digits.slice(-Math.max(6, digits.length - 3))
  const apart = String.raw`[\s().\/${hyphens}]*`
  const pattern = lazily(
    () => new RegExp(String.raw`(?<!\d)\+?(?:\d${apart}){0,4}${[...local].join(apart)}(?!\d)`, 'gu'),
  )
  return [{ pattern, instead: contactInstead, rank: digits.length, stem: local }]
}
