import { either, pattern } from '#core/word-patterns.ts'
import type { StudyDesignCode } from '#core/model/study-design.ts'
import { familyOf } from './design-features.ts'
import type { DesignText } from './design-text.ts'

const work = '(?:study|design|analysis|survey|trial|investigation|comparison|evaluation|review|cohort)'

const randomised = either(
  '',
  /\brandomiz\w+,? (?:[\w,]+ ){0,5}(?:trial|study|design|rct|experiment)\b|\brct\b/,
  /\brandomly (?:assigned|allocated)\b|\b(?:were|was) (?:\w+ )?randomiz\w+ (?:in)?to\b/,
)
const systematic = /\b(?:systematic|scoping|umbrella|rapid) (?:\w+ ){0,2}(?:review|overview)\b|\bmeta analys[ei]s\b/

/** The names that papers give to their own design, over folded text (see `foldText`); nothing for codes without a name of their own. */
const names: Readonly<Partial<Record<StudyDesignCode, RegExp>>> = {
  'RCT-PAR': randomised,
  'RCT-XO': either('', randomised, /\bcross ?over\b/),
  'RCT-CLU': either('', randomised, /\bcluster\b|\bfactorial\b|\bstepped wedge\b/),
  'SR-MA': systematic,
  SR: systematic,
  CCT: /\bnon ?randomiz\w+\b|\bquasi experiment\w*\b|\bcontrolled (?:clinical )?trial\b/,
  UCT: either(
    '',
    /\b(?:single|one) arm\b|\bopen label (?:\w+ ){0,3}(?:study|trial|extension)\b|\buncontrolled\b|\bsingle group\b/,
    /\b(?:before (?:and )?after|pre(?: |\/)?post) (?:\w+ )?(?:study|design|trial|comparison)\b|\bphase (?:i|ii|1|2)\b/,
  ),
  ITS: /\binterrupted time series\b/,
  'COH-P': either(
    '',
    String.raw`\bprospective(?:ly)?,? (?:[\w,]+ ){0,4}(?:cohort|observational|longitudinal|follow up|${work})\b`,
    /\bcohort study\b|\blongitudinal (?:cohort |follow up )?study\b|\bbirth cohort\b|\bfollow up study\b/,
  ),
  'COH-R': either(
    '',
    String.raw`\bretrospective(?:ly)?,? (?:[\w,]+ ){0,4}(?:cohort|${work}|reviewed|analy[sz]ed)\b`,
    /\b(?:chart|record) review\b|\bhistorical cohort\b|\bregist(?:er|ry)(?: based)? (?:cohort )?study\b/,
  ),
  CC: /\bcase control\b|\btest negative\b|\bcase cross ?over\b/,
  XS: either(
    '',
    String.raw`\bcross sectional(?:,)? (?:\w+ ){0,3}${work}\b|\bprevalence (?:study|survey)\b`,
    /\b(?:online|national|nationwide|postal|web based|questionnaire|population|household|anonymous|mail) (?:\w+ )?survey\b/,
  ),
  DTA: /\bdiagnostic (?:test )?(?:accuracy|performance)\b|\breference standard\b|\bvalidation study\b/,
  QUAL: either(
    '',
    /\bqualitative (?:\w+ ){0,2}(?:study|research|design|interviews?|analysis|approach|descriptive|methods?)\b/,
    /\b(?:semi ?structured|in depth) (?:\w+ )?interviews\b|\bfocus groups?\b|\bthematic analysis\b/,
  ),
  EVAL: /\b(?:service|program(?:me)?|process) evaluation\b/,
  MODEL:
    /\bmodell?ing study\b|\b(?:markov|simulation|microsimulation|transmission|decision analytic|mathematical) model\w*\b/,
  MR: /\bmendelian randomiz\w+\b/,
  SEC: /\b(?:secondary|post ?hoc|pooled|ancillary) (?:\w+ )?(?:analys[ei]s|study)\b/,
  CSER: /\bcase series\b|\bseries of (?:\w+ )?(?:cases|patients)\b/,
  CREP: /\bcase (?:report|study|presentation)\b|\bwe (?:report|describe|present) (?:a|the|an) (?:\w+ ){0,4}(?:case|patient|man|woman|boy|girl)\b/,
  'REV-N': either(
    '',
    /\b(?:this|narrative|literature|the present|our|brief|critical|clinical) (?:\w+ )?(?:review|overview)\b/,
    /\bthis (?:article|paper|chapter) (?:\w+ )?(?:reviews|summari[sz]es|discusses)\b|\bwe (?:\w+ )?review (?:the|current|recent)\b/,
  ),
  GUIDE:
    /\bguidelines?\b|\bconsensus (?:statement|report|conference|recommendations)\b|\bdelphi\b|\bposition (?:paper|statement)\b/,
  OPIN: /\beditorial\b|\bcommentary\b|\bletter\b|\bviewpoint\b|\bto the editor\b/,
  LAB: either(
    '',
    /\bin vitro (?:study|experiment\w*|model|assay\w*|evaluation)\b|\bthis in vitro\b|\bcell (?:lines?|culture)\b|\bcultured\b/,
    /\bcrystal structure\b|\bcryo ?em\b|\bsynthesi[sz]ed\b|\bplasmid\w*\b|\btransfect\w+\b|\brecombinant\b|\bassays?\b/,
  ),
  EXV: /\bex vivo\b|\bcadaver\w*\b|\bextracted (?:\w+ ){0,2}teeth\b|\bpost ?mortem\b/,
}

const kind = '(?:study|survey|design|analysis|comparison|investigation|trial)'
/** The names that leave no other reading, of designs that the model alone tells badly apart. */
const outright: Readonly<Partial<Record<StudyDesignCode, RegExp>>> = {
  XS: pattern('', String.raw`\bcross sectional,? (?:\w+ ){0,3}${kind}\b`),
  'COH-P': either(
    '',
    String.raw`\bprospective,? (?:[\w,]+ ){0,3}(?:cohort|observational|longitudinal|follow up) ${kind}\b`,
    String.raw`\blongitudinal (?:\w+ ){0,3}(?:study|analysis)\b|\bprospective cohort\b|\b(?:year|month) follow up study\b`,
  ),
  'COH-R': either(
    '',
    String.raw`\bretrospective,? (?:[\w,]+ ){0,3}(?:cohort|chart review|${kind})\b`,
    /\bchart review\b/,
  ),
  CC: /\bcase control (?:\w+ )?(?:study|design|analysis)\b/,
  QUAL: /\bqualitative (?:\w+ ){0,2}(?:study|research|design|interviews?|approach)\b|\bfocus groups? (?:were|was|and|with)\b/,
  UCT: either(
    '',
    /\bsingle arm\b|\bone arm (?:\w+ )?(?:study|trial|design)\b|\buncontrolled\b|\bsingle group\b|\bpre ?post (?:\w+ )?(?:study|design|trial)\b/,
    String.raw`\bopen(?: label)?,? (?:[\w,]+ ){0,3}(?:study|trial)\b`,
  ),
}

/** Whether the title or an own sentence of the abstract calls the study by the name of its design, and by no other. */
export function isStatedOutright(code: StudyDesignCode, { title, abstract }: DesignText): boolean {
  const told = (name: RegExp) =>
    name.test(title) || abstract.some(({ role, folded }) => role === 'own' && name.test(folded))
  const own = outright[code]
  if (!own || !told(own)) return false
  // A trial without a control may well be called a prospective study.
  const others = Object.entries(outright).filter(([other]) => other !== code && !(code === 'UCT' && other === 'COH-P'))
  return !others.some(([, name]) => told(name))
}

/** The design's own name in the title or in an own sentence of the abstract or methods: 1 there, 0 where it is not named. */
export function isNamed(code: StudyDesignCode, text: DesignText): boolean {
  const name = names[code]
  if (code === 'PROT') return text.stage.stage === 'planned'
  if (!name) return false
  const own = [...text.abstract, ...text.methods].filter((sentence) => sentence.role === 'own')
  return name.test(text.title) || own.some(({ folded }) => name.test(folded))
}

/** Whether title or own abstract also name a design of another kind. */
export function namesAnother(code: StudyDesignCode, text: DesignText): boolean {
  const own = text.abstract.filter((sentence) => sentence.role === 'own').map(({ folded }) => folded)
  return Object.entries(names).some(([other, name]) => {
    if (other === code || (familyOf[other as StudyDesignCode] === familyOf[code] && familyOf[code] !== 'other'))
      return false
    return name.test(text.title) || own.some((folded) => name.test(folded))
  })
}
