import { Button, Group, Modal } from '@mantine/core'
import { flushSync } from 'react-dom'
import { undoChange } from '#renderer/background/undo-actions.ts'
import { useStore } from '#renderer/ui/store.ts'
import { formatCount } from '#core/format-count.ts'
import { sentence } from './cell-editor.tsx'
import { closeReport, placeOf, refusedReport } from './range-actions.ts'
import classes from './refused-dialog.module.css'

const mostListed = 200

/** Closes the report; the cell of the cursor has the keyboard again, before the next key. */
function close(): void {
  flushSync(closeReport)
  document.querySelector<HTMLElement>('#evidence-grid [data-line][tabindex="0"]')?.focus()
}

/** After a paste: which cells could not take their words, and why. What could be written is written; it can be undone from here. */
export function RefusedDialog() {
  const report = useStore(refusedReport)
  const refused = report?.refused ?? []
  return (
    <Modal
      opened={report !== null}
      onClose={close}
      returnFocus={false}
      title={`${formatCount(refused.length, 'cell')} could not be read`}
      size="lg"
      // At once, so that the next key is the cell's again.
      transitionProps={{ duration: 0 }}
    >
      <p className={classes.done}>{report?.done} What could not be read was left as it is:</p>
      <div className={classes.scroller} tabIndex={0} role="region" aria-label="Cells that could not be read">
        <table className={classes.list}>
          <thead>
            <tr>
              <th scope="col">Cell</th>
              <th scope="col">Words</th>
              <th scope="col">Why</th>
            </tr>
          </thead>
          <tbody>
            {refused.slice(0, mostListed).map(({ row, column, words, why }) => (
              <tr key={`${row.studyId} ${column.id}`}>
                <td>
                  <bdi>{placeOf(row, column)}</bdi>
                </td>
                <td>
                  <bdi>“{words.length > 120 ? `${words.slice(0, 119)}…` : words}”</bdi>
                </td>
                <td>{sentence(why)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        {refused.length > mostListed && <p>and {(refused.length - mostListed).toLocaleString('en-GB')} more</p>}
      </div>
      <Group justify="flex-end" mt="md">
        {report?.change && (
          <Button
            variant="default"
            onClick={() => {
              if (report.change) void undoChange(report.change)
              close()
            }}
          >
            Undo what was written
          </Button>
        )}
        <Button data-autofocus onClick={close}>
          Close
        </Button>
      </Group>
    </Modal>
  )
}
