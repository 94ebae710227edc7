// `npm run eval`: the figures of the evaluation sets, by the command line as it is built.
//   --floors    fails where a figure falls below its floor (bench/evaluation-floors.json)
//   --publish   writes the figures that the app shows (src/renderer/features/quality/measured-figures.json)
// Behind the figures of the sets: how often suggestions are right by field, group and how sure they are (calibration.mjs).
// Other arguments go to evaluate.py, e.g. `npm run eval -- --sets B --errors 10`.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { printCalibration } from './calibration.mjs'
import { publishedFigures } from './published-figures.mjs'

const script = '../shared/eval/evaluate.py'
const out = 'out/eval/figures.json'
const unseenFile = '../shared/eval/unseen-figures.json'
if (!existsSync(script)) {
  console.error('The evaluation sets are not beside this project (../shared/eval), so there is nothing to measure.')
  process.exit(1)
}
const own = new Set(['--floors', '--publish'])
const asked = new Set(process.argv.slice(2).filter((word) => own.has(word)))
const floors = asked.has('--floors') ? JSON.parse(readFileSync('bench/evaluation-floors.json', 'utf8')) : {}
mkdirSync('out/eval', { recursive: true })
const run = spawnSync(
  'python3',
  [
    script,
    '--cli',
    'node out/main/cli.js',
    '--json',
    out,
    ...Object.entries(floors).flatMap(([figure, floor]) => ['--min', `${figure}=${floor}`]),
    ...process.argv.slice(2).filter((word) => !own.has(word)),
  ],
  { stdio: 'inherit' },
)
if (run.error) {
  console.error(`python3 is needed for the evaluation: ${run.error.message}`)
  process.exit(1)
}
if (!process.argv.includes('--sets')) printCalibration()
if (asked.has('--publish')) publish()
process.exit(run.status ?? 1)

/** The published figures: those of this run with today's date, those of sets never seen from their own file, where each is at hand. */
function publish() {
  const measured = JSON.parse(readFileSync(out, 'utf8'))
  const unseen = existsSync(unseenFile) ? JSON.parse(readFileSync(unseenFile, 'utf8')) : { evaluate: {}, fresh: {} }
  const found = ({ basis, from }) => {
    if (basis === 'fitted-on') return measured[from]
    const [part, ...name] = from.split('.')
    return unseen[part][name.join('.')]
  }
  const figures = publishedFigures.flatMap(({ from, ...figure }) => {
    if (figure.basis === 'cross-validated') return [figure]
    const value = found({ basis: figure.basis, from })
    if (!value) console.error(`${figure.id} was not measured and is left out`)
    return value ? [{ ...figure, value: Number(value.value.toFixed(3)), count: value.n }] : []
  })
  const measuredAt = new Date().toISOString().slice(0, 10)
  const text = JSON.stringify({ measuredAt, neverSeenAt: unseen.measured ?? null, figures }, null, 1)
  writeFileSync('src/renderer/features/quality/measured-figures.json', `${text}\n`)
}
