/** A plain reading of RFC 4180, to check our writer by something that is not it. */
export function parseCsv(text: string, delimiter: string): readonly (readonly string[])[] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let inQuotes = false
  for (let i = 0; i < text.length; i++) {
    const sign = text[i]!
    if (inQuotes) {
      if (sign !== '"') cell += sign
      else if (text[i + 1] === '"') {
        cell += '"'
        i += 1
      } else inQuotes = false
    } else if (sign === '"') inQuotes = true
    else if (sign === delimiter) {
      row.push(cell)
      cell = ''
    } else if (sign === '\r' && text[i + 1] === '\n') {
      row.push(cell)
      rows.push(row)
      row = []
      cell = ''
      i += 1
    } else cell += sign
  }
  return rows
}
