// `npm test`: type check, lint, unit tests (the dependency rules among them), build, packaging, end-to-end tests, and the floors of the
// suggestions and imports where the evaluation sets are at hand. Ends with one line of counts over all of them.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { packageBin } from './package-bin.mjs'

const long = process.argv.includes('--long')
const counts = { passed: 0, failed: 0, skipped: 0 }
const failures = []
const failedTests = []

rmSync('out/test', { recursive: true, force: true })
mkdirSync('out/test', { recursive: true })

const script = (name, ...words) => [process.execPath, `scripts/${name}`, ...words]
check('type check', script('typecheck.mjs'))
check('format', [...packageBin('oxfmt'), '--check'])
check('lint', [...packageBin('oxlint'), '--deny-warnings'])
check('exhaustive switches', [...packageBin('oxlint'), '--type-aware', '--config', '.oxlintrc.types.json', 'src'])
runner(
  'unit tests',
  [...packageBin('vitest'), 'run', '--reporter=default', '--reporter=json', '--outputFile.json=out/test/vitest.json'],
  countVitest,
  long
    ? {
        FUZZ_RUNS: process.env.FUZZ_RUNS ?? '5000',
        EVIDENCE_DESK_KILLS: process.env.EVIDENCE_DESK_KILLS ?? '300',
        EVIDENCE_DESK_FLIPPED_LINES: process.env.EVIDENCE_DESK_FLIPPED_LINES ?? '500',
      }
    : {},
)
if (check('build', [...packageBin('electron-vite'), 'build'])) {
  check('packaging', script('package-check.mjs'))
  runner('end-to-end tests', script('e2e.mjs'), countPlaywright)
  if (existsSync('../shared/eval/evaluate.py')) check('floors on the evaluation sets', script('eval.mjs', '--floors'))
  else {
    counts.skipped += 1
    console.log('floors on the evaluation sets: skipped, because ../shared/eval is not here')
  }
}

// Once more at the end, where it is found: which checks failed, and each failed test with what it said.
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`)
for (const test of failedTests) console.log(`\nFailed: ${test.name}\n${test.said.slice(0, 3000)}`)
console.log(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
process.exit(counts.failed > 0 || failures.length > 0 ? 1 : 0)

/** One check that passes or fails as a whole. */
function check(name, command) {
  const passed = run(name, command) === 0
  counts[passed ? 'passed' : 'failed'] += 1
  if (!passed) failures.push(name)
  return passed
}

/** A test runner, counted by its own report. A runner that failed without a failed test (it crashed, say) counts as one failure. */
function runner(name, command, count, env = {}) {
  const status = run(name, command, env)
  const own = count()
  for (const key of Object.keys(counts)) counts[key] += own[key]
  if (status !== 0 && own.failed === 0) counts.failed += 1
  if (status !== 0) failures.push(name)
}

function run(name, [program, ...args], env = {}) {
  const started = Date.now()
  console.log(`\n== ${name}`)
  const { status } = spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, ...env } })
  console.log(`== ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${((Date.now() - started) / 1000).toFixed(0)} s`)
  return status
}

function countVitest() {
  const report = readReport('out/test/vitest.json')
  if (!report) return { passed: 0, failed: 0, skipped: 0 }
  const tests = report.testResults.flatMap((file) => file.assertionResults)
  for (const test of tests.filter((one) => one.status === 'failed'))
    failedTests.push({ name: test.fullName, said: test.failureMessages.join('\n') })
  // A file that could not even be loaded has no test to blame.
  for (const file of report.testResults.filter((one) => one.message))
    failedTests.push({ name: file.name, said: file.message })
  const skipped = tests.filter(
    (test) => test.status === 'pending' || test.status === 'skipped' || test.status === 'todo',
  )
  sayWhySkipped(skipped.map((test) => test.fullName))
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

function countPlaywright() {
  const report = readReport('out/test/playwright.json')
  if (!report) return { passed: 0, failed: 0, skipped: 0 }
  const tests = specsOf(report.suites).flatMap((spec) =>
    spec.tests.map((test) => ({ ...test, name: `${spec.file}:${spec.line} ${spec.title}` })),
  )
  for (const test of tests.filter((one) => one.status === 'unexpected' || one.status === 'flaky'))
    failedTests.push({
      name: test.name,
      said: test.results.flatMap((result) => result.errors.map((error) => error.message)).join('\n'),
    })
  const { expected, unexpected, flaky, skipped } = report.stats
  sayWhySkipped(
    tests.flatMap((test) =>
      test.status === 'skipped'
        ? test.annotations.filter((note) => note.type === 'skip').map((note) => note.description ?? 'no reason given')
        : [],
    ),
  )
  return { passed: expected, failed: unexpected + flaky, skipped }
}

/** Every skipped test is told with its reason, each reason once. */
function sayWhySkipped(reasons) {
  for (const reason of new Set(reasons))
    console.log(`skipped ${reasons.filter((other) => other === reason).length}: ${reason}`)
}

function specsOf(suites) {
  return suites.flatMap((suite) => [...specsOf(suite.suites ?? []), ...suite.specs])
}

function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
}
