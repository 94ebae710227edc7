import { shortReference, type Name, type Reference } from './reference.ts'

/** A study as far as its name goes. */
export interface NamedStudy {
  readonly id: string
  readonly reference: Pick<Reference, 'author' | 'title' | 'issued' | 'type'>
}

/** What the name of one study is made of. */
interface NameParts {
  /** The first author's family name as it is compared: without case and accents. Empty where there is no person. */
  readonly family: string
  /** "D-H", "JA"; empty where no given name is known. */
  readonly initials: string
  /** Without initials: "Kim et al. 2021". */
  readonly plain: string
  readonly withInitials: string
}

// A reference never alters: an edit makes a new one. So each is taken apart once.
const partsOf = new WeakMap<object, NameParts>()

/**
 * The short name of every study, by its id: "Kim 2021"; with the first author's initials, "Kim D-H 2021", where the family name
 * occurs with different first authors; with "a", "b", "c" behind it where all that is the same (APA style, 7th edition, 8.19 and 8.20). The
 * letters follow the ids, which begin with the time a study came in: neither sorting nor a later import moves them.
 */
export function shortNames(studies: readonly NamedStudy[]): ReadonlyMap<string, string> {
  const initialsOf = new Map<string, Set<string>>()
  const parts = studies.map(({ reference }) => {
    const found = partsOf.get(reference) ?? takeApart(reference)
    partsOf.set(reference, found)
    if (found.family !== '') {
      const known = initialsOf.get(found.family)
      if (known) known.add(found.initials)
      else initialsOf.set(found.family, new Set([found.initials]))
    }
    return found
  })
  const shared = new Set([...initialsOf].flatMap(([family, initials]) => (areSeveral(initials) ? [family] : [])))
  const byName = new Map<string, string[]>()
  parts.forEach((part, index) => {
    const name = shared.has(part.family) ? part.withInitials : part.plain
    const { id } = studies[index]!
    const same = byName.get(name)
    if (same) same.push(id)
    else byName.set(name, [id])
  })
  const names = new Map<string, string>()
  for (const [name, ids] of byName) {
    if (ids.length === 1) names.set(ids[0]!, name)
    else ids.toSorted(byUnits).forEach((id, index) => names.set(id, withLetter(name, index)))
  }
  return names
}

function takeApart(reference: NamedStudy['reference']): NameParts {
  const first = reference.author?.[0]
  const plain = shortReference(reference)
  const family = first && first.literal === undefined ? familyKey(first) : ''
  const initials = first && family !== '' ? initialsOfGiven(first.given ?? '') : ''
  if (!first || initials === '') return { family, initials, plain, withInitials: plain }
  const written = [first['non-dropping-particle'], first.family].filter(Boolean).join(' ')
  return { family, initials, plain, withInitials: `${written} ${initials}${plain.slice(written.length)}` }
}

function familyKey(name: Name): string {
  const particle = name['non-dropping-particle']
  const family = (particle ? `${particle} ${name.family ?? ''}` : (name.family ?? '')).toLowerCase()
  // Most names have no accents, and of 100,000 each is asked.
  return /^[ -~]*$/.test(family) ? family : family.normalize('NFD').replace(/\p{M}+/gu, '')
}

/** "Dong-Hyun" is "D-H", "John A." is "JA", "DH" stands. Letters of scripts without capitals are left as they are. */
function initialsOfGiven(given: string): string {
  return given
    .split(/\s+|\.(?![-‐‑])/u)
    .filter(Boolean)
    .map((word) =>
      // "DH" and "JFK" are initials already; "Dong" and a name shouted in capitals are not.
      /^\p{Lu}{2,3}$/u.test(word)
        ? word
        : word
            .split(/[-‐‑]/u)
            .flatMap((part) => /\p{L}/u.exec(part)?.[0]?.toUpperCase() ?? [])
            .join('-'),
    )
    .join('')
    .replaceAll('--', '-')
}

/** True where the initials cannot all be one person's: "D" may be "D-H", and "DH" is, but "B-J" is another. */
function areSeveral(initials: ReadonlySet<string>): boolean {
  if (initials.size < 2) return false
  const bare = [...initials].map((each) => each.replaceAll('-', ''))
  const longest = bare.reduce((one, other) => (other.length > one.length ? other : one))
  return bare.some((each) => !longest.startsWith(each))
}

/** "Kim 2021b"; where there is no year, "Kim (b)": a letter at a name would be read as part of it. */
function withLetter(name: string, index: number): string {
  const letter = lettersOf(index)
  return /\d$/u.test(name) ? `${name}${letter}` : `${name} (${letter})`
}

/** a to z, then aa, ab ... */
function lettersOf(index: number): string {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : lettersOf(Math.floor(index / 26) - 1) + last
}

function byUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}
