import { IconX } from '@tabler/icons-react'
import { labelKey } from '#core/model/labels.ts'
import classes from './label-chip.module.css'

const hues = 8

/** A label of the writer with its dot: the word says which, the colour only helps to find it. `onRemove` puts a small × behind it. */
export function LabelChip({ label, onRemove }: { readonly label: string; onRemove?(): void }) {
  return (
    <span className={classes.chip} data-hue={hueOf(label)}>
      <span className={classes.words} title={label}>
        {label}
      </span>
      {onRemove && (
        <button type="button" aria-label={`Take the label ${label} off`} onClick={onRemove}>
          <IconX size={12} aria-hidden />
        </button>
      )}
    </span>
  )
}

/** The same for a label everywhere and always: it follows from its letters. */
function hueOf(label: string): number {
  let hash = 0
  for (const sign of labelKey(label)) hash = (hash * 31 + sign.codePointAt(0)!) >>> 0
  return hash % hues
}
