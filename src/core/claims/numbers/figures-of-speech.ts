import { anyOf } from '#core/word-patterns.ts'

const many = '(?:a|one) (?:hundred|thousand|million|billion)'
const sentenceGoesOn =
  '(?:and|but|it|he|she|they|we|i|you|the|this|that|there|no|nobody|nothing|none|few|some|many|most|all)'
const ends = String.raw`(?=\s*(?:[.;:!?…)”"—–]|$))`

/**
 * Wordings in which a number word counts nothing, as patterns of whole words. What may count as well ("a hundred times stronger", "one in a
 * million people", "doubled over two years", "the second trial") is told apart by the words around it, and stays a number in doubt.
 */
export const figuresOfSpeech: string = anyOf([
  // One.
  'one (?:after (?:the other|another)|by one|or the other|thing or another|and the same|and only|thing(?= (?:to|is)))',
  '(?:at|in|for) one (?:point|time|stage|stroke|fell swoop|go|thing|reason or another)',
  'on (?:the )?one hand',
  'not (?:a single )?one(?= of)',
  String.raw`one of (?:the|its|their|our|his|her|your) (?:very )?first(?! (?:of|half|quarter)(?!\p{L}))`,
  String.raw`(?=one )(?<=\b(?:he|she|they|you|who)(?: is| was| are| were|[’']s|[’']re) )one in a million`,
  // First, second, third and on.
  `at first(?=\\s*(?:[.,;:!?]|$)| (?:glance|sight|blush|hand|light|${sentenceGoesOn})(?!\\p{L}))`,
  'in the first (?:place|instance)|first of all|first and foremost|first things first|first come',
  'first (?:aid|name|names|lady|light|world war|impressions?|responders?|principles)',
  `second (?:thoughts?|nature|opinions?|chances?|looks?|glances?|guess|wind|to none|only to|best|skin|world war|fiddle)`,
  '(?:third (?:eye|wheel|world|time lucky)|fourth estate|fifth column|sixth sense|seventh heaven|eleventh hour|nth degree)',
  String.raw`(?:wait|hang on|hold on|just|give (?:me|us|it)|for) a second(?=\s*(?:[.;:!?]|$)| (?:before|or two|to|when|longer|while)(?!\p{L}))`,
  'every second(?= (?:counts|matters))|split second',
  // Two, twice and double.
  '(?:in|of) (?:two|three) minds|two and two(?= (?:together|make))|two by two|no two ways|(?:my|your|his|her|our|their) two cents|two left feet',
  'two sides (?:to|of) (?:every|each|any|the|this|that|one) (?:same )?(?:story|stories|argument|question|coin|debate|quarrel)',
  'two (?:birds with one stone|heads are better than one|wrongs|peas in a pod|to tango|evils)',
  String.raw`the two(?= (?:go|are|were|have|had|do|did|can|could|may|might|will|would|never|always|often|also|together|alone|agree[sd]?|differ|met)(?!\p{L}))`,
  '(?:think|thinks|thinking|thought|look|looked) twice|(?:once|one time) or twice|twice shy',
  'double (?:standards?|meanings?|takes?|entendres?|bind|blind(?:ed)?|dummy|chins?|whammy|negatives?|beds?|rooms?|trouble|bonds?|helix|helices|strand(?:ed|s)?|vision|agents?|checks?|checked|checking|cream|edged|act)',
  'doubl(?:e|es|ed|ing) (?:down(?! (?:to|from))|as(?= an? ))|triple (?:negative|bonds?|threat|blind(?:ed)?|helix)',
  // Halves that are two pieces, and half where nothing is measured.
  '(?:both|the two|two|these|those|its|their|the|in|into|other|separate|equal)(?: (?:the|its|their))? halves(?! (?:in|by|the|its|their|every|each))',
  'half[- ](?:asleep|empty|full|joking|serious)',
  String.raw`(?=half)(?<=\b(?:i|he|she|we|they|you|it|was|were|is|are) )half[- ](?:awake|dead|mad|expect(?:ed|ing|s)?|hop(?:ed|ing|es?)|believ(?:ed|ing|es?)|forgotten|open|closed)`,
  'half the (?:battle|fun|story|truth|problem|trouble|job)|half a (?:mind|chance|heart)|half an eye|half bad',
  // Three to twelve, and nought.
  'three (?:cheers|strikes)|four corners of (?:the|this) (?:world|earth|globe|country|land|room)|forty winks|high fives?',
  'six of one(?:,? (?:and )?half a dozen of the other)?|seven (?:seas|wonders|deadly sins)|nine yards|the nines',
  String.raw`(?=nine )(?<=\b(?:has|have|its) )nine lives`,
  '(?:nineteen|ten|nine) to the dozen|a dime a dozen|ten a penny|fifty[- ]fifty|ten commandments|twelve apostles',
  'zero[- ](?:sum|tolerance|to hero|hour)|from zero to hero|(?:ground|patient|absolute) zero',
  'an? (?:thing|trick|word|lesson|point) or two',
  // Very many.
  String.raw`(?=(?:a|one) )(?<=\b(?:told|tells?|said|says?|heard|hears?|asked|asks?|explained|repeated|warned|denied)\b[^.;:!?]{0,40}\s)${many} times(?! (?:as|the|more|less|[\p{L}]+er)(?!\p{L}))`,
  String.raw`${many} (?:thanks|thank[- ]yous|apologies|pardons|reasons|cuts|miles away)|(?<=\bworth )${many} words`,
  '(?:looks?|looked|feels?|felt)(?: like)? a million(?: dollars| bucks)|(?:the )?million[- ]dollar (?:question|smile|idea)',
  `(?:a|one) hundred (?:and ten |and one )?per ?cent(?= (?:sure|certain|behind|committed|honest|convinced))|(?<=\\b(?:agree[sd]?|sure|certain|convinced) )(?:a|one) hundred per ?cent`,
  String.raw`(?=[ao1])(?<=\b(?:give|gives|gave|giving|given)\b[^.;:!?]{0,20}\s)(?:(?:a|one) hundred and (?:ten|one)|110|101) ?(?:%|per ?cent)${ends}`,
  '(?:(?:a |one )?hundred[- ]and[- ]eighty|180)[- ]degrees?(?:[- ]turn| from where)',
])
