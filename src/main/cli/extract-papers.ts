import type { CommandOutput } from './command.ts'
import { readPapers } from './paper-thread.ts'
import { shownResults } from './shown-results.ts'
import { shownSuggestions } from './shown-suggestions.ts'

/**
 * One answer a file and line, in the order of the call: `{file, metadata, pages, suggestions, results}` or `{file, problem}`. A PDF without text (a scan)
 * has `noText: true`, no suggestions and no results: that nothing was found in it says nothing about the paper.
 */
export async function extractPapers(files: readonly string[], output: CommandOutput): Promise<number> {
  await readPapers(
    files,
    (answer) => {
      if ('problem' in answer) {
        output.out(`${JSON.stringify(answer)}\n`)
        return
      }
      const { file, pageCount, reference, suggestions, noTextLayer, results } = answer
      const { title, DOI, issued, author = [], 'container-title': journal } = reference
      const metadata = { title, DOI, issued, author, 'container-title': journal }
      const found = noTextLayer
        ? { noText: true, suggestions: {} }
        : { suggestions: shownSuggestions(suggestions, true), ...(results && { results: shownResults(results) }) }
      output.out(`${JSON.stringify({ file, metadata, pages: pageCount, ...found })}\n`)
      if (noTextLayer) output.say(`${file}: no text layer (a scan?), so nothing can be suggested.`)
    },
    ['results'],
  )
  return 0
}
