import { either } from '#core/word-patterns.ts'
import type { DesignCue } from './design-cue.ts'

const kindOfAdvice = '(?:clinical |practice |evidence based |consensus )'
const adviceDocument = '(?:guidelines?|recommendations|consensus statement|position (?:paper|statement))'
const panel = '(?:task force|working group|panel|committee|society|experts?)'
const agreed = '(?:developed|agreed|recommends?|formulated|issued|convened|endorse[sd]?)'
const advice = '(?:recommendations?|guidelines?|statements?|consensus)'
const written = '(?:developed|written|updated|prepared|revised|based|valid)'
const papersOrAuthors = '(?:articles?|papers?|contributions?|report|study|studies|authors|colleagues|issue)'

/** What says that a paper advises, or gives an opinion. */
export const adviceCues: readonly DesignCue[] = [
  {
    code: 'GUIDE',
    pattern: either(
      '',
      /\bguidelines?\b(?! (?:adherence|implementation|concordan\w+|compliance|based|recommended))/,
      /\bconsensus (?:statement|report|conference|document|recommendations|guidelines?|panel|paper|on)\b/,
      /\b(?:expert|international|delphi|interdisciplinary) consensus\b/,
      /\bposition (?:statement|paper)\b/,
      /\brecommendations (?:of|from|for|by|on)\b/,
      /\bstandards of care\b/,
      /\bpractice parameters?\b/,
      /\bscientific statement\b/,
    ),
    text: 0,
    title: 3.5,
    reason: 'the title says guideline or consensus',
  },
  {
    code: 'GUIDE',
    pattern: either(
      '',
      String.raw`\b(?:this|these|the present|our|updated) ${kindOfAdvice}*${adviceDocument}\b`,
      String.raw`\b${panel}\b[^.]{0,60}\b${agreed}\b[^.]{0,60}\b${advice}\b`,
      /\bconsensus (?:was|is) reached\b/,
      String.raw`\b(?:this|the) (?:\w+ ){0,3}guidelines? (?:was|were|is|are|has been) (?:\w+ )?${written}\b`,
    ),
    text: 3,
    reason: 'advice agreed by a panel',
  },
  {
    code: 'GUIDE',
    pattern: either(
      '',
      /\bdelphi\b/,
      /\bnominal group\b|\brand(?:\/| )ucla\b|\bconsensus development\b/,
      /\bconsensus (?:meeting|process|conference|exercise)\b/,
      /\b(?:statements?|items|recommendations|criteria)\b[^.]{0,80}\b(?:rated|voted|ranked|agreed|reached consensus)\b/,
      /\b(?:rated|voted on|ranked) (?:[\w']+ ){0,3}statements?\b/,
      /\b(?:consensus|agreement) (?:was|were|is) (?:\w+ )?(?:reached|achieved|attained|defined)\b/,
      /\bexperts? (?:\w+ )?agreed on\b/,
    ),
    text: 3.5,
    title: 5,
    unless: either(
      '',
      /\bno consensus\b|\binter ?(?:rater|observer|examiner)\b|\b(?:disagreements?|discrepanc\w+) (?:were|was)\b/,
      /\bbetween (?:the )?(?:two )?(?:raters|reviewers|readers|observers)\b/,
    ),
    reason: 'experts agree in rounds',
  },
  {
    code: 'OPIN',
    pattern: either(
      '',
      /^(?:to the editor|sir|dear (?:sir|editor|dr|professor))\b/,
      /\bwe thank\b[^.]{0,60}\bfor (?:their|his|her) (?:\w+ )?(?:interest|comments?|letters?|remarks|questions?)\b/,
      /\bin this issue of (?:the|our|this)\b/,
      /\bin this issue,/,
    ),
    text: 5,
    reason: 'an editorial, letter or comment by its own words',
  },
  {
    code: 'OPIN',
    pattern: either(
      '',
      /\bwe (?:call (?:on|for|upon)|urge|believe that|argue that)\b/,
      /\b(?:this|that|it) must (?:change|stop|end)\b/,
      /\bit is (?:high )?time (?:to|for|that)\b/,
      /\blet us\b/,
    ),
    text: 2,
    reason: 'it asks and argues',
  },
  {
    code: 'OPIN',
    pattern: either(
      '',
      /\b(?:is|are) proposed as\b|\bwe (?:here )?propose (?:a|an|the|that|to)\b|\bthat we (?:call|term|name)\b/,
      /\b(?:a|an) (?:new |novel )?(?:category|concept|term|classification|definition|hypothesis|theory)\b[^.]{0,40} is (?:\w+ )?(?:proposed|put forward|suggested)\b/,
      /^(?:a|an) (?:\w+ ){0,3}(?:formula|scale|diagram|classification|nomenclature|notation|method)\b[^.]{0,80} is (?:presented|proposed|reported|described|introduced)\b/,
    ),
    text: 2.5,
    reason: 'something new is proposed',
  },
  {
    code: 'OPIN',
    pattern: /^(?:why|who|what|how|should|is|are|do|does|can|where|but)\b[^.]*\?\s*$/,
    text: 1.2,
    title: 0.8,
    reason: 'it asks and argues',
  },
  {
    code: 'OPIN',
    pattern: either(
      '',
      /\beditorial\b/,
      /\bcommentary\b/,
      /\bletter to the editor\b/,
      /\bcomments? on\b/,
      /\bcomment:/,
      /^comment\b/,
      /\b(?:authors?'?s?|in) reply\b/,
      /^re:/,
      /^reply\b/,
      /\breply to\b/,
      /\bresponse to\b[^.]{0,40}\b(?:letter|comment|et al|editor)\b/,
      /\bviewpoint\b/,
      /\bopinion\b/,
      /\bcorrespondence\b/,
      /^introduction to\b/,
      /\bspecial (?:issue|section)\b/,
      /\binterview with\b/,
      /\bobituary\b/,
      /\bcorrigendum\b/,
      /\berratum\b/,
      /^in memoriam\b/,
    ),
    text: 0,
    title: 4,
    reason: 'the title says editorial, letter or comment',
  },
  {
    code: 'OPIN',
    pattern: either(
      '',
      /\b(?:this|in this) (?:editorial|commentary|viewpoint|letter|opinion (?:piece|article)|essay)\b/,
      /\bwe (?:read|have read) with (?:\w+ )?interest\b/,
      String.raw`\b${papersOrAuthors} (?:\w+ )?in this (?:special )?(?:issue|section)\b`,
      /^in this issue\b/,
      /\bthis special (?:issue|section)\b/,
    ),
    text: 4,
    reason: 'an editorial, letter or comment by its own words',
  },
]
