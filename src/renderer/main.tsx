import '@fontsource-variable/inter'
import '@fontsource-variable/source-serif-4'
import '@mantine/core/styles.css'
import '@mantine/spotlight/styles.css'
import './ui/tokens.css'
import { MantineProvider } from '@mantine/core'
import { setNonce } from 'get-nonce'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { ErrorBoundary } from './app/error-boundary.tsx'
import { cssVariables, theme } from './ui/theme.ts'

// The shells put a fresh nonce into the page; Mantine's own style tags carry it past the content security policy.
const nonce = document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? ''

// Mantine's overlays lock scrolling through a style tag of another library, which asks for the nonce here.
setNonce(nonce)

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
    >
      <ErrorBoundary>
        <App />
      </ErrorBoundary>
    </MantineProvider>
  </StrictMode>,
)
