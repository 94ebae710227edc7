import { matchExpression } from './match-expression.ts'
import { hasWordsToFind, isOfWords, soughtParts, type Query } from './query.ts'
import { conditionOf, type Condition } from './study-condition.ts'

/** From an entry `e` to its study `s`. */
export const studyJoins = 'JOIN documents d ON d.id = e.document LEFT JOIN studies s ON s.id = d.study'
/** From found `texts` to their study. */
export const joins = `JOIN entries e ON e.id = texts.rowid ${studyJoins}`

/** The words that have to be found, and what else is asked of an entry. */
export function askedOf(query: Query): { readonly match: string; readonly condition: Condition | null } {
  const whole = isOfWords(query) ? matchExpression(query) : null
  if (whole !== null) return { match: whole, condition: null }
  const parts = query.kind === 'and' ? query.parts : [query]
  const words = parts.filter((part) => isOfWords(part) && hasWordsToFind(part))
  const others = parts.filter((part) => !words.includes(part))
  const match =
    words.length > 0
      ? matchExpression(words.length === 1 ? words[0]! : { kind: 'and', parts: words })
      : soughtParts(query)
          .map((part) => matchExpression(part))
          .join(' OR ')
  const rest: Query = others.length === 1 ? others[0]! : { kind: 'and', parts: others }
  return { match: match ?? '', condition: conditionOf(rest, matchExpression) }
}
