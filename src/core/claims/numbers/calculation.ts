import { fail, ok, type Result } from '#core/result.ts'

/** A calculation as the writer typed it, worked out. */
export interface Calculation {
  readonly value: number
  /** In words, inputs filled in: "14 / 28 = 50 %". */
  readonly words: string
}

type Token = { readonly type: 'number'; readonly value: number } | { readonly type: 'sign'; readonly sign: string }

const token =
  /\s*(?:(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)|([+\-−–*×·/÷:()%])|(\p{L}[\p{L}\d_]*(?: \p{L}[\p{L}\d_]*)*))/uy
const signs: Readonly<Record<string, string>> = { '−': '-', '–': '-', '×': '*', '·': '*', '÷': '/', ':': '/' }
const longest = 500
const deepest = 50

/**
 * Works out + − × ÷, %, parentheses and named inputs ("improved / people"); × and ÷ before + and −, "%" is a hundredth. `digits` (0 to 10)
 * is to how many decimals the words are rounded; the value is not. Nothing is run as code. What cannot be read is a failure with its place.
 */
export function calculate(
  expression: string,
  inputs: Readonly<Record<string, number>> = {},
  { digits = 1, inPercent = false }: { readonly digits?: number; readonly inPercent?: boolean } = {},
): Result<Calculation> {
  if (expression.length > longest) return failed(`A calculation has at most ${longest} characters.`)
  const tokens = tokensOf(expression, inputs)
  if (!tokens.ok) return tokens
  const read = valueOf(tokens.value)
  if (typeof read === 'string') return failed(read)
  if (!Number.isFinite(read)) return failed('This divides by zero or is too large a number.')
  const shown = inPercent ? `${rounded(read * 100, digits)} %` : rounded(read, digits)
  return ok({ value: read, words: `${inWords(tokens.value)} = ${shown}` })
}

const failed = (message: string) => fail('bad-input', message)

function tokensOf(expression: string, inputs: Readonly<Record<string, number>>): Result<readonly Token[]> {
  const tokens: Token[] = []
  let at = 0
  const end = expression.trimEnd().length
  while (at < end) {
    token.lastIndex = at
    const found = token.exec(expression)
    if (!found)
      return failed(`“${expression.slice(at).trim().slice(0, 10)}” cannot be read here (character ${at + 1}).`)
    const [, number, sign, name] = found
    if (number !== undefined) tokens.push({ type: 'number', value: Number(number.replaceAll(',', '')) })
    else if (sign !== undefined) tokens.push({ type: 'sign', sign: signs[sign] ?? sign })
    else if (Object.hasOwn(inputs, name!)) tokens.push({ type: 'number', value: inputs[name!]! })
    else return failed(`“${name}” is no number and no input of this calculation.`)
    at = token.lastIndex
  }
  return tokens.length ? ok(tokens) : failed('There is nothing to calculate.')
}

/** The value of the whole, or what is wrong in words. */
function valueOf(tokens: readonly Token[]): number | string {
  let at = 0
  let depth = 0
  const sign = () => {
    const next = tokens[at]
    return next?.type === 'sign' ? next.sign : null
  }
  const sum = (): number | string => {
    let total = product()
    while (typeof total === 'number' && (sign() === '+' || sign() === '-')) {
      const plus = sign() === '+'
      at++
      const next = product()
      if (typeof next === 'string') return next
      total += plus ? next : -next
    }
    return total
  }
  const product = (): number | string => {
    let total = factor()
    while (typeof total === 'number' && (sign() === '*' || sign() === '/')) {
      const times = sign() === '*'
      at++
      const next = factor()
      if (typeof next === 'string') return next
      total = times ? total * next : total / next
    }
    return total
  }
  const factor = (): number | string => {
    let minus = false
    while (sign() === '-' || sign() === '+') {
      if (sign() === '-') minus = !minus
      at++
    }
    let value = single()
    while (typeof value === 'number' && sign() === '%') {
      value /= 100
      at++
    }
    return typeof value === 'number' && minus ? -value : value
  }
  const single = (): number | string => {
    const next = tokens[at++]
    if (next?.type === 'number') return next.value
    if (next?.sign !== '(')
      return next ? `A number is missing before “${next.sign}”.` : 'A number is missing at the end.'
    if (++depth > deepest) return 'There are too many parentheses.'
    const inside = sum()
    depth--
    if (typeof inside === 'string') return inside
    if (sign() !== ')') return 'A parenthesis is not closed.'
    at++
    return inside
  }
  const value = sum()
  if (typeof value === 'string' || at === tokens.length) return value
  return sign() === ')' ? 'A parenthesis is closed that was not opened.' : 'A sign is missing between two numbers.'
}

function inWords(tokens: readonly Token[]): string {
  const shown: Readonly<Record<string, string>> = { '-': '−', '*': '×' }
  return tokens
    .map((next) => (next.type === 'number' ? rounded(next.value, 10) : (shown[next.sign] ?? next.sign)))
    .join(' ')
    .replace(/\( /g, '(')
    .replace(/ \)/g, ')')
}

/** A number with at most so many decimals, none that are zero at the end: "50", "12.5". */
export function rounded(value: number, digits: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: digits, useGrouping: Math.abs(value) >= 10_000 })
}
