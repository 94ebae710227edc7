import { expect, it } from 'vitest'
import { samePeopleKey } from '#core/model/same-people.ts'
import { mergedPeople } from './merged-story.ts'

const decided = (one: string, other: string, value: boolean) => ({ id: samePeopleKey(one, other), value })

it('moves what was decided on the people of a study to the one that it is merged into', () => {
  const settings = [
    decided('gone', 'third', true),
    decided('gone', 'kept', true),
    decided('fourth', 'gone', true),
    decided('fourth', 'kept', false),
    decided('third', 'fifth', true),
    { id: 'library-name', value: 'gone kept' },
  ]
  expect(mergedPeople(settings, { from: 'gone', to: 'kept' })).toEqual({
    gone: settings.slice(0, 3).map(({ id }) => id),
    come: [decided('kept', 'third', true)],
  })
})
