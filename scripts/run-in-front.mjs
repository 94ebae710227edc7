// Programs that `npm start` runs in front: signals reach them, and their exit status is ours.
import { spawn } from 'node:child_process'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
const windowsControlC = 0xc000013a

/** Gives each signal on to `child` as long as it runs. Returns a function that says whether there was one. */
export function passSignals(child) {
  let wasTold = false
  const pass = (signal) => {
    wasTold = true
    child.kill(signal)
  }
  for (const signal of signals) process.on(signal, pass)
  child.once('exit', () => {
    for (const signal of signals) process.off(signal, pass)
  })
  return () => wasTold
}

/** True where a program ended because of Ctrl+C or a closed terminal; Windows says so by a status. */
export function stoppedByHand(status, signal) {
  return signals.includes(signal) || status === windowsControlC
}

/** Runs a program to its end. Returns its exit status, and whether the writer ended it by a signal. */
export function runInFront(program, words) {
  const child = spawn(program, words, { stdio: 'inherit' })
  const wasTold = passSignals(child)
  return new Promise((done) => {
    child.once('error', (error) => {
      console.error(`${program} could not be started: ${error.message}`)
      done({ status: 1, wasTold: false })
    })
    child.once('exit', (status) => done({ status: status ?? 1, wasTold: wasTold() }))
  })
}
