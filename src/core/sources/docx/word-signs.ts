/** Elements that hold how something was before a change. */
export const passedOver: ReadonlySet<string> = new Set(
  'w:pPrChange w:rPrChange w:sectPrChange w:tblPrChange w:trPrChange w:tcPrChange w:tblGridChange w:tblPrExChange w:numberingChange'.split(
    ' ',
  ),
)

/** Elements that stand for a sign. */
export const signs: Readonly<Record<string, string>> = {
  'w:tab': ' ',
  'w:ptab': ' ',
  'w:br': ' ',
  'w:cr': ' ',
  'w:noBreakHyphen': '\u2011',
}
