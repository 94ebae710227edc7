import { anyOf, either, pattern } from '#core/word-patterns.ts'
import type { DesignCue } from './design-cue.ts'

const kindOfRecord = '(?:medical |hospital |clinical |patient |case )'
const recordsOrBoards = anyOf([
  'records?|charts?|notes|files|patients|cases|board',
  'boards|committee|registry|database|experience',
])
const whose = String.raw`(?:the |our |all |their |\w+ )`

/** "Review" of the files of one's own patients, of a board or by peers is not a review of the literature. */
const notOfRecords = String.raw`(?!\s+(?:of|the|and)?\s*${whose}?(?:\w+ )?${kindOfRecord}?${recordsOrBoards})`

const kindOfReview = anyOf([
  'a|an|brief|critical|clinical|comprehensive|narrative|mini|short|literature|current|updated',
  'historical|practical|concise|selective|state of the art|topical',
])
const overviewWord = anyOf([
  'narrative|literature|minireview|mini review|state of the art',
  'perspectives?|update|updates|advances|progress|current concepts|primer|past,? present,? and future',
  'what (?:do|is|are) we know',
  'future directions|new insights|emerging|opportunities|challenges',
])
const paperOrAuthors = '(?:article|paper|chapter|essay|contribution|manuscript|work|authors?|communication)'
const sumsUp = anyOf([
  'reviews?|summari[sz]es?|discuss(?:es)?|overviews?|surveys? the|outlines?|highlights?',
  'addresses|considers|explores|traces|critically',
])
const current = '(?:current |recent |available |existing |relevant |published )'
const literature = anyOf([
  'literature|evidence|knowledge|data|studies|role|use',
  'state|concepts?|pathophysiology|management|treatment',
])
const covers = anyOf([
  'considers?|covers?|focus(?:es)?|summari[sz]es?|presents?|deals|describes?|highlights?',
  'discusses|outlines|addresses|aims|examines|provides',
])

/** What says that a paper sums up a subject in the words of its authors. */
export const narrativeReviewCues: readonly DesignCue[] = [
  {
    code: 'REV-N',
    pattern: either(
      '',
      String.raw`\b${kindOfReview} reviews?\b`,
      /\boverview\b/,
      /\breview of the literature\b/,
      /\breview$/,
      /: (?:a )?review\b/,
      /\brevisited\b/,
    ),
    text: 0,
    title: 2.5,
    reason: 'the title says review',
  },
  {
    code: 'REV-N',
    pattern: either(
      '',
      /\b(?:things|what|everything) (?:\w+ ){0,4}(?:know|knows|knew)\b/,
      /\b(?:myths|facts|questions) (?:and answers|about|on)\b/,
      /\ba (?:practical |clinician's |short )?guide (?:to|for)\b/,
    ),
    text: 0,
    title: 2,
    reason: 'the title speaks of an overview',
  },
  {
    code: 'REV-N',
    pattern: pattern('', String.raw`\b${overviewWord}\b`),
    text: 0,
    title: 1.5,
    reason: 'the title speaks of an overview',
  },
  {
    code: 'REV-N',
    pattern: pattern(
      '',
      /\b(?:in this|this|the present|the current|our|present|the following)(?: \w+){0,3} /,
      String.raw`(?:review|overview|mini ?review)\b${notOfRecords}`,
    ),
    text: 4,
    reason: '"this review"',
  },
  {
    code: 'REV-N',
    pattern: pattern(
      '',
      String.raw`\b(?:this|the|the present|present|our) ${paperOrAuthors}(?: \w+){0,2} (?:also )?${sumsUp}\b`,
    ),
    text: 3,
    reason: 'the paper sums up a subject',
  },
  {
    code: 'REV-N',
    pattern: pattern(
      '',
      /\b(?:we|i|authors?) (?:\w+ ){0,2}(?:review|summari[sz]e|discuss|overview|outline|survey the)/,
      String.raw`\b${notOfRecords}`,
    ),
    text: 2,
    reason: 'the authors review a subject',
  },
  {
    code: 'REV-N',
    pattern: either(
      '',
      /\b(?:is|are|was|were) (?:\w+ )?(?:reviewed|summari[sz]ed|discussed)\b/,
      /\bwill be (?:\w+ )?(?:reviewed|discussed|summari[sz]ed)\b/,
    ),
    text: 1.2,
    reason: 'a subject is reviewed',
  },
  {
    code: 'REV-N',
    pattern: pattern(
      '',
      String.raw`\b(?:to|a|an|brief|narrative|literature) (?:\w+ )?review (?:of |the )+${current}?`,
      String.raw`(?:\w+ )?${literature}\b${notOfRecords}`,
    ),
    text: 2.5,
    reason: 'the literature is reviewed',
  },
  {
    code: 'REV-N',
    pattern: pattern('', String.raw`\b(?:the|our) (?:\w+ )?(?:review|overview) (?:\w+ )?${covers}\b`),
    text: 3.5,
    reason: 'a review by its own words',
  },
]
