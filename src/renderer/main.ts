import '@fontsource-variable/inter'
import '@fontsource-variable/source-serif-4'
import '@mantine/core/styles.css'
import '@mantine/spotlight/styles.css'
import './ui/tokens.css'
import { setNonce } from 'get-nonce'

// The browser takes some tenths of a second to look at its files of an origin: so it begins before the app itself is loaded. Damaged files,
// whose listing fails, are settled where the library is opened.
indexedDB.databases().catch(() => undefined)

// The shells put a fresh nonce into the page; Mantine's own style tags carry it past the content security policy.
const nonce = document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? ''

// Mantine's overlays lock scrolling through a style tag of another library, which asks for the nonce here.
setNonce(nonce)

void import('./app/show-app.tsx').then(({ showApp }) => showApp(document.getElementById('root')!, nonce))
