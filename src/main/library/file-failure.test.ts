import { describe, expect, it } from 'vitest'
import { fileFailure } from './durable-files.ts'

const errorOf = (code: string): Error => Object.assign(new Error(`${code}: made by the test`), { code })

describe('an error of the file system', () => {
  it.each([
    ['EACCES', 'read-only', /^Could not save a\.csv: the system does not allow it in the folder that you chose\./],
    ['EPERM', 'read-only', /permission is missing, or the disk is read-only/],
    ['EROFS', 'read-only', /the folder that you chose/],
    ['ENOENT', 'not-found', /^Could not save a\.csv: the file or the folder that you chose is not there\./],
    ['ENOSPC', 'disk-full', /^The disk is full/],
    ['EBUSY', 'unavailable', /held by another program/],
    ['EIO', 'unavailable', /the system answered EIO/],
  ] as const)('%s is told of the folder where it happened', (code, kind, message) => {
    const failure = fileFailure(errorOf(code), 'save a.csv', 'the folder that you chose')
    expect(failure).toMatchObject({ ok: false, kind, message: expect.stringMatching(message) })
    expect(failure.message).not.toContain('library')
  })

  it('that is a bug is thrown on', () => {
    expect(() => fileFailure(new TypeError('a bug'), 'save a.csv', 'the folder')).toThrow('a bug')
  })
})
