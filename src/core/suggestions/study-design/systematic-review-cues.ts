import { anyOf, either, pattern } from '#core/word-patterns.ts'
import type { DesignCue } from './design-cue.ts'

const published = anyOf([
  'medline|pubmed|embase|cinahl|psyc?h?info|scopus|web of science|cochrane',
  'electronic databases|databases|the literature|google scholar|lilacs|bibliographic',
])

const pooledMeasure = anyOf([
  'estimates?|analysis|analyses|effects?|odds|relative|risk|hazard|prevalence|results|mean',
  'standardi[sz]ed|proportion|sensitivity|data',
])
const poolingWord = '(?:studies|trials|random effects?|fixed effects?|heterogeneity|i2)'
const ownStudy = anyOf([
  'we|to|this|the present|our|was|were|is|aim|aimed',
  'objective|purpose|methods|design|a|paper|article',
])
const count = anyOf([
  String.raw`\d+|two|three|four|five|six|seven|eight|nine|ten`,
  String.raw`eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty`,
])
const publications = '(?:studies|trials|articles|papers|publications|reports|rcts|reviews)'
const wereFound = '(?:were|was|met|fulfilled|included|identified|eligible|found|reported)'
const chosen = '(?:included|eligible|selected|identified|retrieved|reviewed|extracted)'
const reviewMethods = anyOf([
  'data sources?|study selection|data extraction|evidence acquisition|evidence synthesis',
  'review methods|search (?:strategy|methods)|selection criteria',
])

const before = anyOf([
  'no|nor|without(?: an?)?|insufficient (?:\\w+ )?(?:for|to permit|to allow)(?: an?)?|too \\w+ for(?: an?)?|preclud\\w+|prevented',
  'not (?:\\w+ ){0,2}(?:perform|conduct|undertake|do|attempt|permit|allow|amenable to|suitable for|possible)(?: an?| any| to \\w+)?',
  'instead of(?: an?)?|rather than(?: an?)?|inappropriate for|impossible to (?:do|perform|conduct)(?: an?)?|unsuitable for',
])
const unmade = anyOf(['not|never|impossible|precluded|infeasible|unfeasible|inappropriate|prevented|planned|ruled out'])
const wouldBe = '(?:was|were|is|be|been|could|can|seemed|had)'

/** "A meta-analysis was not possible", "without meta-analysis": nothing was pooled, or only planned to be. */
export const notPooled = either(
  '',
  String.raw`\b${before} (?:formal |quantitative |statistical )?meta analy\w+`,
  String.raw`\bmeta analy\w+(?: \w+){0,5}? (?:${wouldBe} )(?:\w+ ){0,2}?${unmade}\b`,
)

/** What says that the studies of others were gathered by a stated method. */
export const systematicReviewCues: readonly DesignCue[] = [
  {
    code: 'SR-MA',
    pattern: /\bmeta analy(?:sis|ses|tic)\b(?! of variance)/,
    text: 0,
    title: 8,
    unless: notPooled,
    reason: 'the title says meta-analysis',
  },
  {
    code: 'SR-MA',
    pattern: /\b(?:we|this|the present|our|was|were|is)\b[^.;]{0,60}\bmeta analy(?:sis|ses|tic|[sz]ed)\b/,
    text: 4,
    unless: either(
      '',
      notPooled,
      pattern(
        '',
        /\b(?:search\w*|systematic reviews (?:and|or|with)|overviews?) (?:for |of |\w+ ){0,4}/,
        /(?:and |or |with )?meta analys/,
      ),
    ),
    reason: 'a meta-analysis was done',
  },
  {
    code: 'SR-MA',
    pattern: /\b(?:ran|did|conducted|performed|undertook|made|used) (?:an? )?(?:\w+ ){0,4}meta analy(?:sis|ses)\b/,
    text: 4,
    unless: notPooled,
    reason: 'a meta-analysis was done',
  },
  {
    code: 'SR-MA',
    pattern: /\bmeta analy(?:sis|ses) (?:was|were|of|using|with|included|showed|revealed|suggest\w*)\b/,
    text: 2.5,
    unless: notPooled,
    reason: 'results of a meta-analysis',
  },
  {
    code: 'SR-MA',
    pattern: either(
      '',
      String.raw`\b(?:pooled|combined) ${pooledMeasure}\b[^.]{0,80}\b${poolingWord}\b`,
      /\b(?:random|fixed) effects? (?:model|meta)\w*\b[^.]{0,60}\b(?:pool|studies|trials|heterogeneity|meta)/,
      /\b(?:combined|pooled|synthesi[sz]ed|aggregated)\b[^.]{0,60}\b(?:random|fixed) effects?\b/,
    ),
    text: 2.5,
    reason: 'results of several studies are pooled',
    ofOthers: true,
  },
  {
    code: 'SR-MA',
    pattern: either(
      '',
      /\bindividual (?:patient|participant|person|subject)s?(?: level)? (?:data )?meta analy\w+\b/,
      /\bmeta analy\w+ of (?:\w+ )?individual (?:patient|participant|person|subject)s?\b/,
      /^(?:[\w ]{3,20}: )?(?:an? |this )?(?:\w+ ){0,3}meta analysis (?:of|was|on)\b/,
    ),
    text: 6,
    title: 8,
    unless: notPooled,
    reason: "a meta-analysis of people's own data",
  },
  {
    code: 'SR',
    pattern: either(
      '',
      /\b(?:systematic|scoping|umbrella|integrative|rapid|living|cochrane) (?:\w+ ){0,2}(?:review|overview)\b/,
      /\bsystematically reviewed?\b/,
      /\breview of reviews\b/,
    ),
    text: 0,
    title: 8,
    reason: 'the title says systematic review',
  },
  {
    code: 'SR',
    pattern: pattern(
      '',
      String.raw`\b${ownStudy}\b[^.;]{0,60}\b(?:systematic(?:ally)?|scoping|umbrella|integrative) (?:\w+ ){0,2}`,
      /(?:review(?:ed|ing)?|overview|search(?:ed)?)\b/,
    ),
    text: 5,
    reason: 'a systematic review was done',
  },
  {
    code: 'SR',
    pattern: either(
      '',
      String.raw`\bsearch(?:ed|es|ing)?\b[^.]{0,120}\b${published}\b`,
      String.raw`\b${published}\b[^.]{0,120}\bsearch(?:ed|es|ing)?\b`,
    ),
    text: 3.5,
    reason: 'databases were searched',
    ofOthers: true,
  },
  {
    code: 'SR',
    pattern: pattern('', String.raw`\b${count}(?: \w+){0,4} ${publications}\b[^.]{0,100}\b${wereFound}\b`),
    text: 2,
    reason: 'studies were counted in',
    ofOthers: true,
  },
  {
    code: 'SR',
    pattern: either(
      '',
      String.raw`\b(?:studies|trials|articles|rcts|publications)\b[^.]{0,40}\b(?:were|was) (?:\w+ )?${chosen}\b`,
      /\binclusion criteria were met by\b/,
      /\bincluded studies\b/,
    ),
    text: 1.5,
    reason: 'studies were chosen by criteria',
    ofOthers: true,
  },
  {
    code: 'SR',
    pattern: pattern('', String.raw`\b${reviewMethods}\b`),
    text: 2,
    reason: 'the method of a systematic review',
    ofOthers: true,
  },
  {
    code: 'SR',
    pattern: /\bprisma\b|\brisk of bias\b|\bprospero\b/,
    text: 2,
    reason: 'the method of a systematic review',
    ofOthers: true,
  },
]
