import { anyOf, either, pattern } from '#core/word-patterns.ts'

const genetic = '(?:variants?|mutations?|loc(?:i|us)|factors?)'
const pickedOut = '(?:identified|found|detected)'
/** What came out, said without a figure. */
export const saidFinding = pattern(
  'i',
  String.raw`\b`,
  anyOf([
    String.raw`no (?:\w+ ){0,2}(?:differences?|effects?|associations?|change)|did not (?:differ|change|improve|reduce)`,
    'significant(?:ly)?|associated|correlated|predicted|improved|reduced|increased|decreased|higher|lower|better|worse',
    'similar|effective|superior|non-?inferior|themes?|emerged|spoke|described|lost|gained|different|differed|equivalent',
    'comparable|greater|larger|smaller|stronger|weaker|longer|shorter|faster|slower|fewer|less|more|deficits?|impaired',
    'preserved|intact|delayed|enhanced|elevated|altered|diminished|correlations?|associations?|relat(?:ed|ionships?)',
    'predictors?|predictive|led to|resulted in|elicited|evoked|activated|engaged|affected|influenced|modulated|effects? on',
    'benefit(?:ed|s)?|responded|remission|improvements?|eased|worsened|recovered|resolved|prevalent|common|frequent|most',
    'majority|superiority|inferior|triggered|independent(?:ly)?|regardless',
    String.raw`${pickedOut}\b.{0,60}\b${genetic}|${genetic}\b.{0,60}\b${pickedOut}`,
  ]),
  String.raw`\b`,
)

const findingVerb = '(?:found|observed|show(?:ed|n)?|indicated?|revealed|demonstrated|detected)'
const finds = '(?:shows?|reveals?|demonstrates?|finds?)'
/** The authors' own finding in an abstract without parts, where background and plans stand beside it. */
export const ownFinding = either(
  'i',
  String.raw`\b(?:we|(?:this|present|current|our) (?:study|work|analysis)|our (?:results|findings|data)) (?:\w+ )?${finds}\b`,
  String.raw`\bwe (?:\w+ )?(?:found|observed|detected)\b|\b(?:our|the|these) (?:\w+ )?(?:results|findings|analys[ei]s|data) (?:\w+ )?${findingVerb}\b`,
  String.raw`\bresults (?:\w+ )?${findingVerb}\b`,
  String.raw`\b(?:was|were|had|did|showed|improved|reported) (?:\w+ ){0,6}significant(?:ly)?\b|\bno significant (?:\w+ )?(?:differences?|effects?|changes?) (?:was|were|between|in)\b`,
)
/** Told in the past of what was seen, without a word of comparison. */
export const seen = pattern(
  'i',
  String.raw`\b`,
  anyOf([
    'showed|exhibited|displayed|revealed|found|observed|identified|detected|characteri[sz]ed by|resulted in',
    'reported|disclosed|demonstrated|seen|considered|perceived|felt|valued|expressed|mentioned|appreciated',
  ]),
  String.raw`\b`,
)

/** Verbs of "we ..." that tell what came out; the others tell what was done. */
const foundOut =
  'observed|showed|demonstrated|identified|detected|noted|concluded|discovered|confirmed|replicated|revealed'
const work = '(?:study|trial|paper|report|article|work)'
const studies = anyOf([
  'examine[sd]?|investigate[sd]?|explore[sd]?|evaluate[sd]?|assess(?:ed|es)?|compare[sd]?|describe[sd]?',
  'followed|included?|used|comprise[sd]?',
])
const wasDone = anyOf([
  'recorded|collected|administered|analy[sz]ed|examined|investigated|studied|obtained|tested|scored|selected|conducted',
  'carried out|scanned|interviewed|asked|instructed|monitored|employed|applied|categori[sz]ed|classified|defined|explored',
  'reviewed|extracted|posted|taped|coded|sent|checked|prescribed|stroked|shown|presented|followed|tracked|implemented',
  'acquired|processed|included|kept|matched|completed|stratified|compared|determined|calculated|evaluated|assessed',
  'prepared|designed|created|drawn|developed|established|constructed',
])
/** What was done, not what came out of it: a step of a study, with nothing that says how it ended. */
export const methodStep = either(
  'i',
  String.raw`\bwe (?:\w+ )?(?!${foundOut})(?:\w{2,}ed|undertook|led a|put|gave|took|chose)\b`,
  String.raw`\b${work} (?:\w+ )?${studies}\b`,
  String.raw`\b(?:was|were|have been|has been) (?:\w+ ){0,2}${wasDone}\b`,
  String.raw`\b(?:underwent|filled (?:in|out)|completed (?:a|an|the|questionnaires?)|participants? chose)\b`,
)

/** Told in the present: what is known, or what the authors think of it; a finding is told in the past. */
export const inPresent =
  /^(?!.*\b(?:was|were|did|had)\b).*\b(?:is|are|does|do|has|have)\b(?! (?:\w+ )?(?:significantly|found|shown|observed|seen)\b)/i
const hope =
  '(?:(?:may|might|could)(?! be due to chance)|should|would|must|ought|will|can be|warrants?|recommend\\w*|need(?:s|ed)? to|future|is needed|are needed)'
const moreWork = '(?:further|more|larger|additional) (?:\\w+ )?(?:research|stud(?:y|ies)|trials?|work|investigations?)'
/** What the authors hope, advise or leave open. */
export const hopes = either(
  'i',
  String.raw`\b${hope}\b|\b${moreWork}\b|\b(?:is|are|seems?) likely\b`,
  String.raw`\b(?:implications?|unknown|unclear|controversial|little is known|limitations?|hypothes\w+)\b`,
)

const concluding = anyOf([
  'suggests?|indicates?|demonstrates?|shows?|provides?|supports?|reveals?|confirms?|illustrates?|identifies|highlights?',
  'establish(?:es)?',
])
/** The words by which an abstract without parts goes over into its conclusion. */
export const concludes = either(
  'i',
  String.raw`\b(?:in conclusion|to conclude|in summary|in sum|we conclude|conclusions?|taken together|overall|thus|therefore|consequently)\b`,
  String.raw`\b(?:these|our|the|this|present) (?:[\w-]+ ){0,3}(?:results?|findings?|data|study|trial|analys[ie]s|work|cases?)\b[^.]{0,20}\b${concluding}\b`,
)
/** A conclusion that states an effect or a relation as seen, no advice and no hope. */
export const statesEffect = pattern(
  'i',
  String.raw`^(?!.*\b(?:${hope}|${moreWork})\b).*\b`,
  anyOf([
    'improv(?:es?|ed)|reduc(?:es?|ed)|increas(?:es?|ed)|decreas(?:es?|ed)|lower(?:s|ed)?|prevent(?:s|ed)?|relieve[sd]?',
    'eases?|protects?|speeds?|affects?|effective(?:ly)?|ineffective|superior|inferior|equivalent|similar|comparable',
    'beneficial|associated|related|correlate[sd]?|predict(?:s|ed|ors?)?|leads? to|led to|(?:did|does|do) not',
    String.raw`no (?:\w+ )?(?:effects?|differences?|benefits?|associations?)|better|worse|higher|lower|more|less|greater|fewer`,
    'longer|shorter|common|frequent|prevalent',
  ]),
  String.raw`\b`,
)

/** A relation between two things measured in the same people. */
export const relation = /\b(?:correlat|associat|predict)\w*/i

/** Carries on behind another result. */
export const carriesOn = pattern(
  'i',
  '^',
  anyOf([
    'however|moreover|furthermore|in addition|additionally|also|further|it|they|similarly|conversely|considering|but',
    'this (?:was|effect|increase|difference|decrease)|these (?:effects|differences)',
  ]),
  String.raw`\b`,
)
const timeBefore = String.raw`(?:at |the )?(?:weeks?|days?|months?|baseline|before|pre\w*)\b`
/** Sets the groups of a study beside each other, not a visit beside an earlier one. */
export const groupsCompared = pattern(
  'i',
  String.raw`\b(?:groups?|arms?|placebo|controls?|(?:than|compared (?:with|to)|versus|vs\.?)(?! ${timeBefore}))\b`,
)
const extraAnalysis = '(?:(?:secondary|multivariate|sensitivity) analys[ie]s|post[- ]hoc)'
/** Of some of the people, or beside the planned analysis, as the sentence mostly says at its beginning. */
export const partOfResults = either(
  'i',
  String.raw`\bonly (?:among|in) (?:\w+ ){0,2}(?:patients|women|men|children|those|sub-?groups?)\b`,
  String.raw`^.{0,60}\b(?:sub-?groups?|sub-?samples?|subset|considering only|${extraAnalysis})\b`,
)
