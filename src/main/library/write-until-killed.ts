import { randomBytes, randomInt } from 'node:crypto'
import { writeSync } from 'node:fs'
import { madeChange, madeNaming, valueOf } from './changes-for-tests.ts'
import { openLibraryFolder } from './open-library.ts'

// The process that kill.test.ts kills: it writes as fast as it can and tells on stdout, synchronously, what was answered.
const [, , folder = '', rotateAt = '200000', upgrades] = process.argv
const say = (line: string): void => {
  writeSync(1, `${line}\n`)
}

const library = valueOf(await openLibraryFolder(folder, { rotateAt: Number(rotateAt) }))
let seq = library.info().lastSeq
say('open')
if (upgrades) {
  valueOf(await library.appendChanges(seq, [madeNaming(seq)]))
  seq += 1
  say(`change ${seq} naming-${seq - 1}`)
}
for (;;) {
  if (randomInt(8) === 0) {
    const { sha256 } = valueOf(await library.putPaper(randomBytes(randomInt(1, 400_000))))
    say(`paper ${sha256}`)
    const file = valueOf(await library.putFile(randomBytes(randomInt(1, 40_000)), 'text/vtt'))
    say(`file ${file.sha256}`)
  }
  // Several at once share a write; long ones are torn more easily.
  const together = Array.from({ length: randomInt(1, 5) }, (_, index) => {
    const id = `${process.pid}-${seq + index + 1}`
    const change = { ...madeChange(seq + index + 1, 'x'.repeat(randomInt(20_000))), id }
    // A snapshot is written of what was before an import.
    const isImport = randomInt(10) === 0
    return library.appendChanges(seq + index, [isImport ? { ...change, batch: id } : change]).then((answer) => {
      say(`change ${valueOf(answer).lastSeq} ${id}`)
    })
  })
  await Promise.all(together)
  seq += together.length
}
