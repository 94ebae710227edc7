import type { KeyboardEvent, PointerEvent } from 'react'
import classes from './splitter.module.css'

/** How wide the fields may be, in pixels. */
export const fieldsWidth = { least: 360, most: 640, usual: 456, usualWide: 528 } as const

/** The line between pages and fields: dragged, or moved with the arrow keys. A double click gives the usual width back. */
export function Splitter({
  width,
  onChange,
  onReset,
}: {
  readonly width: number
  onChange(width: number): void
  onReset(): void
}) {
  const clamp = (next: number) => onChange(Math.round(Math.max(fieldsWidth.least, Math.min(fieldsWidth.most, next))))
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: 16, ArrowRight: -16, Home: Infinity, End: -Infinity }[event.key]
    if (step === undefined) return
    event.preventDefault()
    clamp(width + step)
  }
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const line = event.currentTarget
    line.setPointerCapture(event.pointerId)
    const [startX, startWidth] = [event.clientX, width]
    const move = (to: globalThis.PointerEvent) => clamp(startWidth + startX - to.clientX)
    const stop = () => {
      line.removeEventListener('pointermove', move)
      line.removeEventListener('lostpointercapture', stop)
    }
    line.addEventListener('pointermove', move)
    line.addEventListener('lostpointercapture', stop)
  }
  return (
    // A separator that can be moved is a control (WAI-ARIA window splitter).
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/prefer-tag-over-role
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label="Width of the fields"
      aria-valuenow={width}
      aria-valuemin={fieldsWidth.least}
      aria-valuemax={fieldsWidth.most}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className={classes.splitter}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onDoubleClick={onReset}
    />
  )
}
