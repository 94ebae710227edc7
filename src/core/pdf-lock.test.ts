import { expect, test } from 'vitest'
import { lockedWithoutPassword } from './pdf-lock.ts'

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0))

test('a lock to a certificate is told from one that nobody knows, wherever it stands in the file', () => {
  const certificate = expect.stringContaining('locked to a certificate')
  expect(lockedWithoutPassword(bytesOf('<< /Filter /Adobe.PubSec /V 4 >>')).message).toEqual(certificate)
  expect(lockedWithoutPassword(bytesOf('<< /Filter/Own /SubFilter/adbe.pkcs7.s5>>')).message).toEqual(certificate)
  for (let before = (1 << 13) - 20; before < (1 << 13) + 2; before++)
    expect(lockedWithoutPassword(bytesOf(`${' '.repeat(before)}/Adobe.PubSec`)).message).toEqual(certificate)
  // A signature is no lock.
  for (const other of ['/Filter /Own', '/Filter /Own /SubFilter /adbe.pkcs7.sha1', '/adbe.pkcs7.s5x', ''])
    expect(lockedWithoutPassword(bytesOf(other)).message).not.toEqual(certificate)
})
