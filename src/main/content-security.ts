import { randomBytes } from 'node:crypto'

/** The placeholder in index.html (`<meta name="csp-nonce" content="...">`) that a shell fills with the nonce of the answer. */
export const noncePlaceholder = '__CSP_NONCE__'

/** A fresh nonce: 128 random bits, never used twice. */
export function newNonce(): string {
  return randomBytes(16).toString('base64')
}

/** The content security policy (Electron security checklist, item 7): nothing but what the app brings. Only style tags that carry `nonce` may be added by scripts. */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** The headers of every answer of both shells. */
export function securityHeaders(nonce: string): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': contentSecurityPolicy(nonce),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Permissions-Policy':
      'camera=(), microphone=(), geolocation=(), usb=(), serial=(), hid=(), midi=(), payment=(), display-capture=()',
  }
}
