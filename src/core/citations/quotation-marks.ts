/** How quotation marks and what stands behind them are set: in American English full stop and comma move into them. */
export type English = 'american' | 'british'

const pairs: Readonly<Record<English, readonly [string, string]>> = { american: ['“”', '‘’'], british: ['‘’', '“”'] }

/** The text with the quotation marks and apostrophes of print; `within`: how many quotations it stands in already. */
export function withQuotationMarks(text: string, english: English, within = 0): string {
  if (!/["'‘’“”]/u.test(text)) return text
  const signs = [...text]
  const open: { readonly at: number; readonly sign: string }[] = []
  // Each sign that opens or closes a quotation, with how deep it stands.
  const depths = new Map<number, { readonly depth: number; readonly closes: boolean }>()
  signs.forEach((sign, i) => {
    const [before = ' ', after = ' '] = [signs[i - 1], signs[i + 1]]
    const [outerOpen, outerClose] = pairs[english][0]!
    if (sign === '"' || sign === "'") {
      const opener = open.findLast((one) => one.sign === sign)
      if (opener && endsQuotation(before, after)) close(i, opener)
      else if (opensQuotation(before, after)) open.push({ at: i, sign })
    } else if (sign === outerOpen) open.push({ at: i, sign: outerClose! })
    else if (sign === outerClose) {
      const opener = open.findLast((one) => one.sign === sign)
      if (opener && !(sign === '’' && /[\p{L}\p{N}]/u.test(after))) close(i, opener)
    }
  })
  function close(i: number, opener: { readonly at: number }) {
    open.length = open.findIndex(({ at }) => at === opener.at)
    const depth = within + open.length
    depths.set(opener.at, { depth, closes: false })
    depths.set(i, { depth, closes: true })
  }
  return signs
    .map((sign, i) => {
      const place = depths.get(i)
      if (place) return pairs[english][place.depth % 2]![place.closes ? 1 : 0]
      return sign === "'" ? '’' : sign
    })
    .join('')
}

function opensQuotation(before: string, after: string): boolean {
  return /[\s([“‘"']/u.test(before) && /\S/u.test(after)
}

function endsQuotation(before: string, after: string): boolean {
  return /\S/u.test(before) && /[\s.,:;!?)\]”’"']/u.test(after)
}

/** The text in quotation marks; marks within it are the other ones. */
export function quoted(text: string, english: English): string {
  return `${pairs[english][0][0]}${withQuotationMarks(text, english, 1)}${pairs[english][0][1]}`
}
