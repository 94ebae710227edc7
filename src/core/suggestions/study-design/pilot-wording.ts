import { anyOf, either, pattern } from '#core/word-patterns.ts'
import type { DesignSentence, DesignText } from './design-text.ts'

const pilotWork = anyOf([
  'study|trial|rct|project|investigation|evaluation|experiment|program\\w*|comparison|randomiz\\w+|cohort|survey|analysis',
])
const betweenWords = String.raw`(?:[\w,/]+ ){0,6}`
const pilotStudy = String.raw`(?:pilot|feasibility)(?: and (?:pilot|feasibility|acceptability))?,? ${betweenWords}${pilotWork}`
const largerWork =
  '(?:trial|study|rct|protocol|programme?|recruit\\w+|randomiz\\w+|conducting|running|delivering|larger|definitive|full)'

/**
 * A title that calls the study a pilot, or names feasibility: what stands in the title is the study's own subject (MeSH,
 * "Feasibility Studies"), as it is not in a sentence about one step of a procedure.
 */
const inTitle = either(
  '',
  String.raw`\b${pilotStudy}\b`,
  /\bpilot$|^pilot(?:ing)? (?:test\w*|of|implementation|phase|results|findings|data|experience)\b|: (?:a |an )?(?:\w+ ){0,3}pilot\b|\(pilot\b/,
  /\bfeasibility\b/,
)

const conduct = anyOf([
  'conducted|performed|did|undertook|carried out|ran|designed as|designed|report|describe|present|undertaken|completed',
])
/** The sentence says of this very study that it was a pilot. */
const ofThisStudy = either(
  '',
  String.raw`\b(?:this|our|the present|the current|present) ${betweenWords}${pilotStudy}\b`,
  /\b(?:this|the present|the current) pilot\b(?! (?:data|test))/,
  String.raw`\b(?:was|is|as|were|in) (?:a|an) ${betweenWords}${pilotStudy}\b`,
  String.raw`\b(?:a|an) ${betweenWords}${pilotStudy}\b[^.]{0,30}\b(?:was|were) (?:\w+ )?${conduct}\b`,
  String.raw`\b(?:we|authors) (?:\w+ ){0,2}${conduct} (?:a|an|the|two) ${betweenWords}${pilotStudy}\b`,
  String.raw`^[^.]{0,30}\b(?:design|methods?|setting|study design)\b[^:]{0,20}: ?(?:a |an )?${betweenWords}${pilotStudy}\b`,
  String.raw`^(?:a|an) ${betweenWords}${pilotStudy}\b`,
)
const findOut = '(?:assess|determine|evaluate|examine|test|explore|investigate|establish|study|assessing|evaluating)'
/** CONSORT extension for pilot trials (2010, BMJ 2016;355:i5239): the aim is whether a larger trial can be done. */
const feasibilityIsAim = pattern(
  '',
  String.raw`\b${findOut} (?:the )?(?:\w+,? (?:and )?){0,3}feasibility (?:\w+ ){0,3}of (?:[\w']+ ){0,5}${largerWork}\b`,
)

const power = String.raw`\b(?:sample size|power|calculat\w+|variance|standard deviation|required|needed|sufficient|estimate\w*)\b`
const elsewhere = anyOf([
  'previous|previously|earlier|prior|preceding|preliminary data|internal pilot|based on|building on|had (?:shown|suggested|found)',
  'has (?:shown|suggested)|data from|results? of|results from|before use|performed first|before the (?:main|trial|study)',
  'published|showed that in|pilot (?:test(?:ed|ing)?|data|interviews?|phase of)|future|full scale|following a|after a',
])
/** A pilot that was another study: what the size was calculated from, what came before, what is inside a trial. */
const anotherStudy = either(
  '',
  power,
  String.raw`\b${elsewhere}\b`,
  /\bpilot\b[^.]{0,60}\((?:[a-z]+ ?(?:et al)?,? ?(?:19|20)\d\d|\d{1,3})\)/,
  /\bquestionnaires?\b[^.]{0,60}\bpilot\b/,
)
const feasibilityOtherwise = either('', String.raw`\b(?:previous|earlier|prior|future)\b`)

/**
 * Whether a paper calls itself a pilot or feasibility study, in its title, in its own abstract or under a heading for the
 * design: never for smallness, for the pilot that its size was calculated from, or for the feasibility of a procedure.
 */
export function callsItselfPilot(text: DesignText): boolean {
  if (inTitle.test(text.title)) return true
  const own = [...text.abstract, ...text.methods.filter((sentence) => sentence.underDesignHeading)]
  return own.some((sentence) => sentence.role === 'own' && saysPilot(sentence))
}

function saysPilot({ folded }: DesignSentence): boolean {
  return (
    (ofThisStudy.test(folded) && !anotherStudy.test(folded)) ||
    (feasibilityIsAim.test(folded) && !feasibilityOtherwise.test(folded))
  )
}
