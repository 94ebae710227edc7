// Fits the table that turns signs for a design into a confidence, and reports how sure it is and how often right, by group.
//
//   node scripts/calibrate-study-design.mjs --predictions PREDICTIONS.jsonl [--judged JUDGED.jsonl] [--out TABLE.json]
//
// PREDICTIONS is what `train-study-design.mjs --predictions` writes: cross-validated, so that no text is judged by a model that saw
// it. A row is right where its code is one of `designs`, or, where only families are labelled, its family one of `allowed` (a design of
// the wide family 'other' only where JUDGED says so: {id, code, right}). Fitted on the rows that are not held out (`held-out.mjs`),
// reported on those and on the held-out third. Deterministic.
import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { isHeldOut } from './held-out.mjs'

const { values: options } = parseArgs({
  options: {
    predictions: { type: 'string' },
    judged: { type: 'string' },
    out: { type: 'string' },
    exclude: { type: 'string', default: 'x:' },
    ridge: { type: 'string', default: '0.002' },
    // Added to the score of all groups: as much as leaves 975 of 1000 sure answers right on the rows it is fitted on.
    shift: { type: 'string', default: '0.25' },
  },
})
/** Signs that speak for a design weigh nothing or more, those against it nothing or less. */
const direction = { model: 1, title: 1, named: 1, otherNamed: -1, lead: 1, sections: 1, contradiction: -1 }
const signs = Object.keys(direction)
const sureFrom = 0.9

async function linesOf(file) {
  return (await readFile(file, 'utf8'))
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))
}

/** Whether a prediction is right; null where the labels do not tell. */
function isRight(row, judged) {
  if (row.designs) return row.designs.includes(row.code)
  const told = judged.get(`${row.id} ${row.code}`)
  if (told !== undefined) return told
  if (!row.allowed.includes(row.best)) return false
  return row.best === 'other' || row.allowed.length > 1 ? null : true
}

/** Log odds of being right: a start for each group, drawn to a common one, and one weight a sign. */
function fit(rows, groups) {
  const weights = Object.fromEntries(signs.map((sign) => [sign, 0.3 * direction[sign]]))
  const starts = Object.fromEntries(groups.map((group) => [group, 0]))
  let common = 0
  const ridge = Number(options.ridge)
  for (let round = 0; round < 6000; round += 1) {
    const slope = Object.fromEntries(signs.map((sign) => [sign, ridge * 0.1 * weights[sign]]))
    const startSlope = Object.fromEntries(groups.map((group) => [group, ridge * starts[group]]))
    let commonSlope = 0
    for (const row of rows) {
      const off = (probability(row, { common, starts, weights }) - (row.right ? 1 : 0)) / rows.length
      for (const sign of signs) slope[sign] += off * row.signs[sign]
      startSlope[row.group] += off
      commonSlope += off
    }
    for (const sign of signs) {
      const next = weights[sign] - 0.3 * slope[sign]
      weights[sign] = direction[sign] * Math.max(0, direction[sign] * next)
    }
    for (const group of groups) starts[group] -= 0.3 * startSlope[group]
    common -= 0.3 * commonSlope
  }
  return { common, starts, weights }
}

function probability(row, { common, starts, weights }) {
  const score = signs.reduce((sum, sign) => sum + weights[sign] * row.signs[sign], common + starts[row.group])
  return 1 / (1 + Math.exp(-score))
}

function report(label, rows, confidence) {
  const line = (name, some) => {
    const sure = some.filter((row) => confidence(row) >= sureFrom)
    const right = some.filter((row) => row.right).length
    const sureRight = sure.filter((row) => row.right).length
    console.log(
      `${label} ${name}: ${some.length} rows, right ${right}, sure ${sure.length} (${(sure.length / (some.length || 1)).toFixed(2)}), of those right ${sureRight}`,
    )
  }
  line('all', rows)
  for (const group of [...new Set(rows.map((row) => row.group))].sort())
    line(
      group,
      rows.filter((row) => row.group === group),
    )
}

const judged = new Map(
  (options.judged ? await linesOf(options.judged) : []).map(({ id, code, right }) => [`${id} ${code}`, right]),
)
const rows = (await linesOf(options.predictions))
  .filter((row) => row.signs && row.group !== 'within-person' && !row.id.startsWith(options.exclude))
  .map((row) => ({ ...row, right: isRight(row, judged) }))
  .filter((row) => row.right !== null)
const groups = [...new Set(rows.map((row) => row.group))].sort()
const seen = rows.filter((row) => !isHeldOut(row.id))
const table = fit(seen, groups)
table.common += Number(options.shift)
console.log(table)
report('fitted on', seen, (row) => probability(row, table))
report(
  'held out',
  rows.filter((row) => isHeldOut(row.id)),
  (row) => probability(row, table),
)
report(
  'as shipped, held out',
  rows.filter((row) => isHeldOut(row.id)),
  (row) => row.confidence,
)
for (const row of rows)
  if (!row.right && probability(row, table) >= sureFrom)
    console.log(
      isHeldOut(row.id),
      row.id,
      row.code,
      row.allowed,
      row.designs,
      probability(row, table).toFixed(2),
      JSON.stringify(row.signs),
    )
if (options.out) {
  const round = (amount) => Number(amount.toFixed(2))
  const shipped = {
    signs: Object.fromEntries(signs.map((sign) => [sign, round(table.weights[sign])])),
    groups: Object.fromEntries(groups.map((group) => [group, round(table.common + table.starts[group])])),
  }
  await writeFile(options.out, `${JSON.stringify(shipped, null, 2)}\n`)
}
