// Folders laid out as Electron's for each system, with files that do nothing: enough for electron-builder to package the app, and for
// what it wrote to be read back. Nothing of it can be started.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

// What marks the fuses in Electron's program: the mark, version 1, nine fuses.
export const fuseMark = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const fuses = Buffer.concat([Buffer.from(fuseMark), Buffer.from([1, 9]), Buffer.from('101001011')])
const languages = ['en-US', 'en-GB', 'de']

/** Writes the folder for `platform` (linux, darwin or win32). */
export function writeStandIn(folder, platform, version) {
  const write = (name, bytes, mode = 0o644) => {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, bytes, { mode })
  }
  for (const name of ['LICENSE', 'LICENSES.chromium.html']) write(name, name)
  write('version', version)
  if (platform === 'darwin') writeMac(write)
  else {
    if (platform === 'linux') write('electron', fuses, 0o755)
    else write('electron.exe', Buffer.concat([emptyProgram(), fuses]))
    write('resources/default_app.asar', emptyArchive())
    for (const language of languages) write(`locales/${language}.pak`, language)
  }
}

function writeMac(write) {
  const app = 'Electron.app/Contents'
  write(`${app}/Info.plist`, propertyList('Electron', 'com.github.Electron'))
  write(`${app}/MacOS/Electron`, fuses, 0o755)
  const framework = `${app}/Frameworks/Electron Framework.framework`
  write(`${framework}/Electron Framework`, fuses)
  for (const language of ['en', 'de']) {
    write(`${app}/Resources/${language}.lproj/locale.pak`, language)
    write(`${framework}/Versions/A/Resources/${language}.lproj/locale.pak`, language)
  }
  for (const kind of ['', ' (GPU)', ' (Plugin)', ' (Renderer)']) {
    const helper = `Electron Helper${kind}`
    write(`${app}/Frameworks/${helper}.app/Contents/Info.plist`, propertyList(helper, 'com.github.Electron.helper'))
    write(`${app}/Frameworks/${helper}.app/Contents/MacOS/${helper}`, '')
  }
}

function propertyList(name, id) {
  const entries = Object.entries({
    CFBundleExecutable: name,
    CFBundleIdentifier: id,
    CFBundleName: name,
    CFBundlePackageType: 'APPL',
  })
  const written = entries.map(([key, value]) => `<key>${key}</key><string>${value}</string>`).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>${written}</dict></plist>`
}

/** An ASAR archive without a file: the length of its list, the list. */
function emptyArchive() {
  const list = JSON.stringify({ files: {} })
  const head = Buffer.alloc(16)
  head.writeUInt32LE(4, 0)
  head.writeUInt32LE(8 + list.length, 4)
  head.writeUInt32LE(4 + list.length, 8)
  head.writeUInt32LE(list.length, 12)
  return Buffer.concat([head, Buffer.from(list)])
}

/** A Windows program (PE32+, x64) that holds nothing but a version: the least that takes an icon and names. */
function emptyProgram() {
  const resources = versionResource()
  const bytes = Buffer.alloc(0x600)
  const [file, optional, section, place] = [0x44, 0x58, 0x148, 0x1000]
  bytes.write('MZ', 0, 'latin1')
  bytes.writeUInt32LE(0x40, 0x3c)
  bytes.write('PE\0\0', 0x40, 'latin1')
  bytes.writeUInt16LE(0x8664, file)
  bytes.writeUInt16LE(1, file + 2)
  bytes.writeUInt16LE(240, file + 16)
  bytes.writeUInt16LE(0x22, file + 18)
  bytes.writeUInt16LE(0x20b, optional)
  bytes.writeBigUInt64LE(0x140000000n, optional + 24)
  bytes.writeUInt32LE(0x1000, optional + 32)
  bytes.writeUInt32LE(0x200, optional + 36)
  bytes.writeUInt16LE(6, optional + 40)
  bytes.writeUInt16LE(6, optional + 48)
  bytes.writeUInt32LE(0x2000, optional + 56)
  bytes.writeUInt32LE(0x200, optional + 60)
  bytes.writeUInt16LE(2, optional + 68)
  bytes.writeUInt32LE(16, optional + 108)
  // The third of sixteen directories is that of the resources.
  bytes.writeUInt32LE(place, optional + 128)
  bytes.writeUInt32LE(resources.length, optional + 132)
  bytes.write('.rsrc', section, 'latin1')
  bytes.writeUInt32LE(resources.length, section + 8)
  bytes.writeUInt32LE(place, section + 12)
  bytes.writeUInt32LE(0x400, section + 16)
  bytes.writeUInt32LE(0x200, section + 20)
  bytes.writeUInt32LE(0x40000040, section + 36)
  resources.copy(bytes, 0x200)
  return bytes
}

/** A resource section of one version: three directories (kind 16, number 1, English), its place, its blocks. */
function versionResource() {
  const head = Buffer.alloc(0x58)
  for (const [at, id, next] of [
    [0, 16, 0x80000018],
    [0x18, 1, 0x80000030],
    [0x30, 1033, 0x48],
  ]) {
    head.writeUInt16LE(1, at + 14)
    head.writeUInt32LE(id, at + 16)
    head.writeUInt32LE(next, at + 20)
  }
  const numbers = Buffer.alloc(52)
  numbers.writeUInt32LE(0xfeef04bd, 0)
  numbers.writeUInt32LE(0x10000, 4)
  const name = versionBlock('ProductName', Buffer.from('Electron\0', 'utf16le'), [], 9)
  const names = versionBlock('StringFileInfo', null, [versionBlock('040904b0', null, [name])])
  const version = versionBlock('VS_VERSION_INFO', numbers, [names])
  head.writeUInt32LE(0x1058, 0x48)
  head.writeUInt32LE(version.length, 0x4c)
  return Buffer.concat([head, version])
}

/** One block of a version: lengths, kind (0: bytes, 1: text), name, value, what is inside, each at a multiple of four. */
function versionBlock(name, value, inside, characters) {
  const head = Buffer.alloc(6)
  const parts = [Buffer.concat([head, Buffer.from(`${name}\0`, 'utf16le')]), ...(value ? [value] : []), ...inside]
  const block = Buffer.concat(parts.map((part) => Buffer.concat([part, Buffer.alloc(-part.length & 3)])))
  block.writeUInt16LE(block.length, 0)
  block.writeUInt16LE(characters ?? value?.length ?? 0, 2)
  block.writeUInt16LE(name === 'VS_VERSION_INFO' ? 0 : 1, 4)
  return block
}
