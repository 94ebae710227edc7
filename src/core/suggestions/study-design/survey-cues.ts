import { anyOf, either, pattern } from '#core/word-patterns.ts'
import type { DesignCue } from './design-cue.ts'

const surveyOf = anyOf([
  'national|nationwide|population|online|internet|web based|postal|mail|mailed|telephone',
  'household|community|questionnaire|health',
])
const answered = '(?:completed|answered|filled (?:in|out)|returned|distributed|administered)'
const people = '(?:patients|subjects|participants|children|students|volunteers)'
const wereMeasured = '(?:performed|completed|were (?:assessed|measured|examined|tested|compared))'
const relation = anyOf([
  'associations? (?:between|of|with)',
  String.raw`(?:was|were|is|are) (?:\w+ )?(?:associated|correlated) with`,
  'relation(?:ship)?s? between',
  'correlat(?:ed|ions?) (?:with|between)',
  'risk factors? (?:for|of)',
  String.raw`${people} (?:\w+ ){0,4}${wereMeasured}`,
])
const qualitativeWork = anyOf([
  'study|research|analysis|interviews?|methods?|descriptive',
  'approach|design|exploration|investigation|data',
])

const talk = '(?:interviews?|conversations|talks|transcripts?|narratives|diaries|discussions)'
const readAsWords = anyOf([
  'coded|transcribed|sorted (?:in)?to themes|read (?:and re ?read|line by line)|grouped into themes|themes',
  'analy[sz]ed (?:for|by|into|using) (?:\\w+ )?(?:themes?|coding|framework)',
])

/** What says that people were asked, tested or interviewed as they are. */
export const surveyCues: readonly DesignCue[] = [
  {
    code: 'XS',
    pattern: either(
      '',
      /\bcross sectional\b/,
      /\bprevalence (?:study|survey)\b/,
      String.raw`\b${surveyOf} survey\b`,
      /\bsurvey (?:of|among|was|study|data)\b/,
      /\becological study\b/,
    ),
    text: 3.5,
    title: 4,
    reason: 'a cross-sectional study or survey',
  },
  {
    code: 'XS',
    pattern: /\bhow (?:common|frequent|many|often)\b|\bprevalence of\b/,
    text: 0,
    title: 3,
    reason: 'the title asks how common something is',
  },
  {
    code: 'XS',
    pattern: either(
      '',
      /\b(?:we|were|was) (?:\w+ )?surveyed\b/,
      /\bquestionnaires? (?:was|were|to|about|on|survey)\b/,
      String.raw`\b${answered} (?:\w+ ){0,4}(?:questionnaires?|survey|scale|inventory)\b`,
      /\brespondents\b/,
      /\bprevalence of\b/,
      /\bquestionnaires?\b/,
      /\bwere (?:asked (?:about|to|whether|how|if)|interviewed)\b/,
    ),
    text: 1.2,
    reason: 'people were asked once',
  },
  {
    code: 'XS',
    pattern: pattern(
      '',
      String.raw`\b${people}\b[^.]{0,80}\b(?:were|was) screened (?:using|with|by|for)\b(?! (?:eligib|inclu|enrol|particip))`,
    ),
    text: 2,
    unless: /\b(?:eligib\w+|randomiz\w+|enrolled|inclusion)\b/,
    reason: 'people were screened',
  },
  {
    code: 'XS',
    pattern: pattern('', String.raw`\b${relation}\b`),
    text: 0.8,
    title: 0.8,
    reason: 'people were measured and compared or related',
  },
  {
    code: 'DTA',
    pattern: either(
      '',
      /\bdiagnostic (?:test )?accuracy\b/,
      /\bsensitivity and specificity\b/,
      /\bsensitivity,? specificity\b/,
      /\bsensitivity\b[^.]{0,60}\b(?:was|of|were)\b[^.]{0,60}\bspecificity\b/,
      /\breceiver operating characteristic\b/,
      /\bpositive predictive value\b/,
      /\bdiagnostic (?:performance|yield|value|utility)\b/,
      /\bscreening test\b/,
      /\b(?:determin\w+|estimat\w+|assess\w*|evaluat\w+|measur\w+|test\w*|examin\w+) the (?:\w+ )?accuracy of\b/,
    ),
    text: 2,
    title: 4,
    reason: 'a test is held against a standard',
  },
  {
    code: 'DTA',
    pattern:
      /\b(?:accuracy|precision|agreement|reliability|validity) of (?:a|an|the|\w+ ){0,3}(?:\w+ )?\w+\b(?! (?:memory|recall|prediction))/,
    text: 0,
    title: 2.5,
    reason: 'the title asks how exact a device or a test is',
  },
  {
    code: 'DTA',
    pattern: either(
      '',
      /\b(?:reference|gold|criterion) standard\b/,
      /\b(?:served|serving|used|taken) as (?:the )?reference\b/,
      /\b(?:sensitivity|specificity) (?:was|of|and|were)\b/,
    ),
    text: 2,
    title: 3,
    reason: 'a test is held against a standard',
  },
  {
    code: 'QUAL',
    pattern: either(
      '',
      String.raw`\bqualitative (?:\w+ )?${qualitativeWork}\b`,
      /\bfocus groups?\b/,
      /\bthematic(?:ally)? analy\w+\b/,
      /\bgrounded theory\b/,
      /\bphenomenolog\w+ (?:study|analysis|approach)\b/,
      /\blived experiences?\b/,
      /\b(?:in depth|semi ?structured|open ended) (?:\w+ )?interviews?\b/,
      /\bethnograph\w+\b/,
      /\bcontent analysis\b/,
      /\bnarrative inquiry\b/,
      String.raw`\b${talk}\b[^.]{0,60}\b${readAsWords}\b`,
      /\b(?:open|unstructured|narrative|group|telephone|face to face|individual) interviews?\b[^.]{0,80}\b(?:experiences?|views|perceptions?|like to|feel|themes)\b/,
      /\b(?:two|three|four|five|six|seven|main|major|key|central) (?:\w+ )?themes (?:\w+ )?(?:emerged|stood out|were|arose|came)\b|\bthemes (?:were|emerged|included|that emerged)\b/,
    ),
    text: 3,
    title: 4,
    reason: 'interviews or talk, analysed as words',
  },
  {
    code: 'QUAL',
    pattern:
      /\binterviews?\b(?! (?:based|schedule|instrument|scale|survey|with (?:the )?(?:editor|author|professor|dr)))/,
    text: 0,
    title: 3,
    unless:
      /\b(?:motivational|diagnostic|structured clinical|psychiatric|telephone|job|admissions?|selection) interview\w*\b/,
    reason: 'the title speaks of interviews',
  },
]
