import type { StudyDesignCode } from '../../model/study-design.ts'

/** Answers to the four questions; what is not answered yet is left out. */
export interface DesignAnswers {
  readonly comparison?: 'groups' | 'sides' | 'in-turn' | 'before-after' | 'time-series' | 'none'
  readonly allocation?: 'chance' | 'chance-clusters' | 'quasi-random' | 'choice' | 'time' | 'place' | 'outcome' | 'nobody'
  readonly timing?: 'forward' | 'back' | 'once'
  readonly comparability?: 'confounders' | 'baseline' | 'none'
}

/** A question as it stands in the panel. */
export interface DesignQuestion<Q extends keyof DesignAnswers = keyof DesignAnswers> {
  readonly id: Q
  readonly question: string
  readonly options: readonly { readonly answer: NonNullable<DesignAnswers[Q]>; readonly label: string }[]
}

const comparison: DesignQuestion<'comparison'> = {
  id: 'comparison', question: 'What is compared with what?',
  options: [
    { answer: 'groups', label: 'Groups of people with each other' }, { answer: 'sides', label: 'Sides, eyes, teeth or sites of the same people' },
    { answer: 'in-turn', label: 'The same people under one treatment and then under another' }, { answer: 'before-after', label: 'The same people before and after' },
    { answer: 'time-series', label: 'Many measurements before and after a change' }, { answer: 'none', label: 'Nothing is compared' },
  ],
}
const allocation: DesignQuestion<'allocation'> = {
  id: 'allocation', question: 'How was it decided who, or which side, got what?',
  options: [
    { answer: 'chance', label: 'By chance, person by person or side by side' }, { answer: 'chance-clusters', label: 'By chance, for whole clinics, schools or villages' },
    { answer: 'quasi-random', label: 'By turns, dates of birth or the like' }, { answer: 'choice', label: 'By the researchers, the carers or the people themselves' },
    { answer: 'time', label: 'By time: first one, later the other' }, { answer: 'place', label: 'By place: one here, the other there' },
    { answer: 'outcome', label: 'People were picked by whether they had the outcome' }, { answer: 'nobody', label: 'Nobody decided: it was only observed' },
  ],
}
const timing: DesignQuestion<'timing'> = {
  id: 'timing', question: 'Which parts were planned ahead?',
  options: [
    { answer: 'forward', label: 'People were found first and then followed' }, { answer: 'back', label: 'It had all happened: records or memories were used' }, { answer: 'once', label: 'Everything was measured or asked at one moment' },
  ],
}
const comparability: DesignQuestion<'comparability'> = {
  id: 'comparability', question: 'In what were the compared shown to be alike?',
  options: [
    { answer: 'confounders', label: 'In age, sex, illness and the like' }, { answer: 'baseline', label: 'In the outcome itself, measured before' }, { answer: 'none', label: 'Not looked at, or nothing to compare' },
  ],
}

/**
 * The four questions of the "help me decide" panel: the study-design features that Cochrane asks instead of labels (Reeves, Wells,
 * Waddington 2017, J Clin Epidemiol 89:30-42; Cochrane Handbook chapter 24): comparison, allocation, what was prospective, comparability.
 */
export const designQuestions: readonly DesignQuestion[] = [comparison, allocation, timing, comparability]

/** A design and the answers that it goes with; a question that is left out may be answered in any way. */
const rules: readonly { readonly code: StudyDesignCode; readonly when: { readonly [Q in keyof DesignAnswers]: readonly NonNullable<DesignAnswers[Q]>[] } }[] = [
  { code: 'RCT-PAR', when: { comparison: ['groups'], allocation: ['chance'], timing: ['forward'] } },
  { code: 'RCT-SPLIT', when: { comparison: ['sides'], allocation: ['chance'], timing: ['forward'] } },
  { code: 'RCT-XO', when: { comparison: ['in-turn'], allocation: ['chance'], timing: ['forward'] } },
  { code: 'RCT-CLU', when: { comparison: ['groups', 'in-turn', 'time-series'], allocation: ['chance-clusters'], timing: ['forward'] } },
  { code: 'ITS', when: { comparison: ['time-series'], allocation: ['time', 'place', 'choice', 'nobody'] } },
  { code: 'ITS', when: { comparison: ['groups'], allocation: ['place', 'time'], comparability: ['baseline'] } },
  { code: 'CCT', when: { comparison: ['groups', 'in-turn'], allocation: ['quasi-random', 'choice', 'time', 'place'], timing: ['forward'] } },
  { code: 'SPLIT-NR', when: { comparison: ['sides'], allocation: ['quasi-random', 'choice', 'time', 'place', 'nobody'] } },
  { code: 'UCT', when: { comparison: ['before-after'], timing: ['forward'] } },
  { code: 'COH-P', when: { comparison: ['groups'], allocation: ['nobody'], timing: ['forward'] } },
  { code: 'COH-R', when: { comparison: ['groups'], allocation: ['nobody', 'choice', 'time', 'place'], timing: ['back'] } },
  { code: 'COH-R', when: { comparison: ['before-after'], timing: ['back'] } },
  { code: 'CC', when: { comparison: ['groups'], allocation: ['outcome'] } },
  { code: 'XS', when: { comparison: ['groups', 'none'], allocation: ['nobody'], timing: ['once'] } },
  { code: 'COH-P', when: { comparison: ['none'], timing: ['forward'] } },
  { code: 'CSER', when: { comparison: ['none'], timing: ['back'] } },
  { code: 'CREP', when: { comparison: ['none'], timing: ['back'] } },
]

/**
 * The designs that fit the answers given so far, each once, in the order of the list of designs. Empty before any answer and where no
 * design goes with the answers. Designs told by their subject and not by these features (reviews, animals, protocols ...) are never among them.
 */
export function decideDesign(answers: DesignAnswers): StudyDesignCode[] {
  const given = designQuestions.map(({ id }) => id).filter((id) => answers[id] !== undefined)
  if (given.length === 0) return []
  return [...new Set(rules.filter(({ when }) => given.every((id) => fits(when[id], answers[id]))).map(({ code }) => code))]
}

function fits(accepted: readonly string[] | undefined, answer: string | undefined): boolean {
  return accepted === undefined || answer === undefined || accepted.includes(answer)
}
