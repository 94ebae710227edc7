import { spawn } from 'node:child_process'
import { fail, ok, type Result } from '#core/result.ts'

/**
 * Opens an https: or mailto: address (checked by the host call) in the writer's own browser or mail program. The address is
 * one argument of a program that no shell reads.
 */
export function openOutside(url: URL): Promise<Result<null>> {
  const [program, ...words] = opener()
  return new Promise((answer) => {
    const child = spawn(program, [...words, url.href], { stdio: 'ignore', detached: true })
    child.once('error', (error) =>
      answer(
        fail(
          'unavailable',
          `No program was found to open ${url.host || 'this address'}. You can copy it instead.`,
          error.message,
        ),
      ),
    )
    child.once('spawn', () => {
      child.unref()
      answer(ok(null))
    })
  })
}

function opener(): readonly [string, ...string[]] {
  if (process.platform === 'darwin') return ['open']
  // Not `start`: that is read by cmd, where & and ^ in an address would be commands.
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler']
  return ['xdg-open']
}
