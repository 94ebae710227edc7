import { filesInZip } from '../references/reading/zip-files.ts'
import { fail, type Failure } from '../result.ts'

const refused = (message: string) => fail('bad-input', message)

/** Kinds of compressed document by a name that stands in them. */
const packedKinds: readonly (readonly [RegExp, string])[] = [
  [/^xl\//, 'This is an Excel workbook. Please save the sheet that you need as text, or as a PDF.'],
  [/^ppt\//, 'This is a PowerPoint presentation. Please save it as a PDF.'],
  [
    /\.iwa$|^index\.xml\.gz$|^buildVersionHistory\.plist$/i,
    'This is a document of Pages, Numbers or Keynote. Please export it from there as Word (.docx) or PDF.',
  ],
  [/^META-INF\/container\.xml$/, 'This is an e-book (EPUB). Please copy the passage that you need, and paste it.'],
  [
    /^content\.xml$/,
    'This is an OpenDocument file (.odt). Please save it as Word (.docx) from LibreOffice or OpenOffice, and add that.',
  ],
  [/^(?:AndroidManifest\.xml|META-INF\/MANIFEST\.MF)$/, 'This is a program, not a text.'],
]

/** Why a compressed file that is no Word document is not read. */
export function refusedZip(bytes: Uint8Array, fileName: string): Failure {
  const names: string[] = []
  const contents = filesInZip(bytes, (name) => {
    if (names.length < 5000) names.push(name)
    return false
  })
  const kind = packedKinds.find(([sign]) => names.some((name) => sign.test(name)))
  if (kind !== undefined) return refused(kind[1])
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b
  if (isZip && !contents.ok)
    return refused(
      `${quoted(fileName)} is damaged: it cannot be unpacked. Please ask for the file again, or open it in its program and save it anew.`,
    )
  if (/\.(?:docx|docm|dotx)$/i.test(fileName) || names.some((name) => name.startsWith('word/')))
    return refused(
      `${quoted(fileName)} is no Word document inside, or a damaged one. Please open it in Word, save it as .docx, and add the new file.`,
    )
  return refused('This is a compressed file. Please unpack it, and add the files in it.')
}

/** Names of streams in OLE files (Microsoft, MS-CFB), which stand in them as UTF-16. */
const oleKinds: readonly (readonly [string, Failure])[] = [
  [
    'EncryptedPackage',
    fail(
      'encrypted',
      'This document is locked with a password. Please open it in Word, take the password off (File, Info, Protect Document), and add the new file.',
    ),
  ],
  [
    'WordDocument',
    refused('This is a Word document of the old kind (.doc). Please save it as .docx from Word, and add that.'),
  ],
  ['__substg1.0_', refused('This is a message of Outlook (.msg). Please save it from Outlook as .eml or as text.')],
  ['Workbook', refused('This is an Excel workbook of the old kind (.xls). Please save what you need as text or PDF.')],
  ['PowerPoint Document', refused('This is a PowerPoint presentation of the old kind. Please save it as a PDF.')],
]

/** What an OLE file is (Word 97, locked documents, Outlook messages), and what to do. */
export function refusedOle(bytes: Uint8Array): Failure {
  const kind = oleKinds.find(([name]) => hasUtf16(bytes, name))
  return (
    kind?.[1] ?? refused('This is a document of an old Office program. Please save it as .docx or text, and add that.')
  )
}

/** Whether a name stands in the bytes as UTF-16LE: names of streams stand at a multiple of 128 bytes. */
function hasUtf16(bytes: Uint8Array, name: string): boolean {
  for (let at = 0; at + 2 * name.length <= bytes.length; at += 128) {
    let index = 0
    while (index < name.length && bytes[at + 2 * index] === name.charCodeAt(index) && bytes[at + 2 * index + 1] === 0)
      index += 1
    if (index === name.length) return true
  }
  return false
}

// oxlint-disable no-control-regex -- they are what is looked for
/** Kinds of file that hold no text, by their first bytes as Latin-1. */
const binaryKinds: readonly (readonly [RegExp, string])[] = [
  [/^\{\\rtf/, 'This is an RTF document. Please save it as .docx or text, and add that.'],
  [
    /^(?:.PNG|GIF8|ÿØÿ|BM.{4}\0\0\0\0|II\*\0|MM\0\*|8BPS|RIFF.{4}WEBP|.{4}ftyp(?:heic|heix|mif1|avif))/s,
    'This is a picture. Please type or paste the words that you need from it.',
  ],
  [
    /^(?:ID3|ÿ[ûóòúñ]|OggS|fLaC|RIFF.{4}WAVE|FORM.{4}AIF|.{4}ftypM4A|#!AMR)/s,
    'This is a recording. Please add its transcript (.vtt, .srt or text); the recording stays where it is.',
  ],
  [
    /^(?:.{4}ftyp|.{4}moov|RIFF.{4}AVI |\x1AEß£|\0\0\x01[º³]|FLV)/s,
    'This is a video. Please add its transcript (.vtt, .srt or text); the video stays where it is.',
  ],
  [
    /^bplist0/,
    'This is a page that Safari saved in its own way (.webarchive), or a saved link. Please save the page as a PDF, or copy its text and paste it.',
  ],
  [
    /^(?:\[InternetShortcut\]|\[\{000214A0)/,
    'This is only a link to a page. Please open it, and save the page itself.',
  ],
  [/^(?:MZ|\x7FELF|Ïúíþ|Êþº¾)/, 'This is a program, not a text.'],
  [/^SQLite format 3/, 'This is a database, not a text. Please export what you need as text.'],
  [
    /^(?:\x1F\x8B|7z¼¯|Rar!|BZh|ý7zXZ|.{257}ustar)/s,
    'This is a compressed file. Please unpack it, and add the files in it.',
  ],
  [/^%!PS/, 'This is a PostScript file. Please make a PDF of it, and add that.'],
  [/^BEGIN:V(?:CALENDAR|CARD)/, 'This is a calendar or an address book, not a text.'],
]

// oxlint-enable no-control-regex

/** What a file is that holds no text to be read, by its first bytes; null where it may be text. */
export function refusedBinary(bytes: Uint8Array): Failure | null {
  let head = ''
  for (let at = 0; at < Math.min(bytes.length, 400); at += 1) head += String.fromCharCode(bytes[at] ?? 0)
  const kind = binaryKinds.find(([sign]) => sign.test(head))
  return kind === undefined ? null : refused(kind[1])
}

/** A file's name as it is shown in a sentence. */
export function quoted(fileName: string): string {
  return `“${fileName}”`
}
