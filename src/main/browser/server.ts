import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { unexpectedFault } from '#core/host/host-faults.ts'
import { encodeHostMessage, decodeHostMessage, BadHostMessage, hostMessageType } from '#core/host/host-wire.ts'
import type { HostCalls } from '#core/host/host.ts'
import { fail, type Failure } from '#core/result.ts'
import { callLimits } from '../call-arguments.ts'
import { newNonce, securityHeaders } from '../content-security.ts'
import { callHost, isHostCall } from '../host-calls.ts'
import { rendererFile } from '../renderer-files.ts'
import { openingPage, openingPath } from './opening-page.ts'
import { cookieName, type Session } from './session.ts'

interface ServerParts {
  readonly calls: HostCalls
  readonly session: Session
  /** The folder of the built renderer. */
  readonly rendererFolder: string
  /** Told what went wrong without being anybody's mistake in words: bugs. */
  readonly onBug: (bug: unknown) => void
  /** Told when a person opened a page in a browser that is not let in. */
  readonly onStranger: () => void
}

/** The longest body of a request by call; of calls that bring little, a little. */
const bodyLimits: Readonly<Partial<Record<keyof HostCalls, number>>> = {
  putPaper: callLimits.keptBytes + 65_536,
  putFile: callLimits.keptBytes + 65_536,
  appendChanges: callLimits.changesBytes + 65_536,
  keepChangesAside: callLimits.changesBytes + 65_536,
  putLibraryFilePiece: callLimits.libraryFilePieceBytes + 65_536,
}
const smallBody = 65_536

/** A server of the renderer and the host calls, not listening yet. Nothing is answered to a request that is not from our own page. */
export function browserServer(parts: ServerParts): Server {
  // A connection is kept: the next call would meet one that is just being closed after the usual five seconds.
  const times = {
    requestTimeout: 120_000,
    headersTimeout: 10_000,
    connectionsCheckingInterval: 2_000,
    keepAliveTimeout: 600_000,
  }
  const server = createServer(times, (request, response) => {
    respond(parts, request, response).catch((bug: unknown) => {
      parts.onBug(bug)
      if (response.headersSent) response.destroy()
      else answerFailure(response, 500, unexpectedFault())
    })
  })
  // A WebSocket or another protocol is nothing we speak.
  server.on('upgrade', (_request, socket) => socket.destroy())
  return server
}

async function respond(parts: ServerParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { port } = request.socket.address() as AddressInfo
  const refusal = whyNotOurs(request, port)
  if (refusal) return turnAway(request, response, refusal)
  const origin = `http://127.0.0.1:${port}`
  if (!URL.canParse(request.url ?? '/', origin))
    return answerWords(response, 400, fail('bad-input', 'There is no such address in Evidence Desk.'))
  const url = new URL(request.url ?? '/', origin)
  const isAccepted = parts.session.accepts(request.headers.cookie, port)
  if (request.method === 'GET' && url.searchParams.has('key')) {
    const cookie = parts.session.cookieFor(url.searchParams.get('key'))
    if (cookie !== null || isAccepted) return enter(url, port, cookie, response)
  }
  if (request.method === 'GET' && url.pathname === openingPath) return answerOpening(url, port, isAccepted, response)
  if (!isAccepted) {
    if (request.method === 'GET' && request.headers.accept?.includes('text/html')) parts.onStranger()
    return turnAway(request, response, request.method === 'POST' ? windowLeftBehind : notLetIn)
  }
  if (url.pathname.startsWith('/host/'))
    return answerCall(parts.calls, url.pathname.slice('/host/'.length), request, response)
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return answerFailure(response, 405, fail('refused', 'This cannot be done here.'))
  const file = await rendererFile(parts.rendererFolder, url.pathname)
  response.writeHead(file.status, { ...file.headers, 'Content-Length': file.body.length })
  response.end(request.method === 'HEAD' ? undefined : file.body)
}

/** Read in a window that outlived its Evidence Desk: what was typed there may not be saved. */
const windowLeftBehind = fail(
  'refused',
  'Evidence Desk was ended or started again, so this window cannot save any more. First copy what you typed here and is not saved. Then go on in the new window of Evidence Desk; if there is none, start Evidence Desk: it opens one, or prints an address.',
  'no session',
)
/** Read by a person who opened a page in a browser without the cookie. */
const notLetIn = fail(
  'refused',
  'This browser is not let in to the Evidence Desk that is running. Go on in the window that it opened; if it opened none, open the address that stands last in the terminal where it was started.',
)

/**
 * A page from elsewhere can reach 127.0.0.1 through a name of its own that it points here (DNS rebinding): so the Host must
 * be our address, and where the browser tells an Origin or a site, they must be our own.
 */
function whyNotOurs(request: IncomingMessage, port: number): Failure | null {
  const { host, origin } = request.headers
  const site = request.headers['sec-fetch-site']
  if (host !== `127.0.0.1:${port}`) return fail('refused', 'Evidence Desk is only reached at its own address.', 'host')
  if (origin !== undefined && origin !== `http://127.0.0.1:${port}`)
    return fail('refused', 'Other pages may not use Evidence Desk.', 'origin')
  if (request.method === 'POST' && origin === undefined)
    return fail('refused', 'Other programs may not use Evidence Desk.', 'no origin')
  // 'none' is an address typed or opened from outside; that is how the app starts.
  if (site !== undefined && site !== 'same-origin' && !(site === 'none' && request.method === 'GET'))
    return fail('refused', 'Other pages may not use Evidence Desk.', 'site')
  return null
}

/** Lets a browser in, with a `cookie` for a good key, and takes the key out of its address. */
function enter(url: URL, port: number, cookie: string | null, response: ServerResponse): void {
  url.searchParams.delete('key')
  response.writeHead(303, {
    ...securityHeaders(newNonce()),
    ...(cookie === null ? {} : { 'Set-Cookie': `${cookieName(port)}=${cookie}; Path=/; HttpOnly; SameSite=Strict` }),
    // A path that starts with two slashes would name another host.
    Location: `${url.pathname.replace(/^\/+/, '/')}${url.search}`,
    'Cache-Control': 'no-store',
  })
  response.end()
}

/** The page on which a window waits for its cookie; with the cookie it goes on to the app. */
function answerOpening(url: URL, port: number, isAccepted: boolean, response: ServerResponse): void {
  if (isAccepted) return enter(new URL('/', url), port, null, response)
  const nonce = newNonce()
  response.writeHead(200, {
    ...securityHeaders(nonce),
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
  })
  response.end(openingPage(Number(url.searchParams.get('looks')) || 1, nonce))
}

async function answerCall(
  calls: HostCalls,
  name: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'POST' || request.headers['content-type'] !== hostMessageType) {
    return answerFailure(response, 405, fail('refused', 'This cannot be done here.', 'not a host message'))
  }
  if (!isHostCall(name)) return answerFailure(response, 404, fail('refused', 'There is no such call.'))
  const body = await readBody(request, bodyLimits[name] ?? smallBody)
  if (body === null) return answerFailure(response, 413, fail('too-large', 'This is more than can be taken at once.'))
  let argument: unknown
  try {
    argument = decodeHostMessage(body)
  } catch (error) {
    if (!(error instanceof BadHostMessage)) throw error
    return answerFailure(
      response,
      400,
      fail('refused', 'The window said something that cannot be understood.', error.message),
    )
  }
  answerMessage(response, 200, await callHost(calls, name, argument))
}

/** The whole body, or null as soon as it is longer than `most`. */
async function readBody(request: IncomingMessage, most: number): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > most) return null
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > most) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, length)
}

// A person who opened the address by hand gets words; our own page gets a message that it understands.
function turnAway(request: IncomingMessage, response: ServerResponse, failure: Failure): void {
  if (request.headers['sec-fetch-dest'] !== 'document' && request.method === 'POST')
    return answerFailure(response, 403, failure)
  answerWords(response, 403, failure)
}

function answerWords(response: ServerResponse, status: number, failure: Failure): void {
  response.writeHead(status, {
    ...securityHeaders(newNonce()),
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    Connection: 'close',
  })
  response.end(`${failure.message}\n`)
}

function answerFailure(response: ServerResponse, status: number, failure: Failure): void {
  // The rest of a body that is not read must not be taken for the next request.
  response.setHeader('Connection', 'close')
  answerMessage(response, status, failure)
}

function answerMessage(response: ServerResponse, status: number, value: unknown): void {
  const body = encodeHostMessage(value)
  response.writeHead(status, {
    ...securityHeaders(newNonce()),
    'Content-Type': hostMessageType,
    'Cache-Control': 'no-store',
    'Content-Length': body.length,
  })
  response.end(body)
}
