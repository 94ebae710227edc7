// The two files that hold an icon in several sizes, both made of PNGs.

/** The kinds of picture in an ICNS file and the pixels of each; ic11 to ic14 are those of screens with twice the points. */
export const icnsKinds = [
  { kind: 'icp4', size: 16 },
  { kind: 'icp5', size: 32 },
  { kind: 'icp6', size: 64 },
  { kind: 'ic07', size: 128 },
  { kind: 'ic08', size: 256 },
  { kind: 'ic09', size: 512 },
  { kind: 'ic10', size: 1024 },
  { kind: 'ic11', size: 32 },
  { kind: 'ic12', size: 64 },
  { kind: 'ic13', size: 256 },
  { kind: 'ic14', size: 512 },
]

/** An ICO file of `images` ({size, png}, at most 256 pixels): a list of places, then the PNGs, which Windows reads since Vista. */
export function icoOf(images) {
  const list = Buffer.alloc(6 + 16 * images.length)
  list.writeUInt16LE(1, 2)
  list.writeUInt16LE(images.length, 4)
  let offset = list.length
  for (const [index, { size, png }] of images.entries()) {
    const at = 6 + 16 * index
    // A byte has no 256: 0 means it.
    list.writeUInt8(size % 256, at)
    list.writeUInt8(size % 256, at + 1)
    list.writeUInt16LE(1, at + 4)
    list.writeUInt16LE(32, at + 6)
    list.writeUInt32LE(png.length, at + 8)
    list.writeUInt32LE(offset, at + 12)
    offset += png.length
  }
  return Buffer.concat([list, ...images.map(({ png }) => png)])
}

/** An ICNS file of `images` ({size, png}): every kind whose size is there, each with its name and length. */
export function icnsOf(images) {
  const parts = icnsKinds.flatMap(({ kind, size }) => {
    const image = images.find((one) => one.size === size)
    return image ? [icnsPart(kind, image.png)] : []
  })
  return icnsPart('icns', Buffer.concat(parts))
}

function icnsPart(kind, bytes) {
  const head = Buffer.alloc(8)
  head.write(kind, 0, 'latin1')
  head.writeUInt32BE(bytes.length + 8, 4)
  return Buffer.concat([head, bytes])
}
