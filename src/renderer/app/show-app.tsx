import { MantineProvider } from '@mantine/core'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { cssVariables, theme } from '../ui/theme.ts'
import { App } from './app.tsx'
import { ErrorBoundary } from './error-boundary.tsx'

/** Shows the app in an element of the page; its style tags carry `nonce`. */
export function showApp(place: HTMLElement, nonce: string): void {
  createRoot(place).render(
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
}
