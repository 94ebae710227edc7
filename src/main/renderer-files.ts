import { readFile } from 'node:fs/promises'
import { extname, join, sep } from 'node:path'
import { newNonce, noncePlaceholder, securityHeaders } from './content-security.ts'
import { errorCode } from './library/durable-files.ts'

/** A file of the built renderer, ready to be answered by either shell. */
interface RendererFile {
  readonly status: 200 | 404
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.ris': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.otf': 'font/otf',
  '.pdf': 'application/pdf',
  '.bcmap': 'application/octet-stream',
  '.pfb': 'application/octet-stream',
  '.icc': 'application/octet-stream',
}

/**
 * The file of the folder `root` that a URL's path names. A path without an ending is a screen of the app: index.html with a
 * fresh nonce. 404 for what is not there, for endings that are not served, and for every path that is not plain names.
 */
export async function rendererFile(root: string, urlPath: string): Promise<RendererFile> {
  const nonce = newNonce()
  const relative = plainPath(urlPath)
  if (relative === null) return notFound(nonce)
  const ending = extname(relative).toLowerCase()
  const isPage = ending === '' || ending === '.html'
  const contentType = isPage ? contentTypes['.html'] : contentTypes[ending]
  if (contentType === undefined) return notFound(nonce)
  const bytes = await readIfFile(join(root, isPage && ending === '' ? 'index.html' : relative))
  if (!bytes) return notFound(nonce)
  // The names under assets/ carry a hash of their contents; everything else may change with the next version.
  const caching = relative.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
  return {
    status: 200,
    headers: { ...securityHeaders(nonce), 'Content-Type': contentType, 'Cache-Control': isPage ? 'no-store' : caching },
    body: isPage ? Buffer.from(bytes.toString('utf8').replaceAll(noncePlaceholder, nonce)) : bytes,
  }
}

function notFound(nonce: string): RendererFile {
  return {
    status: 404,
    headers: { ...securityHeaders(nonce), 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
    body: Buffer.from('Not found\n'),
  }
}

/** `assets/index-1a2b.js` of `/assets/index-1a2b.js`; null where a part could lead out of the folder or names a hidden file. */
function plainPath(urlPath: string): string | null {
  const parts = urlPath.split('/').filter((part) => part !== '')
  return parts.every((part) => /^[\w@+-][\w@+.-]*$/.test(part)) ? parts.join('/') : null
}

async function readIfFile(path: string): Promise<Buffer | null> {
  try {
    return path.endsWith(sep) ? null : await readFile(path)
  } catch (error) {
    if (['ENOENT', 'EISDIR', 'ENOTDIR'].includes(errorCode(error))) return null
    throw error
  }
}
