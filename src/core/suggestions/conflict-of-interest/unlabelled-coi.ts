import type { PaperZones } from '#core/paper/structure/paper-zones.ts'
import type { PreparedText } from '#core/paper/structure/prepared-text.ts'
import { firstSentenceAfter, wholeSentences } from '#core/paper/structure/statement-extent.ts'
import { conflictWords } from '../statements/denied-interests.ts'
import type { Statement, Words } from '../statements/statement.ts'
import { readSentence, type Reading } from './coi-sentence-rules.ts'
import { byName, goesBack, ofAuthors, ofNames, thanks, theme } from './coi-sentence-wording.ts'
import { declaredTies, namesPeople } from './coi-parties.ts'
import { deniesUnderLabel } from './coi-wording.ts'
import { isAboutOthers } from './others-interests.ts'

/** Statements of interests without a label: neighbouring sentences that say so are one statement. */
export function unlabelledStatements(prepared: PreparedText, zones: PaperZones): readonly Statement[] {
  const statements: Statement[] = []
  let open: Statement | null = null
  let gap = 0
  const isTheme = theme.test(prepared.title ?? /^.{0,300}/.exec(prepared.text)?.[0] ?? '')
  for (const { start, end } of wholeSentences(prepared)) {
    const sentence = { start, end, text: prepared.text.slice(start, end) }
    const reading: Reading | null =
      readSentence(sentence, () => zones.zoneOf(sentence.start), isTheme) ??
      (open && gap === 0 && start - open.end < 3 && goesOn(sentence.text)
        ? { sure: open.confidence, rule: open.rule }
        : null)
    if (reading) {
      const first: number = open ? sentence.start : startWithTies(sentence, prepared)
      open = open
        ? {
            start: open.start,
            contentStart: open.contentStart,
            end: sentence.end,
            ...(reading.sure > open.confidence
              ? { confidence: reading.sure, rule: reading.rule }
              : { confidence: open.confidence, rule: open.rule }),
          }
        : { start: first, contentStart: first, end: sentence.end, confidence: reading.sure, rule: reading.rule }
      gap = 0
    } else if (open) {
      gap += 1
      if (gap > 1 || sentence.text.length > 400 || sentence.start - open.end > 3) {
        statements.push(open)
        open = null
      }
    }
  }
  if (open) statements.push(open)
  return statements
}

/** "The remaining authors have no conflicts": what is said of the first ones stands before it, in the same paragraph. */
function startWithTies(sentence: Words, prepared: PreparedText): number {
  let start = sentence.start
  if (!goesBack.test(sentence.text)) return start
  const last = firstSentenceAfter(prepared, sentence.start)
  for (let index = last - 1; index >= Math.max(0, last - 30); index -= 1) {
    const before = prepared.sentences[index]
    if (
      !before ||
      prepared.text.slice(before.end, start).includes('\n') ||
      (declaredTies([before.text]).length === 0 &&
        !(ofAuthors.test(before.text) && deniesUnderLabel(before.text)) &&
        !ofNames.test(before.text)) ||
      thanks.test(before.text)
    )
      break
    start = before.start
  }
  return start
}

/** Behind a sentence about interests, less is needed: "They have no other conflicts", "Conflicts that the editors ...". */
function goesOn(words: string): boolean {
  return (
    !isAboutOthers(words) &&
    (deniesUnderLabel(words) ||
      conflictWords.test(words) ||
      /^Conflicts\b/.test(words) ||
      declaredTies([words]).some(
        (tie) => tie.industry && (tie.author !== undefined || /^(?:He|She|They|His|Her|Their)\b/.test(words)),
      ) ||
      (byName.test(words) && namesPeople(words) && declaredTies([words]).length > 0))
  )
}
