import type { Name, Reference, ReferenceField } from '#core/model/reference.ts'
import type { ReferenceProblem } from '#core/model/study.ts'
import { hasTurningCharacters } from '#core/model/hidden-characters.ts'
import { anyOf, either, pattern } from '#core/word-patterns.ts'

const longestTitle = 300
const sourceWords = [
  String.raw`(?:last )?(?:updated|published|accessed|retrieved|reviewed|cited|available|posted|modified)(?:\s(?:online|on|at|from))?`,
  String.raw`licen[cs]e|copyright|all rights reserved|press release|cite|share|article|cas|pubmed|crossref|google scholar|epub|url|https?`,
]
const sourceWord = pattern(
  'iu',
  '^',
  anyOf(sourceWords),
  String.raw`(?:[\s:.,]|$)(?!.*\p{Ll}{3}.*\p{Ll}{3}.*\p{Ll}{3})`,
)
const months = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec'
const dateOfSpreadsheet = pattern(
  'iu',
  '^',
  anyOf([String.raw`\d{1,2}-(?:${months})`, String.raw`(?:${months})-\d{2}`, String.raw`\d{1,2}\/\d{1,2}\/\d{2,4}`]),
  '$',
)
// UTF-8 read as Western European, what stands for bytes that no encoding has, signs within words, runs of accented letters, and Czech "řá"
// in its Western European letters.
const misread = either(
  'u',
  /\uFFFD|[\u00C3\u00C2][\u0080-\u00BF]|\u00E2\u20AC|[\u0080-\u009F]|\u00EF\u00BB\u00BF|\u00D0[\u0080-\u00BF]/u,
  /\p{L}[¼½¾¿¡£¤¥¦§¨©¬®¯±´¶¸×÷³¹]\p{Ll}|(?<!\p{L})[¯£¥¦¿¼³]\p{Ll}{2}|[À-ÖØ-öø-ÿ]{4}|[øæ][áéíýèìù]|[áéíýèìùÚ][øè]/u,
)
const people = /\p{Lu}[\p{Ll}'’-]+ \p{Lu}{1,3}, \p{Lu}[\p{Ll}'’-]+ \p{Lu}{1,3}(?:[,.]|$)/u

/**
 * True where what was read can hardly be a reference: nothing tells when it came out or where it is, and its title is
 * none by `textProblems`. It is shown, and not ticked.
 */
export function isHardlyReference(reference: Reference): boolean {
  const { issued, DOI, PMID, PMCID, URL, title = '' } = reference
  return (issued ?? DOI ?? PMID ?? PMCID ?? URL) === undefined && titleFault(title) !== null
}

/** Says where a title, a source or a number can hardly be one: too long, several sentences, an address, markup, a date, a wrong encoding. */
export function textProblems(reference: Reference): readonly ReferenceProblem[] {
  const problems: ReferenceProblem[] = []
  const doubt = (field: ReferenceField, message: string) => problems.push({ kind: 'doubtful-field', field, message })
  const title = reference.title ?? ''
  const fault = titleFault(title)
  if (fault !== null) doubt('title', `The title may be read wrongly: it ${fault}. Compare it with the source.`)
  const source = reference['container-title'] ?? ''
  const sourceFault = source === '' ? null : faultOfSource(source)
  if (sourceFault !== null)
    doubt('container-title', `“${source.slice(0, 60)}” may be no journal or book: it ${sourceFault}.`)
  const publisher = (reference.publisher ?? '').slice(0, longestTitle)
  if (publisher !== '' && (sourceWord.test(publisher) || people.test(publisher) || /https?:|[<>{}]/u.test(publisher)))
    doubt('publisher', `“${publisher.slice(0, 60)}” may be no publisher.`)
  for (const field of ['volume', 'issue', 'page'] as const)
    if (dateOfSpreadsheet.test(reference[field] ?? ''))
      doubt(
        field,
        `The ${field} “${reference[field]}” looks like a date that a spreadsheet made of it; check it against the paper.`,
      )
  for (const field of ['volume', 'issue'] as const)
    if (/^0+$|\d\s+(?:vol?|no|nr|iss)\.?\s+\d/iu.test(reference[field] ?? ''))
      doubt(field, `The ${field} “${reference[field]}” can hardly be one; check it against the paper.`)
  if (reference.type === 'patent' && reference.number === undefined)
    doubt('type', 'A patent without its number; it may stand in the source, or this is no patent.')
  if (misread.test(title) || (reference.author ?? []).some((name) => misread.test(name.family ?? name.literal ?? '')))
    doubt('title', 'Letters look as if the file was read in a wrong encoding; choose another one.')
  const turned = fieldOfTurn(reference)
  if (turned !== null)
    problems.push({
      kind: 'hidden-characters',
      field: turned,
      message: 'It has hidden characters that turn the text round; write the field anew without them.',
    })
  return problems
}

const shownFields = [
  'title',
  'author',
  'container-title',
  'editor',
  'publisher',
  'volume',
  'issue',
  'page',
  'edition',
  'abstract',
  'keyword',
  'note',
  'URL',
] as const satisfies readonly ReferenceField[]

/** The first field that holds hidden characters which turn the text round. */
function fieldOfTurn(reference: Reference): ReferenceField | null {
  const holds = (value: string | readonly Name[] | undefined): boolean =>
    typeof value === 'string'
      ? hasTurningCharacters(value)
      : (value ?? []).some((name) => Object.values(name).some(hasTurningCharacters))
  return shownFields.find((field) => holds(reference[field])) ?? null
}

function titleFault(title: string): string | null {
  if (title.length > longestTitle) return `has ${title.length} characters, too many for a title`
  if (/https?:\/\/|www\.\p{L}/u.test(title)) return 'holds an address'
  if (/<\/?[a-z][^<>]{0,60}>|[{}]|\]\(|\*\*|\\[a-z]{2}/u.test(title)) return 'holds markup'
  if (/(?:19|20)\d\d\s?;\s?\d|\(\d+\)\s?:\s?\d+[-–]\d|\bdoi\s?:|\bPMID\b/u.test(title))
    return 'holds volume and pages, or an identifier'
  if (people.test(title)) return 'seems to hold authors'
  if (/^(?:accessed|retrieved|available (?:at|from)|published|updated|doi|url|and|et al)\b/u.test(title))
    return 'begins with words that belong to another part'
  const sentences = title.match(/\p{Ll}{3}[.!?]["”’)]?\s+\p{Lu}\p{Ll}+\s/gu)?.length ?? 0
  return sentences > 2 ? 'holds several sentences' : null
}

function faultOfSource(source: string): string | null {
  if (source.length > 250) return 'is too long'
  if (sourceWord.test(source)) return 'begins with a word of a page'
  // Registers of trials have the entry's address alone where articles have their journal.
  if (/\S\s.*(?:https?:\/\/|www\.\p{L})|[<>{}]/u.test(source)) return 'holds an address or markup'
  if (people.test(source)) return 'seems to hold authors'
  if (/\p{Ll}{4}\.\s+\p{Lu}\p{Ll}+\s\p{Ll}+\s\p{Ll}+\s/u.test(source)) return 'seems to hold a sentence'
  return /^(?:年|第|『|「)|[』」]\S*\d|\b[12]\d{3};\s?\d/u.test(source) ? 'holds other parts of the reference' : null
}
