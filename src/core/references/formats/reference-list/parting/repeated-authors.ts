import type { Name } from '#core/model/reference.ts'

/** The dash that stands for the authors of the reference above: "———.", "---, and Ana Silva.", "______,". */
const repeated = /^\s*(?:[—―⸺⸻]{1,3}|[_–-]{3,})\s?([.,]|(?=\())\s*/u

/** Whether a reference begins with the dash that stands for the authors of the one above. */
export function repeatsAuthors(text: string): boolean {
  return repeated.test(text)
}

/** The text with the authors of the reference above in the place of its dash; as it is where there are none. */
export function withAuthorsOfAbove(text: string, authors: readonly Name[] | undefined): string {
  const [dash, mark = ''] = repeated.exec(text) ?? []
  const [first, ...others] = authors ?? []
  if (dash === undefined || first === undefined) return text
  const people = [listed(first, true), ...others.map((name) => listed(name, false))]
  const last = people.length > 1 ? `, and ${people.pop()}` : ''
  const rest = text.slice(dash.length)
  const stop = mark === '.' && (people.at(-1) + last).endsWith('.') ? '' : mark
  return `${people.join(', ')}${last}${stop} ${rest}`
}

/** "Almgren, Tor" or, behind the first, "Marta Tadesse"; those of initials keep their order, "Tadesse, M.". */
function listed(name: Name, isFirst: boolean): string {
  if (name.literal !== undefined) return name.literal
  const family = [name['dropping-particle'], name['non-dropping-particle'], name.family].filter(Boolean).join(' ')
  const given = [name.given, name.suffix].filter(Boolean).join(' ')
  if (given === '') return family
  return isFirst || /^(?:\p{Lu}\.?[\s-]?)+$/u.test(given) ? `${family}, ${given}` : `${given} ${family}`
}
