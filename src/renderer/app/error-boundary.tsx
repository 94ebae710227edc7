import { Button, Code, Stack, Text, Title } from '@mantine/core'
import { Component, type ReactNode } from 'react'

interface Props {
  readonly children: ReactNode
  /** What is shown. A fault of one thing is not shown for another. */
  readonly of?: string
}

interface State {
  readonly error: Error | null
  readonly of: string | undefined
}

/** Catches a bug once: says that the work is safe, shows the detail for a report, and offers to start the window again. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, of: this.props.of }

  static getDerivedStateFromProps({ of }: Props, state: State) {
    return of === state.of ? null : { error: null, of }
  }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override render() {
    const { error } = this.state
    if (!error) return this.props.children
    return (
      <Stack role="alert" w="100%" maw={640} mah="100%" mx="auto" px="lg" py={64} gap="md" style={{ overflow: 'auto' }}>
        <Title order={1}>Something went wrong in this window</Title>
        <Text size="sm">
          What showed “Saved” is safe in the library folder. Reload the window to continue; if it happens again, the
          lines below help to find the fault.
        </Text>
        <Code block style={{ maxHeight: 240, overflow: 'auto', flex: 'none' }}>
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
