import { readFileSync } from 'node:fs'
import { hostname, networkInterfaces } from 'node:os'
import { errorCode } from './durable-files.ts'
import { sha256Hex } from './journal-line.ts'

/** A machine: what it is called, and what tells it apart from another of that name. */
export interface Machine {
  readonly host: string
  readonly id: string
}

let known: Machine | null = null

/**
 * This machine. Its id is a hash of the id that the system gave itself (machine-id(5)), elsewhere of the addresses of its network
 * cards, so that nothing of them stands in a folder that is shared. Where those change, a lock of this very machine is taken for
 * another's: then the writer is asked, which is the safe side.
 */
export function thisMachine(): Machine {
  known ??= { host: hostname(), id: sha256Hex(`${hostname()}\n${systemId() ?? networkCards()}`).slice(0, 32) }
  return known
}

function systemId(): string | null {
  for (const path of ['/etc/machine-id', '/var/lib/dbus/machine-id']) {
    try {
      const id = readFileSync(path, 'utf8').trim()
      if (id !== '') return id
    } catch (error) {
      if (errorCode(error) === '') throw error
    }
  }
  return null
}

function networkCards(): string {
  const addresses = Object.values(networkInterfaces())
    .flatMap((cards) => cards ?? [])
    .filter((card) => !card.internal)
    .map((card) => card.mac)
  return [...new Set(addresses)].sort().join(' ')
}
