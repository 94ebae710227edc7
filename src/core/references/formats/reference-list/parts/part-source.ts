import { pattern } from '#core/word-patterns.ts'
import type { ReferenceInProgress } from './reference-fields.ts'

const eastAsian = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]`
const placeAndPublisher = pattern('u', String.raw`^(${eastAsian}{1,10})\s?[:：]\s?(${eastAsian}[^:：]{1,40})$`)
const show = /\b(?:podcast|episode|broadcast|programme?|show)\b/iu
const showAndNetwork = /^(.{3,120}?\p{L}{2})(?<!\b(?:Dr|Mr|Mrs|Ms|St|vs|Prof|No|Vol))\.\s(\p{Lu}[^.]{2,80})$/u
const placeWord = String.raw`\p{Lu}[\p{L}'’-]+`
const journalAndPlace = pattern(
  'u',
  String.raw`^([^,]{4,120}),\s(${placeWord}(?:\s(?:(?:de|do|da|dos|das|del|la|el)\s)?${placeWord}){0,3}(?:,\s\p{Lu}{2})?)$`,
)
// ABNT NBR 6023: the place stands between the journal and "v. 3, n. 2".
const volumeOfAbnt = /,\sv\.\s?\d{1,4},\s(?:n|p)\.\s?\d/u
const withoutCase = String.raw`[\p{Lo}\p{M}]`
const apaWithoutCase = pattern(
  'u',
  String.raw`^[^()]{2,200}\((?:1[89]|20)\d\d\)\.\s(${withoutCase}[^.?!\p{Lu}\p{Ll}]{3,250}[?!]?)\.?\s`,
  String.raw`(${withoutCase}[^.,;\p{Lu}\p{Ll}]{2,100}),\s\d{1,4}(?:\s?\([^()]{1,12}\))?[,،]\s`,
)

/**
 * Parts what was read as one source where the conventions of its kind say more: "place: publisher" in Chinese, Japanese and Korean, a show
 * and its network, a journal and its place in Brazil; in letters without case, title and journal part at the full stop. True where the
 * source is a guess.
 */
export function partTheSource(reference: ReferenceInProgress, text: string): boolean {
  const { volume, issue, publisher } = reference
  const [, title, journal] = apaWithoutCase.exec(text) ?? []
  if (title !== undefined && journal !== undefined) {
    reference.title = title.trim()
    reference['container-title'] = journal.trim()
    return false
  }
  const source = reference['container-title']
  if (source === undefined) return false
  const book = volume === undefined && issue === undefined && publisher === undefined && placeAndPublisher.exec(source)
  if (book) {
    delete reference['container-title']
    reference['publisher-place'] = book[1]
    reference.publisher = book[2]
    return false
  }
  // "The Dr. Moss Show.": the full stop ends the sentence.
  if (show.test(reference.genre ?? '')) reference['container-title'] = source.replace(/(?<=\p{L}{3})\.$/u, '')
  const shown =
    publisher === undefined &&
    show.test(reference.genre ?? '') &&
    showAndNetwork.exec(reference['container-title'] ?? source)
  if (shown) {
    reference['container-title'] = shown[1]
    reference.publisher = shown[2]
    return false
  }
  const placed = reference['publisher-place'] === undefined && volumeOfAbnt.test(text) && journalAndPlace.exec(source)
  if (!placed) return false
  reference['container-title'] = placed[1]
  reference['publisher-place'] = placed[2]
  return true
}
