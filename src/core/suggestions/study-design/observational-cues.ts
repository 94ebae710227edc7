import type { DesignCue } from './design-cue.ts'

const people =
  '(?:patients?|cases?|children|women|men|subjects|infants|adults|individuals|people|persons|families|adolescents|siblings|brothers|sisters|males?|females?|boys?|girls?)'
const fewCount = '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w+teen|twenty|[2-9]|1\\d|20)'

/** What says that people were looked at as they are. */
export const observationalCues: readonly DesignCue[] = [
  {
    code: 'CREP',
    pattern:
      /\bcase reports?\b(?! form)|\breport of (?:a|an|one|two|three) (?:\w+ ){0,3}cases?\b|\b(?:a|an) (?:\w+ ){0,3}case of\b|\ba case (?:study|with|in|and)\b|\bin a (?:\w+ )?\d+ year old\b|\b\d+ year old\b|\bin a patient\b|\ba patient with\b|\bcase presentation\b|\bpresenting as\b|\bpresenting with\b|\bmimicking\b|\bmasquerading\b/,
    text: 0,
    title: 3.5,
    says: 'the title says case report',
  },
  {
    code: 'CREP',
    pattern:
      /\b(?:we|authors?|this (?:article|paper|report)|the present (?:report|article)) (?:\w+ ){0,3}(?:report|reports|present|presents|describe|describes|encountered|discuss|document) (?:here |herein |on )?(?:a|an|the|one|our) (?:[\w']+ ){0,6}(?:case|patient|man|woman|boy|girl|child|infant|female|male|individual|adolescent|neonate|newborn)\b|\b(?:a|an|the|this|one) (?:\w+ ){0,3}case (?:is|was) (?:reported|described|presented)\b|\ba case (?:of|report)\b[^.]{0,240}\b(?:is|was) (?:\w+ )?(?:reported|described|presented)\b|\b(?:report|reporting|describe|present)\w*\b[^.]{0,80}\bin a (?:rare |unusual |single |unique )?(?:case|patient)\b/,
    text: 4,
    says: 'one person is described',
  },
  {
    code: 'CREP',
    pattern:
      /\b(?:a|an|the|our) \w+(?: \w+)? (?:year|month|week|day)s? old (?:[\w-]+ ){0,4}(?:man|woman|male|female|boy|girl|patient|lady|gentleman|child|infant|neonate|adolescent|person|student|farmer|primigravida)\b|\b\d+ (?:year|month|week|day)s? old (?:[\w]+ ){1,4}(?:presented|was (?:admitted|referred|diagnosed|found|seen|evaluated)|developed|complained|came to|noticed)\b|^case(?: (?:report|presentation|description|summary|history))?s? ?:/,
    text: 3.5,
    says: 'one person with an age',
  },
  {
    code: 'CREP',
    pattern:
      /\bthis case (?:report |study )?(?:\w+ )?(?:highlights|illustrates|shows|demonstrates|suggests|raises|emphasi[sz]es|underlines|supports|is|was|describes|report)\b|\b(?:his|her) (?:symptoms|family|condition|medical|mother|past|neurological|\w+ history)\b|\bcase report\b/,
    text: 2,
    says: 'one person is described',
  },
  {
    code: 'CREP',
    pattern:
      /\b(?:he|she) (?:was|had|presented|developed|underwent|received|complained|died|recovered|reported|responded)\b/,
    text: 1.5,
    says: 'one person is described',
  },
  { code: 'CSER', pattern: /\bcase series\b/, text: 4.5, says: 'a case series by its own words' },
  {
    code: 'CSER',
    pattern:
      /\bseries of (?:\w+ ){0,3}(?:cases|patients)\b|\b(?:our|single (?:center|centre|institution\w*|surgeon)) (?:\w+ )?experience\b|\bcase studies\b/,
    text: 3,
    title: 4,
    says: 'a series of cases',
  },
  {
    code: 'CSER',
    pattern: new RegExp(
      `\\b(?:experience|lessons) (?:with|of|in|from) (?:the )?(?:first )?(?:${fewCount}|\\d+) (?:\\w+ ){0,2}(?:cases|patients|clients|people|children|women|men)\\b|\\b(?:\\d+|ten|five|twenty|fifteen) years? (?:of )?experience\\b|\\b(?:personal|clinical|one surgeon's|surgical) experience\\b`,
    ),
    text: 2.5,
    title: 4,
    says: 'a series of cases',
  },
  {
    code: 'CSER',
    pattern: new RegExp(
      `\\b(?:report|describe|present|studied|reported|described) (?:here |on |the )?(?:[\\w']+ ){0,3}${fewCount} (?:[\\w']+ ){0,4}${people}\\b(?! controls)`,
    ),
    text: 2.5,
    says: 'a few people are described',
  },
  {
    code: 'CSER',
    pattern: new RegExp(
      `\\b(?:report|analysis|review|study) of ${fewCount} (?:\\w+ ){0,3}(?:cases|patients)\\b|\\b${fewCount} (?:new )?cases\\b|\\bin ${fewCount} patients\\b`,
    ),
    text: 1,
    title: 2.5,
    says: 'a few people are described',
  },
  {
    code: 'CSER',
    pattern: new RegExp(
      `: (?:a )?(?:(?:report|description|study) (?:of|on) )?${fewCount} (?:new |\\w+ )?(?:cases|patients)(?:$| (?:from|in|at|with|and|seen)\\b)`,
    ),
    text: 0,
    title: 4,
    says: 'the title counts the cases',
  },
  {
    code: 'CSER',
    pattern: new RegExp(
      `^${fewCount} (?:\\w+ ){0,2}${people},? [^.]{0,60}\\b(?:came|presented|developed|were (?:seen|referred|admitted)|noticed|complained)\\b`,
    ),
    text: 2.5,
    title: 0,
    says: 'a few people are described',
  },
  {
    code: 'CSER',
    pattern:
      /\b(?:between|from) (?:\w+ )?(?:19|20)\d\d (?:and|to|until) (?:\w+ )?(?:19|20)\d\d\b[^.]{0,60}\b(?:patients|cases|people|women|men|children)\b[^.]{0,80}\b(?:underwent|were (?:treated|operated|seen))\b/,
    text: 1.5,
    says: 'the patients of some years',
  },
  {
    code: 'COH-R',
    pattern:
      /\bretrospective(?:ly)?\b[^.]{0,60}\b(?:stud(?:y|ied)|cohort|review(?:ed)?|analys[ei]s|analy[sz]ed|evaluat\w+|series|data|assess\w+|chart|examin\w+|collected|identified|records?|investigat\w+|comparison)\b|\b(?:reviewed|review of|analysis of|examined)\b[^.]{0,40}\b(?:medical |hospital |clinical |patient |case |health )?(?:records|charts|notes|files)\b|\b(?:records|charts|notes|files|histories) of (?:\w+ ){1,14}(?:were|was) (?:\w+ )?(?:reviewed|searched|examined|studied|analy[sz]ed|read|audited)\b|\b(?:linked|electronic|routinely collected|routine) (?:\w+ )?(?:health|medical|hospital|patient) records\b|\b(?:chart|record|case note) review\b|\bwere reviewed retrospectively\b|\b(?:went|looked|gone) (?:back )?through (?:the )?(?:\w+ )?(?:charts|records|notes|files)\b|\b(?:charts|records|notes|files) (?:were |was )?(?:retrospectively )?(?:reviewed|searched|examined|analy[sz]ed)\b|\bidentified (?:from|in|using|through|by) (?:the |a |an |our )?(?:\w+ ){0,3}(?:database|registry|records|register|archives?)\b|\bwe (?:\w+ )?reviewed (?:\w+ ){0,4}(?:patients|cases|records|charts)\b|\b(?:claims|administrative|insurance) (?:data|database)\b|\b(?:national|nationwide|regional|patient|joint|arthroplasty|cancer|disease|birth|population|prescription|discharge|quality|hospital) (?:\w+ ){0,2}(?:register|registry|registries|registers)\b/,
    text: 3,
    title: 4,
    says: 'records were looked back at',
  },
  { code: 'COH-R', pattern: /\b(?:historical|retrospective) cohort\b/, text: 4, says: 'a retrospective cohort' },
  {
    code: 'COH-P',
    pattern:
      /\bprospective(?:ly)?\b[^.]{0,50}\b(?:cohort|follow(?:ed)? ?up|followed|observational|longitudinal|population|natural history|stud(?:y|ied)|register|registry|collected|evaluat\w+|enrolled)\b/,
    text: 2.5,
    title: 3.5,
    says: 'people were followed forward',
  },
  {
    code: 'COH-P',
    pattern:
      /\bcohort(?: study| studies| analysis| of)?\b|\blongitudinal (?:study|cohort|data|follow|analysis|design|survey)\b|\bfollow(?:ed)? ?up study\b|\bnatural history (?:study|cohort)\b|^(?:the )?natural history\b|\bbirth cohort\b|\bwaves of data\b|\b(?:household|longitudinal) panel\b|\bpanel (?:study|survey|data)\b|\b(?:two|three|four|five|several) waves\b/,
    text: 2,
    title: 3,
    says: 'a cohort or longitudinal study',
  },
  {
    code: 'COH-P',
    pattern:
      /\bwe (?:\w+ )?followed (?:\w+ ){1,6}(?:for|over|until|from)\b|\bfollowed (?:up )?for (?:\w+ )?(?:years|months)\b|\b(?:were|was) (?:\w+ )?followed (?:up )?(?:for|over|until|from|at|prospectively|longitudinally)\b|\bfollowed up\b|\b(?:median|mean) follow up\b|\bhazard ratios?\b|\bcox (?:proportional|regression)\b|\bperson years\b|\bincident\b/,
    text: 1.2,
    says: 'people were followed over time',
  },
  {
    code: 'CC',
    pattern:
      /\bcase control (?:study|design|analysis|sample|comparison|cohort)?\b|\bnested case control\b|\bcase cross ?over\b|\bcase referent\b/,
    text: 4,
    title: 5,
    says: 'a case-control study',
  },
  {
    code: 'CC',
    pattern:
      /\b(?:the )?cases (?:were|was) (?:\w+ ){1,5}(?:patients|women|men|children|people|persons|adults|workers|infants|individuals|nurses)\b|\bfor (?:every|each) case\b|\b(?:per|to each|of each) case\b|\bcases (?:\w+ ){0,4}were (?:each |individually )?matched\b|\b(?:as|the) controls \(n\b|\bcontrols (?:were|was) (?:\w+ ){0,3}(?:selected|chosen|picked|drawn|sampled|recruited|matched)\b|\bcases? (?:and|to|versus|than in|than) (?:\w+ )?controls?\b/,
    text: 2.5,
    says: 'cases are held against controls',
  },
  {
    code: 'CC',
    pattern:
      /\bcases and (?:[\d.]+ ?%|\w+ percent) of (?:the )?controls\b|\bwe compared \w+ (?:\w+ ){0,3}(?:with|who had) [^.]{3,60}? (?:and|with|to) \w+ (?:\w+ ){0,4}(?:from the population|without|of the same (?:age|sex)|matched)\b/,
    text: 3,
    says: 'people with and without a condition are compared',
  },
  {
    code: 'CC',
    pattern:
      /\b(?:cases and (?:\w+ ){0,3}controls|(?:matched|healthy|normal) (?:\w+ ){0,2}(?:controls?|control subjects|comparison subjects|volunteers|individuals))\b/,
    text: 1.2,
    says: 'people with and without a condition are compared',
  },
  {
    code: 'XS',
    pattern:
      /\bcross sectional\b|\bprevalence (?:study|survey)\b|\b(?:national|nationwide|population|online|internet|web based|postal|mail|mailed|telephone|household|community|questionnaire|health) survey\b|\bsurvey (?:of|among|was|study|data)\b|\becological study\b/,
    text: 3.5,
    title: 4,
    says: 'a cross-sectional study or survey',
  },
  {
    code: 'XS',
    pattern: /\bhow (?:common|frequent|many|often)\b|\bprevalence of\b/,
    text: 0,
    title: 3,
    says: 'the title asks how common something is',
  },
  {
    code: 'XS',
    pattern:
      /\b(?:we|were|was) (?:\w+ )?surveyed\b|\bquestionnaires? (?:was|were|to|about|on|survey)\b|\b(?:completed|answered|filled (?:in|out)|returned|distributed|administered) (?:\w+ ){0,4}(?:questionnaires?|survey|scale|inventory)\b|\brespondents\b|\bprevalence of\b|\bquestionnaires?\b|\bwere (?:asked (?:about|to|whether|how|if)|interviewed)\b/,
    text: 1.2,
    says: 'people were asked once',
  },
  {
    code: 'XS',
    pattern:
      /\b(?:associations? (?:between|of|with)|(?:was|were|is|are) (?:\w+ )?(?:associated|correlated) with|relation(?:ship)?s? between|correlat(?:ed|ions?) (?:with|between)|risk factors? (?:for|of)|(?:patients|subjects|participants|children|students|volunteers) (?:\w+ ){0,4}(?:performed|completed|were (?:assessed|measured|examined|tested|compared)))\b/,
    text: 0.8,
    title: 0.8,
    says: 'people were measured and compared or related',
  },
  {
    code: 'DTA',
    pattern:
      /\bdiagnostic (?:test )?accuracy\b|\bsensitivity and specificity\b|\bsensitivity,? specificity\b|\bsensitivity\b[^.]{0,60}\b(?:was|of|were)\b[^.]{0,60}\bspecificity\b|\breceiver operating characteristic\b|\bpositive predictive value\b|\bdiagnostic (?:performance|yield|value|utility)\b|\bscreening test\b|\b(?:determin\w+|estimat\w+|assess\w*|evaluat\w+|measur\w+|test\w*|examin\w+) the (?:\w+ )?accuracy of\b/,
    text: 2,
    title: 4,
    says: 'a test is held against a standard',
  },
  {
    code: 'DTA',
    pattern:
      /\b(?:reference|gold|criterion) standard\b|\b(?:served|serving|used|taken) as (?:the )?reference\b|\b(?:sensitivity|specificity) (?:was|of|and|were)\b/,
    text: 2,
    title: 3,
    says: 'a test is held against a standard',
  },
  {
    code: 'QUAL',
    pattern:
      /\bqualitative (?:\w+ )?(?:study|research|analysis|interviews?|methods?|descriptive|approach|design|exploration|investigation|data)\b|\bfocus groups?\b|\bthematic(?:ally)? analy\w+\b|\bgrounded theory\b|\bphenomenolog\w+ (?:study|analysis|approach)\b|\blived experiences?\b|\b(?:in depth|semi ?structured|open ended) (?:\w+ )?interviews?\b|\bethnograph\w+\b|\bcontent analysis\b|\bnarrative inquiry\b/,
    text: 3,
    title: 4,
    says: 'interviews or talk, analysed as words',
  },
]
