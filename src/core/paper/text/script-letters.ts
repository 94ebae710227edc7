import type { Script } from './text-line.ts'

/** Figures and signs above and below the line (Unicode, Superscripts and Subscripts); "−" for any minus. Each is one UTF-16 unit. */
const plain = '0123456789+−=()'
const forms: Readonly<Record<Script, string>> = { raised: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾', lowered: '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎' }
const dash = /[-−–]/

/**
 * The letters of a super- or subscript as they are quoted: figures and signs in their own Unicode forms, one for one, other letters as
 * they are. A dash between two figures is a range of citations ("3–5"), and stays.
 */
export function scriptLetters(letters: string, script: Script): string {
  return letters.replace(/[\d+=()−–-]/g, (letter, at: number) => {
    if (dash.test(letter) && /\d/.test(letters[at - 1] ?? '') && /\d/.test(letters[at + 1] ?? '')) return letter
    return forms[script][plain.indexOf(dash.test(letter) ? '−' : letter)] ?? letter
  })
}

/** A text with figures and signs above or below the line set on it, one for one. */
export function plainScripts(text: string): string {
  return text.replace(/[⁰¹²³⁴-⁹⁺⁻⁼⁽⁾₀-₉₊₋₌₍₎]/g, (letter) => {
    const at = Math.max(forms.raised.indexOf(letter), forms.lowered.indexOf(letter))
    return plain[at] ?? letter
  })
}
