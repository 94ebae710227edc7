import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { CommandOutput } from './command.ts'

/** A file that shows no progress for this long is given up. */
const patienceMs = 7_000
const mostWorkers = 4
/** Starting a thread costs about as much as reading two papers. */
const filesForAWorker = 3

/** One answer a file and line, in the order of the call. A file that hangs or crashes is a problem of its own line only. */
export async function extractPapers(files: readonly string[], output: CommandOutput): Promise<number> {
  const answers = new Map<number, unknown>()
  let next = 0
  let shown = 0
  const show = (index: number, answer: unknown): void => {
    answers.set(index, answer)
    for (; answers.has(shown); shown += 1) {
      output.out(`${JSON.stringify(answers.get(shown))}\n`)
      answers.delete(shown)
    }
  }
  const threads = Math.max(1, Math.min(mostWorkers, availableParallelism(), Math.floor(files.length / filesForAWorker)))
  await Promise.all(Array.from({ length: threads }, async () => {
    let reader: PaperThread | null = null
    for (let index = next; index < files.length; index = next) {
      next += 1
      const file = files[index] ?? ''
      reader ??= new PaperThread()
      const answer = await reader.read(file)
      if ('gaveUp' in answer) {
        reader = null
        show(index, { file, problem: answer.gaveUp })
      } else {
        show(index, answer.answer)
      }
    }
    await reader?.end()
  }))
  return 0
}

type Problem = { readonly kind: string; readonly message: string }
type ThreadAnswer = { readonly answer: unknown } | { readonly gaveUp: Problem }

/** A thread that reads one paper after the other. After `gaveUp` it is of no more use. */
class PaperThread {
  // Built to out/main/paper-worker.js; this module may stand in out/main/chunks.
  readonly #worker = new Worker(workerFile(), { resourceLimits: { maxOldGenerationSizeMb: 1_500 } })

  read(file: string): Promise<ThreadAnswer> {
    return new Promise((settle) => {
      const worker = this.#worker
      let timer: ReturnType<typeof setTimeout> | undefined
      const end = (answer: ThreadAnswer): void => {
        clearTimeout(timer)
        worker.off('message', heard).off('error', broke).off('exit', ended)
        settle(answer)
      }
      const giveUp = (problem: Problem): void => {
        end({ gaveUp: problem })
        // A later error of a thread that is given up already says nothing new.
        worker.on('error', () => undefined)
        void worker.terminate()
      }
      const wait = (): void => {
        clearTimeout(timer)
        timer = setTimeout(() => giveUp({ kind: 'timeout', message: `Reading this PDF was stopped: nothing happened for ${patienceMs / 1000} seconds.` }), patienceMs)
      }
      const heard = (message: { readonly answer?: unknown }): void => {
        if (message.answer === undefined) wait()
        else end({ answer: message.answer })
      }
      const broke = (error: Error): void => giveUp({ kind: 'bad-input', message: `This PDF stopped the reader: ${error.message}` })
      const ended = (): void => giveUp({ kind: 'bad-input', message: 'This PDF stopped the reader.' })
      worker.on('message', heard).on('error', broke).on('exit', ended)
      wait()
      worker.postMessage(file)
    })
  }

  async end(): Promise<void> {
    await this.#worker.terminate()
  }
}

function workerFile(): string {
  const folder = import.meta.dirname
  return join(folder.endsWith('chunks') ? join(folder, '..') : folder, 'paper-worker.js')
}
