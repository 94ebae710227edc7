import { anyOf, either, pattern } from '#core/word-patterns.ts'
import type { FundingType } from '#core/model/tag.ts'
import { organisationsIn, type Organisation } from '../shared/organisations.ts'
import { sameOrganisation } from '../shared/manufacturer.ts'
import { statesRole } from './funding-wording.ts'

const maxFunders = 25
const notPayerStart = anyOf([
  // committees and declarations
  'Institutional Review|Ethics|Research Ethics|Declaration',
  // licences and publishers
  'Creative Commons|Journal|Elsevier|Springer|Wiley',
  // help with writing and statistics
  'Medical Writing|Statistical|Editage|Microsoft|Google|SAS|SPSS',
  // fees, and parts of a grant's name
  'Article Processing|Open Access|Principal|Programme? Grants?|Grant Programme',
])
const notPayers = pattern('i', `^${notPayerStart}`)

/** The names of those who paid, as a funding statement gives them, in order, each once; recipients and short forms left out. */
export function fundersIn(sentences: readonly string[]): readonly Organisation[] {
  const found: Organisation[] = []
  // "Canadian Institutes of Health Research (CIHR) ... CIHR Fellowship": the short form names nobody new.
  const shortForms = new Set(
    sentences.flatMap((sentence) =>
      [...sentence.matchAll(/\p{L}\s\(((?:\p{Lu}\p{Ll}?){2,8})\)/gu)].map((match) => match[1]),
    ),
  )
  for (const sentence of sentences) {
    if (
      /\b(?:writing|editorial|editing|statistical|language)\b[^.]{0,40}\b(?:support|assistance|help)/i.test(sentence) &&
      !/\b(?:study|work|trial|research) (?:was|is) (?:\w+ )?(?:funded|sponsored|supported)/i.test(sentence)
    )
      continue
    if (
      statesRole(sentence) &&
      !/\b(?:funded|supported|sponsored|financed|grants?) (?:\w+ ){0,3}(?:by|from)\b/i.test(sentence)
    )
      continue
    for (const organisation of organisationsIn(sentence)) {
      if (
        !isPayer(sentence, organisation) ||
        shortForms.has(organisation.name.split(/[\s-]/)[0]) ||
        found.some((other) => sameOrganisation(other.name, organisation.name))
      )
        continue
      // Educational grants come from firms, however bare their name.
      found.push(
        organisation.kind === 'unknown' &&
          /\b(?:educational|unrestricted) (?:\w+ )?grants? (?:from|by|of) (?:the )?$/i.test(
            sentence.slice(0, organisation.start),
          )
          ? { ...organisation, kind: 'company' }
          : organisation,
      )
      if (found.length >= maxFunders) return found
    }
  }
  return found
}

/** "a Rubicon grant from the council": the name of a programme. */
const namesProgramme =
  /^\s*(?:\([^)]{0,40}\)\s*)?(?:grants?|awards?|fellowships?|scholarships?|studentships?|stipends?)\b[^.;]{0,50}\b(?:from|of|by)\b/
/** "at the Maudsley Hospital and King's College": a second host behind the first. */
const furtherHost =
  /\b(?:at|hosted by|based at|affiliated with)\s+(?:(?!\b(?:by|from|with)\b)[^;.()]){3,100}(?:,| and| and the)\s*$/i

/** "Velora paid for the photographs": a bare name that does the paying. */
const paysItself =
  /^(?:, [^,;.]{3,60},)?(?: and (?:the )?\p{Lu}[^,;.]{3,80}?)?\s+(?:kindly |generously |also )?(?:paid|pays|funded|financed|sponsored|supplied|provided|donated|lent|gave|covered|bore|supported)\b/u

/** "Hospital of Lindenau, Jiangsu Province, China": where a payer is, and no payer. */
const placeBehindName = /^\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? (?:Province|Prefecture|County|City|State|Region)$/u

/** "The ABC and DEF trials were sponsored by ...": what was paid for. */
const namesStudy =
  /^(?:,? (?:and )?[\p{Lu}\d][\p{L}\d-]*){0,3} (?:trials?|stud(?:y|ies)|cohorts?|surveys?|registr(?:y|ies))\b/u

const measuring = anyOf([
  'analy[sz]ed|measured|recorded|scanned|scored|assessed|run|performed|calculated|computed|processed|tested|printed',
  'quantified|determined|evaluated|imaged|photographed|weighed|estimated|carried out|made|done|obtained|used',
])
const trade = '(?:bought|purchased|ordered|rented|leased|hired|sold|(?:obtained|acquired) commercially)'
const boughtOrUsed = either(
  'i',
  String.raw`\b${trade}\b[^.;]{0,70}$`,
  String.raw`\b${measuring}\b[^.;]{0,60}\b(?:with|using|by means of|on|in)\b[^.;]{0,70}$`,
  String.raw`\busing\b[^.;]{0,70}$`,
)
const givingWord =
  /\b(?:support|fund|grant|donat|financ|sponsor|provided|supplied|given|gift|lent|loan|money|paid|help)/i

/** "Lamps were bought from Velora Ltd", "software of Stat Inc.", "the gel (Velora Ltd)": the firm of a thing that was used gave no money for it. */
function isBoughtOrUsed(sentence: string, start: number): boolean {
  const before = sentence.slice(Math.max(0, start - 130), start)
  const found = boughtOrUsed.exec(before)
  return (found !== null && !givingWord.test(found[0])) || (/\p{Ll} \($/u.test(before) && !givingWord.test(sentence))
}

function isPayer(sentence: string, { name, kind, start, end }: Organisation): boolean {
  if (notPayers.test(name) || /\bOpen Access\b/i.test(name)) return false
  if (placeBehindName.test(name) && /,\s*$/.test(sentence.slice(0, start))) return false
  if (kind === 'company' && isBoughtOrUsed(sentence, start)) return false
  const before = sentence.slice(Math.max(0, start - 40), start)
  // "NIH (Bethesda)", "Wellcome Trust (WT)": what stands in brackets behind a name is a short form, a place or a number.
  if (/\(\s*(?:grant[^)]*|no[^)]*)?$/i.test(before) && !/\b(?:by|from)\s*\(\s*$/i.test(before) && kind !== 'company')
    return false
  const isPlace =
    /\b(?:to|at|in|through|of|for)\s+(?:the )?(?:(?!by\b)\w+ ){0,2}$/i.test(before) &&
    !/\b(?:fellowship|scholarship|studentship|stipend|grants?|funds?|funding|support) (?:of|from) (?:the )?$/i.test(
      before,
    )
  if (kind === 'institution' && (isPlace || furtherHost.test(sentence.slice(Math.max(0, start - 130), start))))
    return false
  if (/\b(?:awarded|granted|given|provided|paid) to (?:\w+ ){0,3}$/i.test(before)) return false
  if (kind !== 'unknown') return true
  const tail = sentence.slice(end, end + 100)
  if (namesProgramme.test(tail) || namesStudy.test(tail)) return false
  if (paysItself.test(tail)) return true
  return (
    /\b(?:by|from|thank|acknowledge|and|sponsor(?: was| is)?:?)\s+(?:the |an? )?(?:[a-z]+ (?:grant|support|funding|award|fellowship) (?:from|of|by) )?(?:the )?["“‘']?$|:\s*["“‘']?$/i.test(
      before,
    ) &&
    name.length > 3 &&
    !/^(?:Further|Finally|Independent|Additional|Grants?|Program Grant|Partial|Financial)/.test(name) &&
    !/^\s*(?:and \p{Lu}\p{L}+ )?for (?:help|assist|their help|editing|technical|statistic)/u.test(tail)
  )
}

/** The type of funding that the funders' kinds make; `isManufacturer` tells the maker of the tested product from other firms. */
export function fundingTypeOf(
  funders: readonly Organisation[],
  isManufacturer: (name: string) => boolean,
): FundingType {
  const kinds = new Set(
    funders
      .map((funder) => (funder.kind === 'unknown' && isManufacturer(funder.name) ? 'company' : funder.kind))
      .filter((kind) => kind !== 'unknown'),
  )
  if (kinds.size === 0) return 'not-stated'
  if (kinds.size > 1) return 'mixed'
  if (kinds.has('company')) return funders.some((funder) => isManufacturer(funder.name)) ? 'maker' : 'industry'
  if (kinds.has('government')) return 'government'
  return kinds.has('charity') ? 'charity' : 'institution'
}
