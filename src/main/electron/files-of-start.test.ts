import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { filesOfStart } from './files-of-start.ts'

it.each([
  [['electron', '.', '--inspect=0'], []],
  [
    ['app', 'Kim.pdf', '/papers/refs.nbib'],
    ['/home/w/Kim.pdf', '/papers/refs.nbib'],
  ],
  [['app', 'Desk.EvidenceDesk'], ['/home/w/Desk.EvidenceDesk']],
  [['app', '--library', 'my.txt', '--copy-to', 'a.pdf', 'b.pdf'], ['/home/w/b.pdf']],
  [['app', '--library=my.pdf', '--libraries', 'her.pdf', 'film.mp4', '-psn_0_1'], []],
])('of %j the files are %j', (words, files) => {
  expect(filesOfStart(words, '/home/w')).toEqual(files.map((file) => resolve(file)))
})
