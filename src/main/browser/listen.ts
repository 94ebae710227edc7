import type { Server } from 'node:http'
import { errorCode } from '../library/durable-files.ts'

/** The port of a first start. Nothing common uses it. */
const usualPort = 47_615
const triedPorts = 50

/**
 * Listens on 127.0.0.1 and answers the port. `asked` is taken or it throws; else `remembered` or the usual one, or the next
 * that is free.
 */
export async function listen(server: Server, asked: number | null, remembered: number | null): Promise<number> {
  if (asked !== null) return listenOn(server, asked)
  const first = remembered ?? usualPort
  for (let port = first; port < first + triedPorts && port <= 65_535; port += 1) {
    try {
      return await listenOn(server, port)
    } catch (error) {
      if (!['EADDRINUSE', 'EACCES'].includes(errorCode(error))) throw error
    }
  }
  return listenOn(server, 0)
}

function listenOn(server: Server, port: number): Promise<number> {
  return new Promise((answer, refuse) => {
    server.once('error', refuse)
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => {
      server.off('error', refuse)
      const address = server.address()
      answer(typeof address === 'object' && address ? address.port : port)
    })
  })
}
