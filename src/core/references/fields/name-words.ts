import { anyOf, either, pattern } from '#core/word-patterns.ts'

const clearDegrees = [
  String.raw`Ph\.?\s?D|D\.?Phil|M\.?Phil|Dr\.?\s?(?:med|rer|phil)\.?(?:\s?nat|\s?dent)?|Pharm\.?D|Psy\.?D|Ed\.?D|Sc\.?D`,
  String.raw`M\.?P\.?H|M\.?\s?Sc|B\.?\s?Sc|M\.?Ed|B\.?Pharm|MBBS|MBChB|MB\s?BS|BDS|DDS|DMD|DVM|MHA|MHS|MHSc|MSN|BSN|MBA|MStat`,
  'FRCS|FRCP|FRCPC|FACS|FACP|FACC|FAAD|FAAP|FRACP|MRCP|MRCS|FAHA|FESC|CRNA|APRN|PA-C|CNP|RD|LCSW|FCCP|FIDSA',
]
const clearDegree = pattern('u', '^', anyOf(clearDegrees), String.raw`\.?(?:\s?\([^()]{1,20}\))?$`)
// These are initials as well: "Kim, MD" may be M. D. Kim.
const initialsOrDegree = /^(?:M\.?D|D\.?O|R\.?N|M\.?S|B\.?S|M\.?A|B\.?A|N\.?P|P\.?A|J\.?D|P\.?T|O\.?D)\.?$/u

/** An academic degree or a licence to practise behind a name: `clear`, `maybe` where it may be initials ("MD"), or null. */
export function degreeIn(text: string): 'clear' | 'maybe' | null {
  if (text.length > 30) return null
  return clearDegree.test(text) ? 'clear' : initialsOrDegree.test(text) ? 'maybe' : null
}

const titleBefore =
  /^(?:(?:Dr|Prof|Professor|Priv\.-Doz|PD|Mr|Mrs|Ms)\.?\s+){1,3}(?:(?:med|rer|nat|phil)\.\s+){0,3}(?=\p{L}+\.?\s)/u

/** A name without "Dr.", "Prof." before it; a name of one word keeps them. */
export function withoutTitle(name: string): string {
  return name.replace(titleBefore, '')
}

/** A name without degrees behind it, "Ada Lind MD PhD", "Lind A, MD"; what may be initials stays where the name has no others. */
export function withoutDegrees(name: string): string {
  let rest = name.trim()
  if (rest.length > longestName) return rest
  let sure = false
  for (;;) {
    const at = Math.max(rest.lastIndexOf(' '), rest.lastIndexOf(','))
    const kind = at < 1 ? null : degreeIn(rest.slice(at + 1))
    if (kind === null) return rest
    const before = rest.slice(0, at).trimEnd()
    const isApart = rest[at] === ',' || before.endsWith(',')
    const bare = before.endsWith(',') ? before.slice(0, -1).trimEnd() : before
    const words = bare.split(/[\s,]+/)
    const hasInitials = words.slice(1).some((word) => /^(?:\p{Lu}\.?-?){1,3}$/u.test(word))
    if (bare === '' || (kind === 'maybe' && !(words.length > 1 && (sure || hasInitials || isApart)))) return rest
    sure = true
    rest = bare
  }
}

// Longer than any name: a text that was not parted.
const longestName = 200

const noNames = [
  String.raw`[[(]?no (?:authors?|author names?|names?)(?: (?:available|listed|given|stated|given))?[\])]?`,
  String.raw`[[(]?unknown[\])]?|[-–—?.]{1,3}|n\.a\.`,
  String.raw`\[?anonymous\]?|\[?anon\.?\]?|\[?s\. ?n\.\]?|author unknown|unknown author|n\/?a|nan|null|none|undefined`,
]
const noName = pattern('iu', '^', anyOf(noNames), '$')

/** What tools write where there is no name: "[No author name available]", "Anonymous", "NA", "NaN", "None". "Na" is a family name. */
export function isNoName(text: string): boolean {
  return text.length < 40 && noName.test(text) && text !== 'Na'
}

/** What tools write where there is no value: "NA" of R, "NaN" and "None" of Python, "null", a spreadsheet's "#N/A". */
export function isNoValue(text: string): boolean {
  return text.length < 5 && /^(?:NA|N\/A|#N\/A|[Nn]a[Nn]|None|null|NULL)$/.test(text)
}

const othersWords = either(
  'iu',
  String.raw`^(?:and\s+)?(?:others|colleagues|et\.?\s?al(?:ii|ia)?\.?)$`,
  String.raw`^(?:…|\.{3,})$`,
  '^等人?[.。．]?$|^외$|^他$|^ほか$|^и др\\.?$|^و (?:همکاران|آخرون)$',
)

/** Whether words stand for further people who are not named: "et al.", "others", 等, "и др.". */
export function standsForOthers(text: string): boolean {
  return text.length < 20 && othersWords.test(text.trim())
}

const groupOpening = /^(?:(?:and|on behalf of|for|representing|from|by)\s+)+(?:the\s+)?(?=\p{Lu})/u

/** A group's name without what leads up to it: "on behalf of the X Study Group", "for the X Investigators". */
export function withoutGroupOpening(text: string): string {
  return text.replace(groupOpening, '')
}
