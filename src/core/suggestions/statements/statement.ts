import type { PreparedText } from '#core/paper/structure/prepared-text.ts'
import { firstSentenceAfter, type Span } from '#core/paper/structure/statement-extent.ts'

/** A statement of interests or of funding, found in a paper. */
export interface Statement extends Span {
  /** Where the statement's own words begin, behind its label. */
  readonly contentStart: number
  /** 0 to 1. */
  readonly confidence: number
  /** Where it was found and by what, as the writer reads it. */
  readonly rule: string
}

/** A part of a text with its words. */
export interface Words extends Span {
  readonly text: string
}

/** Surest first, the longer one of two that are as sure; one that lies over a surer one is left out. */
export function bestStatements(statements: readonly Statement[]): readonly Statement[] {
  return [...statements]
    .sort((a, b) => b.confidence - a.confidence || b.end - b.start - (a.end - a.start))
    .filter(
      (statement, index, all) =>
        !all.slice(0, index).some((better) => statement.start < better.end && statement.end > better.start),
    )
}

/** The sentences of [start, end), the first and the last one cut to it; none is put together again. */
export function sentencesWithin(prepared: PreparedText, start: number, end: number): readonly Words[] {
  const found: Words[] = []
  for (let index = firstSentenceAfter(prepared, start); index < prepared.sentences.length; index += 1) {
    const sentence = prepared.sentences[index]
    if (!sentence || sentence.start >= end) break
    const [from, to] = [Math.max(sentence.start, start), Math.min(sentence.end, end)]
    found.push({ start: from, end: to, text: prepared.text.slice(from, to) })
  }
  return found
}
