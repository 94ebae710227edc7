const letters = 'abcdefghijklmnopqrstuvwxyz'

/** The weights as JSON with two plain tables: a line a feature, its name, a tab, then a letter a label and the weight in steps ("a12c-3"). */
export function weightsFile(crf, names, gaps, labels) {
  const step = 0.04
  const L = labels.length
  const whole = (value) => Math.round(value / step)
  const words = []
  for (const [id, name] of names.entries()) {
    let line = ''
    for (let label = 0; label < L; label++) {
      const weight = whole(crf.words[id * L + label])
      if (Math.abs(weight) >= 3) line += letters[label] + weight
    }
    if (line !== '') words.push(`${name}\t${line}`)
  }
  const edges = []
  for (const [index, name] of [...gaps, '*every'].entries()) {
    let line = ''
    for (let edge = 0; edge < L * L; edge++) {
      const weight = whole(crf.edges[index * L * L + edge])
      if (Math.abs(weight) >= 2) line += letters[Math.floor(edge / L)] + letters[edge % L] + weight
    }
    edges.push(`${name}\t${line}`)
  }
  return `${JSON.stringify({ version: 1, labels, step, words: words.join('\n'), edges: edges.join('\n') })}\n`
}
