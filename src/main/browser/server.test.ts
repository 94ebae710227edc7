import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { request, type IncomingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decodeHostMessage, encodeHostMessage, hostMessageType } from '#core/host/host-wire.ts'
import { createHostCalls, type HostSide } from '../host-calls.ts'
import { inFolder, madeChange } from '../library/changes-for-tests.ts'
import { listen } from './listen.ts'
import { browserServer } from './server.ts'
import { Session } from './session.ts'

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

const session = new Session()
const bugs: unknown[] = []
let strangers = 0
let port = 0
let cookie = ''
let folder = ''
let calls: HostSide
let end: () => void
let ended: Promise<unknown>

function ask(
  path: string,
  options: { readonly method?: string; readonly headers?: Record<string, string>; readonly body?: Uint8Array } = {},
): Promise<Answer> {
  return new Promise((answer, refuse) => {
    const sent = request(
      { host: '127.0.0.1', port, path, method: options.method ?? 'GET', headers: options.headers },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () =>
          answer({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
        )
      },
    )
    sent.on('error', refuse)
    sent.end(options.body)
  })
}

/** What the app's own page sends with a call. */
const ours = (): Record<string, string> => ({
  cookie,
  origin: `http://127.0.0.1:${port}`,
  'sec-fetch-site': 'same-origin',
  'content-type': hostMessageType,
})
const call = async (name: string, argument: unknown, headers = ours()): Promise<unknown> => {
  const { body } = await ask(`/host/${name}`, { method: 'POST', headers, body: encodeHostMessage(argument) })
  return decodeHostMessage(new Uint8Array(body))
}

beforeAll(async () => {
  await new Promise<void>((ready, failed) => {
    ended = inFolder(async (made) => {
      folder = made
      const rendererFolder = join(folder, 'renderer')
      await mkdir(join(rendererFolder, 'assets'), { recursive: true })
      await writeFile(join(folder, 'secret.txt'), 'secret')
      await writeFile(join(rendererFolder, '.hidden.txt'), 'secret')
      await writeFile(
        join(rendererFolder, 'index.html'),
        '<meta name="csp-nonce" content="__CSP_NONCE__"><p>Evidence Desk',
      )
      await writeFile(join(rendererFolder, 'assets', 'index-1a2b.js'), 'export {}')
      await writeFile(join(rendererFolder, 'assets', 'pdfium-1a2b.wasm'), 'wasm')
      await writeFile(join(rendererFolder, 'worker.mjs'), 'export {}')
      await writeFile(join(rendererFolder, 'program.exe'), 'no')
      calls = createHostCalls({ libraryFolder: join(folder, 'library') })
      const server = browserServer({
        calls,
        session,
        rendererFolder,
        onBug: (bug) => bugs.push(bug),
        onStranger: () => (strangers += 1),
      })
      server.headersTimeout = 1
      port = await listen(server, 0, null)
      await new Promise<void>((done) => {
        end = done
        ready()
      })
      server.close()
      server.closeAllConnections()
      await calls.close()
    })
    ended.catch(failed)
  })
  const { headers } = await ask(`/?key=${session.newKey()}`)
  cookie = headers['set-cookie']?.[0]?.split(';')[0] ?? ''
})
afterAll(async () => {
  end()
  await ended
  expect(bugs).toEqual([])
})

describe('the secret of a launch', () => {
  it('is exchanged for an HttpOnly, SameSite=Strict cookie and leaves the address', async () => {
    const key = String(session.newKey())
    const { status, headers, body } = await ask(`/?key=${key}`)
    expect(status).toBe(303)
    expect(headers.location).toBe('/')
    expect(headers['set-cookie']?.[0]).toMatch(/^evidence-desk-\d+=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/)
    expect(body.toString()).not.toContain(key)
    expect(cookie).not.toContain(key)
  })

  it('works once; the browser that is in comes in again by the same address', async () => {
    const key = session.newKey()
    expect(session.newKey()).toBeNull()
    expect((await ask(`/?key=${key}`)).status).toBe(303)
    expect((await ask(`/?key=${key}`)).status).toBe(403)
    const { status, headers } = await ask(`/?key=${key}`, { headers: { cookie } })
    expect([status, headers.location, headers['set-cookie']]).toEqual([303, '/', undefined])
  })

  it('is not in the page where the window waits, which leads on with the cookie only', async () => {
    const waiting = await ask('/opening')
    expect([waiting.status, waiting.headers['set-cookie']]).toEqual([200, undefined])
    expect(waiting.body.toString()).toContain('Opening Evidence Desk')
    expect(waiting.body.toString()).not.toMatch(/script|terminal/)
    expect((await ask('/opening?looks=21')).body.toString()).toContain('terminal')
    expect((await ask('/opening?looks=%3Cscript%3E')).body.toString()).not.toContain('script')
    const led = await ask('/opening', { headers: { cookie } })
    expect([led.status, led.headers.location]).toEqual([303, '/'])
  })

  it('is missed in words: for a person with a browser, and for a window that was left behind', async () => {
    strangers = 0
    const person = await ask('/', { headers: { accept: 'text/html,*/*' } })
    expect(person.body.toString()).toContain('This browser is not let in')
    expect(strangers).toBe(1)
    expect(await call('openLibrary', null, { ...ours(), cookie: '' })).toMatchObject({
      ok: false,
      message: expect.stringMatching(/copy what you typed.*start Evidence Desk/),
    })
    await ask('/favicon.ico', { headers: { accept: 'image/*' } })
    expect(strangers).toBe(1)
  })

  it('never sends anybody to another host', async () => {
    expect((await ask(`//example.org/?key=${session.newKey()}`)).headers.location ?? '').not.toMatch(
      /^\/\/|example\.org\/$/,
    )
  })

  it('is needed for everything', async () => {
    const key = String(session.newKey())
    for (const wrong of ['', 'x', 'undefined', 'null', key.slice(1)])
      expect((await ask(`/?key=${wrong}`)).status).toBe(403)
    expect((await ask(`/?key=${key}`)).status).toBe(303)
    for (const path of ['/', '/assets/index-1a2b.js', '/papers/x']) expect((await ask(path)).status).toBe(403)
    for (const wrong of [
      '',
      'evidence-desk=x',
      `evidence-desk-${port}=`,
      `evidence-desk-${port}=${'a'.repeat(43)}`,
      cookie.slice(0, -1),
      cookie.replace(String(port), '1'),
    ]) {
      expect((await ask('/', { headers: { cookie: wrong } })).status).toBe(403)
      expect(await call('openLibrary', null, { ...ours(), cookie: wrong })).toMatchObject({
        ok: false,
        kind: 'refused',
      })
    }
    expect(await readdir(folder)).not.toContain('library')
  })
})

describe('requests from elsewhere', () => {
  it('by a name that was pointed here are refused (DNS rebinding)', async () => {
    for (const host of [
      `localhost:${port}`,
      `evil.example:${port}`,
      '127.0.0.1',
      `127.0.0.1:${port + 1}`,
      `127.0.0.1.evil.example:${port}`,
      `[::1]:${port}`,
    ]) {
      expect((await ask('/', { headers: { cookie, host } })).status).toBe(403)
      expect((await ask(`/?key=${session.newKey()}`, { headers: { host } })).status).toBe(403)
    }
  })

  it('of another origin or site are refused, and no answer allows another origin', async () => {
    for (const origin of [
      'null',
      'https://evil.example',
      `http://localhost:${port}`,
      `http://127.0.0.1:${port + 1}`,
      `https://127.0.0.1:${port}`,
    ]) {
      expect(await call('openLibrary', null, { ...ours(), origin })).toMatchObject({ ok: false, kind: 'refused' })
      expect((await ask('/', { headers: { cookie, origin } })).status).toBe(403)
    }
    const { origin: _origin, ...without } = ours()
    expect(await call('openLibrary', null, without)).toMatchObject({ ok: false, kind: 'refused' })
    for (const site of ['cross-site', 'same-site', 'none'])
      expect(await call('openLibrary', null, { ...ours(), 'sec-fetch-site': site })).toMatchObject({
        ok: false,
        kind: 'refused',
      })
    for (const site of ['cross-site', 'same-site'])
      expect((await ask('/', { headers: { cookie, 'sec-fetch-site': site } })).status).toBe(403)
    for (const method of ['OPTIONS', 'PUT', 'DELETE', 'TRACE']) {
      const { status, headers } = await ask('/host/openLibrary', { method, headers: ours() })
      expect(status).toBeGreaterThanOrEqual(400)
      expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
    }
    expect(await readdir(folder)).not.toContain('library')
  })

  it('reach 127.0.0.1 only', async () => {
    const others = ['::1', '0.0.0.0'].filter((host) => host !== '0.0.0.0' || process.platform === 'win32')
    for (const host of others) {
      await expect(
        new Promise((answer, refuse) => {
          connect({ host, port }, () => answer('connected')).on('error', refuse)
        }),
      ).rejects.toThrow()
    }
  })

  it('of no address at all are answered in words', async () => {
    for (const path of ['//', '//[', '///', '//:0']) {
      for (const headers of [undefined, { cookie }]) {
        const { status, body } = await ask(path, { headers })
        expect([path, status, body.toString()]).toEqual([path, 400, 'There is no such address in Evidence Desk.\n'])
      }
    }
  })

  it('that never come to the end of their headers are ended', async () => {
    const slow = connect({ host: '127.0.0.1', port })
    slow.write('GET / HTTP/1.1\r\nHost: 127.0.0.1')
    const answer = await new Promise<string>((ended) => {
      let said = ''
      slow.on('data', (chunk: Buffer) => (said += chunk.toString()))
      slow.once('close', () => ended(said))
    })
    expect(answer).toContain('408')
  }, 20_000)

  it('that ask for another protocol are hung up on', async () => {
    await expect(ask('/', { headers: { cookie, connection: 'upgrade', upgrade: 'websocket' } })).rejects.toThrow()
  })
})

describe('the pages', () => {
  it('carry the policy with a nonce of their own', async () => {
    const [one, two] = [await ask('/', { headers: { cookie } }), await ask('/library/study-1', { headers: { cookie } })]
    for (const { status, headers, body } of [one, two]) {
      const nonce = /'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1]
      expect(status).toBe(200)
      expect(headers['content-type']).toBe('text/html; charset=utf-8')
      expect(headers['cache-control']).toBe('no-store')
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(Buffer.from(nonce ?? '', 'base64')).toHaveLength(16)
      expect(body.toString()).toContain(`content="${nonce}"`)
    }
    expect(one.headers['content-security-policy']).not.toBe(two.headers['content-security-policy'])
  })

  it('come with their right types; hashed files are kept for good', async () => {
    const typeOf = async (path: string): Promise<[string | undefined, string | undefined]> => {
      const { headers } = await ask(path, { headers: { cookie } })
      return [headers['content-type'], headers['cache-control']]
    }
    expect(await typeOf('/assets/index-1a2b.js')).toEqual([
      'text/javascript; charset=utf-8',
      'public, max-age=31536000, immutable',
    ])
    expect(await typeOf('/assets/pdfium-1a2b.wasm')).toEqual([
      'application/wasm',
      'public, max-age=31536000, immutable',
    ])
    expect(await typeOf('/worker.mjs')).toEqual(['text/javascript; charset=utf-8', 'no-cache'])
  })

  it('never come from outside their folder', async () => {
    for (const path of [
      '/../secret.txt',
      '/%2e%2e/secret.txt',
      '/..%2fsecret.txt',
      '/%2e%2e%2fsecret.txt',
      '/assets/../../secret.txt',
      '/assets/..%5c..%5csecret.txt',
      '//secret.txt',
      '/.hidden.txt',
      '/assets/.hidden.txt',
      '/assets',
      '/assets/',
      '/program.exe',
      '/secret.txt%00.html',
      '/C:/secret.txt',
      '/\\secret.txt',
      `/${encodeURIComponent(join(folder, 'secret.txt'))}`,
      '/assets/nothing.js',
    ]) {
      const { status, body } = await ask(path, { headers: { cookie } })
      expect(body.toString(), path).not.toContain('secret')
      expect(status === 404 || body.toString().includes('Evidence Desk'), path).toBe(true)
    }
  })
})

describe('host calls over HTTP', () => {
  it('reach the library, with bytes both ways', async () => {
    expect(await call('openLibrary', null)).toMatchObject({
      ok: true,
      value: { folderName: 'library', readOnly: null },
    })
    expect(await call('appendChanges', { afterSeq: 0, changes: [madeChange(1)] })).toEqual({
      ok: true,
      value: { lastSeq: 1 },
    })
    const bytes = new Uint8Array(300_000).map((_, index) => index % 251)
    const kept = (await call('putPaper', { bytes })) as { value: { sha256: string } }
    expect(await call('getPaper', { sha256: kept.value.sha256 })).toEqual({
      ok: true,
      value: { bytes, sizeBytes: bytes.length },
    })
    expect(await call('getPaper', { sha256: kept.value.sha256, start: 10, end: 13 })).toEqual({
      ok: true,
      value: { bytes: bytes.slice(10, 13), sizeBytes: bytes.length },
    })
  })

  it('answer in words what the shell leaves to the window or does not do', async () => {
    expect(await call('chooseLibrary', null)).toMatchObject({ ok: false, kind: 'refused' })
    expect(await call('openFiles', { accept: ['.pdf'], folder: false })).toMatchObject({ ok: false, kind: 'refused' })
    expect(await call('saveFile', { suggestedName: 'a.csv', bytes: new Uint8Array(1) })).toMatchObject({
      ok: false,
      kind: 'refused',
    })
  })

  it('have no other names', async () => {
    for (const name of ['close', 'constructor', '__proto__', 'openLibrary/x', 'OpenLibrary', ''])
      expect(await call(name, null)).toMatchObject({ ok: false, kind: 'refused' })
  })

  it('are refused as anything but messages of ours', async () => {
    const wrongBodies = [
      Buffer.from('{}'),
      Buffer.alloc(0),
      Buffer.from([255, 255, 255, 255]),
      Buffer.concat([encodeHostMessage(null), Buffer.from('x')]),
    ]
    for (const body of wrongBodies)
      expect((await ask('/host/listPapers', { method: 'POST', headers: ours(), body })).status).toBe(400)
    for (const type of ['text/plain', 'application/json', 'multipart/form-data', `${hostMessageType}; charset=utf-8`]) {
      expect(
        (
          await ask('/host/listPapers', {
            method: 'POST',
            headers: { ...ours(), 'content-type': type },
            body: encodeHostMessage(null),
          })
        ).status,
      ).toBe(405)
    }
    expect((await ask('/host/listPapers', { headers: ours() })).status).toBe(405)
  })

  it('take no more than a call may bring, said or not', async () => {
    const tooMuch = encodeHostMessage({ afterSeq: 0, limit: 'x'.repeat(100_000) })
    expect(
      (
        await ask('/host/readChanges', {
          method: 'POST',
          headers: { ...ours(), 'content-length': String(tooMuch.length) },
          body: tooMuch,
        })
      ).status,
    ).toBe(413)
    expect(
      (
        await ask('/host/readChanges', {
          method: 'POST',
          headers: { ...ours(), 'transfer-encoding': 'chunked' },
          body: tooMuch,
        })
      ).status,
    ).toBe(413)
  })
})
