/** Kinds of words that tell where in a reference one stands. */
export type WordClass =
  | 'month'
  | 'season'
  | 'function'
  | 'journal'
  | 'publisher'
  | 'organisation'
  | 'place'
  | 'volume'
  | 'issue'
  | 'page'
  | 'editor'
  | 'edition'
  | 'thesis'
  | 'meeting'
  | 'link'
  | 'accessed'
  | 'and'
  | 'et-al'
  | 'in'
  | 'suffix'
  | 'particle'
  | 'press'
  | 'report'

const classWords: Readonly<Record<WordClass, string>> = {
  month:
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec janvier février mars avril mai juin juillet août septembre octobre novembre décembre januar februar märz juni juli oktober dezember gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre dicembre enero febrero abril mayo junio julio septiembre octubre noviembre diciembre janeiro fevereiro março maio junho julho setembro outubro novembro dezembro okt dez',
  season: 'spring summer fall autumn winter printemps automne hiver frühjahr herbst primavera otoño autunno',
  function:
    'a an the of and in for on with from to by at as or is are does do between among into during after before under over using via versus vs without within through about against toward towards how what why when who which its their our this that these not le la les l un une des du au aux et dans sur pour par avec entre chez der die das des dem den ein eine eines einer und von zur zum im am auf bei mit für über aus nach il lo gli i della dello delle degli dei nel nella con per tra fra el los las una del y en por para con entre sobre o os as um uma da do das dos na no em com e het een van',
  journal:
    'journal j review reviews rev annals ann archives arch acta proceedings proc transactions trans bulletin bull letters lett communications commun reports rep quarterly magazine gazette revue revista rivista zeitschrift annales annalen archiv giornale giorn tijdschrift cahiers quaderni cuadernos studi studies advances adv progress prog trends frontiers front current curr opinion opin international int am american br british eur european scand clin med surg dermatol cardiol neurol neurosci psychiatry psychol oncol radiol pediatr gastroenterol endocrinol metab nutr epidemiol immunol microbiol virol pharmacol toxicol pathol physiol biol biochem biophys genet ecol evol bot chem phys math stat eng mech mater sci technol environ geol geophys res soc assoc acad natl roy inst educ sociol polit econ manag hist philos ling infect ther dis rehabil comput inf syst netw intell mach appl exp theor mol cell gen nucl instrum meth meth astron astrophys astrophysical optics zh za zhi usa ieee acm plos nature science lancet jama bmj jhep jcap jinst mnras apj ophthalmol orthop urol anesth diabetes hypertens arthritis wochenschr hautarzt physica physik physics chemistry angew helv comm comp surv inform invest invent adolesc biomed biomaterials nanomedicine cosmet transl regen aesthet nat engl tokyo kyoto doklady nauk izvestiya sinica polonica scandinavica forsch',
  publisher:
    'press publisher publishers publishing verlag springer elsevier wiley blackwell routledge sage karger thieme mcgraw pearson prentice addison wesley macmillan palgrave penguin academic kluwer plenum norton lippincott williams wilkins saunders mosby churchill livingstone gallimard seuil puf harmattan suhrkamp gruyter mohr beck laterza einaudi mulino brill elgar birkhäuser humana dover freeman garland masson editions éditions edizioni ediciones editorial editora presses freeman crc oup',
  organisation:
    'university universität université università universidad universidade institute institut istituto instituto college school department ministry agency organization organisation society association council committee foundation center centre laboratory laboratories bank commission bureau office group consortium collaboration academy federation national nations',
  place:
    'york london oxford cambridge berlin heidelberg paris amsterdam boston chicago philadelphia washington dc baltimore toronto sydney melbourne tokyo seoul beijing singapore milano roma torino bologna madrid barcelona lisboa wien vienna zürich basel stuttgart münchen frankfurt leipzig göttingen tübingen köln hamburg stockholm copenhagen oslo helsinki moscow dordrecht leiden brussels geneva dublin edinburgh ny ma nj ca il pa md uk usa mass',
  volume: 'vol volume v band bd tome tomo t jg jahrgang volumen vols roč ročník jrg årg årgang tom cilt',
  issue: 'no nr number num núm número issue iss heft h n suppl supplement pt part nos č vyp zeszyt sayı fasc',
  page: 'p pp page pages s seiten seite pág págs art article str blz ss',
  editor: 'ed eds editor editors edited hrsg herausgegeben herausgeber éd éds coord coords dir cura',
  edition: 'edition edn ed auflage aufl revised rev 2nd 3rd nd rd th st édition edición edizione',
  thesis:
    'thesis dissertation phd ph thèse tesis tesi dissertação diplomarbeit doctoral masters master msc unpublished habilitation',
  meeting: 'proceedings conference symposium workshop congress meeting proc conf symp colloquium annual convention',
  link: 'doi url http https www retrieved available from at disponible verfügbar pubmed crossref google scholar medline online en pmid pmcid arxiv inspire unter sur',
  accessed: 'accessed retrieved cited consulté consultado abgerufen besucht assessed viewed last',
  and: 'and und et y e og och en',
  'et-al': 'al others alii coll',
  in: 'in dans en em',
  suffix: 'jr sr ii iii iv',
  particle: 'van von der den de la del della di da dos du le ten ter el al zu',
  press: 'press forthcoming submitted appear ahead print epub accepted preparation',
  report: 'report reports technical tech rep working paper preprint biorxiv medrxiv memo manuscript discussion',
}

const classesByWord = new Map<string, WordClass[]>()
for (const [kind, words] of Object.entries(classWords) as readonly (readonly [WordClass, string])[]) {
  for (const word of new Set(words.split(' '))) classesByWord.set(word, [...(classesByWord.get(word) ?? []), kind])
}

/** The kinds a word (lower case) may be; none for most words. */
export function classesOf(word: string): readonly WordClass[] {
  return classesByWord.get(word) ?? []
}
