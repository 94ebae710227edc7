import { execFile, type ChildProcess } from 'node:child_process'
import { closeSync, constants, openSync, writeSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable, Writable } from 'node:stream'
import { promisify } from 'node:util'

// Chromium's DevTools protocol over two pipes (`--remote-debugging-pipe`): the browser reads commands from descriptor 3 and writes
// answers to descriptor 4, each a JSON text that a zero byte ends. While they are open their holder rules the browser: that is this
// process alone. They have no name and no port that another user or program could find, and they are let go after the one command.

/**
 * What the browser gets as descriptor 3. Chromium closes itself, with whatever was typed into it, when its commands come to an end,
 * so also when this process is killed. Therefore it is a named pipe that is open for reading and writing: the browser itself holds
 * the writing end too and never sees the end. Where none can be made (Windows) it is an ordinary pipe, and the window does not
 * outlive this process.
 */
export async function commandsInput(): Promise<number | 'pipe'> {
  if (process.platform === 'win32') return 'pipe'
  // A folder of this user's alone (0700), and the name is gone before the pipe is used.
  const folder = await mkdtemp(join(tmpdir(), 'evidence-desk-pipe-'))
  try {
    const path = join(folder, 'commands')
    await promisify(execFile)('mkfifo', ['-m', '600', path])
    return openSync(path, constants.O_RDWR)
  } catch (error) {
    console.error(`A window that outlives Evidence Desk cannot be made here (${String(error)}).`)
    return 'pipe'
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * Gives one command to a browser that was started with `--remote-debugging-pipe`, `input` as descriptor 3 and a pipe as 4. Answers
 * null when the browser has carried it out, else why not, in words that follow "because"; as long as a silent browser keeps the pipe
 * open there is no answer. Afterwards the pipes are let go, but for an `input` whose end would close the browser.
 */
export async function commandBrowser(
  browser: ChildProcess,
  input: number | 'pipe',
  method: string,
  params: Readonly<Record<string, unknown>>,
): Promise<string | null> {
  const answers = browser.stdio[4] as Readable
  const answered = firstAnswer(answers)
  const command = `${JSON.stringify({ id: 1, method, params })}\0`
  if (input === 'pipe') {
    const commands = browser.stdio[3] as Writable
    // A browser that has ended: told by the end of its answers.
    commands.on('error', () => undefined)
    commands.write(command)
    return answered
  }
  try {
    writeSync(input, command)
    return await answered
  } finally {
    closeSync(input)
    answers.destroy()
  }
}

function firstAnswer(answers: Readable): Promise<string | null> {
  return new Promise((answer) => {
    let text = ''
    answers.setEncoding('utf8')
    answers.on('data', (part: string) => {
      text += part
      const messages = text.split('\0')
      text = messages.pop() ?? ''
      for (const message of messages) {
        const said = readAnswer(message)
        if (said) answer(said.problem)
      }
    })
    answers.once('error', (error) => answer(`the pipe to it cannot be read (${error.message})`))
    answers.once('close', () => answer('it closed the pipe by which its window is let in'))
  })
}

/** What an answer to our command says; null for anything else that the browser tells. */
function readAnswer(message: string): { readonly problem: string | null } | null {
  let said: unknown
  try {
    said = JSON.parse(message)
  } catch {
    return { problem: `it answered something that cannot be read (${message.slice(0, 80)})` }
  }
  if (typeof said !== 'object' || said === null || !('id' in said)) return null
  return { problem: 'error' in said ? `it refused: ${JSON.stringify(said.error)}` : null }
}
