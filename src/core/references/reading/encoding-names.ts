/** The encodings that a file may be read in, by their names in the Encoding Standard, and what they are called to a writer. */
export const encodingNames: Readonly<Record<string, string>> = {
  'windows-1252': 'Western European text (Windows-1252)',
  macintosh: 'Western European text of a Macintosh',
  'windows-1250': 'Central European text (Windows-1250)',
  'iso-8859-2': 'Central European text (ISO 8859-2)',
  'windows-1251': 'Cyrillic text (Windows-1251)',
  'koi8-r': 'Cyrillic text (KOI8-R)',
  'windows-1253': 'Greek text (Windows-1253)',
  'windows-1254': 'Turkish text (Windows-1254)',
  'windows-1255': 'Hebrew text (Windows-1255)',
  'windows-1256': 'Arabic text (Windows-1256)',
  gb18030: 'Chinese text (GB 18030)',
  big5: 'Chinese text (Big5)',
  shift_jis: 'Japanese text (Shift JIS)',
  'euc-jp': 'Japanese text (EUC-JP)',
  'euc-kr': 'Korean text (EUC-KR)',
}
