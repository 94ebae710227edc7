import { errorCode, writeDurably } from '../library/durable-files.ts'
import { wrongCall, type CliCommand, type CommandOutput } from './command.ts'

/** Writes the file that a call names, whole or not at all. Answers null, or the exit status of a call whose file cannot be written. */
export async function writeOutput(
  command: CliCommand,
  path: string,
  bytes: Uint8Array,
  output: CommandOutput,
): Promise<number | null> {
  try {
    await writeDurably(path, bytes)
    return null
  } catch (error) {
    if (errorCode(error) === '') throw error
    return wrongCall(command, `${path} cannot be written (${errorCode(error)}).`, output)
  }
}
