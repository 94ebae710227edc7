import { parseArgs, type ParseArgsConfig } from 'node:util'
import { fail, ok } from '#core/result.ts'

/** Where a command speaks: answers on `out` (stdout), messages on `say` (stderr, a line each). */
export interface CommandOutput {
  /** Who writes much awaits the answer, which comes when there is room for more. */
  out(text: string): void | Promise<void>
  say(line: string): void
}

/** A command of the command line. Returns the exit status: 0, or 2 where the call itself is wrong. */
export interface CliCommand {
  /** How it is called, without the program's name. */
  readonly usage: string
  /** What it does, in a line. */
  readonly summary: string
  run(words: readonly string[], output: CommandOutput): Promise<number>
}

/** The call itself is wrong: says why and how it should be, and answers 2. */
export function wrongCall(command: CliCommand, why: string, output: CommandOutput): number {
  output.say(why)
  output.say(`Usage: evidence-desk ${command.usage}`)
  return 2
}

/** The words of a call by the options of its command; fails with the words of Node where one of them is no option. */
export function parsedWords<const O extends NonNullable<ParseArgsConfig['options']>>(
  words: readonly string[],
  options: O,
) {
  try {
    return ok(parseArgs({ args: [...words], allowPositionals: true, options }))
  } catch (error) {
    if (error instanceof TypeError) return fail('bad-input', error.message)
    throw error
  }
}
