// `npm run eval`: the figures of the evaluation sets, by the command line as it is built. `--floors` fails where one falls below its floor.
// Other arguments go to evaluate.py, e.g. `npm run eval -- --sets B --errors 10`.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync } from 'node:fs'

const script = '../shared/eval/evaluate.py'
if (!existsSync(script)) {
  console.error('The evaluation sets are not beside this project (../shared/eval), so there is nothing to measure.')
  process.exit(1)
}
const floors = process.argv.includes('--floors')
const rest = process.argv.slice(2).filter((word) => word !== '--floors')
const wanted = floors ? Object.entries(JSON.parse(readFileSync('bench/evaluation-floors.json', 'utf8'))).flatMap(([figure, floor]) => ['--min', `${figure}=${floor}`]) : []
mkdirSync('out/eval', { recursive: true })
const run = spawnSync('python3', [script, '--cli', 'node out/main/cli.js', '--json', 'out/eval/figures.json', ...wanted, ...rest], { stdio: 'inherit' })
if (run.error) console.error(`python3 is needed for the evaluation: ${run.error.message}`)
process.exit(run.status ?? 1)
