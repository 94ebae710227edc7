import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

// What README and ARCHITECTURE promise of the library's folder, each sentence with the tests that would fail if it were not kept. A sentence
// without one fails here, and so does a test that is gone.
const root = join(import.meta.dirname, '..')
const main = (file: string, test: string) => [`src/main/library/${file}.test.ts`, test] as const
const copies = (file: string, test: string) => main(`copies/${file}`, test)
const second = (file: string, test: string) => [`src/main/second-place/${file}.test.ts`, test] as const
const e2e = (file: string, test: string) => [`e2e/${file}.spec.ts`, test] as const

/** The beginning of a sentence, and tests by file and title (or a part of it). */
const promises: Readonly<Record<string, readonly (readonly [file: string, test: string])[]>> = {
  // README, "Your library is a folder"
  '`library.json`, a journal of every change, and your PDFs': [
    main('library', 'makes a new one, with its parts, and finds it again'),
    main('library', 'are kept under their SHA-256, byte for byte'),
  ],
  'Copy the folder and nothing is missing': [e2e('library-safety', 'another origin, as from another port')],
  'The window keeps a copy of its own': [
    e2e('library-safety', 'a lost browser profile is made again from the library folder, and says so'),
    e2e('library-safety', 'a database with damaged files is made again from the library folder'),
  ],
  '"Saved" is shown only when a change is on the disk': [
    main('kill', 'nothing that was answered is lost'),
    main('disk-faults', 'no false "saved"'),
    e2e('library-safety', 'a killed main side: “Not saved” is shown'),
  ],
  'The folder gets a snapshot of all rows': [
    main('snapshot-keeper', 'are written after a quarter of an hour of work'),
    main('snapshot-keeper', 'are written at close'),
    main('snapshot-keeper', 'are written of what was there before an import'),
  ],
  'If a change is ever lost from the journal': [
    main('changes-aside', 'comes of the newest snapshot, where the journal lost changes'),
  ],
  '**Versions** (click "Saved") lists every day of work': [
    e2e('versions', 'a moment is named, compared with now'),
    e2e('versions', 'the table as it was is shown with its sums'),
  ],
  'What you tick is brought back as one change': [
    ['src/core/history/differences.test.ts', 'of everything gives the rows as they were then, byte for byte'],
    e2e('versions', 'one value of it brought back by keyboard and undone'),
  ],
  '**A second place** (Versions': [e2e('second-place', 'a second place is chosen, copied to, missed when it is gone')],
  'The library is copied there by itself': [
    second(
      'second-place',
      'is copied to when it is chosen, after a quarter of an hour of work, at close, and remembered',
    ),
    second('second-place', 'that is missing is told'),
    second('copy-to-place', 'finds what was damaged there when it reads everything, and writes it again'),
  ],
  'Its age is shown, in amber': [e2e('second-place', 'a copy that grows old is told in amber, then in red')],
  'To get a library back': [e2e('second-place', 'a copy opens read-only as what it is, and stays a copy')],
  '*Make a library of it*': [
    second('second-place', 'is copied back by hand, or opened read-only and made a library of'),
  ],
  'By hand: copy the folder back': [second('second-place', 'is copied back by hand')],
  '**One file for somebody else**': [e2e('library-file', 'a library goes out as one file, by keyboard, and comes in')],
  '*Open a library file* checks every part': [
    copies('hostile-files', 'with %s is refused with a reason, and nothing of it stays'),
    copies('copy-kill', 'it('),
  ],
  '*Open it all as a library of its own*': [
    e2e('library-file', 'a version becomes a library of its own, and opens as it was'),
  ],
  '**In a folder that synchronises**': [e2e('folder-care', 'a second program only reads')],
  'Where two wrote all the same': [
    e2e('folder-care', 'what two computers wrote in a folder that synchronises is found'),
  ],
  'A library that is marked as open on another computer': [
    e2e('folder-care', 'another computer’s lock is passed over only when the writer says so'),
  ],
  'A drive that is missing is not taken for a new library': [e2e('folder-care', 'an emptied folder is no new library')],
  // ARCHITECTURE, "The library"; what says how and not what has none
  'On a full disk IndexedDB may come back empty': [],
  'So:': [],
  '**The folder is the truth**': [
    main('journal', 'gives back, after any appends and restarts, exactly what was appended, in order'),
  ],
  '**Files of sources and drafts have a folder of their own**': [
    copies('story-files', 'lie beside the papers under their hashes, and a PDF that is both stands in both places'),
  ],
  'Their hash is their whole name': [copies('story-files', 'lie beside the papers under their hashes')],
  'Which rows need which files is said in one place': [
    copies('story-files', 'that are damaged or missing are told by name'),
    copies('story-files', 'go into a version that becomes a library of its own'),
    second('story-files', 'the files of sources go to the second place and come back from it'),
  ],
  'Only "without papers" tells them apart': [copies('story-files', 'go through a library file byte for byte')],
  'Before each write the files are looked at': [
    main('journal-fence', 'is written to no more, and says so, where one %s'),
  ],
  'Behind damage every line proves itself': [main('journal-salvage', 'is read on with %s')],
  'Copies that programs which synchronise make': [
    main('changes-aside', 'are seen, read and settled: %s'),
    main('changes-aside', 'keeps verify red until it is settled'),
  ],
  'A lock names its machine': [main('library', 'of another machine is never taken over in silence')],
  'Its holder touches it every 15 s': [
    main('lock-signs', 'writes nothing for a quarter of a minute'),
    main('lock-signs', 'answers at once when it is asked'),
  ],
  'What another program holds for a moment': [
    main('held-files', 'opens, keeps a paper and changes, closes with a snapshot, and is copied'),
  ],
  'A folder that held a library is never made anew unasked': [
    e2e('folder-care', 'an emptied folder is no new library'),
  ],
  '**Snapshots are written by the main side alone**': [main('snapshot-keeper', 'are written at close')],
  'All rows in one order, a checksum, read back': [
    main('snapshot-keeper', 'with all rows in one order and a checksum that sha256sum reads'),
    main('snapshot-retention', 'go only while three newer ones still hold their checksum'),
    main('disk-faults', 'at any call of a snapshot: it is told, and the snapshots that are there stay'),
  ],
  'One counts where its checksum holds': [
    main('snapshot-keeper', 'that do not hold, or are of another history, are passed over'),
    main('snapshot-keeper', 'and the journal behind them give the same rows as the journal alone'),
  ],
  'With less than half of the studies': [
    main('snapshot-keeper', 'of a library that lost most of its studies are told'),
  ],
  'They run in the process that writes': [],
  '**A format is raised by the change that needs it**': [
    main('format-two', 'gets a snapshot before the first change of format 2'),
    main('disk-faults', 'at any call of the first change of format 2'),
    main('kill', 'while a library goes over to format 2'),
  ],
  'Older versions open the folder for reading only': [
    main('format-two', 'then the code of then reads it and writes nothing'),
  ],
  '`format-two.test.ts` tries that': [],
  '**Copies are made of parts**': [copies('library-parts', 'are a whole library at every change')],
  'One file for somebody else (`.evidencedesk`': [
    copies('round-trip', 'comes out as it went in: every change and every paper'),
    copies('copy-faults', 'an answer, the whole or nothing, and the library as it was'),
  ],
  'A file from elsewhere is checked whole first': [copies('hostile-files', 'with %s is refused with a reason')],
  '**A second place** (`src/main/second-place`)': [
    second('copy-to-place', 'is a whole library with its papers, says what it is'),
  ],
  'Papers and files come first, then `library.json`': [
    second('copy-to-place', 'leaves a whole library there: as copied before, or newer'),
    second('copy-faults', 'it.each('),
    second('copy-kill', 'it('),
  ],
  'The journal there must be the beginning': [
    second('copy-to-place', 'is never written over by other changes, nor over what somebody did in the copy'),
  ],
  'The choice is kept in the shell': [second('second-place', 'and remembered')],
  '**IndexedDB is the live copy**': [],
  '**One write path**': [],
  '"Saved" comes after both': [e2e('library-safety', 'a killed main side: “Not saved” is shown')],
  'Undo is the change turned round': [e2e('library-safety', 'undo and redo reach across a restart')],
  'An edit that builds on a row is a function of it': [
    e2e('folder-care', 'a field answered in two windows: what was typed second waits'),
  ],
  '**Concurrency is optimistic**': [
    main('journal', 'answers `conflict` and writes nothing where the caller is behind or ahead'),
  ],
  'If another window was first it is refused': [
    e2e('library-safety', 'a second window sees what the first one wrote, and neither writes over the other'),
  ],
  '**At every start**': [e2e('library-safety', 'a database with damaged files is made again')],
  'Behind: replay': [
    e2e('library-safety', 'another origin, as from another port or the other shell, finds the same library'),
  ],
  'Empty, short, of another history: rebuild': [e2e('library-safety', 'a lost browser profile is made again')],
  'A rebuild takes the rows of the newest good snapshot': [
    ['src/renderer/db/fill-from-snapshot.test.ts', 'makes the same of a snapshot, the changes behind it'],
    e2e('start-from-snapshot', 'undo is there at once, and what was removed long ago soon'),
    e2e('start-from-snapshot', 'a damaged newest snapshot is told, and the one before is used'),
    e2e('start-from-snapshot', 'a first reading that is cut off in the middle is done again, whole'),
  ],
  'Lists are shown as soon as the snapshot is read': [
    ['src/renderer/db/read-folder.test.ts', 'lists are there before the rows, with the changes behind the snapshot'],
    ['src/renderer/db/fill-from-snapshot.test.ts', 'keeps whoever asks meanwhile, in this window or another, waiting'],
    e2e('start-from-snapshot', 'what is done as soon as the list is there is saved once its rows are'),
  ],
  'Where odd rows stand in the journal, every change is read': [
    main('snapshot-pages', 'are not handed out where odd rows stand in the journal'),
  ],
  'Ahead (an older folder was put back)': [e2e('library-safety', 'where an older copy of the folder was put back')],
  'Every ten seconds the window looks again': [
    e2e('folder-care', 'a file that is replaced under the running app stops the saving'),
  ],
  'Each library has a database of its own': [e2e('library-safety', 'another origin')],
  '**Kept lists** (`kept-lists.ts`) are what lists take of each row': [
    ['src/renderer/db/kept-lists.test.ts', 'a list that was kept is used at the start'],
  ],
  'They are derived': [],
  'The changes since bring them up to date; one that lost a part': [
    [
      'src/renderer/db/kept-lists.test.ts',
      'lists that were kept and the changes since are the rows, whatever was done',
    ],
    ['src/renderer/db/kept-lists.test.ts', 'is not used where it lost a part or a row, is of another version or newer'],
  ],
  'Page texts and suggestions are derived': [],
  'Versions are hashes of those sources': [],
  'What the writer decides is never derived': [],
}

/** The sentences under a heading of a document; the bold words that a paragraph begins with are none. */
function sentencesUnder(file: string, heading: string): readonly string[] {
  const text = readFileSync(join(root, file), 'utf8')
  const start = text.indexOf(`\n## ${heading}\n`)
  expect(start, heading).toBeGreaterThan(-1)
  const body = text.slice(start + heading.length + 5).split('\n## ')[0] ?? ''
  return body
    .split(/\n\n|\n- /)
    .map((paragraph) => paragraph.replace(/^- /, '').replace(/^\*\*[^*]+\.\*\* /, ''))
    .flatMap((paragraph) => paragraph.replaceAll('\n', ' ').split(/(?<=[.?]\)?) +(?=[A-Z"*`])/))
    .map((sentence) => sentence.replace(/ +/g, ' ').trim())
    .filter((sentence) => sentence !== '')
}

describe('what is promised of the library folder', () => {
  const sentences = [
    ...sentencesUnder('README.md', 'Your library is a folder'),
    ...sentencesUnder('ARCHITECTURE.md', 'The library: a folder, and a database that can always be made again'),
  ]

  it('has a test for each sentence, or is no promise', () => {
    const starts = Object.keys(promises)
    expect(sentences.filter((sentence) => !starts.some((start) => sentence.startsWith(start)))).toEqual([])
    expect(starts.filter((start) => !sentences.some((sentence) => sentence.startsWith(start)))).toEqual([])
  })

  it.each(Object.values(promises).flat())('%s: %s', (file, test) => {
    expect(readFileSync(join(root, file), 'utf8')).toContain(test)
  })
})
