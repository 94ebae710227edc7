import { Button } from '@mantine/core'
import { useNavigate } from 'react-router'
import classes from './empty-table.module.css'

const headings = ['Reference', 'Design', 'N (people)', 'Conflict of interest']
/** Widths of the bars that stand for words, three rows of four. */
const bars = [86, 64, 30, 58, 72, 78, 22, 66, 80, 52, 36, 48]

/** The table before there is a study: what it will be, and the way there. */
export function EmptyTable() {
  const navigate = useNavigate()
  return (
    <div className={classes.page}>
      <div className={classes.inner}>
        <h1>Every study becomes a row here</h1>
        <p>
          Design, number of people, results, harms, funding and conflicts of interest stand side by side, each with the
          sentence and page that support it. Sort it, filter it, and export what you see.
        </p>
        <div className={classes.buttons}>
          <Button onClick={() => void navigate('/import')}>Import papers or references</Button>
          <Button variant="default" onClick={() => void navigate('/')}>
            Open the sample library
          </Button>
        </div>
        <div className={classes.drawing} aria-hidden>
          {headings.map((heading) => (
            <strong key={heading}>{heading}</strong>
          ))}
          {bars.map((wide, index) => (
            <i key={`${index} ${wide}`}>
              <span style={{ width: `${wide}%` }} />
            </i>
          ))}
        </div>
      </div>
    </div>
  )
}
