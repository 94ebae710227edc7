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
}

let tasks: readonly Task[] = []
let nextId = 1
const listeners = new Set<() => void>()

function set(next: readonly Task[]): void {
  tasks = next
  for (const listener of listeners) listener()
}

/** For `useSyncExternalStore`. */
export const taskList = {
  get: (): readonly Task[] => tasks,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
}

/** Puts a task into the tray. `update` moves it on, `end` takes it away. */
export function startTask(
  label: string,
  total: number,
  cancel?: () => void,
): { update(part: Partial<Pick<Task, 'done' | 'total' | 'at'>>): void; end(): void } {
  const id = nextId++
  set([...tasks, { id, label, done: 0, total, startedAt: Date.now(), cancel }])
  return {
    update: (part) => set(tasks.map((task) => (task.id === id ? { ...task, ...part } : task))),
    end: () => set(tasks.filter((task) => task.id !== id)),
  }
}
