import type { KeyboardEvent, PointerEvent } from 'react'
import classes from './splitter.module.css'

/** How far a line can be moved, in units of its value. */
interface Range {
  readonly least: number
  readonly most: number
}

/** The line between two parts of the page: dragged, or moved with the arrow keys. A double click gives the usual size back. */
export function Splitter({
  label,
  orientation,
  value,
  range,
  pixels,
  step,
  onChange,
  onReset,
}: {
  readonly label: string
  /** Of the line itself. */
  readonly orientation: 'vertical' | 'horizontal'
  readonly value: number
  readonly range: Range
  /** By how many pixels the line moves right or down where the value grows by one; negative where it moves left or up. */
  readonly pixels: number
  /** By how much an arrow key moves it. */
  readonly step: number
  onChange(value: number): void
  onReset(): void
}) {
  const isVertical = orientation === 'vertical'
  const clamp = (next: number) => onChange(Math.round(Math.max(range.least, Math.min(range.most, next))))
  const onKeyDown = (event: KeyboardEvent) => {
    const [back, on] = isVertical ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown']
    const steps = { [back ?? '']: -step, [on ?? '']: step, Home: -Infinity, End: Infinity }[event.key]
    if (steps === undefined) return
    event.preventDefault()
    clamp(value + steps * Math.sign(pixels))
  }
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const line = event.currentTarget
    line.setPointerCapture(event.pointerId)
    const place = (at: { readonly clientX: number; readonly clientY: number }) => (isVertical ? at.clientX : at.clientY)
    const [start, startValue] = [place(event), value]
    const move = (to: globalThis.PointerEvent) => clamp(startValue + (place(to) - start) / pixels)
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
      aria-orientation={orientation}
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={range.least}
      aria-valuemax={range.most}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className={classes.splitter}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onDoubleClick={onReset}
    />
  )
}
