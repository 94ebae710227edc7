import type { CliCommand, CommandOutput } from './command.ts'

// Loaded when they are asked for: a call that only reads references starts without PDFium and the rules.
const commands: Readonly<Record<string, () => Promise<CliCommand>>> = {
  extract: async () => (await import('./extract.ts')).extract,
  import: async () => (await import('./import.ts')).importReferences,
  read: async () => (await import('./read.ts')).read,
  duplicates: async () => (await import('./duplicates.ts')).duplicates,
  export: async () => (await import('./export.ts')).exportLibrary,
  mark: async () => (await import('./mark.ts')).mark,
  table: async () => (await import('./table.ts')).table,
  verify: async () => (await import('./verify.ts')).verify,
  pack: async () => (await import('./pack.ts')).pack,
  unpack: async () => (await import('./unpack.ts')).unpack,
}

const standardOutput: CommandOutput = {
  out: (text) =>
    process.stdout.write(text)
      ? undefined
      : new Promise((drained) => {
          process.stdout.once('drain', drained)
        }),
  say: (line) => process.stderr.write(`${line}\n`),
}

/** Runs one call of the command line. Returns the exit status: 0, 2 where the call itself is wrong, 1 where the program broke. */
export async function runCommand(words: readonly string[], output: CommandOutput = standardOutput): Promise<number> {
  const [name, ...rest] = words
  if (name === '--help' || name === '-h' || name === 'help') {
    output.out(await helpText())
    return 0
  }
  if (name === undefined || !Object.hasOwn(commands, name)) {
    output.say(name === undefined ? 'Which command?' : `There is no command "${name}".`)
    output.say(await helpText())
    return 2
  }
  const command = await commands[name]?.()
  if (rest.includes('--help') || rest.includes('-h')) {
    output.out(`evidence-desk ${command?.usage}\n  ${command?.summary}\n`)
    return 0
  }
  return (await command?.run(rest, output)) ?? 2
}

async function helpText(): Promise<string> {
  const lines: string[] = []
  for (const load of Object.values(commands)) {
    const { usage, summary } = await load()
    lines.push(...usage.split('\n').map((line) => `  evidence-desk ${line}`), `      ${summary}`)
  }
  return `Evidence Desk from the command line: the same reading and the same rules as in the window, without a network.\n\n${lines.join('\n')}\n\nResults go to standard output, messages to standard error. Exit status 0, or 2 where the call itself is wrong.\n`
}
