import type { StudyDesignCode } from './study-design.ts'

/** A question about how a study was made, in words that its Methods can answer. */
interface DesignQuestion {
  readonly id: DesignQuestionId
  readonly text: string
  readonly answers: readonly DesignAnswer[]
}

/** An answer leads to the next question or decides the design. */
type DesignAnswer = { readonly text: string } & (
  | { readonly next: DesignQuestionId }
  | { readonly design: StudyDesignCode }
)

export type DesignQuestionId =
  | 'what'
  | 'earlier-work'
  | 'not-people'
  | 'existing-data'
  | 'compared'
  | 'sides'
  | 'groups'
  | 'chance-how'
  | 'over-time'
  | 'watched'
  | 'described'

/**
 * "Help me decide": at most four questions from any start to a design. After the design features that Cochrane's methods group asks for
 * when the label is unclear (Reeves, Cochrane Handbook chapter 24: what is compared, how it was allotted, which parts are prospective).
 */
export const designQuestions: Readonly<Record<DesignQuestionId, DesignQuestion>> = {
  what: {
    id: 'what',
    text: 'What does the paper look at?',
    answers: [
      { text: 'People, treated or followed or asked', next: 'compared' },
      { text: 'Earlier papers', next: 'earlier-work' },
      { text: 'Cells, tissue or animals', next: 'not-people' },
      { text: 'A plan for a study that has no results yet', design: 'PROT' },
      { text: 'How well a test tells the ill from the well', design: 'DTA' },
      { text: 'How a program, a service or a computer system works', design: 'EVAL' },
      { text: 'Calculations, or data of earlier studies', next: 'existing-data' },
    ],
  },
  'earlier-work': {
    id: 'earlier-work',
    text: 'How were the earlier papers chosen?',
    answers: [
      { text: 'By a stated search, and their results are pooled in numbers', design: 'SR-MA' },
      { text: 'By a stated search, and summed up in words', design: 'SR' },
      { text: 'The paper does not say by what method', design: 'REV-N' },
      { text: 'A panel or society agreed on advice', design: 'GUIDE' },
      { text: 'It is a view, a letter or a comment', design: 'OPIN' },
    ],
  },
  'not-people': {
    id: 'not-people',
    text: 'Where was it tested?',
    answers: [
      { text: 'In live animals', design: 'ANIM' },
      { text: 'In tissue taken from people or animals', design: 'EXV' },
      { text: 'In cells or chemistry in a dish', design: 'LAB' },
    ],
  },
  'existing-data': {
    id: 'existing-data',
    text: 'What was done with the figures?',
    answers: [
      { text: 'A model calculates or simulates what would happen', design: 'MODEL' },
      { text: 'Genetic variants stand in for an exposure', design: 'MR' },
      { text: 'Data of an earlier trial or cohort are analysed again, for another question', design: 'SEC' },
    ],
  },
  compared: {
    id: 'compared',
    text: 'What is compared with what?',
    answers: [
      { text: 'Groups of people with each other', next: 'groups' },
      { text: 'Two sides or sites of the same person', next: 'sides' },
      { text: 'The same people at different times', next: 'over-time' },
      { text: 'Nothing: people are described or asked', next: 'described' },
    ],
  },
  sides: {
    id: 'sides',
    text: 'How was it decided which side gets what?',
    answers: [
      { text: 'By chance (a list, a coin, a computer)', design: 'RCT-SPLIT' },
      { text: 'By choice or a fixed rule, or the paper does not say', design: 'SPLIT-NR' },
    ],
  },
  groups: {
    id: 'groups',
    text: 'How did people come into their group?',
    answers: [
      { text: 'By chance', next: 'chance-how' },
      { text: 'The investigators put them there, but not (clearly) by chance', design: 'CCT' },
      { text: 'Nobody put them there: the study watched what happened', next: 'watched' },
    ],
  },
  'chance-how': {
    id: 'chance-how',
    text: 'What did chance allot?',
    answers: [
      { text: 'Each person to one group', design: 'RCT-PAR' },
      { text: 'Whole clinics, classes or villages, or two treatments crossed with each other', design: 'RCT-CLU' },
      { text: 'The order: everybody got everything, one after the other', design: 'RCT-XO' },
    ],
  },
  watched: {
    id: 'watched',
    text: 'From where does the study look?',
    answers: [
      { text: 'From now forward', design: 'COH-P' },
      { text: 'Through records, from an earlier time on', design: 'COH-R' },
      { text: 'From people with and without the outcome, back to what came before', design: 'CC' },
      { text: 'Everything was measured or asked once', design: 'XS' },
    ],
  },
  'over-time': {
    id: 'over-time',
    text: 'How often were they measured, and who got what?',
    answers: [
      { text: 'Before and after; everybody was treated alike', design: 'UCT' },
      { text: 'Everybody got all treatments, in an order decided by chance', design: 'RCT-XO' },
      { text: 'Many times before and after a change', design: 'ITS' },
      { text: 'They were followed, and no treatment was given by the study', design: 'COH-P' },
    ],
  },
  described: {
    id: 'described',
    text: 'How are they described?',
    answers: [
      { text: 'One person, or a very few', design: 'CREP' },
      { text: 'Several people with the same condition or treatment', design: 'CSER' },
      { text: 'A survey, everybody asked or measured once', design: 'XS' },
      { text: 'Interviews or focus groups, analysed as words', design: 'QUAL' },
    ],
  },
}

/** Where the questions begin. */
export const firstDesignQuestion: DesignQuestionId = 'what'
