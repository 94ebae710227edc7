const wordsOf = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(' ')))

/** Words that end the search for the noun of a number: it counts nothing on their other side. */
export const stopWords = wordsOf(
  'of in on at with for from to by per into onto within during until after before since while when where between among',
  'around across along behind beside near inside outside toward towards found',
  'amongst using without according because if about approximately through via over under above below against',
  'were was is are be been being had have has did do does can could may might would will should',
  'received underwent completed met showed reported experienced developed died compared',
  'who which that whose whom than as but or not only there then thus so also respectively versus vs',
  'each every both either all no some any most many more less fewer',
  'their its our this these those the a an it they we i ii iii n p al',
)

/** Verbs that a number may be the subject of by itself: "50 were randomised". */
export const countVerbs = wordsOf(
  'were was had did could have are will gave took met started began finished followed remained returned responded',
  'received underwent completed agreed consented participated attended provided signed entered died dropped withdrew',
  'replied answered came volunteered joined wore chose',
  'declined refused discontinued withdrawn lost excluded enrolled randomized randomised recruited included registered',
  'screened screen-failed eligible treated assigned allocated analyzed analysed evaluable assessable evaluated assessed',
)

/** Words that have a number of their own before or after them: "40 stage 2 or 3 patients". */
export const scaleWords = wordsOf(
  'stage stages grade grades status type types class phase level levels category group asa score',
  'iii ii i aged ages age',
)

/** What stands before "=" in brackets and is a statistic, not the name of a group: "(SD = 18)". */
export const statistics = wordsOf(
  'p t f r z d k q b u w m c v h g e s l y x x2 r2 r² i2 i²',
  'χ χ2 χ² α β a κ η η2 η² λ μ σ tau rho alpha beta',
  'sd se sem df or hr rr ci icc auc iqr mean range power',
  'bmi age fwe fdr fwhm tr te ti tp fa mni hz',
)
