import { noAnswer } from '#core/host/host-faults.ts'
import { decodeHostMessage, encodeHostMessage, hostMessageType } from '#core/host/host-wire.ts'
import { hostCalls, type HostCalls } from '#core/host/host.ts'
import { ok, type Result } from '#core/result.ts'
import { pickFiles } from './pick-files.ts'
import { download, saveInPieces } from './save-in-pieces.ts'

/** The host contract over HTTP to the browser shell's own server. Files are picked and saved by the browser itself. */
export const httpHost: HostCalls = {
  ...(Object.fromEntries(
    Object.keys(hostCalls).map((name) => [name, (request: unknown) => call(name, request)]),
  ) as unknown as HostCalls),
  ...pickFiles,
  saveFile: async ({ suggestedName, bytes }) => ok({ savedAs: download(suggestedName, [bytes as BlobPart]) }),
  ...saveInPieces,
}

async function call(name: string, request: unknown): Promise<Result<unknown>> {
  try {
    const answer = await fetch(`/host/${name}`, {
      method: 'POST',
      body: encodeHostMessage(request ?? null) as BodyInit,
      headers: { 'content-type': hostMessageType },
    })
    return decodeHostMessage(new Uint8Array(await answer.arrayBuffer())) as Result<unknown>
  } catch (error) {
    return noAnswer(name, error)
  }
}
