import { randomInt } from 'node:crypto'
import { writeSync } from 'node:fs'
import { copyInto } from './second-place-for-tests.ts'

// The process that copy-kill.test.ts kills: it copies a library over its copy and tells on stdout, synchronously, how far it is.
const [, , library = '', copy = ''] = process.argv
writeSync(1, 'begun\n')
const made = await copyInto(copy, library, { checksAll: randomInt(3) === 0 })
writeSync(1, made.ok ? `copied ${made.value.record.copy?.seq}\n` : `failed ${made.kind}\n`)
