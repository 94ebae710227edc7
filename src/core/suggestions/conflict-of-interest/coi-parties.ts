import { anyOf, either, pattern } from '#core/word-patterns.ts'
import type { CoiKind } from '#core/model/tag.ts'
import { once } from '#core/weighed-rules.ts'
import { isNoOrganisation } from '../shared/organisations/not-organisations.ts'
import { plainCase } from '../shared/organisations/plain-case.ts'
import { organisationsIn, type Organisation } from '../shared/organisations.ts'
import { codedTies, isCodedList } from './coi-codes.ts'
import type { DeclaredTie } from './declared-tie.ts'
import { isDenied, tieWordsIn, type TieWord } from './coi-ties.ts'
import { employsAuthor, endsWithEmployment, isFirmAsSubject } from './firm-deeds.ts'

/** More than this from one statement helps nobody: an author list of a large trial. */
const maxTies = 120
const commercialKinds: ReadonlySet<CoiKind> = new Set<CoiKind>([
  'consulting',
  'honoraria',
  'stock',
  'advisory-board',
  'royalties',
  'travel',
])
const firmInOtherLanguages = anyOf([
  String.raw`sociétés?|laboratoires? pharmaceutiques?|Firm(?:a|en)|Pharma\w+|empresas?|compañías?`,
  'laboratorios? farmacéuticos?|companhias?|aziend[ae]|ditt[ae]|case farmaceutiche|industria',
  'indústria|industrie',
])
const firmAdjective = anyOf([
  String.raw`pharmaceutical|device|drug|medical|biotech\w*|commercial|private|several|various|multiple`,
  'numerous|tobacco|food|cosmetics?|laser|the|a|this|these|for-profit',
])
const firmNoun = '(?:compan(?:y|ies)|manufacturers?|industry|firms?)'
const trader = '(?:makers?|producers?|sellers?|distributors?|suppliers?|vendors?)'
const someFirm = either(
  'i',
  String.raw`\b${firmInOtherLanguages}(?=[\s,.;)])`,
  String.raw`\b${firmAdjective} (?:and \w+ )?(?:device |products? |technology )?${firmNoun}\b`,
  String.raw`\bindustry\b|\bmanufacturers?\b|\bpharma\b`,
  String.raw`\b(?:(?:its|the|their) ${trader}|${trader} of)\b`,
  String.raw`\b(?:employees? of|employed by) (?:the )?(?:study )?sponsors?\b`,
)

/** "Y has had lecture fees from it", "three authors are its employees", "whose founder is": the firm named in the statement. */
const firmAgain = '(?:(?:the|this|that) (?:same )?(?:company|firm|maker|manufacturer|sponsor|producer))'
const firmsOwn = '(?:employ|staff|founder|owner|director|consultant|share|chief|advis|board|patent|inventor)'
const backToFirm = either(
  'i',
  String.raw`\b(?:from|by|of|for|to|in|with) (?:it|them|which|${firmAgain})\b`,
  String.raw`\b(?:its|whose) (?:\w+ )?${firmsOwn}`,
)

/** The ties that the sentences of a statement declare; denied ones ("no consulting fees") are left out. */
export function declaredTies(sentences: readonly string[]): readonly DeclaredTie[] {
  const ties: DeclaredTie[] = []
  const firm = once(() =>
    sentences.flatMap((sentence) => organisationsIn(sentence)).find(({ kind }) => kind === 'company'),
  )
  let authors: readonly string[] = []
  for (const sentence of sentences.map(plainCase)) {
    if (isCodedList(sentence)) {
      ties.push(...codedTies(sentence))
      continue
    }
    for (const clause of clausesOf(sentence)) {
      const subject = subjectOf(clause)
      if (subject.authors.length > 0) authors = subject.authors
      const goesBack = backToFirm.test(clause)
      const before = goesBack ? (ties.findLast((tie) => tie.organisation !== undefined) ?? tieTo(firm())) : undefined
      const found = tiesOfClause(clause, subject, authors, before !== undefined)
      ties.push(
        ...(before
          ? found.map((tie) =>
              tie.organisation ? tie : { ...tie, organisation: before.organisation, industry: before.industry },
            )
          : found),
      )
      if (ties.length > maxTies) return unique(ties).slice(0, maxTies)
    }
  }
  return unique(ties)
}

function tieTo(firm: Organisation | undefined): Pick<DeclaredTie, 'organisation' | 'industry'> | undefined {
  return firm && { organisation: firm.name, industry: true }
}

const tieVerb = anyOf([
  'is|are|has|have|was|were|had|reports?|receives?|received|holds?|owns?|serves?|declares?',
  'discloses?|consults',
])
const initialsOrName = anyOf([
  String.raw`(?:\p{Lu}\.?[-\s]?){2,4}|(?:\p{Lu}\.[-\s]?){1,3}\p{Lu}[\p{L}'’-]+`,
  String.raw`\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}\.?)*(?:\s\p{Lu}[\p{L}'’-]+){1,2}`,
])
const newSubject = String.raw`(?:(?:Drs?|Prof)\.? )?${initialsOrName}(?:(?:,|,? and) (?:\p{Lu}[\p{L}.'’-]*\s?){1,3}){0,6}\s?(?<=\s)${tieVerb}\b`
const legalFormAtEnd = anyOf([
  String.raw`Inc|Ltd|Co|Corp|AG|LLC|GmbH|SA|SE|KG|BV|NV|plc|AB|S\.A|N\.V|B\.V|S\.p\.A|K\.K|Inc\.|Ltd\.|Co\.`,
  String.raw`Corp\.`,
])
const clauseBreak = either(
  'u',
  String.raw`;\s+|:\s+(?=${newSubject})|(?<=\p{Ll}\)?[.,]? ${legalFormAtEnd}),\s+(?=${newSubject})`,
  String.raw`(?<=\b(?:Inc|Ltd|Co|Corp|AG|LLC|GmbH|SA|SE|KG|BV|NV|plc|AB|S\.A|N\.V|B\.V|S\.p\.A|K\.K)\.)\s+(?=${newSubject})`,
)

const andNewSubject = pattern('u', String.raw`,? (?:and|while|whereas) (?=${newSubject})`)
const tieVerbOf = pattern('u', String.raw`\b${tieVerb}\b`)

/** A sentence taken apart where another person's ties begin. */
function clausesOf(sentence: string): readonly string[] {
  // "T. Roe: Research Grant; Modest; Velora Inc.": the parts of one tie.
  if (
    /^[^:;]{2,50}: [^:]+$/.test(sentence) &&
    !/\b(?:none|no|not|has|have|is|are|was|were|reports?|received)\b/i.test(sentence)
  )
    return [sentence]
  return splitAtNewSubjects(sentence.split(clauseBreak)).filter((clause) => clause.trim() !== '')
}

/** "B. Roe has a contract with Velora, and C. Poe is employed by Marnox": an "and" between persons, where the first has his verb. */
function splitAtNewSubjects(clauses: readonly string[]): readonly string[] {
  return clauses.flatMap((clause) => {
    const found: string[] = []
    for (const part of clause.split(andNewSubject)) {
      const last = found.at(-1)
      if (last === undefined || (tieVerbOf.test(last) && startsWithPerson(part))) found.push(part)
      else found[found.length - 1] = `${last} and ${part}`
    }
    return found
  })
}

/** Whether the name at the start of a clause is a person's, and no firm's: "Novartis Pharma has supplied". */
function startsWithPerson(clause: string): boolean {
  return !organisationsIn(clause.slice(0, 60)).some(({ start, kind }) => start < 3 && kind !== 'unknown')
}

interface Subject {
  readonly authors: readonly string[]
  readonly end: number
  readonly pronoun: boolean
  /** The clause has no subject of its own: it goes on from the last one. */
  readonly carries: boolean
}

const declaringVerb = anyOf([
  // states and perfects
  'is|are|was|were|has|have|had',
  // declaring
  'reports?|reported',
  // receiving, holding, serving
  'receives?|received|declares?|declared|discloses?|disclosed|holds?|held|owns?|owned|serves?',
  'served|works?|worked|acts?|acted|participates?|participated|consults?|consulted|chairs?',
  'chaired',
  // having made what is studied
  'develop(?:s|ed)|devised|designed|invented|wrote|leads?|led|runs?',
  // advising and teaching
  'advis(?:es|ed)|states?|may|been|lectured|lectures|gave|gives?|teaches|sits|got|employed',
  // German, Spanish, French, Portuguese, Italian
  'hat|haben|ist|sind|erhielt(?:en)?|ha|han|recebeu|tem|a (?:reçu|perçu)',
])
const verb = either('u', String.raw`\b${declaringVerb}\b|:|—|–\s`)

function subjectOf(clause: string): Subject {
  const found = verb.exec(clause)
  const end = found ? found.index : 0
  const before = clause
    .slice(0, end)
    .replace(
      /^(?:and|but|while|although|though|whereas|since|because|In addition,?|Additionally,?|Furthermore,?|Moreover,?|Also,?)\s+/i,
      '',
    )
    .trim()
  if (/^(?:he|she|they|who|his|her)$/i.test(before)) return { authors: [], end, pronoun: true, carries: false }
  if (!found || before === '')
    return { authors: [], end: 0, pronoun: false, carries: /^\s*(?:\p{Ll}|has\b|is\b)/u.test(clause) }
  return isFirmAsSubject(before, clause.slice(end))
    ? { authors: [], end: 0, pronoun: false, carries: false }
    : { authors: authorsIn(before), end, pronoun: false, carries: false }
}

const tieHeading = anyOf([
  'employ|honorari|consult|grant|research|stock|speaker|travel|patent|royalt|expert|advis|support',
  'fund|other|travel|leadership|disclos|conflict|declar|equipment|sponsor|personal|financial',
  'potential|board|lecture|fees|nothing|none',
])
/** "Employment: none", "Research grants: X": a kind of tie, not a person. */
const kindOfTie = pattern('i', `^${tieHeading}`)
const initials = /^(?:\p{Lu}\.?[-\s]?){1,4}\p{Lu}?\.?$/u
const fullName =
  /^(?:\p{Lu}[\p{L}'’-]*\.?\s+){0,4}(?:(?:van|von|de|der|den|la|le|da|di|del|ter|bin|al)\s+){0,3}\p{Lu}[\p{L}'’-]+$/u
const someAuthors =
  /^(?:one|two|three|some|several|all|both|most|the|an?|first|second|third|last|senior|lead|principal|corresponding)\b[\p{L}\s-]{0,50}\b(?:authors?|investigators?)\b/iu

function authorsIn(words: string): readonly string[] {
  const some = someAuthors.exec(words)
  if (some) return [some[0]]
  const names = words
    .replace(/\([^)]{0,60}\)/g, '')
    .replace(/\b(?:Drs?|Profs?|Professors?|Mrs?|Ms|Dres?|Dra)\.?\s+/g, '')
    .replace(/,?\s(?:MD|PhD|M\.D\.|Ph\.D\.|MSc|MPH|RN|BSc|DDS|MBBS|FRCP)\b/g, '')
    .split(/,\s*(?:and\s+)?|\s+(?:and|&|und|et|y|e)\s+/)
    .map((name) => name.trim().replace(/^(?:co-?)?authors?\s+/i, ''))
    .filter((name) => name !== '')
  return names.length <= 30 && names.every((name) => initials.test(name) || fullName.test(name))
    ? names.filter(
        (name) =>
          !kindOfTie.test(name) &&
          !/^(?:This|The|There|These|Those|No|None|Nothing|Neither|Both|Each|Other|Others|Some|All|Our|It|We|In|As|Any|Disclosures?|Funding|Support|Study|Medications?|Drugs?|Devices?|Products?|Materials?|Equipment|Payments?|Novartis|Pfizer)\b/.test(
            name,
          ),
      )
    : []
}

/** Whether a sentence begins with people by name ("A. Roe and B. Poe have nothing to declare"), not with "the authors". */
export function namesPeople(sentence: string): boolean {
  const { authors } = subjectOf(sentence.trim())
  return authors.length > 0 && !authors.some((author) => someAuthors.test(author))
}

function tiesOfClause(
  clause: string,
  subject: Subject,
  before: readonly string[],
  ofNamedFirm: boolean,
): readonly DeclaredTie[] {
  const authors = subject.authors.length > 0 || subject.pronoun || subject.carries ? before : []
  // "With the exception of Roe, a consultant to X, no author has ...": the ties stand in front of the verb.
  const from = subject.authors.length > 0 ? subject.end : 0
  const words = tieWordsIn(clause).filter((word) => !isDenied(clause, word.start))
  if (words.length === 0) return []
  const organisations = organisationsIn(clause.slice(from)).map((organisation) => ({
    ...organisation,
    start: organisation.start + from,
    end: organisation.end + from,
  }))
  const sides = organisations.filter(
    (organisation) =>
      organisation.kind !== 'unknown' ||
      isSideOf(clause, organisation, words, authors) ||
      employsAuthor(clause, organisation),
  )
  const ties = sides.flatMap((organisation) => {
    const { kind } = wordFor(words, organisation)
    const industry =
      organisation.kind === 'company' ||
      (organisation.kind === 'unknown' &&
        (commercialKinds.has(kind) ||
          employsAuthor(clause, organisation) ||
          endsWithEmployment.test(clause.slice(Math.max(0, organisation.start - 60), organisation.start))))
    return withAuthors(authors, { organisation: organisation.name, kind, industry })
  })
  if (ties.length > 0) return ties
  const firm = someFirm.exec(clause)
  return words.flatMap((word) => {
    const industry =
      (firm !== null && !isDenied(clause, firm.index)) ||
      (ofNamedFirm && word.kind !== 'other' && word.kind !== 'grant') ||
      (word.kind === 'stock' && !ownsPractice.test(clause.slice(word.end))) ||
      (word.kind !== 'other' && /\bspeakers?['’]? bureau/i.test(clause))
    const telling = word.kind !== 'other' && word.kind !== 'grant' && word.kind !== 'equipment'
    return industry || (telling && authors.length > 0) ? withAuthors(authors, { kind: word.kind, industry }) : []
  })
}

/** "JV is the owner of the clinic": a place of work, and no maker. */
const ownsPractice =
  /^ of (?:the|an?|his|her|their) (?:\w+ ){0,2}(?:clinics?|practices?|hospitals?|surger(?:y|ies)|websites?|cent(?:re|er)s?)\b/i

function withAuthors(authors: readonly string[], tie: Omit<DeclaredTie, 'author'>): readonly DeclaredTie[] {
  return authors.length === 0 ? [tie] : authors.map((author) => ({ author, ...tie }))
}

/** An unknown name counts as the other side only where the grammar says so: "from X", "of X", or in a list after a tie word. */
function isSideOf(
  clause: string,
  organisation: Organisation,
  words: readonly TieWord[],
  authors: readonly string[],
): boolean {
  if (authors.some((author) => author.includes(organisation.name) || organisation.name.includes(author))) return false
  const tie = words.findLast((word) => word.end <= organisation.start)
  if (!tie || organisation.start - tie.end > 400) return false
  const before = clause.slice(Math.max(0, organisation.start - 24), organisation.start)
  if (tie.kind === 'leadership' && !/\b(?:of|for|at|by|with)\s*(?:the |an? )?$/i.test(before)) return false
  // A single word after a comma may be the town of the firm before it: "X Healthcare, Basel."
  const inList = /,\s*$/.test(before) ? /^\s*(?:,|;|and\b|&)/.test(clause.slice(organisation.end)) : true
  if (isTownOf(clause, organisation)) return false
  return (
    inList &&
    /(?:\b(?:from|of|for|by|with|to|at|and|von|bei|de|da|di)|,|:|\/)\s*(?:the |an? )?$/i.test(before) &&
    !/^(?:Dr|Prof|Editorial|PLOS|Journal|Board)/.test(organisation.name)
  )
}

/** "Velora, Monza, Italy": a bare word between a name and a country. */
function isTownOf(clause: string, { name, start, end }: Organisation): boolean {
  const country = /^(?:,? [A-Z]{2})?,\s+(\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?)/u.exec(clause.slice(end))?.[1]
  return (
    /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?$/u.test(name) &&
    /[\p{L}.)],\s*$/u.test(clause.slice(0, start)) &&
    country !== undefined &&
    isNoOrganisation(country)
  )
}

function wordFor(words: readonly TieWord[], organisation: Organisation): TieWord {
  // "a relationship with X that includes: consulting": the kind is told behind the name.
  const telling =
    words.findLast((word) => word.end <= organisation.start && word.kind !== 'other') ??
    words.find((word) => word.start >= organisation.end && word.kind !== 'other')
  const before = telling ?? words.findLast((word) => word.end <= organisation.start)
  return before ?? words.find((word) => word.start >= organisation.end) ?? { kind: 'other', start: 0, end: 0 }
}

function unique(ties: readonly DeclaredTie[]): readonly DeclaredTie[] {
  const seen = new Set<string>()
  return ties.filter((tie) => {
    const key = `${tie.author ?? ''}|${tie.organisation ?? ''}|${tie.kind ?? ''}`
    return seen.has(key) ? false : seen.add(key)
  })
}
