import { anyOf, either, pattern } from '#core/word-patterns.ts'

const product = anyOf([
  // nuts, fruit, vegetables
  'walnuts?|almonds?|pistachios?|peanuts?|pecans?|hazelnuts?|cashews?|macadamias?|nuts?|dried fruits?|fresh fruits?',
  '(?:blue|cran|straw|rasp|black)berr(?:y|ies)|cherr(?:y|ies)|avocados?|mangoe?s?|kiwi(?:fruit)?|apples?|citrus',
  'orange juice|pomegranates?|grapes?|raisins?|prunes?|plums?|dates?|pears?|tomatoe?s?|potatoe?s?|mushrooms?|onions?',
  // meat, milk, fish
  'dairy|milk|cheese|yogh?urt|butter|eggs?|beef|cattlemen.?s|pork|lamb|meat|poultry|chicken|turkey|seafood|salmon',
  // grain, oil, sugar
  'sugar|sweeteners?|corn|maize|wheat|rice|grains?|oats?|barley|cereals?|flax(?:seed)?|soy(?:bean|foods?)?|canola',
  'olive oil|palm oil|margarine|pulses?|beans?|lentils?|honey|salt|rye|bread',
  // drinks and sweets
  'tea|coffee|cocoa|chocolate|confection\\w*|wines?|beer|spirits|beverages?|(?:soft|energy) drinks?|bottled water',
  'food and drink|snack(?: foods?)?|infant formula|dietary supplements?',
  // other goods
  'cosmetics?|toiletr(?:y|ies)|perfumery|fragrances?|personal care products?|consumer health(?:care)? products',
  'sunscreens?|detergents?|tobacco|vap(?:our|ing|or)|plastics?|pesticides?|chemistry|cotton|wool|leather|latex|asbestos',
])
const maker = anyOf([
  'producers?|growers?|manufacturers?|refiners?|brewers|millers|bakers|bottlers|canners|processors|packers',
  'distillers|vintners|winegrowers|cattlemen|ranchers|exporters|importers|industr(?:y|ies)',
])
const body = anyOf([
  'commission|council|board|association|federation|institute|bureau|alliance|confederation|union|committee',
  'nutrition cent(?:er|re)|marketing authority|checkoff|information cent(?:er|re)|organi[sz]ation',
])
/** Bodies of an industry whose names do not say so. */
const byName = anyOf([
  'international life sciences institute|ilsi|council for responsible nutrition|calorie control council',
  'phrma|efpia|advamed|medtech europe|croplife|cosmetics europe|fooddrinkeurope|cefic|zespri|dairy management|sugar nutrition',
  'institute for scientific information on coffee|grocery manufacturers|meat (?:and|&) livestock',
])
const country = '(?:australia|uk|canada|ireland|denmark|new zealand|europe|usa|america|alberta|ontario)'
const tradeName = either(
  'i',
  String.raw`\b${product}(?:,? (?:and |& )?\w+){0,2},? ${body}\b`,
  String.raw`\b${maker}(?: trade)? ${body}\b`,
  String.raw`\b${body}s? (?:of|for) (?:the )?(?:[\w-]+ ){0,5}(?:${maker})\b`,
  String.raw`\b${product} (?:farmers|growers|producers|board|council)\b`,
  String.raw`^(?:dairy|meat|wine|sugar|cotton|egg|pork|beef) ${country}\b`,
  String.raw`\b${byName}\b`,
)
/** Learned, medical and public bodies that have a product in their name: of science, of patients, against it. */
const publicPurpose = anyOf([
  'research|scien(?:ce|ces|tific)|society|medical|hospital|universit\\w+|college|department|ministry|ministerio',
  'allerg\\w+|intolerance|patients?|disease|cancer|heart|diabetes|control|free|against|cessation|prevention|safety',
  'standards|breeding|bank(?:ing)?|human|abuse|foundation|trust|development institute|government|administration',
  'agency|national institutes?|workers|trade union',
])
const ofPublicPurpose = pattern('i', String.raw`\b${publicPurpose}\b`)

/**
 * Whether a name is that of a trade body: a commission, council, board, association or federation of those who make or sell a
 * product. It speaks for an industry (ICMJE: "entities with interests related to the content").
 */
export function isTradeBody(name: string): boolean {
  return tradeName.test(name) && !ofPublicPurpose.test(name)
}
