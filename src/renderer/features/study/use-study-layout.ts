import { useComputedColorScheme } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useState } from 'react'
import { useRemembered } from '#renderer/ui/remembered.ts'

/** How wide the fields may be, in pixels. */
export const fieldsWidth = { least: 360, most: 640, usual: 456, usualWide: 528 } as const

/** What is open on the study page, and how wide. On a narrow window the fields are a sheet over the pages. */
export interface StudyLayout {
  readonly narrow: boolean
  /** Outline and pages, left of the paper. */
  readonly sideOpen: boolean
  setSideOpen(open: boolean): void
  readonly searching: boolean
  setSearching(searching: boolean): void
  /** The fields as a sheet; only looked at on a narrow window. */
  readonly sheetOpen: boolean
  setSheetOpen(open: boolean): void
  /** Width of the fields in pixels; null sets it back to the usual one. */
  readonly fieldsWidth: number
  setFieldsWidth(width: number | null): void
  /** Pages are drawn dark. */
  readonly dark: boolean
  /** The switch between dark pages and pages as printed; null in the light scheme. */
  readonly asPrinted: { readonly on: boolean; toggle(): void } | null
}

/** The layout of the study page: what the window's width gives, and what the writer opened or remembered. */
export function useStudyLayout(): StudyLayout {
  const wide = useMediaQuery('(min-width: 1500px)', undefined, { getInitialValueInEffect: false }) ?? false
  const narrow = useMediaQuery('(max-width: 1099px)', undefined, { getInitialValueInEffect: false }) ?? false
  const scheme = useComputedColorScheme('light')
  const [printed, setPrinted] = useRemembered('pages-as-printed', false)
  const [width, setFieldsWidth] = useRemembered<number | null>('fields-width', null)
  const [sideChoice, setSideOpen] = useState<boolean | null>(null)
  const [searching, setSearching] = useState(false)
  const [sheetOpen, setSheetOpen] = useState(false)
  return {
    narrow,
    sideOpen: sideChoice ?? wide,
    setSideOpen,
    searching,
    setSearching,
    sheetOpen,
    setSheetOpen,
    fieldsWidth: width ?? (wide ? fieldsWidth.usualWide : fieldsWidth.usual),
    setFieldsWidth,
    dark: scheme === 'dark' && !printed,
    asPrinted: scheme === 'dark' ? { on: printed, toggle: () => setPrinted(!printed) } : null,
  }
}
