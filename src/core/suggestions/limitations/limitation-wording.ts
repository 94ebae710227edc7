const study = `(?:study|studies|trial|work|research|review|meta-analysis|analysis|analyses|investigation|survey|project|report|series|findings|results|data|design|approach|paper|experiment|article|cohort|sample|method(?:s|ology)?)`
const own = `(?:this|these|our|the present|the current|present|current|the)`

const openings: readonly RegExp[] = [
  new RegExp(
    `\\b${own}(?: \\w+){0,3} ${study}(?: \\w+){0,4} (?:has|have|had|is|are|was|were|suffers?|carries|bears?|presents?|contains?)(?: also| not| \\w+){0,4} (?:(?:limitations?|limited by|weakness(?:es)?|shortcomings?|drawbacks?|caveats?)\\b|subject to[^.]{0,40} limitations?|without[^.]{0,20} limitations?|not free of limitations?)`,
    'i',
  ),
  new RegExp(
    `\\b(?:limitations?|weakness(?:es)?|shortcomings?|drawbacks?) (?:of|in|to|with|for|inherent (?:to|in)) ${own}(?: \\w+){0,3} ${study}\\b`,
    'i',
  ),
  /^(?:\W{0,3})(?:(?:Nevertheless|However|Nonetheless|Of note|Importantly|Still|Furthermore|In addition|Moreover|Also|Finally|Lastly),? )?(?:there (?:are|were|is|was)|we (?:acknowledge|recogni[sz]e|note|must acknowledge|are aware of)|it has|we also acknowledge)\b[^.]{0,60}\b(?:limitations?|shortcomings|weaknesses|caveats)\b/i,
  /^(?:\W{0,3})(?:(?:However|Nevertheless|Nonetheless),? )?(?:several|some|a few|certain|a number of|two|three|four|five|six|various|important|potential|the following|other|additional|many|multiple) (?:\w+ ){0,3}(?:limitations?|shortcomings|weaknesses|caveats|drawbacks)\b/i,
  /^(?:\W{0,3})(?:(?:However|Nevertheless|Nonetheless|First|Second|Third|Fourth|Finally|Lastly),? )?(?:a|an|one|the|another|our|its|key|further|additional)\s(?:\w+[ -]){0,4}(?:limitations?|weakness|shortcoming|drawback|caveat)\b(?! of (?:motion|movement|previous|earlier|most|existing|activity))[^.]{0,60}\b(?:is|was|are|were|includes?|relates?|concerns?|lies|involves?|stems?|being|could be|may be|might be|refers?)\b/i,
  /^(?:\W{0,3})(?:study |main |potential |the )*limitations? (?:include|included|are|were|of note|should|must|need|to consider)\b/i,
  /\b(?:should|must|need to|needs to|can|may) be (?:interpreted|viewed|read|seen|understood|considered|generali[sz]ed|taken)(?: with| in| within)? (?:the )?(?:light|context|caution|some caution|view)[^.]{0,40}\blimitations?\b/i,
  /(?:^|, |\bthat )there (?:are|is|were|was) (?:also )?(?:a |an |some |several |a few |two |three |certain |important |potential |few |main ){1,3}(?:\w+ )?(?:limitations?|caveats?|weaknesses|shortcomings) (?:to|of|in|with)\b/i,
  /\b(?:is|are|was|were) (?:also )?(?:a|an|another|one) (?:\w+ )?(?:study limitation|limitation of (?:this|our|the present|the current))\b/i,
  /\b(?:estudio|trabajo|investigación)\b[^.]{0,50}\b(?:limitaciones|limitación)\b|\blimitaciones? (?:de|del) (?:este|nuestro|presente) (?:estudio|trabajo)|\b(?:estudo|trabalho)\b[^.]{0,50}\blimita(?:ção|ções)\b|\bétude\b[^.]{0,50}\b(?:limites|limitations)\b|\b(?:Studie|Arbeit|Untersuchung)\b[^.]{0,60}\b(?:Limitation(?:en)?|Einschränkung(?:en)?|Schwächen?)\b|\bstudio\b[^.]{0,50}\b(?:limiti|limitazioni)\b/i,
]
const notOwn =
  /\bwithin (?:the|its|these|our) limit(?:ation)?s\b|\bthe (?:\w+ ){0,2}studies (?:\w+ ){0,4}(?:has|have|had|are|were)\b|\b(?:limitations?|weakness(?:es)?|shortcomings?) (?:of|in) (?:motion|movement|activit|mobility|mouth|function|previous|prior|earlier|existing|most|many|these drugs|current treatments?|conventional|traditional|available|other|those|such|animal|the (?:literature|included|existing|technique|available|previous|drug|device|conventional|traditional|standard))|\b(?:functional|activity|physical|range[- ]of[- ]motion|airflow|mobility|work|role|movement|disability|daily|muscle|exercise|speech|sleep|arm|knee) (?:limitations?|weakness)|\bmuscle weakness|(?:included|these|those|most|many|several|previous|prior|earlier|existing|other|both) (?:\w+ ){0,2}(?:studies|trials|reviews|models) (?:\w+ ){0,3}(?:limitations?|limited|weakness)|\bto (?:overcome|address|avoid|circumvent|reduce|mitigate)\b[^.]{0,40}\blimitations?\b|\b(?:no|without) limitations?\b/i
const goesOn =
  /^(?:\W{0,3})(?:First(?:ly)?|Second(?:ly)?|Third(?:ly)?|Fourth(?:ly)?|Fifth(?:ly)?|Sixth(?:ly)?|Seventh|Next|Then|Last(?:ly)?|Finally|Also|Another|Additional(?:ly)?|In addition|Moreover|Furthermore|Further|Besides|Likewise|Similarly|Because|Since|As|Due to|Given|Although|Though|While|Thus|Therefore|Hence|Consequently|Secondly|One|A second|A third|The (?:second|third|first|last|other|small|short|lack|absence|sample|main|relatively|use|number|retrospective|study|follow|present|limited|majority|data)|Our|We|It|This|These|There|No|Not|Only|Patients|Participants|Some|Most|Several|Even|\(?[1-9ivx]{1,3}\)|•)/i
const goesAway =
  /\b(?:despite|notwithstanding|strengths?|in spite of|regardless of) (?:of )?(?:these|this|the|our|its)?\s?(?:limitations?|shortcomings|weaknesses|study|include|are|is)?|^(?:\W{0,3})(?:In conclusion|To conclude|Conclusions?|In summary|Overall|Taken together|Nevertheless|Nonetheless|Strengths)\b|\bfuture (?:studies|research|trials|work)\b[^.]{0,40}\b(?:should|will|could|are needed|is needed)\b|\bstrengths? of (?:this|our|the)\b/i

/** Whether a sentence begins to tell the authors' own limitations. */
export function opensLimitations(sentence: string): boolean {
  return (
    /limit|weak|shortcoming|drawback|caveat|einschränk|schwäch/i.test(sentence) &&
    openings.some((pattern) => pattern.test(sentence)) &&
    !notOwn.test(sentence)
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
