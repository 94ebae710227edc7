import { CloseButton } from '@mantine/core'
import { IconInfoCircle } from '@tabler/icons-react'
import { useState } from 'react'
import { currentLibrary } from '../db/current.ts'
import classes from './notices.module.css'

/** What the writer should know from opening the library: one quiet line each, closed one by one. */
export function Notices() {
  const [open, setOpen] = useState(currentLibrary().notices)
  return open.map((notice) => (
    <div key={notice} className={classes.notice} role="status">
      <IconInfoCircle size={16} stroke={1.7} aria-hidden />
      <span>{notice}</span>
      <CloseButton
        size="sm"
        aria-label="Close this notice"
        onClick={() => setOpen(open.filter((other) => other !== notice))}
      />
    </div>
  ))
}
