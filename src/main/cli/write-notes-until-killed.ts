import { writeSync } from 'node:fs'
import { notesReportForTests } from './notes-for-tests.ts'
import { writeNotes } from './write-notes.ts'

// The process that write-notes.test.ts kills: it writes notes into a folder over and over, each time others, and tells on stdout how often.
const [, , folder = ''] = process.argv
for (let round = 0; ; round += 1) {
  await writeNotes(notesReportForTests(round), folder, { out: () => undefined, say: () => undefined })
  writeSync(1, 'round\n')
}
