import { describe, expect, it } from 'vitest'
import { htmlTableCells } from './html-table.ts'

describe('a table in HTML', () => {
  it('gives its cells with their line breaks, without what is no text of them', () => {
    expect(
      htmlTableCells(
        '<meta charset="utf-8"><style>td{color:red}</style><table><thead><tr><th>N</th><th>Harms</th></tr></thead><tr><td>28</td><td>redness<br>itch &amp; <b>pain</b></td></tr></table><table><tr><td>other</td></tr></table>',
      ),
    ).toEqual([
      ['N', 'Harms'],
      ['28', 'redness\nitch & pain'],
    ])
    expect(htmlTableCells('<p>no table</p>')).toBeNull()
  })

  it('keeps cells in their columns where others are merged', () => {
    expect(
      htmlTableCells(
        '<table><tr><td rowspan=2>a</td><td colspan="2">b</td></tr><tr><td>c</td><td>d</td></tr><tr><td>e</td><td>f</td><td rowspan=3>g</td></tr></table>',
      ),
    ).toEqual([
      ['a', 'b', ''],
      ['', 'c', 'd'],
      ['e', 'f', 'g'],
    ])
  })
})
