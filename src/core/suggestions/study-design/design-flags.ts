import type { StudyDesignCode, StudyDesignFlag } from '#core/model/study-design.ts'
import type { PreparedText } from '#core/paper/structure/prepared-text.ts'
import type { DesignText } from './design-text.ts'
import { foldText } from './fold-text.ts'

/** What makes a flag: words in the paper's own sentences. */
interface FlagRule {
  readonly flag: StudyDesignFlag
  readonly pattern: RegExp
  /** A sentence that also has this does not count. */
  readonly unless?: RegExp
}

const judges =
  '(?:assessors?|raters?|evaluators?|observers?|investigators?|examiners?|readers?|clinicians?|physicians?|outcome assess\\w+|radiologists?|dermatologists?|statisticians?|personnel|staff|researchers?)'
const treated = '(?:patients?|participants?|subjects?|volunteers|women|children|parents|they)'
const unaware = '(?:blind(?:ed)?|masked|unaware)'

const rules: readonly FlagRule[] = [
  // CONSORT extension for pilot and feasibility trials, 2010 (BMJ 2016;355:i5239): on the authors' word, never for smallness.
  {
    flag: 'pilot',
    pattern:
      /\bpilot (?:\w+,? ){0,6}(?:study|trial|rct|project|investigation|evaluation|experiment|program\w*|comparison|randomiz\w+|phase|cohort)\b|\b(?:this|our|a|the present) pilot\b|\bpilot$|^pilot\b|: a pilot\b|\bfeasibility (?:\w+,? ){0,5}(?:study|trial|rct|project|phase)\b|\b(?:report|study|trial|assessment|evaluation) of (?:the )?feasibility\b|\b(?:was|is|were|aim\w*|objective|purpose|aims?|sought|designed|conducted|undertaken|performed|to) (?:\w+ ){0,4}(?:assess|determine|evaluate|examine|test|explore|investigate|establish|demonstrate|define|study)(?: \w+){0,4} (?:the )?feasibility\b|\bfeasibility and (?:safety|acceptability|efficacy|preliminary|tolerability|potential)\b/,
    unless:
      /\bpilot (?:test(?:ed|ing)|data|interviews?|fatigue|whales?|license|training)\b|\bearlier pilot\b|\bprevious pilot\b|\bprior pilot\b|\bpilot (?:study|trial) (?:has|had|showed|suggested|by)\b/,
  },
  {
    flag: 'multicentre',
    pattern:
      /\bmulti ?(?:cent(?:er|re|ers|res|ric)|sites?|institution(?:al)?|clinic|hospital)\b|\b(?:at|in|from|of|across|by|settings?:?) (?:\w+ )?(?:[2-9]|\d{2,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|several|multiple|different) (?:\w+ ){0,4}(?:centers|centres|hospitals|clinics|institutions|sites|universities|practices)\b/,
    unless:
      /\b(?:injection|binding|lesion|body|skin|anatomical|biopsy|tumou?r|donor|recording|stimulation) sites\b|\bsites (?:of|per)\b/,
  },
  {
    flag: 'pragmatic',
    pattern: /\bpragmatic (?:\w+,? ){0,6}(?:trial|study|rct|evaluation|design|randomiz\w+)\b|\bpragmatic,/,
  },
  {
    flag: 'non-inferiority',
    pattern:
      /\bnon ?inferior(?:ity)?\b|\bequivalence (?:\w+ )?(?:trial|study|design|margin|range|test|limits?|hypothesis)\b|\b(?:trial|study|test) of equivalence\b|\b(?:therapeutic|clinical|bio) ?equivalence\b|\bbioequivalence\b/,
  },
  {
    flag: 'double-blind',
    pattern: new RegExp(
      `\\b(?:double|triple|quadruple|doubly|fully) ?(?:blind(?:ed|ly)?|masked|blinding|masking|dummy)\\b|\\b${treated}(?: \\w+){0,3},? (?:and|nor|or)(?: \\w+){0,3} ${judges}(?: \\w+){0,3} (?:were|was|are|remained|knew)(?: \\w+){0,2} ${unaware}\\b|\\b${judges}(?: \\w+){0,3},? (?:and|nor|or)(?: \\w+){0,3} ${treated}(?: \\w+){0,3} (?:were|was|are|remained)(?: \\w+){0,2} ${unaware}\\b|\\bneither\\b[^.]{0,60}\\b(?:nor|or)\\b[^.]{0,60}\\b(?:knew|aware|informed)\\b|\\bboth ${treated}[^.]{0,40}${judges}[^.]{0,30}${unaware}\\b`,
    ),
  },
  {
    flag: 'single-blind',
    pattern: new RegExp(
      `\\bsingle ?(?:blind(?:ed)?|masked|blinding|masking)\\b|\\b${judges} ?(?:blind(?:ed)?|masked|blinding)\\b|\\b${judges}\\b[^.]{0,60}\\b(?:were|was) (?:\\w+ ){0,2}${unaware}\\b|\\b(?:blind(?:ed)?|masked) (?:\\w+ ){0,2}${judges}\\b|\\b${judges} ${unaware} to\\b|\\b(?:blind(?:ed)?|masked) (?:outcome )?(?:assessment|evaluation|rating|assessments|evaluations)\\b|\\b${judges}(?: \\w+){0,3},? (?:who|which|that) (?:did not know|was not aware|were not aware|was unaware|were unaware)\\b|\\bunaware of (?:the |their |its )?(?:\\w+ )?(?:dose|allocation|treatment|group|assignment)s?\\b|\\bpatient blind\\w*\\b|\\bparticipant blind\\w*\\b`,
    ),
  },
  {
    flag: 'open-label',
    pattern:
      /\bopen label(?:led)?\b|\bunblinded\b|\bunmasked\b|\bnon ?blinded\b|\bopen,? (?:\w+,? ){0,4}(?:trial|study|comparison|evaluation|multicent\w+)\b|\bno blinding\b|\bwithout blinding\b/,
    unless:
      /\bopen (?:field|access|ended|surgery|repair|heart|reduction|biopsy|source|airway|angle|abdomen|fracture\w*|question\w*|window|wound)\b|\bopen label extension\b/,
  },
  {
    flag: 'placebo',
    pattern:
      /\bplacebos?\b|\bsham\b|\bvehicle (?:controlled|cream|gel|ointment|group|arm|alone|treated|side|foam|lotion|base)\b|\b(?:versus|vs\.?|or|and|with|to) (?:its |the )?vehicle\b/,
    unless: /\bplacebo (?:response|effect)s?\b|\bno placebo\b|\bwithout (?:a )?placebo\b|\bnot placebo\b/,
  },
]

const registryId =
  /\b(?:NCT ?\d{8}|ISRCTN ?\d{6,8}|ACTRN ?\d{12,14}p?|ChiCTR[- A-Za-z]{0,8}\d{6,12}|EudraCT\b[^.]{0,20}\d{4}[-–]\d{6}[-–]\d{2}|20\d{2}[-–]\d{6}[-–]\d{2}|DRKS ?\d{8}|UMIN(?:-CTR)?[ :]?(?:ID)?[ :]?\d{6,9}|jRCTs?\d{8,12}|JapicCTI[- ]?\d{6}|KCT ?\d{7}|CTRI\/\d{4}\/\d{2,3}\/\d{6}|IRCT ?\d{8,}N?\d*|NTR ?\d{3,5}|NL\d{3,5}|TCTR ?\d{11}|PACTR ?\d{12,16}|RBR-\w{6,8}|CRD ?\d{8,12}|SLCTR\/\d{4}\/\d{3}|RPCEC\d{8})\b/i
const sponsorRan =
  /\b(?:study|trial|it|sponsor(?:ed)?|which|was|were)\b[^.]{0,40}\b(?:sponsored|conducted|designed|run|executed|initiated) (?:and (?:\w+ )?(?:funded|sponsored|designed|conducted|financed|supported) )?by\b[^.]{0,70}\b(?:pharma\w*|inc|ltd|limited|gmbh|corporation|corp|laboratories|plc|llc|therapeutics|biosciences|biotech\w*|b\.?v|a\/s|sa|ag|srl|spa|co\.)\b|\bthe (?:sponsor|manufacturer|company) (?:\w+ ){0,3}(?:designed|conducted|ran|was responsible for the (?:design|conduct)|was involved in the (?:design|conduct)|performed|analy[sz]ed|collected)\b|\bindustry (?:sponsored|initiated|run) (?:\w+ ){0,3}(?:trial|study)\b|\b(?:manufacturer|company) sponsored (?:\w+ ){0,3}(?:trial|study)\b/
const notTrials: ReadonlySet<StudyDesignCode> = new Set(['SR-MA', 'SR', 'REV-N', 'GUIDE', 'OPIN', 'CREP'])
const onlyTrials: ReadonlySet<StudyDesignFlag> = new Set([
  'double-blind',
  'single-blind',
  'open-label',
  'placebo',
  'pragmatic',
  'non-inferiority',
  'pilot',
  'multicentre',
])
const sponsorSections: ReadonlySet<string> = new Set([
  'front',
  'abstract',
  'methods',
  'funding',
  'acknowledgements',
  'conflict-of-interest',
  'contributions',
  'registration',
  'other',
])

/** Finds the flags of a paper: a pure function of its text, before any design is chosen. Order as in `studyDesignFlags`. */
export function findDesignFlags(text: DesignText, prepared: PreparedText): readonly StudyDesignFlag[] {
  const own = [
    text.title,
    ...[...text.abstract, ...text.methods]
      .filter((sentence) => sentence.role === 'own')
      .map((sentence) => sentence.folded),
  ]
  const flags = new Set<StudyDesignFlag>(
    rules
      .filter(({ pattern, unless }) => own.some((folded) => pattern.test(folded) && !unless?.test(folded)))
      .map(({ flag }) => flag),
  )
  if (/\bfeasibility\b/.test(text.title)) flags.add('pilot')
  if (flags.has('double-blind')) flags.delete('single-blind')
  if (flags.has('double-blind') && !own[0]?.includes('open')) flags.delete('open-label')
  if (isPreprint(text, prepared)) flags.add('preprint')
  if (
    /^\W*(?:retracted|retraction|withdrawn)\b/.test(text.title) ||
    /\b(?:this|the) (?:article|paper|study) (?:has been|was|is) retracted\b|\bretracted article\b/.test(text.front)
  )
    flags.add('retracted')
  if (isRegistered(text, prepared)) flags.add('registered')
  if (
    prepared.sentences.some(
      (sentence) => sponsorSections.has(sentence.section) && sponsorRan.test(foldText(sentence.text)),
    )
  )
    flags.add('industry-run')
  return [...flags]
}

function isPreprint(text: DesignText, prepared: PreparedText): boolean {
  const first = text.isFullText ? prepared.text.slice(0, 3000) : ''
  return (
    /\b(?:medrxiv|biorxiv|research ?square|arxiv:\d{4}|ssrn|preprints\.org|preprint doi|this preprint|posted on (?:medrxiv|biorxiv)|preprint)\b[^.]{0,80}(?:preprint|doi|not (?:been )?(?:certified|peer)|posted|\d)|not (?:been |yet been )?(?:certified by peer review|peer[- ]reviewed)|\bpreprint\b.{0,40}\b(?:version|server)/i.test(
      first,
    ) || /\[preprint\]|\bpreprint\b$/.test(text.title)
  )
}

/** A registry id in the abstract, the methods or a statement of registration: not in the references, where it is of another study. */
function isRegistered(text: DesignText, prepared: PreparedText): boolean {
  const ranges = [...text.abstract, ...text.methods.filter((sentence) => sentence.role === 'own')]
  if (ranges.some(({ start, end }) => registryId.test(prepared.text.slice(start, end)))) return true
  if (registryId.test(text.title)) return true
  return (
    text.isFullText &&
    prepared.sections.some(
      (section) =>
        (section.kind === 'registration' || section.kind === 'front' || section.kind === 'ethics') &&
        registryId.test(prepared.text.slice(section.start, section.end)),
    )
  )
}

/** Flags that make sense with a design: a review of blind trials is not blind itself, a case report no pilot. */
export function flagsFor(design: StudyDesignCode, flags: readonly StudyDesignFlag[]): readonly StudyDesignFlag[] {
  return notTrials.has(design) ? flags.filter((flag) => !onlyTrials.has(flag)) : flags
}
