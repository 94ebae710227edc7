/** How often letters stand in a language that an encoding is for. */
export interface LetterModel {
  readonly encodings: readonly string[]
  /** Its letters beyond ASCII with their shares in thousands, small letters: "ü 300 ä 270". */
  readonly letters: string
  /** True where nearly every letter of a word is beyond ASCII. */
  readonly isWhole: boolean
}

const western = ['windows-1252', 'macintosh']
const central = ['windows-1250', 'iso-8859-2']
const cyrillic = ['windows-1251', 'koi8-r']

/** Shares of letters beyond ASCII, rounded, after the letter frequencies that are published for the languages; capitals stand for a tenth. */
export const letterModels: readonly LetterModel[] = [
  // German, French, the Iberian languages and Italian, the languages of the north, Iceland
  { encodings: western, isWhole: false, letters: 'ü 300 ä 270 ö 180 ß 140 é 30' },
  {
    encodings: western,
    isWhole: false,
    letters: 'é 520 è 100 à 110 ê 50 ç 40 ô 25 î 15 ù 12 û 8 â 15 ë 10 ï 15 œ 8 ü 5',
  },
  {
    encodings: western,
    isWhole: false,
    letters: 'ó 210 á 150 é 140 í 190 ñ 80 ú 50 ã 80 ç 60 ê 20 õ 20 â 10 à 60 è 30 ò 15 ì 10 ù 15 ü 5 º 5 ª 5',
  },
  { encodings: western, isWhole: false, letters: 'ã 260 ç 200 á 110 é 110 í 80 ó 70 ê 70 õ 60 ú 40 â 30 à 20 ô 20' },
  { encodings: western, isWhole: false, letters: 'à 300 è 300 ò 120 ù 120 ì 120 é 40' },
  { encodings: western, isWhole: false, letters: 'ä 250 å 150 ö 200 ø 150 æ 110 é 20' },
  { encodings: western, isWhole: false, letters: 'á 170 í 150 ð 200 ó 110 þ 80 é 60 ö 90 ú 60 æ 60 ý 30' },
  // Names of many countries in one list
  {
    encodings: western,
    isWhole: false,
    letters:
      'é 200 ö 120 ü 140 ä 100 ó 70 á 90 í 60 ç 40 ñ 40 è 40 ø 40 å 25 ã 20 ê 10 ô 10 ë 10 ï 10 æ 10 ß 15 ú 15 à 10',
  },
  // Polish, Czech and Slovak, Hungarian, Croatian and Slovene, Romanian
  { encodings: central, isWhole: false, letters: 'ł 200 ą 120 ę 130 ó 110 ś 90 ż 100 ć 60 ń 40 ź 12' },
  {
    encodings: central,
    isWhole: false,
    letters: 'í 170 á 160 é 100 ě 90 ý 75 ř 75 č 80 ž 70 š 65 ů 35 ú 25 ň 10 ť 10 ď 7 ó 8 ľ 12 ô 6 ä 5',
  },
  { encodings: central, isWhole: false, letters: 'á 320 é 320 ö 80 ő 75 ó 85 ü 35 í 45 ú 22 ű 16' },
  { encodings: central, isWhole: false, letters: 'č 300 ž 210 š 270 ć 160 đ 60' },
  { encodings: central, isWhole: false, letters: 'ă 350 â 90 î 150 ş 180 ţ 180' },
  { encodings: ['windows-1254'], isWhole: false, letters: 'ı 330 ü 140 ş 130 ö 70 ç 90 ğ 90 İ 60 â 6 î 4' },
  // Russian, Ukrainian, Bulgarian, Serbian
  {
    encodings: cyrillic,
    isWhole: true,
    letters:
      'о 110 е 85 а 80 и 74 н 67 т 63 с 55 р 47 в 45 л 44 к 35 м 32 д 30 п 28 у 26 я 20 ы 19 ь 17 г 17 з 17 б 16 ч 14 й 12 х 10 ж 9 ш 7 ю 6 ц 5 щ 4 э 3 ф 3 ъ 1 ё 1',
  },
  {
    encodings: ['windows-1251'],
    isWhole: true,
    letters:
      'о 94 а 81 и 60 н 65 і 57 т 53 в 53 е 48 р 45 с 42 к 38 л 36 д 32 у 34 м 31 п 28 я 22 з 22 ь 18 г 16 б 17 ч 14 х 12 й 12 ж 8 ї 6 ц 7 ш 7 ю 8 є 5 щ 4 ф 3 ґ 1',
  },
  {
    encodings: ['windows-1251'],
    isWhole: true,
    letters:
      'а 115 и 90 о 87 е 86 т 72 н 70 р 50 с 48 в 44 л 36 к 33 д 33 п 28 м 24 я 22 з 22 ъ 17 у 16 г 16 ч 14 б 13 ц 7 ж 7 щ 6 х 6 ш 6 й 5 ф 4 ю 2 ь 1',
  },
  {
    encodings: ['windows-1251'],
    isWhole: true,
    letters:
      'а 115 и 97 о 92 е 87 н 55 р 51 с 50 т 46 у 44 ј 42 в 37 к 36 д 36 м 32 л 31 п 28 г 17 з 16 б 16 њ 8 ч 8 ш 8 ж 6 ц 6 х 5 љ 4 ћ 4 ђ 2 ф 2 џ 1',
  },
  {
    encodings: ['windows-1253'],
    isWhole: true,
    letters:
      'α 110 ο 92 ι 85 ε 80 τ 78 ν 65 σ 46 ς 36 η 52 ρ 44 κ 42 π 40 υ 38 μ 34 λ 28 ό 19 ί 20 ά 20 έ 17 ή 16 ω 16 δ 17 γ 18 χ 12 θ 12 φ 9 β 7 ύ 9 ώ 9 ξ 4 ζ 4 ψ 2 ϊ 1',
  },
  {
    encodings: ['windows-1255'],
    isWhole: true,
    letters:
      'י 110 ו 105 ה 94 ל 73 ר 60 א 60 מ 58 ת 55 ב 52 ש 45 נ 40 ד 28 ע 32 ם 28 פ 22 ח 24 ק 23 כ 24 ט 14 ס 16 ג 14 ן 13 צ 12 ז 12 ך 7 ף 3 ץ 3',
  },
  {
    encodings: ['windows-1256'],
    isWhole: true,
    letters:
      'ا 130 ل 112 ي 75 م 62 و 58 ن 55 ر 48 ت 50 ب 42 ع 36 ة 37 ه 32 د 35 س 30 ف 28 ح 24 ك 25 ق 24 أ 22 إ 12 ج 15 ى 11 ش 13 ص 12 خ 11 ض 8 ط 10 ز 8 ذ 7 ث 7 ئ 6 ء 6 غ 5 ؤ 4 ظ 3 آ 3 پ 3 گ 3 چ 2 ژ 1 ک 3 ، 6',
  },
]

/** Signs of Windows and of typesetting that any text may have, whatever its language. */
export const typographicSigns = '‘’“”–—…•«»„‚°±×·§®©™µ€†‡²³½¼¹¶\u00a0'

/** The commonest characters of the scripts that take two bytes a character: half of any text and more. */
export const commonCharacters: Readonly<Record<string, string>> = {
  gb18030: [
    '的一是不在人有我他这中大来上国和地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所',
    '然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意',
    '无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被',
    '利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真',
    '论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市',
    '直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色',
    '路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运研究医药患者治疗效',
    '影响分析临床护理诊断组织细胞病例皮肤实验方法研究综述中华杂志李张刘陈杨赵黄周吴徐孙胡朱林郭罗梁宋唐',
  ].join(''),
  big5: [
    '的一是不我有大在人了中到資要以可這個你會好為上來學就交也用能如時文說沒他看那問生提下過請天們所多麼小想',
    '得之還電出工對都機自後子而訊站去心只家知國台很信成章何同道地發法無然但嗎當於本現年前真最和新因果定意情',
    '點題其事方清科樣些吧三此位理行作經者什謝名日正話開實再城愛與二動比高面又車力種或像應女教分手打已次長太',
    '明己路起相主關間覺該十外友才民系進使著各少全兩回加將感第性球式把被老公論及別給聽水重體做校裡常東風您見',
    '解等部原月美先管區錯音否找網樂讓通入期選較四場由書快從歡數表怎至立內合目望認幾社告更版度考喜頭難光買今',
    '身許算記代統處完號接言政師字並男計誰山張黨每且結改非連放直轉報活設變指氣研陳試西五希取化物王近世受義反',
    '單死任便空林士臺卻北隊功必聲寫平影業金片討容市則員興利強白價安呵特思總辦保花議傳元求份件持萬未究決獨級',
    '醫學療法臨床護理診斷組織細胞病例皮膚實驗患者效果評估研究分析雜誌李張劉陳楊趙黃周吳徐孫胡林郭羅梁宋鄭謝',
  ].join(''),
  kanji: [
    '日一国会人年大十二本中長出三同時政事自行社見月分議後前民生連五発間対上部東者党地合市業内相方四定今回新',
    '場金員九入選立開手米力学問高代明実円関決子動京全目表戦経通外最言氏現理調体化田当八六約主題下首意法不来',
    '作性的要用制治度務強気小七成期公持野協取都和統以機平総加山思家話世受区領多県続進正安設保改数記院女初北',
    '午指権心界支第産結百派点教報済書府活原先共得解名交資予川向際査勝面委告軍文反元重近千考判認画海参売利組',
    '知案道信策集在件団別物側任引使求所次水半品論計死官増係感特情投示変打男基私各始島直両朝革価式確村提運終',
    '果西勢減台広容必応演電歳住争談能無再位置企真流格有疑口過局少放税検藤町常校料状工建語球空職証土与急止送',
    '医学療患者症例病院診断治療効果評価研究検討報告看護皮膚臨床試験細胞組織薬剤影響観察有用安全鈴木佐藤山田',
  ].join(''),
  'euc-kr': [
    '이다는의에을가고하은로지를사한기어인도리자대시서과정수나해일아부라제그게장전들주년상국있보만마동원것여오선',
    '구성유우소연학중신문방니스비안공미경생교위무용결적분관계물실진식화조발개효체세후모환당양면법간치료병질험평',
    '가검토임상피부세포약제영향김박최정강조윤장임한오신권황송유홍전고문손배백허남심노하곽성차주두단번통내여서',
  ].join(''),
}
