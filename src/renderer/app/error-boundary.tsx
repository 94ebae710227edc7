import { Button, Code, Stack, Text, Title } from '@mantine/core'
import { Component, type ReactNode } from 'react'

/** Catches a bug once: says that the work is safe, shows the detail for a report, and offers to start the window again. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { readonly error: Error | null }> {
  override state = { error: null as Error | null }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override render() {
    const { error } = this.state
    if (!error) return this.props.children
    return (
      <Stack role="alert" maw={640} mx="auto" mt={80} px="lg" gap="md">
        <Title order={1}>Something went wrong in this window</Title>
        <Text size="sm">
          What showed “Saved” is safe in the library folder. Reload the window to continue; if it happens again, the
          lines below help to find the fault.
        </Text>
        <Code block style={{ maxHeight: 240, overflow: 'auto' }}>
          {error.stack ?? error.message}
        </Code>
        <Button
          w="fit-content"
          onClick={() => {
            location.hash = '#/'
            location.reload()
          }}
        >
          Reload the window
        </Button>
      </Stack>
    )
  }
}
