// The letters of Adobe's Symbol font from 0x21 on (https://unicode.org/Public/MAPPINGS/VENDORS/ADOBE/symbol.txt); "\0" has none.
const symbols = '!∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_\u203eαβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼'
const upper =
  '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…\0\0↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑\0\0\0\0\0\0\0\0\0\0\0〉∫⌠\0⌡\0\0\0\0\0\0\0\0\0\0'

/** What stands in place of a sign that no letter is known for. */
export const unknownSign = '\u25AF'

/** The letter of a sign of the font Symbol by its code (0x21 to 0xFE, or from 0xF000 on, where Word keeps such signs). */
export function symbolLetter(code: number): string {
  const place = code >= 0xf0_00 ? code - 0xf0_00 : code
  const letter = place >= 0xa0 ? upper[place - 0xa0] : symbols[place - 0x21]
  return letter === undefined || letter === '\0' ? unknownSign : letter
}
