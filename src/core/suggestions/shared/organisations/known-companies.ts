import { anyOf, pattern } from '#core/word-patterns.ts'

/**
 * Makers of drugs, devices, cosmetics and food that papers name without "Inc." or "GmbH", in lower case. One or two words are
 * enough to know them ("merck" knows "Merck Sharp & Dohme"). General knowledge; not a complete register, and not meant as one.
 */
export const knownCompanies: ReadonlySet<string> = new Set(
  `abbott abbvie abiomed acclarent acelity aclaris acorda actavis actelion aegerion aerie afiniti ajinomoto akcea
  akebia alcon alexion alkermes allergan allergopharma allermed almirall alnylam alphatec amarin amgen amneal
  amryt anacor anika apellis apotex aptar arena arthrex ascendis assurex astellas astrazeneca atricure audentes
  avanir avita
  basilea bausch baxalta baxter bayer becton beiersdorf beigene bellerophon bial biocodex biocon biocryst
  bioderma biofrontera biogen biohaven biolitec biomarin biomerieux biomérieux biomet bionorica bionovo biontech
  biotest biotronik boehringer bracco brainsway brainlab bristol bristol-myers bristol-meyers btg btl bms bsn
  caladrius canbex candela cardiome carefusion celgene celltrion cephalon chiesi chugai ciba cilag cipla clovis
  cochlear codman coloplast colgate colgate-palmolive contura convatec cosmofer coty covance covidien croma csl
  cubist cutera cutanea cynosure cytori cytokinetics
  daewoong daiichi danone dbv dendreon dentsply depomed depuy dermira dermata dexcom diasorin draeger dräger
  durect
  eisai ekf electrocore elekta elanco endomag ephypharm ethicon essilor estee eucerin evolus exelixis
  fenwal ferndale ferring fibrogen foamix fresenius fujifilm
  galapagos galderma gambro gelesis genentech genmab genzyme gilead glaxo glaxosmithkline glenmark
  glaxosmith-kline glaukos grifols grünenthal grunenthal gsk guerbet guidant
  halozyme henkel hengrui hexal hoffmann-la hollister hologic hospira hugel humana
  idorsia illumina immunex immunomedics incyte indivior insulet insys integra intercept intermune intuitive
  invacare ionis ipsen ironwood isdin
  janssen
  kaken karl-storz kellogg kimberly-clark kiniksa klox kowa kraft krka kyorin kyowa kythera
  laboratoires lallemand lantheus leica lexicon lfb lifecell lifescan lilly liposcience livanova lonza lundbeck
  lumenis luminex lupin l'oréal l'oreal loreal
  macrocure mallinckrodt mannatech mannkind maruho masimo mdxhealth medac medela medicis medimmune medtronic
  meiji menarini mepha merck merrimack merial merz microsoft mitsubishi mölnlycke molnlycke moderna moberg msd
  mundipharma mylan myriad
  nabi nektar neovasc neuronetics neurocrine nestle nestlé neutrogena nevro nipro nobel-biocare norgine novan
  novartis novartispharma novavax novo novoste nucryst nutricia nuvasive nycomed
  ocera octapharma olympus omron ono opko orexigen organon orion ortho-mcneil osiris ossur
  össur
  otsuka
  palatin parexel pepsico perrigo pfizer pharmacia philips photocure photomedex pierre-fabre pliva polichem
  polynoma portola procter prolacta promius prometheus purdue
  qiagen quintiles quidel
  ranbaxy recordati regeneron relypsa renishaw resmed respironics retrophin revance roche rottapharm
  sandoz sanofi sanofi-aventis sanofi-pasteur santen sanuwave schering schering-plough sciton scynexis seqirus
  serono servier shimadzu shionogi shire siemens sinovac solta solvay sorin spectranetics stada stallergenes
  stiefel storz straumann stryker sucampo suneva sunovion syneron synageva synthes synthon sysmex
  taiho takeda teikoku teoxane terumo tesaro teva theramex theravance therakos thermo tigenix tillotts toray
  tolmar torrent trigen
  ucb uriage unilever upjohn uptodate
  valeant valneva varian vanda verathon verrica vertex vertex-pharmaceuticals vifor viiv vichy vivus volcano
  weleda wilex wockhardt wyeth
  xenoport xbrane
  zambon zealand zeiss zeltiq zeria zimmer zogenix zoll zosano zydus
  ferrero barilla mondelez arla frieslandcampina fonterra cargill nestec beneo yakult morinaga kikkoman
  suntory lotte amorepacific kao kose coca-cola givaudan symrise basf evonik dupont danisco herbalife amway
  haleon ivoclar sunstar hoya rohto coopervision menicon roquette naturex indena gelita rousselot firmenich
  clarins shiseido`.split(/\s+/),
)

const companyPhrase = anyOf([
  String.raw`3m\b|j ?& ?j\b|p ?& ?g\b|b\.? ?braun|eli lilly|edwards lifesciences`,
  'johnson ?(?:&|and) ?johnson|cook medical|jazz pharmaceuticals|mentor corporation|leo pharma',
  String.raw`pierre fabre|alma lasers|la roche-posay|sun pharma|boston scientific|st\.? jude`,
  'smith ?(?:&|and) ?nephew|gw pharma|general electric|ge healthcare|la prairie|estée lauder',
  String.raw`estee lauder|dr\.? reddy|nobel biocare|w\.? ?l\.? gore|gore associates|gore & associates`,
  'roche diagnostics|oral-b|bristol[- ]m[ey]+ers|hoffmann[- ]la[- ]roche|venus concept',
  'quanta system|fotona|inmode|endymed|ellman|ulthera|thermage|medytox|horizon pharma|ul skintech',
])
/** Companies whose name reads like an ordinary word on its own: known only in these longer forms (lower case). */
export const knownCompanyPhrases = pattern('i', String.raw`\b${companyPhrase}\b`)
