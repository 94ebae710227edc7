import { expect, it } from 'vitest'
import { readPasted } from '#core/sources/read-source-file.ts'
import { paperOfBlocks } from '../paper-of-blocks.ts'
import { releaseQuestions } from './release-questions.ts'

it('sets each sentence of a release beside the page of the paper that says otherwise', async () => {
  const read = await readPasted({
    text: 'A new gel is here.\n\nThe gel was tried in 64 people in two towns. It smells of mint.',
  })
  if (!read.ok || read.value.text === 'pdf') throw new Error('the words could not be read')
  const paper = paperOfBlocks(['A gel for dry hands', 'We tried the gel in 46 people in two towns. They were nurses.'])
  const questions = releaseQuestions(read.value.text, paper, { design: 'RCT-PAR', funding: null })
  const [first] = questions.filter(({ kind }) => kind === 'number')
  expect(first).toMatchObject({
    release: { index: 1, start: 0, words: 'The gel was tried in 64 people in two towns.' },
    paper: { index: 1, start: 0, words: 'We tried the gel in 46 people in two towns.' },
  })
  expect(first!.question).toContain('64')
})

it('asks nothing where the paper bears the release out', async () => {
  const words = 'We tried the gel in 46 people in two towns.'
  const read = await readPasted({ text: words })
  if (!read.ok || read.value.text === 'pdf') throw new Error('the words could not be read')
  const asked = releaseQuestions(read.value.text, paperOfBlocks([words]), { design: 'RCT-PAR', funding: null })
  expect(asked.filter(({ kind }) => kind === 'number')).toEqual([])
})
