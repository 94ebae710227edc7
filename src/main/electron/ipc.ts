import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import { unexpectedFault } from '#core/host/host-faults.ts'
import { hostCalls, type HostCalls } from '#core/host/host.ts'
import { fail, type Result } from '#core/result.ts'
import { callHost, isHostCall } from '../host-calls.ts'
import { isAppAddress } from './app-protocol.ts'

/**
 * Answers every host call that comes from the app's own top frame; anything else is refused and reaches nothing. A call that throws is
 * answered with a failure, as over HTTP; `onBug` is told what was thrown.
 */
export function answerHostCalls(calls: HostCalls, onBug: (bug: unknown) => void): void {
  for (const name of Object.keys(hostCalls).filter(isHostCall)) {
    ipcMain.handle(`host:${name}`, async (event, ...words: unknown[]): Promise<Result<unknown>> => {
      if (!isOurPage(event)) return fail('refused', 'Only the app’s own window may ask for this.')
      if (words.length > 1) return fail('refused', 'A call has one argument.')
      try {
        return await callHost(calls, name, words[0])
      } catch (bug) {
        onBug(bug)
        return unexpectedFault()
      }
    })
  }
}

function isOurPage(event: IpcMainInvokeEvent): boolean {
  const frame = event.senderFrame
  return frame !== null && frame.parent === null && isAppAddress(frame.url)
}
