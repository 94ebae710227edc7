import { describe, expect, it } from 'vitest'
import { importFormats, readReferences } from './import-formats.ts'
import { formatSegments } from './reading/format-segments.ts'
import { isWebPage, otherKindOfFile, otherKindOfMarkup } from './reading/other-files.ts'
import { htmlOfSavedPage, pageText } from './reading/page-text.ts'
import { withoutQuoteSigns } from './reading/source-lines.ts'

const blanks = ['\n', ' ', '\t', '\r', '\r\n', '\n ', ' \n\t', '\u00a0', '\n\u00a0', '\u2028']
/** A run alone, behind the beginning of a record, and before its end. */
const around: readonly (readonly [string, string])[] = [
  ['', ''],
  ['', 'Z'],
  ['Title: Moss\nTI  - Moss\n', '\n\nPMID- 1\n'],
  ['Adder A. Moss on stone. J Moss.', '2020;1(1):1-2.'],
]

/** CPU time in milliseconds. */
function cost(work: () => unknown): number {
  const started = process.cpuUsage()
  work()
  return process.cpuUsage(started).user / 1000
}

/** Within the 64 KiB that formats are told apart by. */
const length = 60_000

/** Twice the text may take three times as long, in one of three tries; what takes next to nothing is not compared. */
function expectLinear(work: (text: string) => unknown): void {
  for (const blank of blanks)
    for (const [before, after] of around) {
      const run = (signs: number) => cost(() => work(before + blank.repeat(signs / blank.length) + after))
      if (run(length) < 100) continue
      const isLinear = () => run(length) < 3 * run(length / 2) + 20
      expect(
        isLinear() || isLinear() || isLinear(),
        `three times as long and more for twice of ${JSON.stringify([before, blank, after])}`,
      ).toBe(true)
    }
}

describe('64 KiB of blank lines and spaces take time in step with their length', () => {
  it.each(importFormats.map((format) => [format.id, format] as const))('in %s', (id, format) => {
    expectLinear((text) => format.detect(text))
    expectLinear((text) => format.read(text))
    expectLinear((text) => format.cut?.(text))
    expectLinear((text) => formatSegments(text, id, () => false))
  })

  it.each([
    ['any file', (text: string) => readReferences(text)],
    ['files of another kind', otherKindOfFile],
    ['markup', otherKindOfMarkup],
    ['web pages', isWebPage],
    ['text of web pages', pageText],
    ['saved pages', htmlOfSavedPage],
    ['quoted mails', withoutQuoteSigns],
  ] as const)('where %s are looked at', (_, work) => expectLinear((text) => work(text)))
})
