import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium, expect, type Page } from '@playwright/test'

interface Opened {
  readonly page: Page
  /** What it asked for beside itself, and what it complained about. */
  readonly heard: string[]
}

/** Serves a page and opens it in a browser of its own; afterwards nothing else was asked for and nothing complained of. */
export async function withPack(
  bytes: Uint8Array,
  { width, colorScheme = 'light' }: { readonly width: number; readonly colorScheme?: 'light' | 'dark' },
  work: (opened: Opened) => Promise<void>,
): Promise<void> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html').end(Buffer.from(bytes))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/pack.html`
  const browser = await chromium.launch({
    executablePath: process.env['EVIDENCE_DESK_BROWSER'],
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme })
    const page = await context.newPage()
    const heard: string[] = []
    page.on('request', (request) => {
      if (request.url() !== address && !request.url().startsWith('data:')) heard.push(request.url())
    })
    page.on('console', (message) => heard.push(message.text()))
    page.on('pageerror', (error) => heard.push(error.message))
    await page.goto(address)
    await work({ page, heard })
    expect(heard).toEqual([])
  } finally {
    await browser.close()
    server.close()
  }
}
