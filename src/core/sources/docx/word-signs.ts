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

/**
 * Elements beside runs that take no mark of a comment into themselves: not every program reads it there (formulas, alternates, tags), or it goes
 * with the next update (fields).
 */
export const wholes: ReadonlySet<string> = new Set(
  'm:oMath m:oMathPara mc:AlternateContent w:fldSimple w:smartTag w:customXml'.split(' '),
)

/** Properties of a content control that make it one of them: what it holds is a plain text, chosen, or kept elsewhere. */
export const wholeControls: ReadonlySet<string> = new Set(
  'w:text w:date w:comboBox w:dropDownList w:picture w:dataBinding w14:checkbox'.split(' '),
)
