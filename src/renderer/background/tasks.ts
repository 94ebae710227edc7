import { createStore, type ReadableStore } from '#core/store.ts'

/** Long work that goes on in the background: shown in the tray with count, time left and cancel; it never blocks. */
export interface Task {
  readonly id: number
  /** "Reading papers". */
  readonly label: string
  readonly done: number
  readonly total: number
  /** What it is at now: a file name. */
  readonly at?: string
  readonly startedAt: number
  readonly cancel?: () => void
  /** True for what the next start goes on with by itself. */
  readonly goesOnLater?: boolean
}

const tasks = createStore<readonly Task[]>([])
let nextId = 1

/** The tasks that are under way, oldest first. */
export const taskList: ReadableStore<readonly Task[]> = tasks

/** Puts a task into the tray. `update` moves it on, `end` takes it away. */
export function startTask(
  label: string,
  total: number,
  cancel?: () => void,
  { goesOnLater }: Pick<Task, 'goesOnLater'> = {},
): { update(part: Partial<Pick<Task, 'done' | 'total' | 'at'>>): void; end(): void } {
  const id = nextId++
  tasks.set([...tasks.get(), { id, label, done: 0, total, startedAt: Date.now(), cancel, goesOnLater }])
  return {
    update: (part) => tasks.update((now) => now.map((task) => (task.id === id ? { ...task, ...part } : task))),
    end: () => tasks.update((now) => now.filter((task) => task.id !== id)),
  }
}
