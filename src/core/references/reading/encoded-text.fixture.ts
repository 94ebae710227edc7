import { decodeText } from './decode-text.ts'

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>()

/** A text as bytes of a legacy encoding, which only a decoder exists for: turned round from what it makes of each byte and pair of bytes. */
export function encodedInParts(text: string, encoding: string): Uint8Array {
  const table = tableOf(encoding)
  return Uint8Array.from(
    [...text].flatMap((letter) => {
      const bytes = letter < '\x80' ? [letter.charCodeAt(0)] : table.get(letter)
      if (bytes === undefined) throw new Error(`${encoding} has no ${letter}`)
      return bytes
    }),
  )
}

function tableOf(encoding: string): ReadonlyMap<string, readonly number[]> {
  const known = tables.get(encoding)
  if (known !== undefined) return known
  const table = new Map<string, readonly number[]>()
  const add = (...bytes: readonly number[]) => {
    const letter = decodeText(Uint8Array.from(bytes), encoding).text
    if ([...letter].length === 1 && letter !== '\uFFFD' && !table.has(letter)) table.set(letter, bytes)
  }
  for (let first = 0x80; first < 0x100; first += 1) add(first)
  for (let first = 0x81; first < 0xff; first += 1)
    for (let second = 0x40; second < 0xff; second += 1) add(first, second)
  tables.set(encoding, table)
  return table
}
