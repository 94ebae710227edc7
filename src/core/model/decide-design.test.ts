import { expect, test } from 'vitest'
import { designQuestions, firstDesignQuestion, type DesignQuestionId } from './decide-design.ts'
import { studyDesigns, type StudyDesignCode } from './study-design.ts'

/** Every way through the questions: how many were asked, and what came out. */
function ways(
  id: DesignQuestionId,
  asked = 1,
): readonly { readonly asked: number; readonly design: StudyDesignCode }[] {
  return designQuestions[id].answers.flatMap((answer) =>
    'design' in answer ? [{ asked, design: answer.design }] : ways(answer.next, asked + 1),
  )
}

test('no way through takes more than four questions', () => {
  for (const way of ways(firstDesignQuestion)) expect(way.asked, way.design).toBeLessThanOrEqual(4)
})

test('every design of the vocabulary can be reached', () => {
  const reached = new Set(ways(firstDesignQuestion).map((way) => way.design))
  expect(studyDesigns.map((design) => design.code).filter((code) => !reached.has(code))).toEqual([])
})
