// What stands in a packaged app, read by the layout of each format and not by the code that wrote it.
import { readFileSync } from 'node:fs'
import { fuseMark } from './stand-in-binaries.mjs'

/** The paths of the files in an ASAR archive, with slashes. */
export function filesInArchive(archive) {
  return [...placesIn(readFileSync(archive)).keys()]
}

/** One file of an ASAR archive as text; throws where it is not in it. */
export function textInArchive(archive, name) {
  const bytes = readFileSync(archive)
  const place = placesIn(bytes).get(name)
  if (!place) throw new Error(`${name} is not in ${archive}`)
  return bytes.toString('utf8', place.start, place.start + place.size)
}

/** The fuses in Electron's program, one sign each: 1 on, 0 off, r taken out. Throws where the program has none. */
export function fusesOf(program) {
  const at = program.indexOf(fuseMark)
  if (at === -1) throw new Error('the program has no fuses')
  const start = at + fuseMark.length + 2
  return program.toString('latin1', start, start + program.readUInt8(start - 1))
}

// An archive begins with the length of its list and the list as JSON; the files follow one upon the other.
function placesIn(bytes) {
  const { files } = JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12)))
  const content = 8 + bytes.readUInt32LE(4)
  const places = new Map()
  const walk = (entries, folder) => {
    for (const [name, entry] of Object.entries(entries))
      if (entry.files) walk(entry.files, `${folder}${name}/`)
      else places.set(`${folder}${name}`, { start: content + Number(entry.offset), size: entry.size })
  }
  walk(files, '')
  return places
}
