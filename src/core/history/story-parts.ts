import { formatCount } from '../format-count.ts'
import {
  checkDecisionWords,
  claimKindWords,
  lastChecks,
  verdictWords,
  type Claim,
  type ClaimLink,
  type ClaimPlace,
  type Evidence,
} from '../model/claim.ts'
import type { Draft } from '../model/draft.ts'
import { directionWords, type Outcome } from '../model/outcome.ts'
import { placeOfQuote, quoteWords } from '../model/quote.ts'
import { recordStatusWords, sourceFormWords, sourceKindWords, standingOf, type Source } from '../model/source.ts'
import type { FieldId } from '../model/tag.ts'
import { estimateWords, findingWords } from '../results/finding-words.ts'

/** A part of a row in words: two rows differ in the parts whose words differ. */
export interface NamedPart {
  readonly label: string
  /** Empty where the row has nothing there. */
  readonly words: string
}

/** How what a claim rests on is called. */
export interface EvidenceNames {
  readonly study: (studyId: string) => string
  readonly field: (fieldId: FieldId) => string
}

/** What a source holds, in words; a contact is named as there, never printed. */
export function sourceParts(source: Source): readonly NamedPart[] {
  const { kind, title, person, role, affiliation, date, form, record, url, savedOn, note, files, quotes } = source
  return [
    { label: 'Title', words: title },
    { label: 'Kind', words: `${sourceKindWords[kind]}, ${standingOf(source)}` },
    { label: 'Person', words: [person, role, affiliation].filter(Boolean).join(', ') },
    { label: 'Contact', words: source.contact ? 'kept' : '' },
    { label: 'When and how', words: [date, form && sourceFormWords[form]].filter(Boolean).join(', ') },
    { label: 'On the record', words: recordStatusWords[record] },
    { label: 'Off the record', words: list(source.offRecord ?? [], ({ anchor }) => placeOfQuote(anchor)) },
    { label: 'Address', words: [url, savedOn].filter(Boolean).join(', ') },
    { label: 'Answer', words: source.unanswered ? 'none yet' : '' },
    { label: 'Note', words: note ?? '' },
    { label: 'Files', words: list(files, ({ fileName }) => fileName) },
    { label: 'Recording', words: source.recordingName ?? '' },
    {
      label: 'Quotes',
      words: list(quotes, ({ anchor, ownWords, note: said }) =>
        [`“${quoteWords(anchor)}” (${placeOfQuote(anchor)})`, ownWords, said].filter(Boolean).join(': '),
      ),
    },
  ]
}

/** What a draft holds, in words. */
export function draftParts({ number, title, file, setAside, mentions }: Draft): readonly NamedPart[] {
  return [
    { label: 'Title', words: `${title}, draft ${number}` },
    { label: 'File', words: `${file.fileName} (${file.sha256.slice(0, 12)})` },
    { label: 'No claims', words: list(setAside, ({ anchor }) => `“${quoteWords(anchor)}”`) },
    {
      label: 'Mentions of studies',
      words: mentions.length > 0 ? formatCount(mentions.length, 'decision') : '',
    },
  ]
}

/** What a claim holds, in words. */
export function claimParts(claim: Claim, names: EvidenceNames): readonly NamedPart[] {
  return [
    { label: 'Words', words: claim.text },
    { label: 'Kind', words: claim.isQuestion ? 'Question' : claimKindWords[claim.kind] },
    { label: 'Places', words: list(claim.places, placeWords) },
    { label: 'Links', words: list(claim.links, (link) => linkWords(link, names)) },
    { label: 'Turned down', words: list(claim.turnedDown ?? [], () => 'a proposal') },
    { label: 'Verdict', words: claim.verdict ? verdictWords[claim.verdict] : '' },
    {
      label: 'Checked',
      words: list(lastChecks(claim.checks), ({ decision, newWords, initials, note }) =>
        [`${checkDecisionWords[decision]}, ${initials}`, newWords && `“${newWords}”`, note].filter(Boolean).join(': '),
      ),
    },
    { label: 'Under', words: claim.underClaimId ? 'another claim' : '' },
    { label: 'Note', words: claim.note ?? '' },
  ]
}

/** What an outcome of a study holds, in words. */
export function outcomeParts(outcome: Outcome): readonly NamedPart[] {
  const { name, time, isPrimary, isHarm, good, direction, found, estimate, quotes } = outcome
  const kind = [isPrimary && 'primary outcome', isHarm && 'harm', good && `${good} is good`]
  return [
    { label: 'Name', words: [name, time].filter(Boolean).join(', ') },
    { label: 'Kind', words: kind.filter(Boolean).join(', ') },
    { label: 'Found', words: findingWords(found) },
    { label: 'Estimate', words: estimate ? estimateWords(estimate) : '' },
    { label: 'Direction', words: direction ? directionWords[direction] : '' },
    { label: 'Quotes', words: list(quotes, ({ anchor }) => `“${quoteWords(anchor)}” (${placeOfQuote(anchor)})`) },
  ]
}

function placeWords({ anchor, found, settled }: ClaimPlace): string {
  const where = anchor ? placeOfQuote(anchor) : 'not in the draft'
  return found === 'marked' || found === 'same' ? where : `${where}, ${found}${settled ? ', looked at' : ''}`
}

function linkWords({ side, evidence, note }: ClaimLink, names: EvidenceNames): string {
  return [`${side}: ${evidenceWords(evidence, names)}`, note].filter(Boolean).join(': ')
}

/** What a claim rests on, in a few words: "sample size of Kim 2021". */
export function evidenceWords(evidence: Evidence, names: EvidenceNames): string {
  switch (evidence.kind) {
    case 'value':
      return `${names.field(evidence.fieldId).toLowerCase()} of ${names.study(evidence.studyId)}`
    case 'quote': {
      const { anchor } = evidence.quote
      return `“${quoteWords(anchor)}” (${names.study(evidence.studyId)}, ${placeOfQuote(anchor)})`
    }
    case 'study':
      return names.study(evidence.studyId)
    case 'passage':
      return 'a passage of a source'
    case 'source':
      return 'a source'
    case 'calculation':
      return `calculation ${evidence.expression}${evidence.unit ? ` ${evidence.unit}` : ''}`
    case 'own-observation':
      return `own observation: ${evidence.words}`
    case 'common-knowledge':
      return ['common knowledge', evidence.words].filter(Boolean).join(': ')
  }
}

function list<T>(items: readonly T[], words: (item: T) => string): string {
  return items.map(words).join('; ')
}
