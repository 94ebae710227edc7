import { anyOf, either, pattern } from '#core/word-patterns.ts'

const study = anyOf([
  'study|studies|trial|work|research|review|meta-analysis|analysis|analyses|investigation|survey',
  'project|report|series|findings|results|data|design|approach|paper|experiment|article|cohort',
  'sample|method(?:s|ology)?',
])
const own = `(?:this|these|our|the present|the current|present|current|the)`

const statedLimitation = anyOf([
  String.raw`(?:limitations?|limited by|weakness(?:es)?|shortcomings?|drawbacks?|caveats?)\b`,
  'subject to[^.]{0,40} limitations?|without[^.]{0,20} limitations?|not free of limitations?',
])
const stateVerb = '(?:has|have|had|is|are|was|were|suffers?|carries|bears?|presents?|contains?)'
const thereAre = anyOf([
  'there (?:are|were|is|was)|we (?:acknowledge|recogni[sz]e|note|must acknowledge|are aware of)',
  'it has|we also acknowledge',
])
const turningWord = anyOf([
  'Nevertheless|However|Nonetheless|Of note|Importantly|Still|Furthermore|In addition|Moreover',
  'Also|Finally|Lastly',
])
const limitationsOrCaveats = '(?:limitations?|shortcomings|weaknesses|caveats)'
const severalWord = anyOf([
  'several|some|a few|certain|a number of|two|three|four|five|six|various|important|potential',
  'the following|other|additional|many|multiple',
])
const limitationPlural = '(?:limitations?|shortcomings|weaknesses|caveats|drawbacks)'
const howeverWord = '(?:However|Nevertheless|Nonetheless)'
const limitationVerb = anyOf([
  'is|was|are|were|includes?|relates?|concerns?|lies|involves?|stems?|being|could be|may be',
  'might be|refers?',
])
const orderingWord = '(?:However|Nevertheless|Nonetheless|First|Second|Third|Fourth|Finally|Lastly)'
const otherSubject = '(?:motion|movement|previous|earlier|most|existing|activity)'
const articleWord = '(?:a|an|one|the|another|our|its|key|further|additional)'
const limitationSingular = '(?:limitations?|weakness|shortcoming|drawback|caveat)'
const interpretedVerb = '(?:interpreted|viewed|read|seen|understood|considered|generali[sz]ed|taken)'
const cautionNoun = '(?:light|context|caution|some caution|view)'
const shouldVerb = '(?:should|must|need to|needs to|can|may)'
const thereAreSome = '(?:a |an |some |several |a few |two |three |certain |important |potential |few |main )'
const limitationOf = '(?:limitations?|caveats?|weaknesses|shortcomings)'
const germanLimitation = '(?:Limitation(?:en)?|Einschränkung(?:en)?|Schwächen?)'
const openings: readonly RegExp[] = [
  pattern(
    'i',
    String.raw`\b${own}(?: \w+){0,3} ${study}(?: \w+){0,4} ${stateVerb}(?: also| not| \w+){0,4} ${statedLimitation}`,
  ),
  new RegExp(
    `\\b(?:limitations?|weakness(?:es)?|shortcomings?|drawbacks?) (?:of|in|to|with|for|inherent (?:to|in)) ${own}(?: \\w+){0,3} ${study}\\b`,
    'i',
  ),
  pattern('i', String.raw`^(?:\W{0,3})(?:${turningWord},? )?${thereAre}\b[^.]{0,60}\b${limitationsOrCaveats}\b`),
  pattern('i', String.raw`^(?:\W{0,3})(?:${howeverWord},? )?${severalWord} (?:\w+ ){0,3}${limitationPlural}\b`),
  pattern(
    'i',
    String.raw`^(?:\W{0,3})(?:${orderingWord},? )?${articleWord}\s(?:\w+[ -]){0,4}${limitationSingular}\b`,
    String.raw`(?! of ${otherSubject})[^.]{0,60}\b${limitationVerb}\b`,
  ),
  /^(?:\W{0,3})(?:study |main |potential |the )*limitations? (?:include|included|are|were|of note|should|must|need|to consider)\b/i,
  pattern(
    'i',
    String.raw`\b${shouldVerb} be ${interpretedVerb}(?: with| in| within)? (?:the )?${cautionNoun}[^.]{0,40}\b`,
    String.raw`limitations?\b`,
  ),
  pattern(
    'i',
    String.raw`(?:^|, |\bthat )there (?:are|is|were|was) (?:also )?${thereAreSome}{1,3}(?:\w+ )?${limitationOf} `,
    String.raw`(?:to|of|in|with)\b`,
  ),
  /\b(?:is|are|was|were) (?:also )?(?:a|an|another|one) (?:\w+ )?(?:study limitation|limitation of (?:this|our|the present|the current))\b/i,
  either(
    'i',
    String.raw`\b(?:estudio|trabajo|investigación)\b[^.]{0,50}\b(?:limitaciones|limitación)\b`,
    String.raw`\blimitaciones? (?:de|del) (?:este|nuestro|presente) (?:estudio|trabajo)`,
    String.raw`\b(?:estudo|trabalho)\b[^.]{0,50}\blimita(?:ção|ções)\b`,
    String.raw`\bétude\b[^.]{0,50}\b(?:limites|limitations)\b`,
    String.raw`\b(?:Studie|Arbeit|Untersuchung)\b[^.]{0,60}\b${germanLimitation}\b`,
    String.raw`\bstudio\b[^.]{0,50}\b(?:limiti|limitazioni)\b`,
  ),
]
const limitationOfThe = anyOf([
  'literature|included|existing|technique|available|previous|drug|device|conventional|traditional',
  'standard',
])
const limitationOfOthers = anyOf([
  // of earlier work
  'previous|prior|earlier|existing|most|many',
  // of what is used
  'these drugs|current treatments?|conventional|traditional|available',
  // of others' work
  `other|those|such|animal|the ${limitationOfThe}`,
])
const functionWord = anyOf([
  'functional|activity|physical|range[- ]of[- ]motion|airflow|mobility|work|role|movement',
  'disability|daily|muscle|exercise|speech|sleep|arm|knee|air-?flow|expiratory flow|visual|growth',
  'time|space|flow|walking|gait|joint|hip|shoulder|chewing|swallowing|social|vocal|cognitive|health|dose|speed',
])
const bodyFunction =
  '(?:motion|movement|activit|mobility|mouth|function|daily|walking|abduction|flexion|extension|range)'
/** A limitation in law, of a body or of time: no word about the study. */
const otherSense = either(
  'gi',
  String.raw`\b(?:statutes?|periods?) of limitations?\b|\blimitations? (?:periods?|acts?|statutes?|clauses?)\b`,
  String.raw`\b${functionWord} (?:limitations?|weakness)\b|\bmuscle weakness\b`,
  String.raw`\b(?:limitations?|weakness(?:es)?) (?:of|in) (?:[\w-]+ ){0,2}${bodyFunction}`,
)
const otherStudiesWord = '(?:included|these|those|most|many|several|previous|prior|earlier|existing|other|both)'
const otherStudiesNoun = '(?:studies|trials|reviews|models|cohorts|surveys|reports)'
const notOwn = either(
  'i',
  String.raw`\bwithin (?:the|its|these|our) limit(?:ation)?s\b`,
  String.raw`\bthe (?:\w+ ){0,2}studies (?:\w+ ){0,4}(?:has|have|had|are|were)\b`,
  String.raw`\b(?:limitations?|weakness(?:es)?|shortcomings?) (?:of|in) ${limitationOfOthers}`,
  String.raw`${otherStudiesWord} (?:\w+ ){0,2}${otherStudiesNoun} (?:\w+ ){0,3}(?:limitations?|limited|weakness)`,
  String.raw`\bto (?:overcome|address|avoid|circumvent|reduce|mitigate)\b[^.]{0,40}\blimitations?\b`,
  // none, or none any more
  String.raw`\b(?:no|without) (?:\w+(?:, (?:or |and )?| or | and )){0,3}(?:\w+ )?${limitationOf}\b`,
  String.raw`\b(?:no longer|not|hardly|ceased to be|never|rarely) (?:a|an|any) (?:\w+ )?${limitationSingular}\b`,
  // told of others' work by these authors, or by others
  String.raw`${limitationSingular} (?:is|was|being) that (?:these|those|such|most|many) ${otherStudiesNoun}`,
  String.raw`\b(?:authors|investigators) of (?:that|this earlier|the earlier)\b|\b(?:overc[oa]mes?|address(?:es|ed)) (?:\w+ ){0,3}${limitationPlural}`,
)
const ownWork = anyOf([
  String.raw`(?:this|these|our|my|the|both|present|current|such an?) (?:[\w-]+ ){0,4}${study}\b`,
  String.raw`(?:this|these|our)\b|(?:using|having|not|the (?:use|lack|fact|absence|study|trial|way))\b`,
])
const ofAnything = pattern(
  'i',
  String.raw`\b(?:limitations?|weakness(?:es)?|shortcomings?|drawbacks?|caveats?) of (?!${ownWork})[\w-]`,
)
const saysOwn = /\b(?:our|we|this (?:study|trial|work|review|analysis|survey)|the (?:present|current) \w+)\b/i
const countedLimitation = anyOf([
  'second|third|first|last|other|small|short|lack|absence|sample|main|relatively|use|number',
  'retrospective|study|follow|present|limited|majority|data',
])
const continuationStart = anyOf([
  // counting
  'First(?:ly)?|Second(?:ly)?|Third(?:ly)?|Fourth(?:ly)?|Fifth(?:ly)?|Sixth(?:ly)?|Seventh|Next',
  'Then|Last(?:ly)?|Finally',
  // adding
  'Also|Another|Additional(?:ly)?|In addition|Moreover|Furthermore|Further|Besides|Likewise',
  'Similarly',
  // giving reasons
  'Because|Since|As|Due to|Given|Although|Though|While|Thus|Therefore|Hence|Consequently|Secondly',
  `One|A second|A third|The ${countedLimitation}|Our|We|It|This|These|There|No|Not|Only|Patients`,
  String.raw`Participants|Some|Most|Several|Even|\(?[1-9ivx]{1,3}\)|•`,
])
const goesOn = pattern('i', String.raw`^(?:\W{0,3})${continuationStart}`)
const despiteWord = '(?:despite|notwithstanding|strengths?|in spite of|regardless of)'
const despiteWhat = '(?:limitations?|shortcomings|weaknesses|study|include|are|is)'
const concludingStart = anyOf([
  'In conclusion|To conclude|Conclusions?|In summary|Overall|Taken together|Nevertheless',
  'Nonetheless|Strengths',
])
const goesAway = either(
  'i',
  String.raw`\b${despiteWord} (?:of )?(?:these|this|the|our|its)?\s?${despiteWhat}?`,
  String.raw`^(?:\W{0,3})${concludingStart}\b`,
  String.raw`\bfuture (?:studies|research|trials|work)\b[^.]{0,40}\b(?:should|will|could|are needed|is needed)\b`,
  String.raw`\bstrengths? of (?:this|our|the)\b`,
)

/** One of these words is in every opening; a quick first look. */
const limitationWord = /\b(?:limit|weak|shortcoming|drawback|caveat|einschränk|schwäch)/i

/** Whether a sentence begins to tell the authors' own limitations. */
export function opensLimitations(given: string): boolean {
  if (!limitationWord.test(given)) return false
  const sentence = given.replace(otherSense, 'problem')
  return (
    limitationWord.test(sentence) &&
    openings.some((pattern) => pattern.test(sentence)) &&
    !notOwn.test(sentence) &&
    (!ofAnything.test(sentence) || saysOwn.test(sentence))
  )
}

/** Whether a sentence may go on with limitations that were begun before it. */
export function continuesLimitations(sentence: string): boolean {
  return (
    !goesAway.test(sentence) &&
    (goesOn.test(sentence) ||
      /\b(?:limit|bias|generali[sz]|underpowered|confound|small (?:sample|number)|lack of|could not|unable|caution|short follow)/i.test(
        sentence,
      ))
  )
}

/** Whether a sentence turns away from the limitations: strengths, conclusions, what others should do. */
export function leavesLimitations(sentence: string): boolean {
  return goesAway.test(sentence)
}
