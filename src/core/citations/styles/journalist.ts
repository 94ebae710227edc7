import { isDated, printedDate } from '../dates.ts'
import { shortName } from '../names.ts'
import { composer, italic, linked, nothing, plain, type Part } from '../pieces.ts'
import { bestAddress } from '../addresses.ts'
import type { Work } from '../work.ts'
import { citedNames, type Style } from './style.ts'

const { joined, text, inQuotationMarks } = composer('american')

/** The journalist's line: author, journal, year, link. No manual has it: it is what a reader needs to find the study. */
export const journalist: Style = {
  id: 'journalist',
  label: 'Journalist’s line',
  isNumbered: false,
  english: 'american',
  brackets: ['(', ')'],
  authorDate: null,
  entry: (work) => joined(', ', who(work), where(work), plain(when(work)), link(work)),
  cited: (work) => ({ by: who(work), delimiter: ', ', year: plain(when(work)) }),
}

/** "Kim", "Kim and Berg", "Kim et al."; the title where there is nobody. */
function who(work: Work): Part {
  const [first, second, ...others] = citedNames(work)
  if (!first) return work.title ? inQuotationMarks(work.title) : plain('Untitled')
  if (!second) return plain(shortName(first))
  return plain(others.length > 0 ? `${shortName(first)} et al.` : `${shortName(first)} and ${shortName(second)}`)
}

/** The journal or the book; of what stands alone its title and its publisher. */
function where(work: Work): Part {
  if (work.container) return italic(text(work.container))
  const title = citedNames(work).length > 0 ? italic(text(work.title)) : nothing
  return joined(', ', title, text(work.publisher))
}

function when({ issued }: Work): string {
  return isDated(issued) ? printedDate(issued, 'year') : 'no date'
}

function link(work: Work): Part {
  const address = bestAddress(work)
  return address === null ? nothing : linked(address, address)
}
