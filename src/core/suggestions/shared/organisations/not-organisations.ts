import { anyOf, pattern } from '#core/word-patterns.ts'

const country = anyOf([
  'Argentina|Australia|Austria|Bangladesh|Belgium|Brazil|Brasil|Bulgaria|Cameroon|Canada|Chile|China|Colombia|Croatia',
  'Cuba|Cyprus|Czech Republic|Czechia|Denmark|Ecuador|Egypt|England|Estonia|Ethiopia|Finland|France|Germany|Ghana|Greece',
  'Hong Kong|Hungary|Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Japan|Jordan|Kenya|Korea|Kuwait|Latvia',
  'Lebanon|Lithuania|Luxembourg|Malawi|Malaysia|Mexico|Morocco|Nepal|Netherlands|New Zealand|Nigeria|Norway|Oman',
  'Pakistan|Peru|Philippines|Poland|Portugal|Qatar|Romania|Russia|Saudi Arabia|Scotland|Senegal|Serbia|Singapore',
  'Slovakia|Slovenia|South Africa|South Korea|Republic of Korea|Spain|Sri Lanka|Sudan|Sweden|Switzerland|Taiwan|Tanzania',
  'Thailand|Tunisia|Turkey|Türkiye|Uganda|Ukraine|United Kingdom|United States(?: of America)?|Uruguay|Venezuela|Vietnam',
  String.raw`Viet Nam|Wales|Zambia|Zimbabwe|USA|UK|U\.S\.A?|U\.K|PR China|P\.R\. China|The Netherlands|Europe|Asia|Africa|Latin America`,
])
const region = anyOf([
  'Alabama|Alberta|Arizona|Bavaria|British Columbia|California|Colorado|Connecticut|Delaware|Florida|Illinois|Indiana',
  'Kansas|Kentucky|Louisiana|Maryland|Massachusetts|Michigan|Minnesota|Missouri|New Jersey|New South Wales|New York|Nevada',
  'North Carolina|Ohio|Ontario|Oregon|Pennsylvania|Quebec|Québec|Queensland|Tennessee|Texas|Utah|Victoria|Virginia',
  'Washington|Wisconsin|Zhejiang|Jiangsu|Guangdong|Shandong|Sichuan|Hubei|Hunan',
])
const city = anyOf([
  'Amsterdam|Athens|Atlanta|Baltimore|Bangkok|Barcelona|Basel|Beijing|Berlin|Bern|Bethesda|Bologna|Boston|Brisbane|Brussels',
  'Budapest|Buenos Aires|Cairo|Cambridge|Cape Town|Chicago|Cologne|Copenhagen|Dallas|Delhi|Denver|Dublin|Düsseldorf',
  'Edinburgh|Florence|Frankfurt|Geneva|Glasgow|Gothenburg|Guangzhou|Hamburg|Hanoi|Helsinki|Houston|Irvine|Istanbul',
  'Jakarta|Karachi|Kobe|Kyoto|Leeds|Leiden|Lisbon|London|Los Angeles|Lund|Lyon|Madrid|Malmö|Manchester|Melbourne|Miami',
  'Milan|Milano|Montreal|Montréal|Moscow|Mumbai|Munich|Nagoya|Naples|New Delhi|Nairobi|Osaka|Oslo|Ottawa|Oxford|Padua',
  'Paris|Parma|Perth|Philadelphia|Porto|Prague|Rome|Rotterdam|San Diego|San Francisco|Santiago|São Paulo|Seattle|Seoul',
  'Shanghai|Shenzhen|Stockholm|Stuttgart|Sydney|Taipei|Tehran|Tel Aviv|Tokyo|Toronto|Turin|Uppsala|Utrecht|Vancouver',
  'Vienna|Warsaw|Washington DC|Yokohama|Zurich|Zürich|North Chicago|Cincinnati|Princeton|Lindenau',
])
const places = pattern(
  'u',
  `^(?:${country}|${region}|${city})(?:[, ]+(?:${country}|${region}|${city}|[A-Z]{2}))*[.,]*$`,
)

const degree = String.raw`(?:Ph\.?D|M\.?D|D\.?D\.?S|D\.?M\.?D|M\.?Sc|B\.?Sc|M\.?P\.?H|M\.?B\.?A|MBBS|MBChB|FRCP|FRCS|FACS|R\.?N|DO|DVM|PharmD|DrPH|BDS|MS|MA|BA)`
const title = String.raw`(?:Drs?|Profs?|Professors?|Mrs?|Ms|Miss|Sir|Dame|Mme|Herr|Frau|Dott|Dra?|Prof\. Dr)`
const ofPersons = pattern('u', String.raw`^(?:(?:${degree}|${title})[.,\s]*)+$`)
const titledName = pattern('u', String.raw`^${title}\.?\s\p{Lu}`)
const nameWithDegree = pattern('u', String.raw`^\p{Lu}[\p{L}.’'-]+(?:\s\p{Lu}[\p{L}.’'-]*){0,3},?\s${degree}\.?$`)

/** Words that begin sentences, and parts of a statement: no name by themselves. */
const statementWord = anyOf([
  'Author|Authors|However|Although|Moreover|Furthermore|Additionally|Otherwise|Apart|Except|Besides|Beyond|Save|Aside|With',
  'Their|His|Her|Its|They|During|Since|After|Before|While|When|As|Also|There|Three|Two|Four|Five|One|Several|Some',
  'Payment|Payments|Personal|Speaker|Consulting|Consultancy|Honoraria|Travel|Stock|Royalties|Employment|Employee|Employees',
  'Source|Sources|Sponsor|Sponsors|Sponsorship|Acknowledg\\w+|Thanks|Role|Funder|Funders|Data|Results|Methods|Manuscript',
  'Nothing|Nil|Not|Yes|Appendix|Supplement\\w*|Material|Materials|International|National|Inc|Corresponding|Senior|First|Last',
  // what is left of a longer name
  'Health|Health Services|Rehabilitation|Malaria|Tuberculosis|AIDS|Nutrition|Medicine|Culture|Education|Technology|Development',
  'Innovation|Prevention|Science|Sciences|Welfare|Agriculture|Biology|Engineering|Environment|Economics|Industry|Surgery|Care',
])
const lone = pattern('u', `^${statementWord}$`)

/**
 * Whether an unknown name cannot be an organisation's: a place, a degree, a title, a person with either, or a word that begins
 * sentences. Ask only of names whose words tell no kind.
 */
export function isNoOrganisation(name: string): boolean {
  const plain = name.replace(/[.,]+$/, '')
  return (
    places.test(plain) ||
    ofPersons.test(plain) ||
    titledName.test(plain) ||
    nameWithDegree.test(plain) ||
    lone.test(plain)
  )
}
