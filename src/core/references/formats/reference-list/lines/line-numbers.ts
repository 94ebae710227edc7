import { authorStart, endsWhole, type PastedLine } from './pasted-line.ts'

const numbered = /^\s*(\d{1,5})(?:\s+(?=\S)|$)/u
// So many lines of a manuscript go on with a reference; of a list with a number for each, hardly any.
const shareThatGoesOn = 0.2
const fewest = 4

/**
 * The lines without the numbers that a manuscript prints beside each of them, or beside every fifth. Numbers that count references stay:
 * there the lines begin anew.
 */
export function withoutLineNumbers(lines: readonly PastedLine[]): readonly PastedLine[] {
  const filled = lines.filter((line) => line.text.trim() !== '')
  if (filled.length < fewest) return lines
  const values = filled.map(({ text }) => Number(numbered.exec(text)?.[1] ?? NaN))
  const [first = NaN] = values
  const onEach = values.every((value, index) => value === first + index)
  const fifth = values.findIndex((value) => value % 5 === 0)
  const onFifths =
    fifth >= 0 &&
    filled.length >= 10 &&
    values.every((value, index) => (index - fifth) % 5 !== 0 || value === (values[fifth] ?? 0) + index - fifth) &&
    values.filter((value) => !Number.isNaN(value)).length <= filled.length / 3
  if (!onEach && !onFifths) return lines
  const own = new Set(filled.filter((_, index) => onEach || (index - fifth) % 5 === 0))
  const bare = filled.map((line) => (own.has(line) ? line.text.replace(numbered, '') : line.text).trim())
  const goesOn = bare.filter(
    (text, index) => index > 0 && !endsWhole(bare[index - 1] ?? '') && !authorStart.test(text) && text !== '',
  )
  const goesOnSmall = bare.filter((text, index) => index > 0 && /^[\p{Ll}\d]/u.test(text))
  if (Math.max(goesOn.length, goesOnSmall.length) < shareThatGoesOn * bare.length) return lines
  return lines.map((line) =>
    own.has(line) ? { ...line, text: line.text.replace(numbered, ''), source: line.source ?? line.text } : line,
  )
}
