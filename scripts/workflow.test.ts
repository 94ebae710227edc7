import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import playwright from '../playwright.config.ts'

// The workflow cannot run here: what it names has to be there, on each of its systems.
interface Step {
  readonly uses?: string
  readonly run?: string
  readonly if?: string
  readonly with?: Readonly<Record<string, unknown>>
}
const root = resolve(import.meta.dirname, '..')
const read = (name: string) => readFileSync(join(root, name), 'utf8')
const workflow = parse(read('.github/workflows/desktop.yml')) as {
  readonly permissions: unknown
  readonly jobs: {
    readonly app: {
      readonly strategy: { readonly matrix: { readonly os: readonly string[] } }
      readonly steps: readonly Step[]
    }
  }
}
const { steps, strategy } = workflow.jobs.app
const commands = steps.flatMap(({ run }) => run?.split('\n') ?? [])
const named = (pattern: RegExp) => commands.flatMap((line) => [...line.matchAll(pattern)].map(([, name]) => name!))

describe('the workflow of the desktop app', () => {
  it('runs on the three systems and may only read', () => {
    expect(strategy.matrix.os.map((name) => name.split('-')[0])).toEqual(['ubuntu', 'windows', 'macos'])
    expect(workflow.permissions).toEqual({ contents: 'read' })
  })

  it('names scripts of package.json, files that are there, and projects of the end-to-end tests', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const files = [
      ...named(/\bnode (\S+)/g),
      ...Object.values(scripts).flatMap((line) => /^node (\S+)/.exec(line)?.[1] ?? []),
    ]
    expect(named(/\bnpm run ([\w:]+)/g).filter((name) => !scripts[name])).toEqual([])
    expect(files.filter((file) => !existsSync(join(root, file)) && !file.startsWith('-'))).toEqual([])
    const projects = playwright.projects?.map(({ name }) => name)
    expect(named(/--project=(\S+)/g).filter((name) => !projects?.includes(name))).toEqual([])
  })

  it.each(['Linux', 'Windows', 'macOS'])('builds, tests, packages and tries the package on %s, each once', (system) => {
    const conditions: Readonly<Record<string, boolean>> = {
      'always()': true,
      "runner.os == 'Linux'": system === 'Linux',
      "runner.os != 'Linux'": system !== 'Linux',
    }
    const isFor = ({ if: condition }: Step) => condition === undefined || conditions[condition]
    const run = steps.filter(isFor).map((step) => step.run ?? '')
    for (const command of [
      'npm ci',
      'npm run unit',
      'npm run build',
      'npm run e2e -- --project=electron',
      'npm run package',
      'node scripts/smoke-packaged.mjs',
    ])
      expect(
        run.filter((line) => line.includes(command)),
        command,
      ).toHaveLength(1)
    // On a server without a screen both need one.
    for (const line of run.filter((each) => /e2e|smoke/.test(each)))
      expect(line.startsWith('xvfb-run')).toBe(system === 'Linux')
  })

  it('keeps what was packaged, where the packager puts it', () => {
    const { directories, publish } = parse(read('electron-builder.yml')) as {
      readonly directories: { readonly output: string }
      readonly publish: null
    }
    const kept = steps.find(({ uses }) => uses?.startsWith('actions/upload-artifact'))?.with?.['path']
    expect(kept).toContain(`${directories.output}/*.*`)
    expect(kept).toContain(`${playwright.outputDir}/**`)
    expect(publish).toBeNull()
  })

  it('has no condition but those that are tested here', () => {
    const conditions = new Set(steps.flatMap((step) => step.if ?? []))
    expect([...conditions].toSorted()).toEqual(['always()', "runner.os != 'Linux'", "runner.os == 'Linux'"])
  })

  it('takes others’ steps by a version', () => {
    for (const { uses } of steps) if (uses) expect(uses).toMatch(/^actions\/[\w-]+@v\d+$/)
  })
})
