import type { ImportProblem } from '#core/references/contract/import-format.ts'
import type { LeftOutStretch } from './lines/left-out-stretch.ts'
import type { splitReferences } from './parting/split-references.ts'

/** What was left out of a pasted text, each with its line or lines, in the order of the text. */
export function leftOutProblems(list: ReturnType<typeof splitReferences>): readonly ImportProblem[] {
  const { leftOut, stretches, taken, works } = list
  const problems: ImportProblem[] = [
    ...leftOut.map(({ line, text, isShortCite }) => ({
      line,
      message:
        isShortCite === true
          ? `“${text}” only points to another note, and was left out.`
          : `“${text}” looks like a heading or a page's own line, and was left out.`,
    })),
    ...stretchProblems(stretches),
    ...works.map(({ line, lastLine, count, style }) => ({
      line,
      lastLine,
      message: `One work stands here in ${count} styles; it was read from ${style}, the others were left out.`,
    })),
  ]
  if (taken !== null)
    problems.push({
      line: taken.line,
      message: `Words of the page's links (${taken.words.map((words) => `“${words}”`).join(', ')}) were taken off ${taken.count === 1 ? 'a line' : `${taken.count.toLocaleString('en')} lines`}.`,
    })
  return problems.toSorted((one, other) => one.line - other.line)
}

// More stretches than this between the references are said together.
const mostBetween = 3

function stretchProblems(stretches: readonly LeftOutStretch[]): readonly ImportProblem[] {
  const between = stretches.filter(({ where }) => where === 'between')
  if (between.length <= mostBetween) return stretches.map(stretchProblem)
  const [line = 1, lastLine = 1] = [between[0]?.line, between.at(-1)?.lastLine]
  const together: ImportProblem = {
    line,
    lastLine,
    canBeRead: true,
    message: `${between.length.toLocaleString('en')} passages between the references, from line ${line} to line ${lastLine}, are no references and were left out.`,
  }
  return [together, ...stretches.filter(({ where }) => where !== 'between').map(stretchProblem)]
}

function stretchProblem({ line, lastLine, text, where, heading }: LeftOutStretch): ImportProblem {
  if (text !== null) return { line, canBeRead: true, message: `“${text}” is no reference, and was left out.` }
  const lines = line === lastLine ? `Line ${line}` : `Lines ${line} to ${lastLine}`
  const places = {
    above: ', above the list,',
    below: ', below the list,',
    between: ', between the references,',
    everywhere: '',
  }
  const which = where === 'above' && heading !== null ? `, above the heading “${heading}”,` : places[where]
  return {
    line,
    lastLine,
    canBeRead: true,
    message: `${lines}${which} ${line === lastLine ? 'is no reference and was' : 'are no references and were'} left out.`,
  }
}
