import type { CoiKind } from '#core/model/tag.ts'
import type { Zone } from '#core/paper/structure/paper-zones.ts'
import { firstThatHolds, once, type WeighedRule } from '#core/weighed-rules.ts'
import { conflictWords, authorsDeclare, deniesInterests } from '../statements/denied-interests.ts'
import type { Words } from '../statements/statement.ts'
import { declaredTies } from './coi-parties.ts'
import type { DeclaredTie } from './declared-tie.ts'
import { byName, cue, ofAuthors, opensWithAuthors, opensWithThanks, thanks } from './coi-sentence-wording.ts'
import { pointsToForm } from './coi-wording.ts'
import { isAboutOthers } from './others-interests.ts'

/** What one sentence is, as a statement of interests: how sure its wording and place make us, and why, as the writer reads it. */
export interface Reading {
  readonly sure: number
  readonly rule: string
}

/** What the rules ask of a sentence; the dear questions are answered when a rule first asks. */
interface SentenceFacts {
  readonly words: string
  readonly zone: Zone
  /** At the front or back, where statements are at home. */
  readonly atEdge: boolean
  /** The paper is about such statements, so that its body proves nothing. */
  readonly isTheme: boolean
  readonly denies: () => boolean
  /** The denial is the authors' own by its words. */
  readonly byAuthors: () => boolean
  readonly ofForm: () => boolean
  readonly declares: () => boolean
  /** Ties of an author to a firm. */
  readonly ties: () => readonly DeclaredTie[]
  readonly strong: () => boolean
}

/** Ties that one has only for oneself; grants, travel and gifts may be the study's. */
const strongKinds: ReadonlySet<CoiKind> = new Set<CoiKind>([
  'employment',
  'stock',
  'patent',
  'royalties',
  'expert-testimony',
  'advisory-board',
  'consulting',
  'honoraria',
  'leadership',
])

/**
 * Reads a sentence that stands under no label; null where it is no statement of interests.
 * @param zoneOf where it stands
 * @param isTheme the paper is about such statements, so its body proves nothing
 */
export function readSentence(sentence: Words, zoneOf: () => Zone, isTheme: boolean): Reading | null {
  if (sentence.text.length < 20 || !cue.test(sentence.text)) return null
  // A label that was weighed and left ("Financial disclosure: ... no funding") is no proof here.
  const words = sentence.text
    .replace(/^[*†‡§¶#]{1,3}\s?(?=\p{Lu})/u, '')
    .replace(/^(?!(?:The |All |Both )?[Aa]uthors?[ :])[\p{L}\s/&]{4,50}:\s/u, '')
  if (words.length < 20 || words.length > 3000 || isAboutOthers(words)) return null
  const zone = zoneOf()
  const ties = once(() => (opensWithThanks.test(words) ? [] : declaredTies([words]).filter((tie) => tie.industry)))
  const rule = firstThatHolds(sentenceRules, {
    words,
    zone,
    atEdge: zone === 'front' || zone === 'back',
    isTheme,
    denies: once(() => deniesInterests(words) && !words.trimEnd().endsWith('?')),
    byAuthors: once(() => authorsDeclare.test(words) || /\bconflit|\bconflict[oi]|konflikt/i.test(words)),
    ofForm: once(() => pointsToForm(words)),
    declares: once(() => declaresInterest(words)),
    ties,
    strong: once(() => ties().some((tie) => tie.kind !== undefined && strongKinds.has(tie.kind))),
  })
  return rule === null || rule.score === null ? null : { sure: rule.score, rule: rule.name }
}

/** Whether authors say, of a conflict by name or of "the following", that they have it. */
function declaresInterest(words: string): boolean {
  return (
    (conflictWords.test(words) &&
      /\b(?:declare|disclose|report|acknowledge|state|have|has)\w*\b/i.test(words) &&
      /\bauthors?\b|^(?:Drs?\.?|Prof)/i.test(words)) ||
    /\bauthors? (?:\w+ )?(?:declare|disclose|report)s? the following\b/i.test(words)
  )
}

const saysAuthors = /\bauthors?\b/i
const opensDenial = /^(?:\W*)(?:The|All|None|Neither|No|Both|We|Los|Os|Les|Die|Gli)\b/
const keepsAdherence = /\bdo(?:es)? not alter (?:our|the authors?['’]?s?|his|her|their|my) adherence\b/i
const patentOrOffice =
  /\b(?:holds?|has|have|named|is|are|filed|sits?|serves?)\b[^.]{0,80}\b(?:patents?|inventors?|editorial board|editors? of (?:this|the) journal)\b/i
const ownWork = /\bthis (?:study|work|trial|research|project)\b/i
const receives =
  /\b(?:receiv|reports?|has|have|had|holds?|(?:is|was|were|are) (?:\w+ )?(?:supported|funded|reimbursed))/i

const nobody = 'a sentence that says nobody has a conflict of interest, without a heading'
const ofForms = 'a sentence that points to the authors’ disclosure forms'
const declared = 'a sentence in which authors declare an interest, without a heading'
const tied = 'a sentence that ties an author to a company, without a heading'

/** What a sentence without a label is worth; the names are what the writer reads. */
const sentenceRules: readonly WeighedRule<SentenceFacts>[] = [
  {
    name: 'the body of a paper about such statements',
    when: ({ isTheme, atEdge }) => isTheme && !atEdge,
    score: null,
    why: 'it tells of others on every page',
  },
  {
    name: 'authors say that they have no interests, behind the references',
    when: ({ denies, zone, byAuthors, words }) =>
      denies() && zone === 'references' && byAuthors() && opensDenial.test(words),
    score: 0.8,
    why: 'a note behind the list that was taken for a part of it',
  },
  {
    name: 'authors say in the text that they have no interests',
    when: ({ denies, zone, byAuthors }) => denies() && (zone === 'body' || zone === 'abstract') && byAuthors(),
    score: 0.82,
    why: 'the words are clear; a footnote among paragraphs, or the authors of a study under review',
  },
  {
    name: 'a denial in the body or among the references that is not the authors’ own',
    when: ({ denies, atEdge }) => denies() && !atEdge,
    score: null,
    why: 'somebody else’s',
  },
  {
    name: nobody,
    when: ({ denies, byAuthors }) => denies() && byAuthors(),
    score: 0.93,
    why: 'words and place agree; a little less than under a label',
  },
  {
    name: nobody,
    when: ({ denies }) => denies(),
    score: 0.88,
    why: 'it does not say that it speaks of the authors',
  },
  {
    name: ofForms,
    when: ({ ofForm, atEdge, words, zone }) => ofForm() && (atEdge || saysAuthors.test(words)) && zone === 'body',
    score: 0.6,
    why: 'methods of guidelines speak of forms too',
  },
  {
    name: ofForms,
    when: ({ ofForm, atEdge, words }) => ofForm() && (atEdge || saysAuthors.test(words)),
    score: 0.86,
    why: 'a statement, but what it states is elsewhere',
  },
  {
    name: 'a sentence that keeps to the journal’s policies in spite of an interest, without a heading',
    when: ({ words }) => keepsAdherence.test(words),
    score: 0.9,
    why: 'a publisher’s own sentence, used for nothing else',
  },
  {
    name: 'not of authors, or where authors are others’',
    when: ({ words, zone, isTheme }) =>
      !ofAuthors.test(words) ||
      zone === 'references' ||
      // A note of the first page may stand behind the summary, between its columns.
      (zone === 'abstract' && !opensWithAuthors.test(words)) ||
      isTheme,
    score: null,
    why: 'who else holds shares is not the paper’s matter',
  },
  {
    name: declared,
    when: ({ declares, atEdge }) => declares() && atEdge,
    score: 0.86,
    why: 'the interest has its name, the denial’s exact wording is missing',
  },
  {
    name: declared,
    when: ({ declares }) => declares(),
    score: 0.7,
    why: 'the same in the text, where it may be quoted',
  },
  {
    name: 'a sentence that names an author’s patent or office, without a heading',
    when: ({ atEdge, words }) => atEdge && byName.test(words) && patentOrOffice.test(words),
    score: 0.76,
    why: 'a fact of an author’s life, which some journals print for other reasons',
  },
  { name: 'no tie to a firm', when: ({ ties }) => ties().length === 0, score: null, why: 'nothing to declare in it' },
  {
    name: 'a grant, travel or gift in the body or among thanks, or for this work',
    when: ({ strong, atEdge, words }) =>
      !strong() && (!atEdge || thanks.test(words) || (saysAuthors.test(words) && ownWork.test(words))),
    score: null,
    why: 'funding of the study',
  },
  {
    name: tied,
    when: ({ strong, words }) => !strong() && saysAuthors.test(words),
    score: 0.74,
    why: 'a weak tie, of "the authors"',
  },
  {
    name: tied,
    when: ({ strong, words }) => !strong() && byName.test(words) && receives.test(words),
    score: 0.72,
    why: 'a weak tie of a person by name, who need not be an author',
  },
  {
    name: 'a weak tie of nobody by name, or a strong one in the body without authors',
    when: ({ strong, atEdge, words, zone }) =>
      !strong() || (!atEdge && !saysAuthors.test(words) && zone !== 'abstract'),
    score: null,
    why: 'a firm’s people in the story',
  },
  {
    name: tied,
    when: ({ atEdge }) => atEdge,
    score: 0.84,
    why: 'a tie that is one’s own, at home here; only the word "interest" is missing',
  },
  { name: tied, when: () => true, score: 0.62, why: 'the same in the body: worth a look' },
]
