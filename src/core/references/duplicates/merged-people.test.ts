import { expect, it } from 'vitest'
import { samePeopleKey } from '#core/model/same-people.ts'
import { includedInKey } from '#core/model/included-in.ts'
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

it('moves which review holds which study, in its direction', () => {
  const held = (reviewId: string, studyId: string, value = true) => ({
    id: includedInKey({ reviewId, studyId }),
    value,
  })
  const settings = [held('gone', 'third'), held('review', 'gone'), held('gone', 'kept'), held('kept', 'third', false)]
  expect(mergedPeople(settings, { from: 'gone', to: 'kept' })).toEqual({
    gone: settings.slice(0, 3).map(({ id }) => id),
    come: [held('review', 'kept')],
  })
})
