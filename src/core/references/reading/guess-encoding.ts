import { commonCharacters, letterModels, typographicSigns, type LetterModel } from './letter-frequencies.ts'

/** What a text without a declared encoding is taken for. */
export interface EncodingGuess {
  readonly encoding: string
  /** Others that fit nearly as well and would read other letters; empty where the guess is sure. */
  readonly others: readonly string[]
}

/** Reads bytes in an encoding; null where its rules are broken (`strict`) or it is not known. */
type Decode = (bytes: Uint8Array, encoding: string, strict: boolean) => string | null

const maxLooked = 400_000

/**
 * The encoding of a text that declares none and is no UTF-8. Chinese, Japanese and Korean by the share of common characters that a reading
 * in each gives; the others by how often the bytes beyond ASCII would be the letters of a language, and whether they stand in runs as in
 * scripts that have no Latin letters. A guess: the writer is told, and can choose another.
 */
export function guessEncoding(bytes: Uint8Array, decode: Decode): EncodingGuess {
  const looked = bytes.subarray(0, maxLooked)
  return guessByCharacters(looked, decode) ?? guessByLetters(countHighBytes(looked), decode)
}

interface HighBytes {
  /** How often each of the bytes 80 to FF stands in the text. */
  readonly counts: readonly number[]
  /** Runs of such bytes: see `runKind`. */
  readonly runs: readonly number[]
}

/** 0: a short run beside an ASCII letter ("Dvořák"), 1: a long one, 2: a short one on its own, 3: a long one on its own (a word). */
function runKind(isLong: boolean, touches: boolean): number {
  return (touches ? 0 : 2) + (isLong ? 1 : 0)
}

function countHighBytes(bytes: Uint8Array): HighBytes {
  const counts = Array.from({ length: 128 }, () => 0)
  const runs = [0, 0, 0, 0]
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue
    const start = at
    for (; at < bytes.length && (bytes[at] ?? 0) >= 0x80; at += 1) {
      const index = (bytes[at] ?? 0) - 0x80
      counts[index] = (counts[index] ?? 0) + 1
    }
    const kind = runKind(at - start > 2, isAsciiLetter(bytes[start - 1]) || isAsciiLetter(bytes[at]))
    runs[kind] = (runs[kind] ?? 0) + 1
  }
  return { counts, runs }
}

function isAsciiLetter(byte: number | undefined): boolean {
  return byte !== undefined && (byte | 0x20) >= 97 && (byte | 0x20) <= 122
}

/** Encodings of two bytes a character: which characters are common in it. Kana are no Chinese, so Japanese comes first. */
const characterSets: readonly (readonly [string, RegExp])[] = [
  ['shift_jis', new RegExp(`[\u3041-\u3096\u30a1-\u30fc${commonCharacters['kanji']}]`, 'g')],
  ['euc-jp', new RegExp(`[\u3041-\u3096\u30a1-\u30fc${commonCharacters['kanji']}]`, 'g')],
  ['gb18030', new RegExp(`[${commonCharacters['gb18030']}]`, 'g')],
  ['big5', new RegExp(`[${commonCharacters['big5']}]`, 'g')],
  ['euc-kr', new RegExp(`[${commonCharacters['euc-kr']}]`, 'g')],
]
/** A right reading has half its characters or more among the common ones, a wrong one a tenth. */
const [leastShare, sureShare, leastLetters] = [0.3, 0.45, 4]

function guessByCharacters(bytes: Uint8Array, decode: Decode): EncodingGuess | null {
  const found = characterSets
    .map(([encoding, common]) => ({ encoding, share: commonShare(decode(bytes, encoding, true), common) }))
    .filter(({ share }) => share >= leastShare)
    .toSorted((a, b) => b.share - a.share)
  const [best, ...rest] = found
  if (best === undefined) return null
  const others = best.share >= sureShare ? [] : rest.map(({ encoding }) => encoding)
  return { encoding: best.encoding, others }
}

function commonShare(text: string | null, common: RegExp): number {
  if (text === null) return 0
  // Half-width kana are what single bytes look like in Shift JIS; punctuation is in all of these encodings.
  const letters = text.match(/[\p{L}\uff61-\uff9f]/gu)?.filter((letter) => letter > '\u007f').length ?? 0
  return letters < leastLetters ? 0 : (text.match(common)?.length ?? 0) / letters
}

/** How likely a byte is that a language has no use for, and the signs of typesetting together. */
const [rare, signShare, capitalShare] = [0.0004, 0.06, 0.1]
/** How often the runs are of each kind (see `runKind`) where words are wholly beyond ASCII, and where they are Latin. */
const [runsOfWhole, runsOfLatin] = [
  [0.02, 0.03, 0.15, 0.8],
  [0.84, 0.02, 0.13, 0.01],
]
/** Nats by which a guess must be ahead to be sure, and by which the encoding is ahead that nearly all such files are in. */
const [sureBy, westernFirst] = [4, 3.5]

function guessByLetters(high: HighBytes, decode: Decode): EncodingGuess {
  const best = new Map<string, number>()
  for (const model of letterModels)
    for (const encoding of model.encodings) {
      const likely = likelihood(high, encoding, model, decode) + (encoding === 'windows-1252' ? westernFirst : 0)
      if (likely > (best.get(encoding) ?? -Infinity)) best.set(encoding, likely)
    }
  const [first, ...rest] = [...best].toSorted((a, b) => b[1] - a[1])
  if (first === undefined) return { encoding: 'windows-1252', others: [] }
  const used = Uint8Array.from(high.counts.flatMap((count, index) => (count > 0 ? [index + 0x80] : [])))
  const read = decode(used, first[0], false)
  const others = rest.filter(
    ([encoding, likely]) => first[1] - likely < sureBy && decode(used, encoding, false) !== read,
  )
  return { encoding: first[0], others: others.map(([encoding]) => encoding) }
}

/** The natural logarithm of how likely the bytes are if they are this language in this encoding. */
function likelihood(high: HighBytes, encoding: string, model: LetterModel, decode: Decode): number {
  const shares = byteShares(encoding, model, decode)
  const ofKinds = model.isWhole ? runsOfWhole : runsOfLatin
  return high.counts.reduce(
    (sum, count, index) => (count === 0 ? sum : sum + count * Math.log(shares[index] ?? rare)),
    high.runs.reduce((sum, count, kind) => sum + count * Math.log(ofKinds?.[kind] ?? rare), 0),
  )
}

/** How likely each of the bytes 80 to FF is. */
function byteShares(encoding: string, { letters }: LetterModel, decode: Decode): readonly number[] {
  const byLetter = new Map<string, number>()
  const words = letters.split(' ')
  const all = words.reduce((sum, word, index) => sum + (index % 2 === 1 ? Number(word) : 0), 0)
  for (let at = 0; at + 1 < words.length; at += 2) {
    const letter = words[at] ?? ''
    const share = (Number(words[at + 1]) / all) * (1 - signShare)
    const capital = letter.toUpperCase()
    byLetter.set(letter, share)
    if (capital !== letter && capital.length === 1) byLetter.set(capital, share * capitalShare)
  }
  for (const sign of typographicSigns) byLetter.set(sign, signShare / typographicSigns.length)
  return lettersOf(encoding, decode).map((letter) => Math.max(rare, byLetter.get(letter) ?? 0))
}

const lettersByEncoding = new Map<string, readonly string[]>()

/** What each of the bytes 80 to FF stands for. */
function lettersOf(encoding: string, decode: Decode): readonly string[] {
  const known = lettersByEncoding.get(encoding)
  if (known !== undefined) return known
  const letters = Array.from({ length: 128 }, (_, index) => decode(Uint8Array.of(index + 0x80), encoding, false) ?? '')
  lettersByEncoding.set(encoding, letters)
  return letters
}
