const header = Array.from('%PDF-', (letter) => letter.charCodeAt(0))

/**
 * True where a file's bytes have the header of a PDF within the first kilobyte: readers accept some rubbish before it (PDF
 * 32000-1:2008, annex H.3.4.1).
 */
export function hasPdfHeader(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 1024)
  return head.some((_byte, at) => header.every((byte, index) => head[at + index] === byte))
}
