import type { PaperZones } from '#core/paper/structure/paper-zones.ts'
import type { PreparedText } from '#core/paper/structure/prepared-text.ts'
import { wholeSentences } from '#core/paper/structure/statement-extent.ts'
import type { Statement } from '../statements/statement.ts'
import { isHelpBeside } from './funding-sentence-wording.ts'
import { fundingConfidence } from './funding-sentence-rules.ts'

/** Statements without a label: sentences of the first page, the acknowledgements or the end that say who paid. */
export function unlabelledFunding(prepared: PreparedText, zones: PaperZones): readonly Statement[] {
  const statements: Statement[] = []
  for (const sentence of wholeSentences(prepared)) {
    const last = statements.at(-1)
    const near = last !== undefined && sentence.start - last.end < 3
    const words = prepared.text.slice(sentence.start, sentence.end)
    const confidence = fundingConfidence(words, zones, sentence.start, near)
    if (confidence === null) continue
    // Who paid a writer, told first, is a statement of its own.
    if (last && near && !isHelpBeside(prepared.text.slice(last.start, last.end)))
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
