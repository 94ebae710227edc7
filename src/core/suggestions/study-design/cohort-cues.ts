import { anyOf, either, pattern } from '#core/word-patterns.ts'
import type { DesignCue } from './design-cue.ts'

const lookedBackAt = anyOf([
  String.raw`stud(?:y|ied)|cohort|review(?:ed)?|analys[ei]s|analy[sz]ed|evaluat\w+|series|data|assess\w+`,
  String.raw`chart|examin\w+|collected|identified|records?|investigat\w+|comparison`,
])
const kindOfRecord = '(?:medical |hospital |clinical |patient |case |health )'
const records = '(?:records|charts|notes|files)'
const readThrough = '(?:reviewed|searched|examined|studied|analy[sz]ed|read|audited)'
const charts = '(?:charts|records|notes|files)'
const reviewed = '(?:reviewed|searched|examined|analy[sz]ed)'
const databases = '(?:database|registry|records|register|archives?)'
const registerOf = anyOf([
  'national|nationwide|regional|patient|joint|arthroplasty|cancer|disease|birth|population',
  'prescription|discharge|quality|hospital',
])
const followedForward = anyOf([
  'cohort|follow(?:ed)? ?up|followed|observational|longitudinal|population|natural history',
  String.raw`stud(?:y|ied)|register|registry|collected|evaluat\w+|enrolled`,
])
const people = '(?:patients|women|men|children|people|persons|adults|workers|infants|individuals|nurses)'
const withoutCondition = '(?:from the population|without|of the same (?:age|sex)|matched)'
const andOthersWithout = String.raw`(?:and|with|to) \w+ (?:\w+ ){0,4}${withoutCondition}`
const controlPeople = '(?:controls?|control subjects|comparison subjects|volunteers|individuals)'
const casesAndControls = anyOf([
  String.raw`cases and (?:\w+ ){0,3}controls`,
  String.raw`(?:matched|healthy|normal) (?:\w+ ){0,2}${controlPeople}`,
])

/** What says that people were followed, looked back at, or held against others without their condition. */
export const cohortCues: readonly DesignCue[] = [
  {
    code: 'COH-R',
    pattern: either(
      '',
      String.raw`\bretrospective(?:ly)?\b[^.]{0,60}\b${lookedBackAt}\b`,
      String.raw`\b(?:reviewed|review of|analysis of|examined)\b[^.]{0,40}\b${kindOfRecord}?${records}\b`,
      String.raw`\b(?:records|charts|notes|files|histories) of (?:\w+ ){1,14}(?:were|was) (?:\w+ )?${readThrough}\b`,
      /\b(?:linked|electronic|routinely collected|routine) (?:\w+ )?(?:health|medical|hospital|patient) records\b/,
      /\b(?:chart|record|case note) review\b/,
      /\b(?:reviewed|studied|analy[sz]ed|evaluated|examined|assessed) retrospectively\b|\bretrospectively (?:\w+ )?\d+ /,
      String.raw`\b(?:went|looked|gone) (?:back )?through (?:the )?(?:\w+ )?${charts}\b`,
      String.raw`\b${charts} (?:were |was )?(?:retrospectively )?${reviewed}\b`,
      String.raw`\bidentified (?:from|in|using|through|by) (?:the |a |an |our )?(?:\w+ ){0,3}${databases}\b`,
      /\bwe (?:\w+ )?reviewed (?:\w+ ){0,4}(?:patients|cases|records|charts)\b/,
      /\b(?:claims|administrative|insurance) (?:data|database)\b/,
      String.raw`\b${registerOf} (?:\w+ ){0,2}(?:register|registry|registries|registers)\b`,
    ),
    text: 3,
    title: 4,
    reason: 'records were looked back at',
  },
  { code: 'COH-R', pattern: /\b(?:historical|retrospective) cohort\b/, text: 4, reason: 'a retrospective cohort' },
  {
    code: 'COH-P',
    pattern: pattern('', String.raw`\bprospective(?:ly)?\b[^.]{0,50}\b${followedForward}\b`),
    text: 2.5,
    title: 3.5,
    reason: 'people were followed forward',
  },
  {
    code: 'COH-P',
    pattern: either(
      '',
      /\bcohort(?: study| studies| analysis| of)?\b/,
      /\blongitudinal (?:study|cohort|data|follow|analysis|design|survey)\b/,
      /\bfollow(?:ed)? ?up study\b/,
      /\bnatural history (?:study|cohort)\b/,
      /^(?:the )?natural history\b/,
      /\bbirth cohort\b/,
      /\bwaves of data\b/,
      /\b(?:household|longitudinal) panel\b/,
      /\bpanel (?:study|survey|data)\b/,
      /\b(?:two|three|four|five|several) waves\b/,
    ),
    text: 2,
    title: 3,
    reason: 'a cohort or longitudinal study',
  },
  {
    code: 'COH-P',
    pattern: either(
      '',
      /\bwe (?:\w+ )?followed (?:\w+ ){1,6}(?:for|over|until|from)\b/,
      /\bfollowed (?:up )?for (?:\w+ )?(?:years|months)\b/,
      /\b(?:were|was) (?:\w+ )?followed (?:up )?(?:for|over|until|from|at|prospectively|longitudinally)\b/,
      /\bfollowed up\b/,
      /\b(?:median|mean) follow up\b/,
      /\bhazard ratios?\b/,
      /\bcox (?:proportional|regression)\b/,
      /\bperson years\b/,
      /\bincident\b/,
    ),
    text: 1.2,
    reason: 'people were followed over time',
  },
  {
    code: 'CC',
    pattern: either(
      '',
      /\bcase control (?:study|design|analysis|sample|comparison|cohort)?\b/,
      /\bnested case control\b/,
      /\bcase cross ?over\b/,
      /\bcase referent\b/,
    ),
    text: 4,
    title: 5,
    reason: 'a case-control study',
  },
  {
    code: 'CC',
    pattern: either(
      '',
      /\btest negative (?:case control|design|study|controls?|approach|method|cases?|people|patients|individuals|vaccine)\b/,
      /\btested? (?:positive|negative)\b[^.]{0,40}\(?(?:were |as )?(?:cases|controls)\b/,
      /\bcases\b[^.]{0,60}\bnegative (?!controls|and\b|or\b)(?:\w+,? ){0,4}(?:\w+ as )?(?:the )?controls\b/,
      /\bodds of (?:\w+ ){0,2}vaccinat\w+\b[^.]{0,80}\btested (?:positive|negative)\b/,
      /\btested (?:positive|negative)\b[^.]{0,80}\bodds of (?:\w+ ){0,2}vaccinat\w+\b/,
    ),
    text: 5,
    title: 6,
    unless: /\btest negative people (?:had|were followed)\b/,
    reason: 'those who tested positive are held against those who tested negative',
  },
  {
    code: 'CC',
    pattern: either(
      '',
      String.raw`\b(?:the )?cases (?:were|was) (?:\w+ ){1,5}${people}\b`,
      /\bfor (?:every|each) case\b/,
      /\b(?:per|to each|of each) case\b/,
      /\bcases (?:\w+ ){0,4}were (?:each |individually )?matched\b/,
      /\b(?:as|the) controls \(n\b/,
      /\bcontrols (?:were|was) (?:\w+ ){0,3}(?:selected|chosen|picked|drawn|sampled|recruited|matched)\b/,
      /\bcases? (?:and|to|versus|than in|than) (?:\w+ )?controls?\b/,
    ),
    text: 2.5,
    reason: 'cases are held against controls',
  },
  {
    code: 'CC',
    pattern: either(
      '',
      /\bcases and (?:[\d.]+ ?%|\w+ percent) of (?:the )?controls\b/,
      String.raw`\bwe compared \w+ (?:\w+ ){0,3}(?:with|who had) [^.]{3,60}? ${andOthersWithout}\b`,
    ),
    text: 3,
    reason: 'people with and without a condition are compared',
  },
  {
    code: 'CC',
    pattern: pattern('', String.raw`\b${casesAndControls}\b`),
    text: 1.2,
    reason: 'people with and without a condition are compared',
  },
]
