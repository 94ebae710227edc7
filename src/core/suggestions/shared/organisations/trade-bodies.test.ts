import { describe, expect, it } from 'vitest'
import { organisationKind } from './organisation-kind.ts'
import { tradeBodies, tradeBodiesSetAside } from './trade-bodies.fixture.ts'

describe('a trade body is industry, and no other', () => {
  it.each([...tradeBodies, ...tradeBodiesSetAside])('%s is %s', (name, kind) => {
    expect(organisationKind(name)).toBe(kind)
  })
})
