/** Where the browser's window is opened; it holds no secret, so it may stand on a command line. */
export const openingPath = '/opening'

const looksBeforeWords = 20

/**
 * The page that stands in the window until the cookie is there. It has no script: it asks for itself every second, and is sent on to
 * the app as soon as the browser has the cookie. `looks` counts how often it was asked for; after about 20 seconds it says what to do.
 */
export function openingPage(looks: number, nonce: string): string {
  const isLong = looks > looksBeforeWords
  // After one second at most Chromium puts the new page in the place of the old one; later there would be a page to go back to.
  const again = `<meta http-equiv="refresh" content="${isLong ? 10 : 1};url=${openingPath}?looks=${Math.min(looks, looksBeforeWords) + 1}">`
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="color-scheme" content="light dark">
${again}
<title>Evidence Desk</title>
<style nonce="${nonce}">
body { margin: 0; min-height: 100vh; display: grid; place-content: center; font: 16px/1.5 system-ui, sans-serif }
main { max-width: 32rem; padding: 2rem }
</style>
<main>
<p>Opening Evidence Desk …</p>
${
  isLong
    ? '<p>This takes longer than usual. If this page stays, look into the terminal where Evidence Desk was started: it says why, and prints an address. Close this window then, and open that address in a browser.</p>'
    : ''
}
</main>
</html>
`
}
