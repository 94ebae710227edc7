import type { Cell } from './sheet.ts'

/** How a cell looks beside its words. */
export type Look = NonNullable<Cell['look']> | 'head' | 'link'
type Form = 'text' | 'like-a-formula' | 'number'

// In the order of a font's parts in Excel's own files; contrasts on white are 7 to 1 at least (WCAG 2.2, 1.4.6).
const fonts: Readonly<Record<Look | 'plain', string>> = {
  plain: '<sz val="11"/>',
  head: '<b/><sz val="11"/>',
  heading: '<b/><sz val="13"/>',
  suggestion: '<i/><sz val="11"/>',
  none: '<i/><sz val="11"/><color rgb="FF595959"/>',
  link: '<u/><sz val="11"/><color rgb="FF0B5394"/>',
}
const looks = Object.keys(fonts) as (keyof typeof fonts)[]

const forms: Readonly<Record<Form, { readonly format: number; readonly alignment: string }>> = {
  text: { format: 0, alignment: '' },
  // 49 is the format of text (ECMA-376, part 1, 18.8.30).
  'like-a-formula': { format: 49, alignment: '' },
  // Numbers end and texts begin at the line between two columns: a little room keeps them apart.
  number: { format: 0, alignment: ' horizontal="right" indent="1"' },
}
const formNames = Object.keys(forms) as Form[]

/** The number of a style in `stylesXml`: behind the default, a style for each look and form. */
export function styleOf(look: Look | undefined, form: Form): number {
  return 1 + looks.indexOf(look ?? 'plain') * formNames.length + formNames.indexOf(form)
}

const styles = looks.flatMap((look, font) =>
  formNames.map((form) => {
    const { format, alignment } = forms[form]
    const [fill, border, vertical] = look === 'head' ? [2, 1, 'center'] : [0, 0, 'top']
    return `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment${alignment} vertical="${vertical}" wrapText="1"/></xf>`
  }),
)

/** The part `xl/styles.xml`. The first two fills and the first of all else are fixed by the format. */
export const stylesXml = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  `<fonts count="${looks.length}">${looks.map((look) => `<font>${fonts[look]}<name val="Calibri"/><family val="2"/></font>`).join('')}</fonts>`,
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFE3EEED"/><bgColor indexed="64"/></patternFill></fill></fills>',
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>',
  '<border><left/><right/><top/><bottom style="thin"><color rgb="FF4D6664"/></bottom><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="${styles.length + 1}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${styles.join('')}</cellXfs>`,
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('')
