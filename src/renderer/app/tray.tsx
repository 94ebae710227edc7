import { Anchor, Progress } from '@mantine/core'
import { taskList, type Task } from '../background/tasks.ts'
import { useStore } from '../ui/store.ts'
import classes from './tray.module.css'

/** Progress of long work, in one quiet place at the bottom left. */
export function Tray() {
  const tasks = useStore(taskList)
  if (tasks.length === 0) return null
  return (
    <aside className={classes.tray} aria-label="Background tasks">
      {tasks.map((task) => (
        <div key={task.id} className={classes.task}>
          <div className={classes.line}>
            <strong>
              {task.label} {task.total > 0 && `${Math.min(task.done + 1, task.total)} of ${task.total}`}
            </strong>
            <span className={classes.left}>{timeLeft(task)}</span>
            {task.cancel && (
              <Anchor component="button" size="sm" onClick={task.cancel}>
                Cancel
              </Anchor>
            )}
          </div>
          <Progress
            size="xs"
            value={task.total > 0 ? (100 * task.done) / task.total : 100}
            animated={task.total === 0}
            aria-label={task.label}
          />
          <div className={classes.at}>{task.at ? `${task.at}. ` : ''}You can keep working.</div>
        </div>
      ))}
    </aside>
  )
}

function timeLeft(task: Task): string {
  if (task.done < 2) return ''
  const seconds = Math.round((((Date.now() - task.startedAt) / task.done) * (task.total - task.done)) / 1000)
  return seconds < 2 ? '' : seconds < 90 ? `${seconds} s left` : `${Math.round(seconds / 60)} min left`
}
