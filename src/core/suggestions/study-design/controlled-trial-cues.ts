import { anyOf, either, pattern } from '#core/word-patterns.ts'
import type { DesignCue } from './design-cue.ts'

const allocation = '(?:allocation|assignment|allocated|assigned|allotted)'
const dayPlaceOrWish = '(?:day|week|month|date|year|ward|clinic|preference|choice)'
const dayOrderOrWish = '(?:day|week|month|date|ward|order|choice|preference)'
const predictableBasis = anyOf([
  'dates? of birth|day of|days of',
  'hospital number|record number|file number',
  'birth dates?|birthdays?',
  'preference|their choice|patient preference|availability',
  'order of (?:arrival|admission|presentation)',
])
const onPredictableBasis = String.raw`(?:by|according to) (?:whether |the |their )*${predictableBasis}`
const treatedGroup = '(?:intervention|treatment|experimental|treated|training)'
const treatment = anyOf([
  String.raw`treatment|therapy|the intervention|intervention|training|surgery|the program\w*`,
  'administration|injections?|sessions?',
])
const notAsked = '(?! (?:\\w+ ){0,4}(?:questionnaires?|surveys?|interviews?|invitations?|letters?|tests?|assessments?))'
const treatmentOrTest = '(?:treatment|intervention|test|operative)'
const people = '(?:patients|participants|subjects|volunteers|women|men|children|individuals|adults)'
const tookTreatment = '(?:received|were treated with|were given|took|completed|underwent|participated in)'
const periodOrPeople = '(?:months?|weeks?|years?|period|phase|families|patients|children|women|admissions|cases)'
const afterIt = '(?:after|afterwards|following)'

const groupName = String.raw`(?:(?:group|arm|cohort) (?:[a-d]|i{1,3}|iv|1|2|3|one|two)|the (?:first|second|other) group)`
const gotIt = String.raw`(?:\([^)]{0,60}\),? )?(?:(?:was|were) (?:\w+ )?(?:treated|given|injected|offered)|received|underwent|got|used)`
const treatedWith = '(?:treated|received|given|prescribed|injected|underwent|mobili[sz]ed|operated)'

const place = '(?:office|ward|school|clinic|hospital|unit|village|town|class|practice|site|wing|floor|nursing home)'
const chooser = String.raw`(?:${people}|parents|mothers|families|residents|couples)`
const chose = '(?:chose|decided|selected|opted)'

const consumed = anyOf([
  'ate|drank|used|wore|took|applied|practi[sz]ed|played|cooked|baked|followed|attended|did|walked|chewed|sucked|tried',
  'swam|danced|sang|rinsed|massaged|exercised|trained|slept|consumed|inhaled|kept to',
])
const whoeverTook = String.raw`(?:${people}|members|residents|nurses|workers|students|staff|players|users|couples|mothers|girls|boys)`

const measure = '(?:scores?|symptoms|severity|counts?|pain|indices|index|satisfaction|questionnaires?|scales?)'
const changed = '(?:fell|rose|improved|decreased|increased|dropped)'

/** What says that people were given something without chance deciding: beside others, before and after, over time. */
export const otherTrialCues: readonly DesignCue[] = [
  {
    code: 'CCT',
    pattern: either(
      '',
      /\bnon ?randomiz\w+\b/,
      /\bnot randomiz\w+\b/,
      /\bwithout (?:\w+ )?randomization\b/,
      /\bthere was no (?:randomization|random \w+)\b/,
      String.raw`\b${allocation} by (?:the )?${dayPlaceOrWish}\b`,
      String.raw`\b(?:group|groups|allocation|assignment|treatment) depended on (?:the )?${dayOrderOrWish}\b`,
      /\bquasi (?:experiment(?:al)?|randomiz\w+)\b/,
      /\b(?:alternate|alternating|alternately|alternatively) (?:allocation|assigned|allocated|allotted|assignment)\b/,
      /\b(?:assigned|allocated|allotted|divided) alternate(?:ly)?\b/,
      /\bpseudo ?randomiz\w+\b/,
      String.raw`\b(?:allocated|assigned|divided)\b[^.]{0,40}\b${onPredictableBasis}\b`,
      /\bon alternat(?:e|ing) (?:\w+ )?(?:days|weeks|months|sessions|lists)\b/,
      /\b(?:even or odd|odd or even|odd and even|even and odd)\b/,
      /\b(?:odd|even) (?:numbers?|numbered|dates?|days)\b/,
      /\balternate (?:patients|participants|women|children)\b/,
    ),
    text: 4,
    reason: 'compared, but not allotted by chance',
  },
  {
    code: 'CCT',
    pattern: either(
      '',
      /(?<!\b(?:placebo|sham|vehicle) )\b(?:controlled|comparative|intervention|interventional) (?:clinical )?(?:trial|study)\b/,
      String.raw`\b${treatedGroup} groups?\b[^.]{0,80}\b(?:control|comparison) groups?\b`,
      /\bcontrolled (?:before and after|pre post)\b/,
    ),
    text: 1.5,
    reason: 'a treated group beside a control group',
  },
  {
    code: 'CCT',
    pattern: either(
      '',
      /\bnon ?concurrent controls?\b/,
      /\bhistorical controls?\b/,
      /\bmatched comparison group\b/,
      /\bcomparison (?:school|clinic|site|hospital|ward)s?\b/,
      String.raw`\b(?:another|other|neighbou?ring|second) ${place}\b[^.]{0,60}\b(?:served|acted|were used) as (?:the |a )?controls?\b`,
      String.raw`\b(?:had|received|got|used|wore|took|were given)\b[^.]{0,80}\b(?:those|others|the (?:others|rest))\b[^.]{0,30}\b(?:did not|had none|without)\b`,
      String.raw`\b(?:had|got|received|used)\b[^.]{0,40}\band (?:[\w ]{1,20} )?(?:had|got|received|used) (?:none|nothing)\b`,
    ),
    text: 2,
    reason: 'a control that chance did not make',
  },
  {
    code: 'CCT',
    pattern: either(
      '',
      String.raw`\b${chooser} (?:\w+ ){0,4}${chose} (?:for themselves|themselves|whether)\b`,
      String.raw`\b${chooser} (?:\w+ )?${chose}\b[^.]{0,40}\b(?:according to|by) (?:their )?(?:own )?(?:liking|wish(?:es)?|taste|preference)\b`,
    ),
    text: 3,
    unless: /\brandomiz\w+\b|\bquestionnaires?\b|\bsurvey\b/,
    reason: 'people chose their treatment themselves',
  },
  {
    code: 'CCT',
    pattern: either(
      '',
      String.raw`\b${groupName},? ${gotIt}\b`,
      String.raw`\b${treatedWith}\b[^.]{0,80}\((?:early|late|treated|surgical|${groupName})(?: group)?\)`,
      String.raw`\b${people}\b[^.]{0,80}\(${groupName}\)[^.]{0,30}\b${treatedWith}\b`,
      String.raw`\b(?:divided|split|separated) (?:\w+ )?into (?:the )?(?:following|two|three|four|2|3) (?:\w+ ){0,2}groups\b[^.]{0,80}\b${treatedWith}\b`,
      String.raw`\b(?:divided|split|allocated) (?:\w+ )?into (?:two|three|four|2|3) (?:treatment|intervention|study) groups\b`,
    ),
    text: 2.5,
    reason: 'named groups were treated in different ways',
  },
  {
    code: 'UCT',
    pattern: either(
      '',
      /\bopen(?: label|label)?,? (?:\w+,? ){0,5}(?:trial|study|treatment|extension|phase|pilot|investigation)\b/,
      /\bopen label\b/,
      /\bsingle arm\b/,
      /\bone arm\b/,
      /\buncontrolled\b/,
      /\bsingle group\b/,
      /\bno (?:untreated |placebo |parallel |comparison )?controls?(?: group| arm)?\b(?! for)/,
      /\bwithout (?:a )?control(?:s| group)\b/,
    ),
    text: 2.5,
    title: 4,
    reason: 'open, without a control',
  },
  {
    code: 'UCT',
    pattern: /\b(?:phase) (?:i|ii|1|2|ia|ib|iia|iib|1a|1b|2a|2b|i\/ii|1\/2)\b(?: \w+){0,4}(?: trial| study)?/,
    text: 1.5,
    title: 2.5,
    reason: 'an early phase of trial',
  },
  {
    code: 'UCT',
    pattern: either(
      '',
      /\bpre(?: ?test)? (?:and|to|\/) ?post(?: ?test| ?treatment| ?intervention)?\b/,
      /\bpre\/?post\b/,
      String.raw`\b(?:before|prior to) and (?:\w+ ){0,3}after (?:\w+ ){0,3}${treatment}\b`,
      String.raw`\bpre(?: |)${treatmentOrTest}\b[^.]{0,60}\bpost(?: |)${treatmentOrTest}\b`,
      /\bwithin group (?:change|improvement)/,
    ),
    text: 1.5,
    reason: 'the same people before and after',
  },
  {
    code: 'UCT',
    pattern: pattern(
      '',
      String.raw`\b(?:all|the|\d+|\w+) (?:\w+ ){0,3}${people} (?:\w+ ){0,3}${tookTreatment}\b${notAsked}`,
    ),
    text: 1,
    reason: 'everybody was treated alike',
  },
  {
    code: 'UCT',
    pattern: pattern(
      '',
      String.raw`\b${whoeverTook}\b[^.]{0,50}\b${consumed}\b[^.]{0,80}\bfor (?:\w+ ){1,2}(?:days|weeks|months)\b`,
    ),
    text: 2,
    unless: /\b(?:diagnosed|waited|followed up|unemployed)\b/,
    reason: 'everybody did or took something for a time',
  },
  {
    code: 'UCT',
    pattern: either(
      '',
      String.raw`\b${people} (?:\w+ ){0,3}(?:were|was) (?:\w+ )?(?:treated|injected|operated|given|placed)\b`,
      String.raw`\b${people}\b[^.]{0,40}\b(?:who|which|and) used (?:it|the|an?)\b`,
      String.raw`\b(?:placed|injected|applied|administered|implanted|given) (?:\w+ ){0,8}(?:of|in|to|into) (?:\w+ ){0,3}${people}\b`,
    ),
    text: 1.2,
    reason: 'people were treated',
  },
  {
    code: 'UCT',
    pattern: either(
      '',
      String.raw`\b${measure}\b[^.]{0,60}\b${changed} (?:significantly )?(?:from|by)\b`,
      String.raw`\b${measure}\b[^.]{0,60}\b(?:before|at baseline) and\b[^.]{0,40}\bafter\b`,
      /\b(?:compared|comparison|improved|changed?|rose|fell|increased|decreased) (?:\w+ )?(?:with|to|from) (?:the )?baseline\b/,
      /\bat the (?:start|beginning|outset) and (?:again )?(?:at the end|after)\b|^it (?:rose|fell) by\b/,
      /\b(?:rose|fell|dropped) (?:significantly )?by \w+ \w+|\b(?:rose|fell|dropped) by \d/,
    ),
    text: 1.2,
    reason: 'a measure changed after treatment',
  },
  {
    code: 'UCT',
    pattern: either(
      '',
      /\bbefore (?:and )?after (?:\w+ )?(?:study|comparison|design|evaluation|trial|analysis|audit)\b/,
      String.raw`\b${periodOrPeople} before\b[^.]{0,60}\b(?:with|and|to|versus) (?:\w+ ){0,5}${afterIt}\b`,
      /\bquality improvement (?:project|initiative|study|programme|program|intervention)\b/,
      /\bpost (?:implementation|intervention) (?:period|phase|cohort|group)\b/,
    ),
    text: 2.5,
    title: 3.5,
    reason: 'before and after a change',
  },
  {
    code: 'UCT',
    pattern: /\bmultiple baseline\b|\bsingle (?:case|subject) (?:experiment\w*|design|research)\b|\bn of 1\b/,
    text: 2.5,
    reason: 'each person compared with their own baseline',
  },
  {
    code: 'ITS',
    pattern: either(
      '',
      /\binterrupted time series\b/,
      /\bsegmented regression\b/,
      /\bcontrolled before (?:and )?after\b/,
      /\btime series (?:analysis|design|study)\b/,
    ),
    text: 5,
    reason: 'an interrupted time series',
  },
]
