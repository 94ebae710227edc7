/** Raised whenever `assemblePaperText` gives other text for the same PDF: kept texts of an older version are made again, and quotes are found anew by their words. */
export const textVersion = 1
