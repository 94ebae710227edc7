import type { PreparedText } from '#core/paper/structure/prepared-text.ts'
import { organisationsIn } from '../shared/organisations.ts'
import { bareNone, conflictWords, isAboutOthers, pointsToForm, deniesInterests } from './coi-wording.ts'
import { isCodedList } from './coi-codes.ts'
import { declaredTies } from './coi-parties.ts'
import { saysFunded, saysUnfunded } from '../funding/funding-wording.ts'
import type { PaperZones } from '#core/paper/structure/paper-zones.ts'
import { firstSentenceAfter, limitOf, statementUnder, type Span } from '#core/paper/structure/statement-extent.ts'
import type { StatementParagraph, StatementLabel } from '#core/paper/structure/statement-labels.ts'

/** A statement found under a label that names interests, or a vaguer label whose words turn out to be about them. */
export interface LabelledStatement extends Span {
  /** The statement's own words, without its label. */
  readonly contentStart: number
  readonly confidence: number
  readonly rule: string
}

/** Statements of interests under their labels: headings, run-in labels, labels inside a note. */
export function labelledStatements(
  prepared: PreparedText,
  labels: readonly StatementLabel[],
  paragraphs: readonly StatementParagraph[],
  zones: PaperZones,
): readonly LabelledStatement[] {
  let readTo = 0
  return labels.flatMap((label) => {
    const named = label.kinds.includes('conflict-of-interest')
    // A vague label inside what was just read ("Disclosure: ... Disclosures: ...") opens nothing new.
    if (!named && (!label.kinds.includes('disclosure') || label.start < readTo)) return []
    const limit = limitOf(
      label,
      labels,
      prepared.text.length,
      (next) => isPartOfStatement(next) || (!named && next.kinds.includes('disclosure') && !next.ownLine),
    )
    const whole = statementUnder(label, limit, prepared, paragraphs, isAboutInterests)
    if (!whole) return []
    readTo = Math.max(readTo, whole.end)
    const labelEnd = label.ownLine ? whole.start : Math.min(label.contentStart, whole.end)
    const contentStart =
      named && !label.kinds.includes('funding')
        ? labelEnd
        : behindOthers(prepared, labelEnd, whole.end, named ? saysWhoPaid : saysWhereShown)
    const span = contentStart === labelEnd ? whole : { start: contentStart, end: whole.end }
    const words = prepared.text.slice(contentStart, span.end).trim()
    const confidence = confidenceOf(words, named, label, zones)
    return confidence === 0
      ? []
      : [
          {
            ...span,
            contentStart,
            confidence,
            rule: `${label.ownLine ? 'under the heading' : 'after the label'} “${label.words.trim()}”`,
          },
        ]
  })
}

function saysWhoPaid(words: string): boolean {
  return saysFunded(words) || saysUnfunded(words)
}

function saysWhereShown(words: string): boolean {
  return /\b(?:presented|posters?|congress|thesis|published)\b/i.test(words)
}

/** Where a statement under a vague or shared label begins: behind sentences that say where the work was shown, or who paid for it. */
function behindOthers(prepared: PreparedText, start: number, end: number, isOther: (words: string) => boolean): number {
  let at = start
  for (let index = firstSentenceAfter(prepared, start); index < prepared.sentences.length; index += 1) {
    const sentence = prepared.sentences[index]
    if (!sentence || sentence.start >= end) return start
    at = Math.max(start, sentence.start)
    const words = prepared.text.slice(at, Math.min(end, sentence.end))
    if (!isOther(words) || isAboutInterests(words)) return at
  }
  return start
}

/** Small labels inside a statement that do not end it: "Grants: ...; Patents: ..." in a list of one author's ties. */
function isPartOfStatement(label: StatementLabel): boolean {
  return (
    !label.ownLine &&
    /^(?:(?:grants?|patents?|supports?|research(?: (?:support|funding|grants?))?|sponsorship|funders?|subventions?|interests?|other(?: disclosures?| support)?|notes?|employment|travel|contracts?|consult\w+|honoraria|authors?['’]? (?:roles?|participation))(?:\s?[/,&]\s?(?:and )?| and | or )?)+$/i.test(
      label.words.trim(),
    )
  )
}

function confidenceOf(words: string, named: boolean, label: StatementLabel, zones: PaperZones): number {
  if (words === '' || isTemplate(words) || (/^\s*(?:see|cf\.?)\s[^.]{0,60}$/i.test(words) && !named)) return 0
  const clear = bareNone.test(words) || isAboutInterests(words)
  const zone = zones.zoneOf(label.start)
  if (zone === 'references' && !(clear && /\b(?:authors?|none|nil|Drs?\b|declare)/i.test(words))) return 0
  if (isAboutOthers(words) && !/\bauthors? (?:declare|report|have|has|disclose|state)|\bnone\b/i.test(words)) return 0
  if (!named) {
    // A bare "None" under "Disclosure" is about interests; under "Financial disclosure" it may be about money for the study.
    const money =
      /\b(?:funding|financial support|grants?|no (?:specific |external )?(?:funding|financial support)|support(?:ed)? by|received no)\b/i.test(
        words,
      )
    if (!clear) return 0
    const ties = declaredTies(words.split(/(?<=\.)\s+(?=\p{Lu})/u))
    const ofPersons = ties.some(
      (tie) =>
        tie.author &&
        (tie.industry || !/\b(?:this|the (?:present|current)) (?:study|work|research|trial|project)\b/i.test(words)),
    )
    if (money && !conflictWords.test(words) && !ofPersons) return 0
    return zone === 'body' ? 0.7 : /^(?:disclosures?|authors?)/i.test(label.words) ? 0.94 : 0.9
  }
  if (!clear && (zone === 'body' || zone === 'abstract' || !isProse(words))) return 0
  return clear ? (zone === 'body' ? 0.93 : 0.97) : words.length < 12 ? 0.6 : 0.88
}

/** Words with a verb, not the cells of a table under a label of its own ("Conflict of interest: 12 (40)"). */
function isProse(words: string): boolean {
  if (organisationsIn(words).some((organisation) => organisation.kind === 'company')) return true
  return (
    words.split(/\s+/).length >= 4 &&
    /\b(?:is|are|was|were|has|have|had|be|been|declare\w*|disclos\w+|report\w*|receiv\w+|serve[sd]?|hold|own|see|work\w*|develop\w*|devis\w+|design\w*|invent\w*|g(?:ave|ives?)|teach\w*|taught|runs?|leads?|led|(?:co-?)?(?:authored|wrote)|created?|chairs?|sits|acts?|advis\w+|member|supported|fund\w+|provided|obtained|approved|hat|haben|ha|han|tem|têm|est|ont|sont|sono)\b/i.test(
      words,
    )
  )
}

/** Boxes of a journal that tell authors what to disclose, and sections that treat conflict of interest as a subject. */
function isTemplate(words: string): boolean {
  return (
    /\b(?:authors? (?:must|should|are (?:required|asked|requested))|it is the policy of|this journal requires|please (?:disclose|declare|state))\b/i.test(
      words.slice(0, 400),
    ) && !/\b(?:the authors (?:declare|report|have (?:no|indicated))|none declared)/i.test(words)
  )
}

/** "I. Roe: None.", the first entry of a list of authors. */
const noneByName =
  /^\W{0,3}(?:Drs?\.? )?(?:\p{Lu}[\p{L}.’'-]*\s){0,3}\p{Lu}[\p{L}.’'-]+: ?(?:[Nn]one|[Nn]othing|[Nn]o (?:conflict|disclosure|interest|relevant))/u

/** Whether words read like a statement of interests, or a further paragraph of one. */
export function isAboutInterests(words: string): boolean {
  if (deniesInterests(words) || pointsToForm(words) || isCodedList(words) || noneByName.test(words)) return true
  const named =
    /\b(?:conflicts?[ -]of[ -]interest|competing interests?|nothing to disclose|interessenkonflikt|conflict[oi]s? d[ei]|conflitos? de|conflits? d)/i.test(
      words,
    )
  if (
    named &&
    words.length < 1500 &&
    /\b(?:authors?|co-?authors?|autor\w*|auteurs?|we (?:declare|report|have|disclose|state)|declar\w+|disclosed?|none|no|nothing|kein\w*|aucun|ning[uú]n|nenhum|nessun)\b/i.test(
      words,
    ) &&
    !isAboutOthers(words)
  )
    return true
  return declaredTies([words.slice(0, 3000)]).some(
    (tie) => tie.industry || (tie.author !== undefined && tie.kind !== 'other'),
  )
}
