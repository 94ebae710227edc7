import { pattern } from '#core/word-patterns.ts'
import { deniesFunding } from '../statements/payment-wording.ts'
import { bareNothing } from './funding-wording.ts'

const initials = String.raw`(?:\p{Lu}\.?[-\s]?){1,3}\p{Lu}\.?`
const fullName = String.raw`(?:\p{Lu}[\p{L}.’'-]*\s){1,3}\p{Lu}[\p{L}’'-]+`
const person = `(?:Drs?\\.? |Prof\\. )?(?:${initials}|${fullName})`
const entryBreak = pattern('u', String.raw`(?:[.;]|,?\sand)\s+(?=${person}:\s)`)
const entry = pattern('u', `^${person}:\\s+(.+)$`)

/**
 * Who paid for each author, where a statement answers for one after the other: "A. Lind: Research Council. B. Holm: none." gives
 * "supported by Research Council"; an answer of "none" gives nothing. Null where the statement is no such list.
 * @param sentences the statement's own sentences, without its label
 */
export function answersByAuthor(sentences: readonly string[]): readonly string[] | null {
  const answers = sentences
    .join(' ')
    .split(entryBreak)
    .map((words) => entry.exec(words.trim())?.[1])
  const isNone = (answer: string) => bareNothing.test(answer) || deniesFunding(answer)
  if (answers.length < 2 || !answers.some((answer) => answer !== undefined && isNone(answer))) return null
  return answers.includes(undefined)
    ? null
    : answers.flatMap((answer) => (answer === undefined || isNone(answer) ? [] : [`supported by ${answer}`]))
}
