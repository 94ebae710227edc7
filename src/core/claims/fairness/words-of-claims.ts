/** A stretch of a sentence with its words. */
export interface WordsAt {
  readonly start: number
  readonly end: number
  readonly words: string
}

/** The first match of a pattern (with the flag `g`) in a sentence that no "not" or "no" stands right before; null where there is none. */
export function wordsAt(sentence: string, pattern: RegExp): WordsAt | null {
  for (const match of sentence.matchAll(pattern)) {
    const before = sentence.slice(Math.max(0, match.index - 30), match.index)
    if (/(?:\bnot|n['’]t|\bno|\bnever|\bnobody|\bwithout|\bfar from|\bhardly)\s(?:\p{L}+\s){0,2}$/iu.test(before))
      continue
    return { start: match.index, end: match.index + match[0].length, words: match[0] }
  }
  return null
}

/** Words that promise too much: HealthNewsReview's red flags ("cure", "miracle", "breakthrough" ...) and their kin. */
export const absoluteWords =
  /(?<![\p{L}-])(?:(?:clinically |scientifically )?proven|proves?|proof|miracles?|miraculous(?:ly)?|breakthroughs?|game[\s-]?changers?|game[\s-]?changing|first[\s-]of[\s-]its[\s-]kind|revolutionary|revolutioni[sz]es?|holy grail|wonder (?:drug|cure)|magic bullet|cures?|guaranteed?|guarantees|100\s?%\s(?:safe|effective|natural)|completely safe|perfectly safe|totally safe|risk[\s-]free|(?:no|zero|without(?: any)?|free of|free from) (?:known )?(?:side[\s-]?effects?|risks?|harms?|downtime)|always works?|works? (?:for|in) everyone|permanently|forever|instantly|undoubtedly|without (?:a )?doubt|unquestionably|(?:the )?most (?:advanced|effective|powerful) [\p{L}-]+(?: there is| ever| available| on the market)?)(?![\p{L}-])/giu

/** Verbs and phrases that say that one thing brings about another. */
export const causalWords =
  /(?<![\p{L}-])(?:causes?|caused|causing|leads? to|led to|results? in|resulted in|brings? about|brought about|triggers?|triggered|boosts?|boosted|boosting|reduces?|reduced|reducing|lowers?|lowered|raises?|raised|increases?|increased|increasing|improves?|improved|improving|prevents?|prevented|preventing|protects?|protected|slows?|slowed|reverses?|reversed|restores?|restored|smooth(?:s|es|ed|ens|ened)?|firms|tightens?|tightened|brightens?|brightened|fades|faded|heals?|healed|speeds? up|sped up|stimulates?|stimulated|promotes?|promoted|enhances?|enhanced|makes?|made|helps?|helped|thanks to|because of|due to|so that|works?|worked|cuts?|doubles?|doubled|halves|halved|erases?|erased|treats?|treated|relieves?|relieved|eases?|eased|kills?|killed|rejuvenates?|rejuvenated|regenerates?|regenerated)(?![\p{L}-])/giu

/** A figure that says how much more or less, and not of how many. */
export const relativeFigure =
  /(?<![\p{L}\p{N}.])(?:(?:\d+(?:[.,]\d+)?|\p{L}+)\s?(?:%|per\s?cent|percent)\s(?:\p{L}+\s){0,3}?(?:more|less|fewer|higher|lower|greater|smaller|faster|slower|better|worse|increase|decrease|reduction|drop|rise|fall|likelier|improvement|decline|risk)|(?:rose|fell|dropped|grew|increased|decreased|reduced|cut|lowered|raised|improved|up|down)\s(?:\p{L}+\s){0,4}?by\s(?:about |almost |nearly |around |roughly |up to |as much as |more than |some )?(?:\d+(?:[.,]\d+)?\s?(?:%|per\s?cent|percent)|(?:a\s|one[\s-]|two[\s-]|three[\s-])?(?:half|third|thirds|quarters?|fifth))|(?:twice|double|triple|three times|four times|five times|ten times|\d+(?:\.\d+)?\s?times)\s(?:as\s(?:likely|many|much|high|often|fast|effective|good)|the\s(?:risk|rate|chance|odds|number)|more|higher|the)|(?:halv(?:es|ed|ing)|doubl(?:es|ed|ing)|trebl(?:es|ed)|tripl(?:es|ed))\s(?:the\s|their\s|your\s)?(?:\p{L}+\s){0,2}(?:risk|rate|chance|odds|number)|(?:two|three|four|five|ten|hundred|\d+)[\s-]?fold)(?![\p{L}])/giu

/** Of how many: what makes a relative figure one that a reader can judge. */
export const absoluteFigure =
  /(?<![\p{L}\p{N}.])(?:\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|\p{L}+teen|\p{L}+ty(?:-\p{L}+)?)\s(?:in|out of|of|of the|of every|per|among)\s(?:every\s|the\s|its\s)?(?:\d[\d,.]*|a\s)?(?:ten|hundred|thousand|million|eight|five|four|three|people|patients|women|men|participants|volunteers|\p{L}+teen|\p{L}+ty|\d)|from\s\d[\d.,]*\s?(?:%|per\s?cent|percent|points?|\p{L}+)?\s?(?:\p{L}+\s){0,3}to\s\d|percentage points?/giu

/** People, as a sentence speaks of them; where none are named, "your skin" speaks of them too. */
export const peopleWords =
  /(?<![\p{L}-])(?:people|patients?|women|men|adults|children|participants?|volunteers?|users?|wearers?|everyone|anyone|you|your|we|our|us|humans?|clients?|customers?|skin|face|faces|wrinkles?|hair|scalp|body|bodies)(?![\p{L}-])/giu

/** A sentence that says itself that it speaks of animals, cells or tissue. */
export const animalWords =
  /(?<![\p{L}-])(?:mice|mouse|rats?|rabbits?|pigs?|animals?|rodents?|dogs?|monkeys?|zebrafish|worms?|flies|cells?(?:\sculture)?|cultured|petri|test tubes?|in vitro|ex vivo|tissue samples?|laborator(?:y|ies)|dish(?:es)?)(?![\p{L}-])/giu
