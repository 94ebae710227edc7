import type { LabelledTokens, ReferenceLabel } from './reference-labels.ts'
import type { ReferenceToken } from './reference-tokens.ts'

const yearToken = /^(?:1[6-9]\d\d|20\d\d)$/u
const isInitial = (token: ReferenceToken) => /^\p{Lu}{1,3}$/u.test(token.text)

/** Labels by plain layout rules (author-date and Vancouver). */
export function labelByLayout(tokens: readonly ReferenceToken[]): LabelledTokens {
  const labels: ReferenceLabel[] = tokens.map(() => 'note')
  const gapAfter = (index: number) => tokens[index + 1]?.gap ?? '.'
  const isPlaceholder = (index: number) => /^</u.test(tokens[index]?.text ?? '')
  let index = 0
  let authorEnd = -1
  let yearAt = tokens.findIndex((token, at) => yearToken.test(token.text) && at > 0 && at < 90 && /\(|\.\s|,\s/u.test(token.gap))
  const parenthesised = yearAt > 0 && /\(\s?$/u.test(tokens[yearAt]?.gap ?? '') && /^[a-z]?\s?\)/u.test(gapAfter(yearAt)) && yearAt < tokens.length * 0.7
  if (parenthesised) {
    authorEnd = yearAt - 1
    index = yearAt + 1
  } else {
    for (let at = 0; at < tokens.length; at++) {
      const gap = gapAfter(at)
      const token = tokens[at]
      if (token === undefined || isPlaceholder(at)) break
      const next = tokens[at + 1]
      const longWord = (next?.text.length ?? 0) > 1 && !/^(?:al|et|and)$/u.test(next?.text ?? '')
      if (/^:\s|^[.,]?\s*["“«]/u.test(gap) || (/^[.]\s/u.test(gap) && longWord && !(isInitial(token) && /,/u.test(tokens[at + 2]?.gap ?? '')))) {
        authorEnd = at
        index = at + 1
        break
      }
    }
    yearAt = -1
  }
  for (let at = 0; at <= authorEnd; at++) labels[at] = 'author'
  if (yearAt >= 0) labels[yearAt] = 'date'
  const titleStart = index
  while (index < tokens.length && !isPlaceholder(index)) {
    labels[index] = 'title'
    if (/^["”»]?[.?!]["”»]?\s/u.test(gapAfter(index)) && index > titleStart) break
    index += 1
  }
  index += 1
  const bodyStart = index
  let seen = 0
  for (; index < tokens.length; index++) {
    const token = tokens[index]
    if (token === undefined || isPlaceholder(index)) continue
    const isNumber = /^\d/u.test(token.text)
    if (!isNumber && seen === 0) labels[index] = 'container'
    else if (yearToken.test(token.text) && !labels.includes('date')) labels[index] = 'date'
    else if (isNumber && seen === 0 && index > bodyStart) labels[index] = (seen += 1, 'volume')
    else if (isNumber && seen === 1 && /\(/u.test(token.gap)) labels[index] = 'issue'
    else if (isNumber && seen >= 1 && seen <= 2 && /[-–,:.\s]/u.test(token.gap)) labels[index] = (seen += 1, 'page')
  }
  return { labels, confidence: tokens.map(() => 0.6) }
}
