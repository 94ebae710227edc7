import { Button, createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core'

// Shade 6 is the accent of the light scheme, 3 that of the dark one.
const sea: MantineColorsTuple = [
  '#eef6f6',
  '#dfeceb',
  '#a9cbca',
  '#74bfc1',
  '#4f9ca1',
  '#327b82',
  '#1b5e66',
  '#17525a',
  '#12434a',
  '#0c3035',
]

/** Mantine in our tokens (tokens.css): sizes, radii, and control edges that hold 3:1. */
export const theme = createTheme({
  primaryColor: 'sea',
  primaryShade: { light: 6, dark: 3 },
  autoContrast: true,
  colors: { sea },
  fontFamily: "'Inter Variable', system-ui, -apple-system, 'Segoe UI', sans-serif",
  fontFamilyMonospace: "ui-monospace, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace",
  fontSizes: { xs: '12px', sm: '13px', md: '14px', lg: '15px', xl: '18px' },
  lineHeights: { xs: '16px', sm: '20px', md: '21px', lg: '20px', xl: '24px' },
  radius: { xs: '4px', sm: '6px', md: '7px', lg: '9px', xl: '10px' },
  spacing: { xs: '6px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  defaultRadius: 'md',
  respectReducedMotion: true,
  headings: {
    fontWeight: '620',
    sizes: {
      h1: { fontSize: '15px', lineHeight: '20px' },
      h2: { fontSize: '14px', lineHeight: '20px' },
      h3: { fontSize: '13px', lineHeight: '20px' },
    },
  },
  components: {
    Button: Button.extend({
      defaultProps: { size: 'xs' },
      styles: { label: { fontWeight: 560 } },
      // Mantine takes white for text on the accent in both schemes; on the light accent of the dark scheme that is too faint.
      vars: (_theme, { variant }) => ({
        root:
          variant === undefined || variant === 'filled'
            ? {
                '--button-bg': 'var(--desk-accent)',
                '--button-hover': 'var(--desk-accent-text)',
                '--button-color': 'var(--desk-on-accent)',
              }
            : {},
      }),
    }),
    ActionIcon: { defaultProps: { variant: 'subtle', color: 'gray' } },
    Tooltip: {
      styles: { tooltip: { backgroundColor: 'var(--desk-text-1)', color: 'var(--desk-surface)' } },
      defaultProps: {
        openDelay: 350,
        withArrow: false,
        multiline: true,
        maw: 360,
        events: { hover: true, focus: true, touch: false },
      },
    },
    TextInput: { defaultProps: { size: 'xs' } },
    Textarea: { defaultProps: { size: 'xs' } },
    Select: { defaultProps: { size: 'xs' } },
    NativeSelect: { defaultProps: { size: 'xs' } },
    NumberInput: { defaultProps: { size: 'xs' } },
    Checkbox: { defaultProps: { size: 'xs', radius: 'xs', iconColor: 'var(--desk-on-accent)' } },
    // Without Mantine's placeholder an open menu has the focus on its first item, as the menu-button pattern of WAI-ARIA wants it.
    Menu: { defaultProps: { shadow: 'md', withInitialFocusPlaceholder: false } },
    // No fading away: a dialog that is half there would still have the keyboard, and a key pressed then would be lost.
    Modal: { defaultProps: { centered: true, transitionProps: { duration: 0 } } },
    SegmentedControl: {
      styles: {
        root: { backgroundColor: 'var(--desk-sunken)', border: '1px solid var(--desk-control-edge)' },
        indicator: { backgroundColor: 'var(--desk-raised)', boxShadow: '0 0 0 1px var(--desk-control-edge)' },
      },
    },
    Code: { styles: { root: { backgroundColor: 'var(--desk-sunken)' } } },
    Kbd: { defaultProps: { size: 'xs' } },
  },
})

/** Our tokens under Mantine's names, for both schemes. */
export const cssVariables: CSSVariablesResolver = () => {
  const both = {
    '--mantine-color-body': 'var(--desk-surface)',
    '--mantine-color-text': 'var(--desk-text-1)',
    '--mantine-color-dimmed': 'var(--desk-text-3)',
    '--mantine-color-placeholder': 'var(--desk-text-3)',
    '--mantine-color-anchor': 'var(--desk-accent-text)',
    '--mantine-color-default': 'var(--desk-raised)',
    '--mantine-color-default-hover': 'var(--desk-sunken)',
    '--mantine-color-default-color': 'var(--desk-text-1)',
    '--mantine-color-default-border': 'var(--desk-control-edge)',
    '--mantine-color-error': 'var(--desk-bad)',
    '--mantine-primary-color-filled': 'var(--desk-accent)',
    '--mantine-primary-color-filled-hover': 'var(--desk-accent-text)',
    '--mantine-primary-color-contrast': 'var(--desk-on-accent)',
    '--mantine-primary-color-light': 'var(--desk-accent-weak)',
    '--mantine-primary-color-light-hover': 'var(--desk-accent-weak)',
    '--mantine-primary-color-light-color': 'var(--desk-accent-text)',
    '--mantine-color-sea-filled': 'var(--desk-accent)',
    '--mantine-color-sea-filled-hover': 'var(--desk-accent-text)',
    '--mantine-color-sea-light': 'var(--desk-accent-weak)',
    '--mantine-color-sea-light-hover': 'var(--desk-accent-line)',
    '--mantine-color-sea-light-color': 'var(--desk-accent-text)',
    '--mantine-color-sea-text': 'var(--desk-accent-text)',
    '--mantine-color-sea-outline': 'var(--desk-accent)',
    '--mantine-color-gray-text': 'var(--desk-text-2)',
    '--mantine-color-gray-light-color': 'var(--desk-text-2)',
  }
  // Mantine's own greys are cold; these are what its menus and quiet grounds are drawn with.
  const light = {
    ...both,
    '--mantine-color-gray-0': 'var(--desk-sunken)',
    '--mantine-color-gray-1': 'var(--desk-sunken)',
  }
  const dark = {
    ...both,
    '--mantine-color-dark-4': 'var(--desk-line-strong)',
    '--mantine-color-dark-5': 'var(--desk-line)',
    '--mantine-color-dark-6': 'var(--desk-raised)',
    '--mantine-color-dark-8': 'var(--desk-sunken)',
  }
  return { variables: both, light, dark }
}
