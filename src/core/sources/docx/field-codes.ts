import { safeAddress } from '../block-words.ts'

interface Field {
  isCode: boolean
  code: string
  href: string | undefined
  /** Where the run stands that begins it; null where that is in another paragraph. */
  start: number | null
}

/** The fields that are open: their codes are not shown, their results are (ECMA-376 part 1, 17.16). */
export class FieldCodes {
  private readonly fields: Field[] = []

  /** Whether what comes now belongs to the code of a field. */
  get isCode(): boolean {
    return this.fields.some(({ isCode }) => isCode)
  }

  /** Where the innermost link among the fields leads to. */
  get href(): string | undefined {
    return this.fields.findLast(({ href }) => href !== undefined)?.href
  }

  /**
   * A `w:fldChar` of this kind in the run at `start`. Where it ends a field that programs make anew (a date, a citation), and that stands in one
   * paragraph and in no other field: where that begins.
   */
  sign(kind: string, start: number): number | null {
    const field = this.fields.at(-1)
    if (kind === 'begin') this.fields.push({ isCode: true, code: '', href: undefined, start })
    else if (kind === 'separate' && field) {
      field.isCode = false
      field.href = addressOfField(field.code)
    } else if (kind === 'end') {
      this.fields.pop()
      const isMadeAnew = field !== undefined && !/^\s*HYPERLINK\b/i.test(field.code)
      return isMadeAnew && this.fields.length === 0 ? field.start : null
    }
    return null
  }

  addCode(code: string): void {
    const field = this.fields.at(-1)
    if (field) field.code += code
  }

  /** At the end of a paragraph codes end: one that never ends would hide all that follows. */
  endCodes(): void {
    for (const field of this.fields) [field.isCode, field.start] = [false, null]
  }
}

/** Where the code of a field leads to, if it is a link that may be shown. */
export function addressOfField(code: string): string | undefined {
  return safeAddress(/^\s*HYPERLINK\s+"([^"]{1,2000})"/i.exec(code)?.[1])
}
