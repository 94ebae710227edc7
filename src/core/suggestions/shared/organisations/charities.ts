import { anyOf, pattern } from '#core/word-patterns.ts'

const foundation = anyOf([
  'foundations?|stiftung|stichting|fundaci[óo]n?|funda[çc][ãa]o|fondation|fondazione|fonden|stiftelsen?|trust',
  'charit(?:y|ies|able)|philanthrop\\w*|bequest|endowment',
])
const charityName = anyOf([
  'wellcome|cancer research uk|cancer council|(?:\\w+ )?research uk|versus arthritis|krebshilfe|cancer aid',
  "(?:diabetes|asthma|epilepsy|kidney|arthritis|cancer|parkinson[’']?s|crohn[’']?s|stroke|eczema|mind|age) uk",
  'red cross|red crescent|march of dimes|rotary|lions|jdrf|howard hughes|autism speaks|movember|macmillan|komen',
  'm[ée]decins sans fronti[èe]res|doctors without borders|artsen zonder grenzen|msf|save the children|oxfam(?: gb)?',
  'world vision|care international|caritas|action against hunger|action contre la faim|gavi|telethon|airc',
  'cancerfonden|hjärt-lungfonden|kræftens bekæmpelse|nierstichting|hartstichting|kwf|ligue (?:nationale )?contre',
  'gates|extrastiftelsen|welcome trust|bloomberg|wenner-gren|(?:research to )?prevent blindness|fight for sight|trygfonden|\\p{L}+fonden',
])
const societyWord = anyOf([
  'alliance|leagues?|society|soci[ée]t[ée]|sociedad\\w*|sociedade|societ[àa]|gesellschaft|associations?',
  'asociaci[óo]n|associa[çc][ãa]o|associazione|federation|college of (?:physicians|surgeons|general|chest)|funds?',
  'donors?|donations?|legat|appeal|verein',
])
const certain = pattern('iu', String.raw`(?<![\p{L}\d])(?:${foundation}|${charityName})(?![\p{L}\d])`)
const probable = pattern('iu', String.raw`(?<![\p{L}\d])${societyWord}(?![\p{L}\d])`)
const germanFoundation = /[a-zäöü]stiftung\b/i

/** Whether a name is a foundation's or a charity's that is known by it. */
export function isFoundation(name: string): boolean {
  return certain.test(name) || germanFoundation.test(name)
}

/** Whether a name is a society's, a league's or a fund's: given by its members, most of the time. */
export function isSociety(name: string): boolean {
  return probable.test(name)
}

/** Whether a name with "Inc." behind it is a charity's still: by its name, or a society of patients or physicians. */
export function isIncorporatedCharity(name: string): boolean {
  return isFoundation(name) || /\b(?:society|association|prevent|fight|cure|alliance for|foundation)\b/i.test(name)
}
