import { firstThatHolds, once, type WeighedRule } from '#core/weighed-rules.ts'
import { anyOf, pattern } from '#core/word-patterns.ts'
import type { PaperZones, Zone } from '#core/paper/structure/paper-zones.ts'
import type { PreparedText } from '#core/paper/structure/prepared-text.ts'
import type { Span } from '#core/paper/structure/statement-extent.ts'
import type { StatementLabel } from '#core/paper/structure/statement-labels.ts'
import { organisationsIn } from '../shared/organisations.ts'
import { conflictWords } from '../statements/denied-interests.ts'
import { deniesFunding, statesFunding } from '../statements/payment-wording.ts'
import { sentencesWithin, type Statement } from '../statements/statement.ts'
import { statementsUnderLabels, underLabel, type LabelledPaper, type LabelReading } from '../statements/under-labels.ts'
import { isAboutInterests } from './about-interests.ts'
import { declaredTies } from './coi-parties.ts'
import { bareNone } from './coi-wording.ts'
import { isAboutOthers } from './others-interests.ts'

/**
 * Statements of interests under their labels: a label that names interests, or a vaguer one whose words turn out to be about them;
 * headings, run-in labels, labels inside a note.
 */
export function labelledStatements(paper: LabelledPaper): readonly Statement[] {
  return statementsUnderLabels(paper, {
    // A vague label inside what was just read ("Disclosure: ... Disclosures: ...") opens nothing new.
    opens: (label, readTo) => isNamed(label) || (label.kinds.includes('disclosure') && label.start >= readTo),
    isPart: (next, label) =>
      isPartOfStatement(next) || (!isNamed(label) && next.kinds.includes('disclosure') && !next.ownLine),
    belongs: isAboutInterests,
    read: (label, whole) => readLabel(paper, label, whole),
  })
}

function isNamed(label: StatementLabel): boolean {
  return label.kinds.includes('conflict-of-interest')
}

function readLabel({ prepared, zones }: LabelledPaper, label: StatementLabel, whole: Span): LabelReading {
  const named = isNamed(label)
  const labelEnd = label.ownLine ? whole.start : Math.min(label.contentStart, whole.end)
  const contentStart =
    named && !label.kinds.includes('funding')
      ? labelEnd
      : behindOthers(prepared, labelEnd, whole.end, named ? statesWhoPaid : statesWherePresented)
  const span = contentStart === labelEnd ? whole : { start: contentStart, end: whole.end }
  const words = prepared.text.slice(contentStart, span.end).trim()
  const confidence = confidenceOf(words, named, label, zones)
  return {
    readTo: whole.end,
    statement: confidence === null ? null : { ...span, contentStart, confidence, rule: underLabel(label) },
  }
}

function statesWhoPaid(words: string): boolean {
  return statesFunding(words) || deniesFunding(words)
}

function statesWherePresented(words: string): boolean {
  return /\b(?:presented|posters?|congress|thesis|published)\b/i.test(words)
}

/** Where a statement under a vague or shared label begins: behind sentences that say where the work was shown, or who paid for it. */
function behindOthers(prepared: PreparedText, start: number, end: number, isOther: (words: string) => boolean): number {
  const own = sentencesWithin(prepared, start, end).find(({ text }) => !isOther(text) || isAboutInterests(text))
  return own?.start ?? start
}

const partLabel = anyOf([
  'grants?|patents?|supports?|research(?: (?:support|funding|grants?))?|sponsorship|funders?',
  'subventions?|interests?|other(?: disclosures?| support)?|notes?|employment|travel|contracts?',
  String.raw`consult\w+|honoraria|authors?['’]? (?:roles?|participation)`,
])
const partOfStatement = pattern('i', String.raw`^(?:${partLabel}(?:\s?[/,&]\s?(?:and )?| and | or )?)+$`)
/** Small labels inside a statement that do not end it: "Grants: ...; Patents: ..." in a list of one author's ties. */
function isPartOfStatement(label: StatementLabel): boolean {
  return !label.ownLine && partOfStatement.test(label.words.trim())
}

/** What the rules ask of the words under a label; the dear questions are answered when a rule first asks. */
interface LabelFacts {
  readonly words: string
  readonly label: StatementLabel
  /** The label names interests, and does not only say "Disclosure". */
  readonly named: boolean
  readonly zone: Zone
  /** The words answer "none" or are about interests by themselves. */
  readonly clear: () => boolean
}

function confidenceOf(words: string, named: boolean, label: StatementLabel, zones: PaperZones): number | null {
  const clear = once(() => bareNone.test(words) || isAboutInterests(words))
  return firstThatHolds(labelRules, { words, named, label, zone: zones.zoneOf(label.start), clear })?.score ?? null
}

const aboutMoney =
  /\b(?:funding|financial support|grants?|no (?:specific |external )?(?:funding|financial support)|support(?:ed)? by|received no)\b/i

/** Under "Financial disclosure" a bare "None" may be about money for the study; under "Disclosure" it is about interests. */
function isAboutStudyMoney(words: string): boolean {
  if (!aboutMoney.test(words) || conflictWords.test(words)) return false
  const ofStudy = /\b(?:this|the (?:present|current)) (?:study|work|research|trial|project)\b/i.test(words)
  return !declaredTies(words.split(/(?<=\.)\s+(?=\p{Lu})/u)).some((tie) => tie.author && (tie.industry || !ofStudy))
}

/** What the words under a label are worth as a statement of interests. */
const labelRules: readonly WeighedRule<LabelFacts>[] = [
  {
    name: 'no words, or a journal’s own',
    when: ({ words, named }) =>
      words === '' || isTemplate(words) || (/^\s*(?:see|cf\.?)\s[^.]{0,60}$/i.test(words) && !named),
    score: null,
    why: 'nothing that the authors said',
  },
  {
    name: 'in the reference list, without authors or an answer',
    when: ({ zone, words, clear }) =>
      zone === 'references' && !(clear() && /\b(?:authors?|none|nil|Drs?\b|declare)/i.test(words)),
    score: null,
    why: 'a title that holds the words of a label',
  },
  {
    name: 'about others',
    when: ({ words }) =>
      isAboutOthers(words) && !/\bauthors? (?:declare|report|have|has|disclose|state)|\bnone\b/i.test(words),
    score: null,
    why: 'editors, panels and the authors of other papers',
  },
  {
    name: 'a vague label, and words about something else or about money for the study',
    when: ({ named, clear, words }) => !named && (!clear() || isAboutStudyMoney(words)),
    score: null,
    why: 'under "Disclosure" the words alone decide',
  },
  {
    name: 'a vague label in the body',
    when: ({ named, zone }) => !named && zone === 'body',
    score: 0.7,
    why: '"Disclosure" is a subject there too, of diagnoses for one',
  },
  {
    name: '"Disclosures", "Author disclosure"',
    when: ({ named, label }) => !named && /^(?:disclosures?|authors?)/i.test(label.words),
    score: 0.94,
    why: 'the house style of whole publishers',
  },
  {
    name: 'another vague label',
    when: ({ named }) => !named,
    score: 0.9,
    why: '"Financial disclosure" and the like are about the study’s money as often',
  },
  {
    name: 'a label of interests over words that do not speak of them, in the text or without a verb',
    when: ({ clear, zone, words }) => !clear() && (zone === 'body' || zone === 'abstract' || !isProse(words)),
    score: null,
    why: 'a row of a table, or interests as a subject',
  },
  {
    name: 'clear words under a label of interests, in the body',
    when: ({ clear, zone }) => clear() && zone === 'body',
    score: 0.93,
    why: 'label and words agree, the place is unusual',
  },
  {
    name: 'clear words under a label of interests',
    when: ({ clear }) => clear(),
    score: 0.97,
    why: 'label, words and place agree',
  },
  {
    name: 'a few words that do not speak of interests',
    when: ({ words }) => words.length < 12,
    score: 0.6,
    why: 'a cell, or a name alone',
  },
  {
    name: 'words that do not speak of interests',
    when: () => true,
    score: 0.88,
    why: 'the label says it; the words have a wording that is not known',
  },
]

const verb = anyOf([
  // states and perfects
  'is|are|was|were|has|have|had|be|been',
  // declaring
  String.raw`declare\w*|disclos\w+|report\w*`,
  // receiving, holding, serving
  String.raw`receiv\w+|serve[sd]?|hold|own|see|work\w*`,
  // making
  String.raw`develop\w*|devis\w+|design\w*|invent\w*|g(?:ave|ives?)|teach\w*|taught|runs?|leads?|led`,
  '(?:co-?)?(?:authored|wrote)|created?',
  // office
  String.raw`chairs?|sits|acts?|advis\w+|member`,
  // what was done for the authors
  String.raw`supported|fund\w+|provided|obtained|approved`,
  // German, Spanish, Portuguese, French, Italian
  'hat|haben|ha|han|tem|têm|est|ont|sont|sono',
])
const proseVerb = pattern('i', String.raw`\b${verb}\b`)
/** Words with a verb, not the cells of a table under a label of its own ("Conflict of interest: 12 (40)"). */
function isProse(words: string): boolean {
  if (organisationsIn(words).some((organisation) => organisation.kind === 'company')) return true
  return words.split(/\s+/).length >= 4 && proseVerb.test(words)
}

/** Boxes of a journal that tell authors what to disclose, and sections that treat conflict of interest as a subject. */
function isTemplate(words: string): boolean {
  return (
    /\b(?:authors? (?:must|should|are (?:required|asked|requested))|it is the policy of|this journal requires|please (?:disclose|declare|state))\b/i.test(
      words.slice(0, 400),
    ) && !/\b(?:the authors (?:declare|report|have (?:no|indicated))|none declared)/i.test(words)
  )
}
