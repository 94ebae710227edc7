/** Study designs: our codes, anchored in MeSH publication types and the Oxford CEBM 2011 levels of evidence. */
export interface StudyDesign {
  readonly code: StudyDesignCode
  readonly label: string
  /** One line that tells it from its neighbours. */
  readonly definition: string
  /** MeSH publication type or heading. */
  readonly mesh: string
  /** OCEBM 2011 level for a question of treatment benefit; null where it is not graded there. */
  readonly level: 1 | 2 | 3 | 4 | 5 | null
  /** Where `level` is null or conditional: why, in words. */
  readonly levelNote?: string
  /** The group it stands under in lists. */
  readonly group: StudyDesignGroup
}

type StudyDesignGroup =
  | 'Reviews'
  | 'Randomised trials'
  | 'Other trials'
  | 'Observational studies'
  | 'Models and existing data'
  | 'Laboratory and animal'
  | 'Not a study'

export type StudyDesignCode =
  | 'SR-MA'
  | 'SR'
  | 'RCT-PAR'
  | 'RCT-SPLIT'
  | 'RCT-XO'
  | 'RCT-CLU'
  | 'CCT'
  | 'SPLIT-NR'
  | 'UCT'
  | 'ITS'
  | 'COH-P'
  | 'COH-R'
  | 'CC'
  | 'XS'
  | 'CSER'
  | 'CREP'
  | 'DTA'
  | 'QUAL'
  | 'EVAL'
  | 'MODEL'
  | 'MR'
  | 'SEC'
  | 'REV-N'
  | 'GUIDE'
  | 'OPIN'
  | 'LAB'
  | 'ANIM'
  | 'EXV'
  | 'PROT'

/** Modifiers: flags that combine with any design. */
export type StudyDesignFlag =
  | 'pilot'
  | 'preprint'
  | 'retracted'
  | 'registered'
  | 'multicentre'
  | 'pragmatic'
  | 'non-inferiority'
  | 'double-blind'
  | 'single-blind'
  | 'open-label'
  | 'placebo'
  | 'industry-run'

export interface StudyDesignValue {
  readonly design: StudyDesignCode
  readonly flags: readonly StudyDesignFlag[]
}

export const studyDesigns: readonly StudyDesign[] = [
  {
    code: 'SR-MA',
    group: 'Reviews',
    label: 'Systematic review with meta-analysis',
    mesh: 'Meta-Analysis; Systematic Review',
    level: 1,
    levelNote: 'if of randomised trials',
    definition: 'Searches for all studies of a question by a stated method and pools their results in numbers.',
  },
  {
    code: 'SR',
    group: 'Reviews',
    label: 'Systematic review, no pooling',
    mesh: 'Systematic Review',
    level: 1,
    levelNote: 'if of randomised trials',
    definition: 'Searches for all studies of a question by a stated method and sums them up in words.',
  },
  {
    code: 'REV-N',
    group: 'Reviews',
    label: 'Narrative review',
    mesh: 'Review',
    level: null,
    levelNote: 'not graded',
    definition: 'An expert’s overview; which studies it holds was not decided by a stated method.',
  },
  {
    code: 'RCT-PAR',
    group: 'Randomised trials',
    label: 'Parallel-group RCT',
    mesh: 'Randomized Controlled Trial',
    level: 2,
    definition: 'People are allotted by chance to one of two or more groups.',
  },
  {
    code: 'RCT-SPLIT',
    group: 'Randomised trials',
    label: 'Split-face RCT (within-person)',
    mesh: 'Randomized Controlled Trial',
    level: 2,
    definition: 'Chance decides which side, eye or site of the same person gets which treatment.',
  },
  {
    code: 'RCT-XO',
    group: 'Randomised trials',
    label: 'Crossover RCT',
    mesh: 'Randomized Controlled Trial; Cross-Over Studies',
    level: 2,
    definition: 'Everybody gets all treatments, one after the other, in an order decided by chance.',
  },
  {
    code: 'RCT-CLU',
    group: 'Randomised trials',
    label: 'Cluster or factorial RCT',
    mesh: 'Randomized Controlled Trial',
    level: 2,
    definition: 'Chance allots whole clinics, classes or villages, or two treatments crossed with each other.',
  },
  {
    code: 'CCT',
    group: 'Other trials',
    label: 'Controlled trial, not (clearly) randomised',
    mesh: 'Controlled Clinical Trial; Non-Randomized Controlled Trials as Topic',
    level: 3,
    definition: 'A treated group is compared with another one, but chance did not (clearly) decide who was in which.',
  },
  {
    code: 'SPLIT-NR',
    group: 'Other trials',
    label: 'Split-face, not randomised',
    mesh: 'Clinical Trial',
    level: 3,
    definition: 'Two sides of the same person are compared, but the side was chosen or its choice is not told.',
  },
  {
    code: 'UCT',
    group: 'Other trials',
    label: 'Single-arm trial, before and after',
    mesh: 'Clinical Trial',
    level: 4,
    definition: 'Everybody is treated alike and compared with themselves before; there is no control.',
  },
  {
    code: 'ITS',
    group: 'Other trials',
    label: 'Interrupted time series',
    mesh: 'Interrupted Time Series Analysis; Controlled Before-After Studies',
    level: 3,
    levelNote: 'without a control: 4',
    definition: 'Many measurements before and after a change that happened at a known time.',
  },
  {
    code: 'COH-P',
    group: 'Observational studies',
    label: 'Cohort, prospective',
    mesh: 'Observational Study; Cohort Studies',
    level: 3,
    definition: 'People are followed forward from now; nobody decides what they get.',
  },
  {
    code: 'COH-R',
    group: 'Observational studies',
    label: 'Cohort, retrospective',
    mesh: 'Observational Study; Cohort Studies',
    level: 3,
    definition: 'Records are followed from an earlier time to see what became of people.',
  },
  {
    code: 'CC',
    group: 'Observational studies',
    label: 'Case-control',
    mesh: 'Case-Control Studies',
    level: 4,
    definition: 'People with an outcome are compared with people without it, looking back.',
  },
  {
    code: 'XS',
    group: 'Observational studies',
    label: 'Cross-sectional or survey',
    mesh: 'Cross-Sectional Studies',
    level: null,
    levelNote: 'depends on the question',
    definition: 'Everybody is measured or asked once.',
  },
  {
    code: 'CSER',
    group: 'Observational studies',
    label: 'Case series',
    mesh: 'Case Reports',
    level: 4,
    definition:
      'Several people with the same condition or treatment, described one by one or together, without a comparison.',
  },
  {
    code: 'CREP',
    group: 'Observational studies',
    label: 'Case report',
    mesh: 'Case Reports',
    level: 4,
    definition: 'One person (or a very few) described.',
  },
  {
    code: 'DTA',
    group: 'Observational studies',
    label: 'Diagnostic accuracy',
    mesh: 'Sensitivity and Specificity',
    level: null,
    levelNote: 'graded as a question of diagnosis',
    definition: 'How often a test is right against a reference standard.',
  },
  {
    code: 'QUAL',
    group: 'Observational studies',
    label: 'Qualitative study',
    mesh: 'Qualitative Research',
    level: null,
    levelNote: 'not graded',
    definition: 'Interviews, focus groups or observation, analysed as words.',
  },
  {
    code: 'EVAL',
    group: 'Observational studies',
    label: 'Evaluation of a program, service or AI',
    mesh: 'Evaluation Study; Program Evaluation',
    level: null,
    levelNote: 'depends on what it is compared with',
    definition:
      'How a program, a service or a computer system works in use or on test data; nobody is allotted to groups.',
  },
  {
    code: 'MODEL',
    group: 'Models and existing data',
    label: 'Modelling or simulation',
    mesh: 'Models, Theoretical; Computer Simulation; Cost-Effectiveness Analysis',
    level: null,
    levelNote: 'not graded',
    definition:
      'Results are calculated by a model from assumptions and published figures; also cost-effectiveness models.',
  },
  {
    code: 'MR',
    group: 'Models and existing data',
    label: 'Mendelian randomisation',
    mesh: 'Mendelian Randomization Analysis',
    level: null,
    levelNote: 'not graded',
    definition: 'Genetic variants stand in for an exposure; nobody was allotted to anything by the study.',
  },
  {
    code: 'SEC',
    group: 'Models and existing data',
    label: 'Secondary or pooled analysis',
    mesh: 'Secondary Data Analysis',
    level: null,
    levelNote: 'as the study that the data come from',
    definition:
      'Data of an earlier trial or cohort, or of several, are analysed again for another question; no search for studies.',
  },
  {
    code: 'EXV',
    group: 'Laboratory and animal',
    label: 'Ex vivo',
    mesh: 'In Vitro Techniques',
    level: 5,
    levelNote: 'mechanism',
    definition: 'Tissue taken from people or animals, tested outside the body.',
  },
  {
    code: 'LAB',
    group: 'Laboratory and animal',
    label: 'In vitro',
    mesh: 'In Vitro Techniques',
    level: 5,
    levelNote: 'mechanism',
    definition: 'Cells or chemistry in a dish.',
  },
  {
    code: 'ANIM',
    group: 'Laboratory and animal',
    label: 'Animal study',
    mesh: 'Animals',
    level: 5,
    levelNote: 'mechanism',
    definition: 'Live animals, not people.',
  },
  {
    code: 'PROT',
    group: 'Not a study',
    label: 'Protocol',
    mesh: 'Clinical Trial Protocol',
    level: null,
    levelNote: 'not a result',
    definition: 'The plan of a study that has not reported yet.',
  },
  {
    code: 'GUIDE',
    group: 'Not a study',
    label: 'Guideline or consensus',
    mesh: 'Practice Guideline; Consensus Development Conference',
    level: null,
    levelNote: 'not a study',
    definition: 'Advice agreed by a panel or a society.',
  },
  {
    code: 'OPIN',
    group: 'Not a study',
    label: 'Editorial, letter, comment',
    mesh: 'Editorial; Letter; Comment',
    level: null,
    levelNote: 'not graded',
    definition: 'A view or a news item; no data of its own.',
  },
]

export const studyDesignFlags: readonly {
  readonly flag: StudyDesignFlag
  readonly label: string
  readonly definition: string
}[] = [
  {
    flag: 'pilot',
    label: 'Pilot or feasibility',
    definition:
      'The authors call it so, or test whether a larger trial can be done (CONSORT extension 2010); not a matter of size.',
  },
  { flag: 'preprint', label: 'Preprint', definition: 'Not yet reviewed by other scientists.' },
  { flag: 'retracted', label: 'Retracted', definition: 'Taken back by the journal or the authors.' },
  { flag: 'registered', label: 'Registered', definition: 'Entered in a trial registry, with an id.' },
  { flag: 'multicentre', label: 'Multicentre', definition: 'Run at more than one place.' },
  { flag: 'pragmatic', label: 'Pragmatic', definition: 'Under everyday conditions.' },
  {
    flag: 'non-inferiority',
    label: 'Equivalence or non-inferiority',
    definition: 'Asks whether a treatment is not worse, rather than better.',
  },
  {
    flag: 'double-blind',
    label: 'Double-blind',
    definition: 'Neither the people treated nor those who treat or assess know who got what.',
  },
  {
    flag: 'single-blind',
    label: 'Single-blind',
    definition: 'One side, often the assessor, does not know who got what.',
  },
  { flag: 'open-label', label: 'Open-label', definition: 'Everybody knows who got what.' },
  { flag: 'placebo', label: 'Placebo, vehicle or sham', definition: 'The control looks like the treatment.' },
  { flag: 'industry-run', label: 'Run by the maker', definition: 'The company that sells it ran the study.' },
]

const byCode = new Map(studyDesigns.map((design) => [design.code, design]))

/** The design of a code. */
export function studyDesign(code: StudyDesignCode): StudyDesign {
  return byCode.get(code)!
}

/** True for designs that compare sides of the same person, where people and sides must be kept apart. */
export function isWithinPerson(code: StudyDesignCode): boolean {
  return code === 'RCT-SPLIT' || code === 'SPLIT-NR'
}

const designsWithoutCause: ReadonlySet<StudyDesignCode> = new Set([
  'CCT',
  'SPLIT-NR',
  'UCT',
  'ITS',
  'COH-P',
  'COH-R',
  'CC',
  'XS',
  'CSER',
  'CREP',
  'DTA',
  'QUAL',
])

/**
 * True for designs that alone cannot show that one thing causes another: people were not allotted by chance. Of the other designs nothing
 * is said (a review is as its studies are, animals and cells show cause for themselves). After the Oxford CEBM 2011 levels for treatment
 * benefit, where only randomised trials and their reviews stand at 1 and 2.
 */
export function cannotShowCause(code: StudyDesignCode): boolean {
  return designsWithoutCause.has(code)
}
