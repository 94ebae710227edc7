const letters = 'abcdefghijklmnopqrstuvwxyz'
const step = 0.04

/**
 * The mean weights of some labellers as JSON with two plain tables: a line a feature, its name, a tab, then a letter a label and the
 * weight in steps ("a12c-3"). A feature that one of them lacks counts there as nothing.
 */
export function weightsFile(models, labels) {
  const L = labels.length
  const meanOf = (namesOf, rowOf, size) => {
    const rows = new Map()
    for (const model of models) {
      for (const [id, name] of namesOf(model).entries()) {
        const row = rows.get(name) ?? new Float64Array(size)
        rows.set(name, row)
        for (let at = 0; at < size; at++) row[at] += rowOf(model)[id * size + at] / models.length / step
      }
    }
    return rows
  }
  const linesOf = (rows, least, signOf) =>
    [...rows].map(([name, row]) => [
      name,
      [...row]
        .map((value, at) => (Math.abs(Math.round(value)) >= least ? signOf(at) + Math.round(value) : ''))
        .join(''),
    ])
  const words = linesOf(
    meanOf(
      (model) => model.names,
      (model) => model.words,
      L,
    ),
    3,
    (at) => letters[at],
  ).filter(([, line]) => line !== '')
  const edges = linesOf(
    meanOf(
      (model) => [...model.gaps, '*every'],
      (model) => model.edges,
      L * L,
    ),
    2,
    (at) => letters[Math.floor(at / L)] + letters[at % L],
  )
  const table = (lines) => lines.map((line) => line.join('\t')).join('\n')
  return `${JSON.stringify({ version: 1, labels, step, words: table(words), edges: table(edges) })}\n`
}
