import { anyOf, either, pattern } from '#core/word-patterns.ts'

const nationalBody = anyOf([
  'institutes? (?:of|for|on)|cancer (?:institute|center)|heart, lung|health|eye institute|science|natural',
  'key|basic|program|programme|center for|centre for|plan|high|major|library|medical research|science cent(?:er|re)',
  'high-tech|scientific|(?:\\w+ ){1,3}research institute',
])
const departmentOf = anyOf([
  '(?:public )?health|defen[cs]e|energy|veterans|education|agriculture|science|biotechnology|homeland|justice',
  'labou?r|international development|atomic|transport\\w*|economic|human services|foreign|social',
])
const researchNoun = '(?:ci[eê]ncia|tecnolog[ií]a|pesquisa|investigaci[óo]n)'
const country = anyOf([
  'german|swiss|austrian|danish|swedish|norwegian|finnish|dutch|netherlands|flanders|flemish|belgian|french|italian',
  'spanish|portuguese|polish|czech|slovak|slovenian|hungarian|croatian|romanian|estonian|latvian|lithuanian|russian',
  'israel|turkish|iran|chinese|china|korea|japan|taiwan|thailand|vietnam|singapore|indian|pakistan|australian|canadian',
  'irish|icelandic|south african|hong kong|luxembourg|brazilian|chilean|qatar|saudi|kuwait|uk|british|us|american',
])
/** Words of ministries, departments, agencies and councils. */
const stateWord = anyOf([
  'ministr(?:y|ies)|minist[èeé]r(?:e|io|ium|o)|minist[eè]re|bundesministerium|government|gouvernement|gobierno',
  String.raw`governo|federal|municipal\w*|prefectur\w*|secretar[ií]a de|generalitat|junta de|xunta de`,
  'county council|city council|sports? councils?|(?:public )?health council|health boards?|national council|councils? (?:of|for) (?:\\w+ ){0,2}(?:science|scientific|research)',
  'council for (?:independent|working|strategic|development) (?:\\w+ )?(?:research|life)',
  '(?:arts|science|technology|engineering|humanities|research|facilities) councils?|research grants council',
  'research and development council|consejo nacional|conselho nacional|council for international',
  'institutes? (?:of|for) health(?: and care)? research|health research (?:board|council)|society for the promotion of science|chief scientist office',
  `directed medical research|national ${nationalBody}|institutes of health`,
  `department (?:of|for) ${departmentOf}|departamento de ciência e tecnologia|u\\.?s\\.? department|veterans`,
  String.raw`administration|agency|agence nationale|agencia|agência|centers? for disease control`,
  String.raw`food and drug|public health (?:service|agency|england|wales)|nhs\b|national health service`,
])
const programmeWord = anyOf([
  'natural sciences? (?:foundation|fund)|natural sciences and engineering|science foundation|postdoctoral',
  'sciences? (?:and|&) techn(?:ology|ique|ical)|technology (?:program|plan|project|commission|bureau)\\w*',
  `(?:${country}) (?:national )?(?:research (?:foundation|fund|council|agency)|science (?:fund|foundation|cent(?:er|re)))`,
  'national research foundation|fundamental research funds|scientific research fund(?:s|ation)?|research fund of',
  'thailand research fund|medical research future fund|health and medical research fund|national fund',
  'fund for scientific research|nationalfonds|fonds national|innovation fund|grants?-in-aid',
  'fonds (?:de (?:la )?recherche|wetenschappelijk|zur förderung)|fondo (?:nacional|de investigaci\\w+)|fonds québécois',
  'programme hospitalier|forschungsgemeinschaft|bundesamt|instituto de salud carlos|istituto superiore',
  'coordena[çc][ãa]o de aperfei[çc]oamento|funda[çc][ãa]o de amparo',
  String.raw`(?:funda[çc][ãa]o|fundaci[óo]n) (?:\w+ )?(?:de|para|da) (?:a )?${researchNoun}`,
  'netherlands organi[sz]ation|academy of (?:finland|scientific research)|institute for regenerative medicine',
  'cancer prevention (?:and|&) research institute of texas|canada research chairs?|alberta innovates|innovate uk',
  'health technology assessment|health insurance|social security|assurance maladie|higher education commission',
  'scholarship council|academic exchange service|biomedical research (?:centre|unit)s?|vichealth|daad',
  'agricultural experiment(?:al)? station|tekes|business finland|innosuisse|research innovation|clinical research programme of the state',
])
const placeWord = anyOf([
  // the European Union
  'european (?:union|commission|research council|regional|community|social fund|medicines|development fund)',
  'horizon 2020|horizon europe|(?:sixth|seventh|eighth) framework|framework program\\w*|marie (?:sk|curie)|interreg',
  // regions
  String.raw`state of\b|province|provincial|commission|regional health authority|health authority|helse (?:vest|sør|midt|nord)`,
  String.raw`health region|regi[óo]n(?:e|al)?\b|region (?:of )?\p{Lu}\w+|county of|alf (?:funds|grants|project)|landsting\w*|stockholm county`,
  // armed forces
  'army|navy|naval|air force|military|defen[cs]e',
  // the United Nations, and aid by states
  'world health organi[sz]ation|pan american health|unicef|united nations|world bank|world food program\\w*',
  'food and agriculture organi[sz]ation|international atomic|irish aid|american people|aid agency',
])
const publicWords = pattern('iu', String.raw`(?<![\p{L}\d])(?:${stateWord}|${programmeWord}|${placeWord})(?![\p{L}\d])`)

const abbreviation = anyOf([
  // United States: institutes of health and their programmes
  'NIH|NIHR|NCI|NHLBI|NIAID|NIDDK|NIMH|NIDA|NIA|NINDS|NICHD|NIAMS|NIAAA|NCATS|NCRR|NCCAM|NCCIH',
  'NEI|NIDCR|NIGMS|NIEHS|NINR|NIMHD|NIBIB|NHGRI|NLM|CTSA',
  // United States: other agencies
  'AHRQ|PCORI|CDC|HRSA|SAMHSA|USAID|USDA|NASA|DARPA|FDA|BARDA|NSF|ONR|AFOSR|NIST|CIRM|CPRIT|PEPFAR|NIFA',
  // United Kingdom, Ireland, Australia, New Zealand, Canada
  'MRC|ESRC|EPSRC|BBSRC|NERC|AHRC|UKRI|DFID|NHMRC|ARC|CSIRO|HRC|CIHR|NSERC|SSHRC|FRSQ|FRQS|FRQNT|HRB|SFI|HSE|IRC',
  // China, Japan, Korea, Taiwan, Singapore
  'NSFC|JSPS|KAKENHI|MEXT|AMED|MHLW|JST|KHIDI|MSIT|MOST|NMRC|JICA|KOICA',
  // Germany, France
  'BMBF|BMG|DFG|GIZ|ANR|ANRS|INCa|PHRC|INSERM|CNRS|INRA|INRAE',
  // Europe, Switzerland, Austria, the Netherlands, the North
  'ERC|SNSF|SNF|FWF|FWO|FNRS|NWO|ZonMw|NCN|OTKA|NKFIH|FCT|FIS|CIBER\\w*|VINNOVA|FORMAS|FORTE|Vinnova|SIDA|Sida|NORAD|Norad|DANIDA|Danida|TEKES',
  // Latin America, Spain
  'CNPq|CNPQ|CAPES|FAPESP|FAPERJ|FAPEMIG|FAPERGS|FAPES\\w*|FINEP|CONICET|ANPCyT|CONACYT|CONACyT|FONDECYT|CONICYT|ANID|COLCIENCIAS|FONIS|ISCIII',
  'FEDER|ERDF|AGAUR',
  // India, South Africa, Turkey, others
  'ICMR|CSIR|DBT|DST|SERB|NRF|TUBITAK|TÜBİTAK|NAFOSTED|STDF|LPDP|HEC',
  // international
  'EU|WHO|HTA|EME|EDCTP|PAHO|UNICEF|UNDP|UNFPA|UNHCR|UNAIDS|FAO|IAEA|WFP|IDRC|AusAID',
])
const publicAbbreviation = pattern('u', String.raw`(?<![\p{L}\d])${abbreviation}(?![\p{L}\d])`)

/** Foundations that are a state's own: of science, of a ministry. */
const publicFoundation = either(
  'iu',
  String.raw`\bnhs\b`,
  'science foundation|natural science|postdoctoral|state scholarship|national research foundation|ministry|government|provinc|municipal',
  `(?:${country}) (?:national )?research foundation`,
  String.raw`funda[çc][ãa]o de amparo|${researchNoun}|science (?:and|&) technology|ci[eê]ncias|scientific research foundation|technique`,
)

/** Whether a name is a public body's by its words: ministry, agency, research council, state programme. */
export function isPublicBody(name: string): boolean {
  return publicWords.test(name)
}

/** Whether a name holds the short form of a public body known by it. */
export function isPublicAbbreviation(name: string): boolean {
  return publicAbbreviation.test(name)
}

/** Whether a foundation is a state's own, and no charity. */
export function isPublicFoundation(name: string): boolean {
  return publicFoundation.test(name)
}
