import { splitSentences } from '#core/paper/structure/sentences.ts'
import type { TextBlock, TextMark } from '#core/sources/written-text.ts'
import { authorYears, studiesCited } from './author-year.ts'
import { draftReferences, studiesOfAddress, studiesOfEntry } from './reference-list.ts'
import type { MentionableStudy, MentionCandidate, MentionKind, StudyMention } from './study-mention.ts'
import { studiesTold, toldStudies } from './told-in-words.ts'

const numberCite = /\[\s?(\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,12})\s?\]/gu
const bareAddress = /(?:https?:\/\/|doi:\s?|www\.)[^\s<>"“”]{4,300}/giu

/**
 * The words of a draft that speak of studies, in order, each with the studies of the library that fit. Where two kinds say the same words
 * (an address behind a citation), the surer stands: address, number, author and year, words. Its list of references is not the story.
 */
export function findMentions(
  blocks: readonly TextBlock[],
  studies: readonly MentionableStudy[],
): readonly StudyMention[] {
  const { from, byNumber } = draftReferences(blocks)
  return blocks.slice(0, from).flatMap((block, pageIndex) => {
    if (block.kind === 'note') return []
    const { text, marks = [] } = block
    const mention = (
      kind: MentionKind,
      start: number,
      end: number,
      candidates: readonly MentionCandidate[],
    ): StudyMention => ({
      span: { start: { pageIndex, offset: start }, end: { pageIndex, offset: end } },
      words: text.slice(start, end),
      kind,
      candidates,
    })
    const ofEntry = (numbers: readonly number[]) =>
      unique(numbers.flatMap((number) => studiesOfEntry(byNumber.get(number) ?? { text: '' }, studies)))
    const addresses = [
      ...marks.flatMap((mark) => (mark.href && isOfWork(mark.href, studies) ? [[mark, mark.href] as const] : [])),
      ...[...text.matchAll(bareAddress)].flatMap((match) => {
        const place: TextMark = { start: match.index, end: match.index + match[0].length }
        return isOfWork(match[0], studies) ? [[place, match[0]] as const] : []
      }),
    ].map(([{ start, end }, address]) => mention('address', start, end, studiesOfAddress(address, studies)))
    const numbers =
      byNumber.size === 0
        ? []
        : [
            ...[...text.matchAll(numberCite)].map((match) =>
              mention('number', match.index, match.index + match[0].length, ofEntry(numbersOf(match[1] ?? ''))),
            ),
            ...marks.flatMap(({ note, start }) =>
              note && /^\d+$/.test(note) && byNumber.has(Number(note)) && ofEntry([Number(note)]).length > 0
                ? [mention('number', Math.max(0, start - lastWord(text, start)), start, ofEntry([Number(note)]))]
                : [],
            ),
          ]
    const cited = authorYears(text).map((cite) =>
      mention('author-year', cite.start, cite.end, studiesCited(cite, studies)),
    )
    const told = splitSentences(text).flatMap(({ start, end }) =>
      toldStudies(text.slice(start, end)).map((each) =>
        mention('in-words', start + each.start, start + each.end, studiesTold(each, studies)),
      ),
    )
    return withoutOverlaps([...addresses, ...numbers, ...cited, ...told])
  })
}

/** An address that a study of the library has, or that is of a work by its form; any other page is no mention. */
function isOfWork(address: string, studies: readonly MentionableStudy[]): boolean {
  return /doi\.org\/|doi:|pubmed|\/pmc\/|pmc\.ncbi/iu.test(address) || studiesOfAddress(address, studies).length > 0
}

/** "1, 3-5" as numbers; a range of more than 20 is none. */
function numbersOf(list: string): readonly number[] {
  return list.split(',').flatMap((part) => {
    const [first = NaN, last = first] = part.split(/[–-]/u).map(Number)
    return last >= first && last - first <= 20 ? Array.from({ length: last - first + 1 }, (_, at) => first + at) : []
  })
}

function lastWord(text: string, end: number): number {
  return /\S+\s?$/u.exec(text.slice(Math.max(0, end - 60), end))?.[0].length ?? 0
}

function unique(candidates: readonly MentionCandidate[]): readonly MentionCandidate[] {
  return candidates.filter(({ studyId }, at) => candidates.findIndex((other) => other.studyId === studyId) === at)
}

/** The surer of two that share words stays; a told study that a citation stands in keeps its place where the citation names none. */
function withoutOverlaps(mentions: readonly StudyMention[]): readonly StudyMention[] {
  const kept: StudyMention[] = []
  for (const mention of mentions) {
    const isTaken = kept.some(
      ({ span }) => span.start.offset < mention.span.end.offset && mention.span.start.offset < span.end.offset,
    )
    if (!isTaken) kept.push(mention)
  }
  return kept.sort((a, b) => a.span.start.offset - b.span.start.offset)
}
