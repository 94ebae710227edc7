import type { Name } from '#core/model/reference.ts'
import { once } from '#core/weighed-rules.ts'
import { authorLines, printedGroup } from './author-lines.ts'
import { plainKey, rankChoices, type MetadataChoice } from './choose-metadata.ts'
import { dividedBy, familyName, firstAuthorSigns, signNames, wholeName } from './first-author-signs.ts'
import type { PaperFront } from './front-matter.ts'
import { namesIn } from './name-lists.ts'
import type { OwnCitation } from './own-citation.ts'
import type { TitlePlace } from './title.ts'

type AuthorChoice = MetadataChoice<readonly Name[]>

/**
 * Lists of authors, the surest first: as the page lists them under its title, as the paper's own citation and the file's data name them.
 * Two lists agree where they begin with the same person. Whom the running heads name is the first author: the list that has this person
 * elsewhere was read in a wrong order and is turned; their words also tell family names of several words and family names in front.
 */
export function authorChoices(
  front: PaperFront,
  title: TitlePlace | null,
  citations: readonly OwnCitation[],
): AuthorChoice[] {
  const signs = firstAuthorSigns(front)
  const people = namesIn(authorLines(front, title))
  const printed = people.length > 0 ? people : printedGroup(front, title)
  const named = [
    listChoice(printed, 'page text', people.length > 0 ? 0.86 : 0.6),
    ...citations.map((citation) => listChoice(citation.authors, 'citation', citation.isMatched ? 0.85 : 0.6)),
    ...fileChoices(front, printed),
  ].filter((choice) => choice.value.length > 0)
  const families = [
    ...citations.flatMap(({ authors }) => authors.map(familyName)),
    ...signs.filter(({ isName, words }) => isName && plainKey(words).length > 2).map(({ words }) => words),
  ]
  const divided = named.map((choice) => ({
    ...choice,
    value: choice.value.map((name) => knownDivision(name, families)),
  }))
  return rankChoices([...divided, ...turnedLists(divided, signs)], firstKey(divided))
}

function listChoice(value: readonly Name[], source: AuthorChoice['source'], confidence: number): AuthorChoice {
  return { value, source, confidence }
}

/** Lists of the file's own data. A single person there who is not the first of several on the page is who sent the paper in. */
function fileChoices({ pdf, page, cover }: PaperFront, printed: readonly Name[]): AuthorChoice[] {
  const onPage = once(() => plainKey(`${page?.text ?? ''} ${cover?.text ?? ''}`))
  const isPrinted = (names: readonly Name[]) =>
    names.filter((name) => onPage().includes(plainKey(name.family ?? name.literal ?? ''))).length >= names.length / 2
  const sender = (names: readonly Name[]) =>
    names.length === 1 && printed.slice(1).some((name) => samePerson(name, names[0]!))
  const xmp = (pdf.xmp?.creators ?? []).flatMap((creator) => namesIn(creator))
  const info = namesIn(pdf.info.author ?? '')
  return [
    listChoice(xmp, 'XMP', !isPrinted(xmp) ? 0.2 : xmp.length >= printed.length ? 0.95 : sender(xmp) ? 0.1 : 0.8),
    listChoice(info, 'document info', !isPrinted(info) ? 0.1 : info.length > 1 ? 0.8 : sender(info) ? 0.1 : 0.6),
  ]
}

/** Whether two names are of one person: the same words in any order. */
function samePerson(a: Name, b: Name): boolean {
  const words = (name: Name) => wholeName(name).split(/\s+/).map(plainKey).sort().join(' ')
  return words(a) === words(b) || plainKey(familyName(a)) === plainKey(familyName(b))
}

/** The name divided as one of these family names wants it: the longest that fits. */
function knownDivision(name: Name, families: readonly string[]): Name {
  const fitting = families
    .map((family) => dividedBy(name, family))
    .filter((other) => other !== name)
    .sort((a, b) => familyName(b).length - familyName(a).length)
  const isKnown = families.some((family) => plainKey(family) === plainKey(familyName(name)))
  return isKnown ? name : (fitting[0] ?? name)
}

/** What the running heads say of the lists: the first of them again where it begins with the person named, else turned to this person. */
function turnedLists(lists: readonly AuthorChoice[], signs: ReturnType<typeof firstAuthorSigns>): AuthorChoice[] {
  for (const { words, isName } of signs) {
    for (const { value } of lists) {
      const at = value.findIndex((name) => signNames(words, name))
      if (at < 0 || (at > 0 && !isName)) continue
      const first = value[at]!
      const turned = [first, ...value.filter((_, index) => index !== at)]
      return [listChoice(turned, 'running head', at === 0 ? 0.85 : 0.92)]
    }
  }
  const [sign] = signs.filter(({ isName, words }) => isName && words.split(' ').length <= 2)
  return sign ? [listChoice([{ family: sign.words }], 'running head', 0.7)] : []
}

/** What two lists that begin with the same person share: the family name; of two that end alike the longer. */
function firstKey(lists: readonly AuthorChoice[]): (names: readonly Name[]) => string {
  const keys = lists.map(({ value: [first] }) => plainKey(first ? familyName(first) : ''))
  return ([first]) => {
    const key = plainKey(first ? familyName(first) : '')
    const longer = keys.filter((other) => key.length > 2 && other.endsWith(key)).sort((a, b) => b.length - a.length)
    return longer[0] ?? key
  }
}
