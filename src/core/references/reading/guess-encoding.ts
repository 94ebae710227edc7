/** How the bytes beyond ASCII stand in a text that is no UTF-8. */
interface HighBytes {
  /** Bytes that stand in runs of three or more: Cyrillic, Greek, Chinese, Japanese, Korean; hardly ever Western text. */
  readonly inRuns: number
  readonly alone: number
  /** 80 to 9F right behind a small letter, where windows-1252 has a capital or nothing, and Mac OS Roman an accented small letter. */
  readonly macLetters: number
  /** E0 to FF right behind a small letter: the accented small letters of windows-1252, signs or capitals in Mac OS Roman. */
  readonly westernLetters: number
}

const macOnly: readonly number[] = [0x81, 0x8a, 0x8c, 0x8d, 0x8e, 0x8f, 0x90, 0x9d, 0x9f]
const maxLooked = 400_000

/**
 * The encoding of a text that declares none and is no UTF-8: Mac OS Roman, Cyrillic, Chinese, Japanese or Korean where the bytes speak for it,
 * else windows-1252. `decode` answers null where bytes break an encoding's rules. A guess: the writer is told, and can choose another.
 */
export function guessEncoding(bytes: Uint8Array, decode: (encoding: string) => string | null): string {
  const { inRuns, alone, macLetters, westernLetters } = countHighBytes(bytes)
  if (inRuns > 12 && inRuns > 4 * alone) return guessByScript(decode) ?? 'windows-1252'
  return macLetters > westernLetters ? 'macintosh' : 'windows-1252'
}

function countHighBytes(bytes: Uint8Array): HighBytes {
  const end = Math.min(bytes.length, maxLooked)
  let [inRuns, alone, macLetters, westernLetters, run] = [0, 0, 0, 0, 0]
  for (let at = 0; at <= end; at += 1) {
    const byte = at < end ? (bytes[at] ?? 0) : 0
    if (byte >= 0x80) {
      const before = bytes[at - 1] ?? 0
      run += 1
      if (before >= 97 && before <= 122) {
        if (macOnly.includes(byte)) macLetters += 1
        else if (byte >= 0xe0) westernLetters += 1
      }
    } else if (run > 0) {
      if (run >= 3) inRuns += run
      else alone += run
      run = 0
    }
  }
  return { inRuns, alone, macLetters, westernLetters }
}

/** Two hundred of the commonest Chinese characters: about half of any text. */
const commonCharacters = [
  '的一是不在人有我他这中大来上国和地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所',
  '然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意',
  '无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被',
  '利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真',
]
const commonChinese = new RegExp(`[${commonCharacters.join('')}]`, 'g')

/** Encodings of other scripts, letters of theirs, and the share of them that a text in it has at least: the first that stands is taken. */
const scripts: readonly (readonly [string, RegExp, number])[] = [
  ['euc-jp', /[\u3041-\u30ff]/g, 0.4],
  ['shift_jis', /[\u3041-\u3096\u30a1-\u30fa]/g, 0.4],
  ['gb18030', commonChinese, 0.2],
  ['euc-kr', /[\uac00-\ud7a3]/g, 0.4],
]

function guessByScript(decode: (encoding: string) => string | null): string | null {
  for (const [encoding, letters, share] of scripts) {
    const text = decode(encoding)
    if (text !== null && (text.match(letters)?.length ?? 0) > share * beyondAscii(text)) return encoding
  }
  const cyrillic = (['windows-1251', 'koi8-r'] as const)
    .map((encoding) => ({ encoding, share: wordShare(decode(encoding) ?? '') }))
    .toSorted((a, b) => b.share - a.share)[0]
  if (cyrillic !== undefined && cyrillic.share > 0.8) return cyrillic.encoding
  return null
}

function beyondAscii(text: string): number {
  return text.match(/[\u0080-\u{10ffff}]/gu)?.length ?? 0
}

/** The share of letters beyond ASCII that stand in Cyrillic words as words are written: small letters behind a first that may be a capital. */
function wordShare(text: string): number {
  const inWords = text.match(/(?<!\p{L})[А-ЯЁІЇЄ]?[а-яёіїєґ]+(?!\p{L})/gu)?.join('').length ?? 0
  return inWords / Math.max(1, beyondAscii(text))
}
