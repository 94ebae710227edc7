import type { PreparedText } from '#core/paper/structure/prepared-text.ts'
import { organisationsIn } from '../shared/organisations.ts'
import { conflictWords, deniesInterests } from '../conflict-of-interest/coi-wording.ts'
import type { PaperZones } from '#core/paper/structure/paper-zones.ts'
import {
  firstSentenceAfter,
  limitOf,
  statementUnder,
  wholeSentences,
  type Span,
} from '#core/paper/structure/statement-extent.ts'
import type { StatementParagraph, StatementLabel } from '#core/paper/structure/statement-labels.ts'
import { bareNothing, isOthersMoney, saysFunded, saysRole, saysRoleOfPayer, saysUnfunded } from './funding-wording.ts'

/** A statement of who paid, found in a paper. */
export interface FundingStatement extends Span {
  /** The statement's own words, without its label. */
  readonly contentStart: number
  readonly confidence: number
  readonly rule: string
}

/** Statements under a label that names money, or a vaguer label ("Disclosure") whose words are about money. */
export function labelledFunding(
  prepared: PreparedText,
  labels: readonly StatementLabel[],
  paragraphs: readonly StatementParagraph[],
  zones: PaperZones,
): readonly FundingStatement[] {
  let readTo = 0
  return labels.flatMap((label) => {
    // A label inside a statement that was just read is part of it.
    if (!label.ownLine && label.start < readTo) return []
    const named = label.kinds.includes('funding')
    const onlyRole = !named && label.kinds.includes('funder-role')
    const mixed =
      label.kinds.includes('conflict-of-interest') ||
      label.kinds.includes('disclosure') ||
      label.kinds.includes('acknowledgements')
    if (!named && !onlyRole && !label.kinds.includes('disclosure')) return []
    const limit = limitOf(
      label,
      labels,
      prepared.text.length,
      (next) => !next.ownLine && next.kinds.every((kind) => kind === 'funding' || kind === 'funder-role') && !mixed,
    )
    const whole = statementUnder(label, limit, prepared, paragraphs, isAboutFunding)
    if (!whole) return []
    const span = isInsideParagraph(label, prepared.text)
      ? withoutForeignEnd(prepared, label.contentStart, whole)
      : whole
    const contentStart = label.ownLine ? span.start : Math.min(label.contentStart, span.end)
    const words = prepared.text.slice(contentStart, span.end).trim()
    const zone = zones.zoneOf(label.start)
    const clear =
      bareNothing.test(words) ||
      isAboutFunding(words) ||
      organisationsIn(words.slice(0, 400)).some((organisation) => organisation.kind !== 'unknown')
    if (words === '' || (zone === 'references' && !clear) || (isOthersMoney(words.slice(0, 300)) && !clear)) return []
    const sharesLabel = mixed || (!named && !onlyRole)
    const own = sharesLabel ? ownSentences(prepared, contentStart, span.end) : null
    if (sharesLabel && !own && !(mixed && named && clear)) return []
    // "This company was not involved": said of a tie that was declared, not of who paid.
    if (!named && !onlyRole && own && !paysOrNot(prepared.text.slice(own.start, own.end))) return []
    const vague = /^(?:supports?|grants?|sponsors?|other|subventions?)$/i.test(label.words.trim())
    if (
      (vague || zone === 'body' || zone === 'abstract') &&
      !clear &&
      !(zone === 'abstract' && label.kinds.includes('funding') && words.length < 300)
    )
      return []
    if (!sharesLabel) readTo = Math.max(readTo, span.end)
    const confidence = onlyRole
      ? 0.72
      : !named
        ? 0.88
        : zone === 'abstract'
          ? 0.85
          : clear
            ? zone === 'body'
              ? 0.9
              : 0.97
            : 0.9
    const rule = `${label.ownLine ? 'under the heading' : 'after the label'} “${label.words.trim()}”`
    return [
      {
        ...(own && (own.start > contentStart + 2 || mixed)
          ? { ...own, contentStart: own.start }
          : { ...span, contentStart }),
        confidence,
        rule,
      },
    ]
  })
}

/** A label in the middle of a paragraph, as among thanks. */
function isInsideParagraph(label: StatementLabel, text: string): boolean {
  return !label.ownLine && !/(?:^|\n)[^\p{L}\n]{0,6}$/u.test(text.slice(Math.max(0, label.start - 7), label.start))
}

/** A statement without the sentences at its end that name no payer, no grant and no role: the paragraph goes on with other matters. */
function withoutForeignEnd(prepared: PreparedText, contentStart: number, span: Span): Span {
  let end = span.end
  for (let index = firstSentenceAfter(prepared, span.end - 1); index > 0; index -= 1) {
    const sentence = prepared.sentences[index]
    if (!sentence || sentence.end > end) continue
    if (sentence.start <= contentStart) break
    const words = prepared.text.slice(sentence.start, sentence.end)
    if (
      isAboutFunding(words) ||
      /\bgrants?\b|\bfund|\baward|\bsupport|\bfinanc/i.test(words) ||
      organisationsIn(words).some(({ kind }) => kind !== 'unknown')
    )
      break
    end = prepared.sentences[index - 1]?.end ?? end
  }
  return { start: span.start, end: Math.max(end, contentStart) }
}

/** The part of [start, end) from its first to its last sentence about money; null where there is none. */
function ownSentences(prepared: PreparedText, start: number, end: number): Span | null {
  let from = -1
  let to = -1
  for (let index = firstSentenceAfter(prepared, start); index < prepared.sentences.length; index += 1) {
    const sentence = prepared.sentences[index]
    if (!sentence || sentence.start >= end) break
    const begin = Math.max(sentence.start, start)
    const words = prepared.text.slice(begin, Math.min(sentence.end, end))
    if (!isAboutFunding(words) || (deniesInterests(words) && !saysUnfunded(words) && !saysFunded(words))) continue
    if (from < 0) from = begin
    to = Math.min(sentence.end, end)
  }
  return from < 0 ? null : { start: from, end: to }
}

const cue =
  /donat|money|\bloan|\bfree\b|\bgifts?\b|\bpaid\b|\bpays\b|\bsupplied\b|\bprovided\b|\blent\b|\bcosts?\b|kindly|generously|free of charge|support|fund|sponsor|financ|grant|award|fellowship|subven|förder|unterstütz|apoio|apoy|soutien|sostenut|finanz|gefördert|patrocin|beca|bolsa|bourse|apoi|ayud|subvenci/i

/** Statements without a label: sentences of the first page, the acknowledgements or the end that say who paid. */
export function unlabelledFunding(prepared: PreparedText, zones: PaperZones): readonly FundingStatement[] {
  const statements: FundingStatement[] = []
  for (const sentence of wholeSentences(prepared)) {
    const last = statements.at(-1)
    const near = last !== undefined && sentence.start - last.end < 3
    const words = prepared.text.slice(sentence.start, sentence.end)
    const confidence = sentenceConfidence(words, zones, sentence.start, near)
    if (confidence === 0) continue
    // Who paid a writer, told first, is a statement of its own.
    if (last && near && !besides.test(prepared.text.slice(last.start, last.end)))
      statements[statements.length - 1] = {
        ...last,
        end: sentence.end,
        confidence: Math.max(last.confidence, confidence),
      }
    else
      statements.push({
        start: sentence.start,
        contentStart: sentence.start,
        end: sentence.end,
        confidence,
        rule: 'a sentence that says who paid for the work, without a heading',
      })
  }
  return statements
}

/** Help with writing or statistics, an author's own ties, and who did what: they speak of money, but not of the study's. */
const besides =
  /^\W*(?:(?:medical[- ])?writing|editorial|statistical|technical|administrative|logistical|language|(?:copy-?)?editing)\b[^.]{0,70}\b(?:support|assistance|help)\b/i
const ties =
  /\b(?:personal fees|honorari|consult(?:ant|ing|ancy)|speakers?['’]? (?:bureau|fees?)|advisory board|employe(?:e|d)|stock|royalt)/i
const contributions =
  /\b(?:obtained|secured|acquired|sought|acquisition of|raised) (?:the )?funding\b|\bfunding acquisition\b/i

/** Support in kind: what was tested came as a gift. */
const gift =
  /\b(?:drugs?|medications?|products?|devices?|placebos?|supplements?|creams?|gels?|lasers?|materials?|equipment|vaccines?|implants?|capsules?|tablets?|samples?)\b[^.]{0,80}\b(?:was|were) (?:(?:kindly|generously) (?:provided|supplied|donated|given)|donated|(?:provided|supplied) (?:free of charge|as a gift|free))\b[^.]{0,60}\b(?:by|from)\b/i

/** The same with the giver in front: "Velora supplied the gel", "X lent the laser". */
/** "The masks were a gift of Velora". */
const present = /\b(?:was|were) (?:a |an? \w+ )?(?:gifts?|donations?) (?:of|from|by) (?:the )?\p{Lu}/u

const giver =
  /\p{Lu}(?:[^.]|\b(?:Ltd|Inc|Co|Corp)\.){0,80}?\b(?:supplied|provided|donated|gave|lent|furnished) (?:(?:us )?with )?(?:the|all|both|study) [^.]{0,60}?\b(?:drugs?|medications?|products?|devices?|placebos?|vehicle|supplements?|creams?|gels?|lasers?|equipment|vaccines?|implants?|capsules?|tablets?|solutions?|drops|serums?|lamps?|fillers?|peptides?)\b/u

/** "We thank Velora Ltd for the loan of the lamp": thanks to a firm for what was used. */
const thanksForGift =
  /\b(?:thank|grateful|indebted|acknowledg\w*|appreciat\w*)\b(?:[^.]|\b(?:Ltd|Inc|Co|Corp)\.){0,80}?\bfor (?:\w+ ){0,3}?(?:loan|lending|gifts?|free|donat\w+|suppl(?:y|ies|ying)|provi(?:sion|ding)) (?:of |us (?:with )?)?(?:(?:the|all|study|free) ){0,3}?[^.]{0,40}?\b(?:drugs?|medications?|products?|devices?|meters?|placebos?|supplements?|creams?|gels?|lasers?|lamps?|equipment|vaccines?|implants?|capsules?|tablets?|samples?|solutions?|materials?|kits?)\b/i

const mereThanks = /\b(?:thank|grateful|gratitude|acknowledg|indebted|appreciat)/i
const money =
  /fund|financ|grants?\b|sponsor|scholarship|fellowship|donat|award|contract|\bcosts?\b|subsid|\bpaid\b|supported by/i

function sentenceConfidence(words: string, zones: PaperZones, offset: number, goesOn: boolean): number {
  if (
    words.length < 18 ||
    words.length > 2500 ||
    !(cue.test(words) || (goesOn && saysRoleOfPayer(words))) ||
    isOthersMoney(words)
  )
    return 0
  if (
    contributions.test(words) ||
    (ties.test(words) && !/^\W*(?:this|the|our) (?:present )?(?:study|work|research|trial)\b/i.test(words))
  )
    return 0
  const zone = zones.zoneOf(offset)
  if (zone === 'references') return 0
  // The last line of a summary in the house style of The Lancet: "Funding Northern Health Fund."
  if (
    zone === 'abstract' &&
    /^Funding\s+(?:The )?\p{Lu}/u.test(words) &&
    words.length < 300 &&
    organisationsIn(words.slice(8)).some(({ kind }) => kind !== 'unknown')
  )
    return 0.8
  if (besides.test(words)) return /\b(?:funded|financed|sponsored|paid)\b/i.test(words) ? (goesOn ? 0.5 : 0.55) : 0
  const edge = zone === 'front' || zone === 'back'
  const ofThis =
    /\b(?:this|present|our|current|the) (?:\w+[- ]){0,3}(?:study|work|research|trial|project|investigation|article|paper|manuscript|review|analysis|publication|meta-analysis|survey)\b|^[\W\d]{0,4}(?:\w+ )?(?:supported|funded|sponsored|financed)\b|\b(?:este|esta|cette|ce|diese|questo|questa|esse|o presente|el presente|die (?:studie|arbeit|untersuchung)|lo studio|il (?:lavoro|progetto)|la ricerca|el (?:estudio|trabajo)|o (?:estudo|trabalho)|l['’]étude|le travail)\b/i.test(
      words,
    )
  if (
    saysUnfunded(words) &&
    (ofThis || !zones.isUnderBodyHeading(offset)) &&
    (ofThis || /\bauthors?\b|\bwe\b|\bfunding\b|\bfinancial support\b|finan[cz]|förder/i.test(words)) &&
    !(conflictWords.test(words) && !/\bfund|financial support|grant/i.test(words))
  )
    return edge ? 0.9 : ofThis && /\bfund|financial support/i.test(words) ? 0.75 : 0
  if (saysFunded(words)) {
    // "We thank the staff for their support of this study": thanks for work, unless a payer is named or money is.
    if (
      mereThanks.test(words) &&
      !money.test(words) &&
      !organisationsIn(words).some(({ kind }) => kind !== 'unknown' && kind !== 'institution')
    )
      return 0
    const byName =
      /\b(?:by|from|thank|acknowledge|through|von|vom|durch|par|por|pela|pelo|da|dal|dalla)\b[^.]{0,40}\p{Lu}/u.test(
        words,
      ) || /\bgrants?\b/i.test(words)
    if (!edge)
      return ofThis && byName && /\b(?:funded|sponsored|financed|financial support|grants?|funding)\b/i.test(words)
        ? 0.78
        : 0
    if (!ofThis && zones.isUnderBodyHeading(offset)) return 0
    return ofThis ? 0.92 : byName ? 0.82 : 0.6
  }
  if (
    gift.test(words) ||
    (edge && present.test(words)) ||
    (edge && giver.test(words) && organisationsIn(words)[0]?.kind === 'company') ||
    (edge && thanksForGift.test(words) && organisationsIn(words).some(({ kind }) => kind === 'company'))
  )
    return goesOn ? 0.5 : 0.52
  if (saysRole(words) || (goesOn && saysRoleOfPayer(words)))
    return goesOn ? 0.5 : edge || /\b(?:no|not) (?:role|involved|part|influence|input)/i.test(words) ? 0.62 : 0
  if (
    goesOn &&
    edge &&
    /\b(?:is|was|were|are) (?:also |partly |partially |further )?supported by\b|\bfellowship|\bscholarship|\bgrants?\b/i.test(
      words,
    )
  )
    return 0.5
  return edge &&
    /^(?:Drs?\.?\s|(?:\p{Lu}\.?[-\s]?){2,4}|\p{Lu}\p{L}+ \p{Lu})[^.]{0,80}\b(?:is|was|were|are) (?:also |partly |partially |funded and )?(?:supported|funded) by\b/u.test(
      words,
    )
    ? 0.6
    : 0
}

function paysOrNot(words: string): boolean {
  return saysFunded(words) || saysUnfunded(words) || /\b(?:funders?|sponsors?|funding)\b/i.test(words)
}

/** Whether words say who paid, that nobody did, or what the payer did. */
export function isAboutFunding(words: string): boolean {
  return saysFunded(words) || saysUnfunded(words) || saysRole(words)
}
