import { writeSync } from 'node:fs'
import { join } from 'node:path'
import { libraryLayout } from '../library-layout.ts'
import { copyLibrary } from './copy-library.ts'
import { unwatchedWork } from './copy-work.ts'
import { packLibrary } from './pack-library.ts'
import { unpackLibrary } from './unpack-library.ts'

// The process that copy-kill.test.ts kills: it packs, unpacks and copies a library over and over, and tells on stdout, synchronously, what was answered.
const [, , folder = ''] = process.argv
const library = libraryLayout(join(folder, 'library'))
const target = join(folder, 'packed.evidencedesk')
const room = { beside: folder, leftFree: 0 }
const say = (line: string): void => {
  writeSync(1, `${line}\n`)
}

say('open')
for (let seq = 1; ; seq = (seq % 30) + 1) {
  const request = { seq, withPapers: true, target, madeAt: new Date(), madeBy: 'test', leftFree: 0 }
  const packed = await packLibrary(library, request, unwatchedWork)
  if (packed.ok) say('packed packed.evidencedesk')
  const unpacked = await unpackLibrary(target, room, unwatchedWork)
  const placed = unpacked.ok ? await unpacked.value.place('unpacked', seq % 2 === 0) : unpacked
  if (placed.ok) say(`made ${placed.value.folderName}`)
  const copied = await copyLibrary(library, { seq, ...room }, unwatchedWork)
  if (copied.ok) say(`made ${copied.value.folderName}`)
}
