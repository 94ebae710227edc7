import {
  studyDesign,
  studyDesignFlags,
  studyDesigns,
  type StudyDesignCode,
  type StudyDesignFlag,
  type StudyDesignValue,
} from '../model/study-design.ts'
import { fail, ok, type Result } from '../result.ts'
import { plainWords } from './words.ts'

/** What people write for a design, beside its code and its name. Words that fit several designs are left out: they are asked about. */
const otherNames: Readonly<Record<StudyDesignCode, readonly string[]>> = {
  'SR-MA': ['meta-analysis', 'systematic review and meta-analysis', 'systematic review / meta-analysis'],
  SR: ['systematic review', 'systematic literature review'],
  'REV-N': ['literature review', 'expert review', 'overview'],
  'RCT-PAR': [
    'RCT',
    'randomised controlled trial',
    'randomised clinical trial',
    'randomised trial',
    'parallel RCT',
    'parallel-group trial',
    'parallel-group randomised trial',
    'parallel-group randomised controlled trial',
  ],
  'RCT-SPLIT': [
    'split-face RCT',
    'split-body RCT',
    'split-mouth RCT',
    'within-person RCT',
    'within-person randomised trial',
    'split-face randomised trial',
    'split-face randomised controlled trial',
    'randomised split-face trial',
    'randomised split-face study',
  ],
  'RCT-XO': ['crossover trial', 'cross-over trial', 'cross-over RCT', 'randomised crossover trial', 'crossover'],
  'RCT-CLU': ['cluster RCT', 'factorial RCT', 'cluster randomised trial', 'cluster randomised controlled trial'],
  CCT: ['controlled trial', 'controlled clinical trial', 'non-randomised controlled trial', 'non-randomised trial'],
  'SPLIT-NR': ['non-randomised split-face', 'non-randomised split-face study', 'split-face non-randomised'],
  UCT: ['single-arm', 'single-arm trial', 'single-arm study', 'before-and-after study', 'uncontrolled trial'],
  ITS: ['time series', 'interrupted time series study'],
  'COH-P': ['prospective cohort', 'prospective cohort study'],
  'COH-R': ['retrospective cohort', 'retrospective cohort study'],
  CC: ['case-control study'],
  XS: ['cross-sectional', 'cross-sectional study', 'survey'],
  CSER: [],
  CREP: [],
  DTA: ['diagnostic accuracy study', 'test accuracy'],
  QUAL: ['qualitative', 'interview study'],
  EVAL: ['evaluation', 'program evaluation', 'service evaluation'],
  MODEL: ['modelling', 'simulation', 'modelling study', 'simulation study'],
  MR: ['mendelian randomization'],
  SEC: ['secondary analysis', 'pooled analysis', 'post-hoc analysis'],
  EXV: ['ex vivo study'],
  LAB: ['in vitro study', 'laboratory study', 'cell study'],
  ANIM: ['animal', 'in vivo animal study', 'animal experiment'],
  PROT: ['study protocol', 'trial protocol'],
  GUIDE: ['guideline', 'consensus', 'consensus statement'],
  OPIN: ['editorial', 'letter', 'comment', 'commentary', 'opinion', 'viewpoint', 'letter to the editor'],
}

const codes: ReadonlyMap<string, StudyDesignCode> = new Map(
  studyDesigns.flatMap(({ code, label }) =>
    [code, label, ...otherNames[code]].map((name) => [plainWords(name), code] as const),
  ),
)

/** The design that words name, with the flags in brackets behind it: the inverse of `designWords`. Words that fit several are not guessed. */
export function readDesign(words: string): Result<StudyDesignValue> {
  const whole = codes.get(plainWords(words))
  if (whole) return ok({ design: whole, flags: [] })
  const match = /^(.*\S)\s*\(([^()]+(?:\([^()]*\)[^()]*)*)\)\s*$/s.exec(words)
  const design = match && codes.get(plainWords(match[1]!))
  const flags = match && flagsOf(match[2]!)
  if (design && flags) return ok({ design, flags })
  if (design) return fail('bad-input', `“${match[2]}” is no addition to a design that the table knows`)
  const like = similar(words)
  return fail(
    'bad-input',
    like.length > 1
      ? `that may be ${like.slice(0, 4).join(' or ')}: write which`
      : like.length === 1
        ? `no design has this name; did you mean ${like[0]}?`
        : 'no design has this name or code',
  )
}

/** Names of designs that hold every word. */
function similar(words: string): readonly string[] {
  const parts = plainWords(words)
    .split(' ')
    .filter((part) => part !== 'study' && part !== 'trial')
  if (parts.length === 0 || parts[0] === '') return []
  return studyDesigns
    .filter(({ code, label }) =>
      parts.every((part) => ` ${plainWords([label, ...otherNames[code]].join(' '))} `.includes(` ${part} `)),
    )
    .map(({ code }) => studyDesign(code).label)
}

/** The flags of a list of their names, some of which hold commas; null where a part is no flag. */
function flagsOf(words: string): readonly StudyDesignFlag[] | null {
  const flags: StudyDesignFlag[] = []
  let rest = plainWords(words)
  while (rest !== '') {
    const known = studyDesignFlags.find(({ label }) => `${rest} `.startsWith(`${plainWords(label)} `))
    if (!known) return null
    flags.push(known.flag)
    rest = rest.slice(plainWords(known.label).length).trim()
  }
  return flags
}
