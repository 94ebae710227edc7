/** The most text that is read in one go, in UTF-16 code units: 200 MB of plain text. */
export const maxCharacters = 200_000_000

/** The most plain text that is read as a reference list, in UTF-16 code units; 30,000 references are about 6 million. */
export const maxPastedCharacters = 50_000_000
