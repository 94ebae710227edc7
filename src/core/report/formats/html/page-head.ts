import { markup } from './markup.ts'

/**
 * What stands before the body of a page that leaves the library: no script, nothing asked of any server, and a policy that holds a browser to
 * it. `styleHash`: SHA-256 of the style, as the policy names it.
 */
export function pageHead({
  title,
  madeBy,
  style,
  styleHash,
}: {
  readonly title: string
  readonly madeBy: string
  readonly style: string
  readonly styleHash: string
}): string {
  const policy = `default-src 'none'; style-src '${styleHash}'; img-src data:; base-uri 'none'; form-action 'none'`
  const named = markup`<meta name="generator" content="Evidence Desk ${madeBy}">\n<title>${title}</title>`
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
${String(named)}
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
`
}
