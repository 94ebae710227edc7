import { describe, expect, it } from 'vitest'
import { decodeText } from './decode-text.ts'
import { encodedInParts } from './encoded-text.fixture.ts'

const record = (title: string, author: string) => `TY  - JOUR\nTI  - ${title}\nAU  - ${author}\nPY  - 2021\nER  - \n`

describe('the encoding of a file that says none', () => {
  it.each([
    ['windows-1251', 'Влияние солнечного света на рост лишайников в тундре', 'Смирнова, Ольга'],
    ['koi8-r', 'Наблюдения за инеем на камнях: пилотное исследование', 'Кузнецов, Пётр'],
    ['windows-1251', 'Вплив туману на врожайність груш у їхньому саду', 'Шевчук, Ірина'],
    ['windows-1251', 'Ефект на мъглата върху растежа на мъх', 'Георгиева, Цветана'],
    ['windows-1253', 'Η επίδραση της ομίχλης στην ανάπτυξη των βρύων', 'Παπαδόπουλος, Γιώργος'],
    ['windows-1255', 'השפעת הערפל על גידול טחבים: מחקר ראשוני', 'כהן, דוד'],
    ['windows-1256', 'أثر الضباب في نمو الطحالب: دراسة أولية', 'الحسن, ليلى'],
    ['windows-1254', 'Sisin yosun büyümesine etkisi: öncü bir çalışma', 'Yıldız, Ayşe'],
    ['windows-1250', 'Wpływ mgły na wzrost mchów: badanie wstępne', 'Zieliński, Grzegorz'],
    ['iso-8859-2', 'Zależność między mgłą a wzrostem mchów', 'Wiśniewska, Małgorzata'],
    ['windows-1250', 'Vliv mlhy na růst mechů: předběžná studie', 'Svobodová, Jiřina'],
    ['windows-1250', 'A köd hatása a mohák növekedésére: előzetes vizsgálat', 'Kovács, Győző'],
    ['windows-1250', 'Učinak magle na rast mahovina: početno istraživanje', 'Jurišić, Željka'],
    ['windows-1250', 'Efectul ceţii asupra creşterii muşchilor: studiu iniţial', 'Ionescu, Ştefan'],
    ['windows-1252', 'Über den Einfluss von Nebel auf Moose: größere Schäden', 'Müller, Jörg'],
    ['windows-1252', 'Étude sur l’effet du brouillard à Besançon: été', 'Lefèvre, Hélène'],
    ['windows-1252', 'Efectos de la niebla: observación en niños y años', 'Muñoz, José'],
    ['windows-1252', 'Ação da névoa em musgos: avaliação não aleatória', 'Conceição, João'],
    ['windows-1252', 'Tågens påvirkning af mosser: en foreløbig undersøgelse', 'Sørensen, Åse'],
    ['windows-1252', 'Áhrif þoku á vöxt mosa: könnun við sjó', 'Þórðarson, Jón'],
    ['macintosh', 'Étude sur l’effet du brouillard à Besançon: été', 'Lefèvre, Hélène'],
    ['shift_jis', '霧がコケの成長に及ぼす影響:予備的研究', '佐々木, 恵子'],
    ['euc-jp', '高齢者における霧の観察研究と安全性の検討', '渡辺, 直樹'],
    ['shift_jis', '霧と健康に関する疫学調査', '松本, 明'],
    ['gb18030', '雾对苔藓生长影响的初步研究', '王小红'],
    ['big5', '霧對苔蘚生長之影響：初步研究', '陳, 美玲'],
    ['euc-kr', '안개가 이끼의 생장에 미치는 영향: 예비 연구', '박, 지훈'],
    ['windows-1252', 'A café of mosses', 'Smith, John'],
    ['windows-1252', '“Mosses” – a review', 'Smith, John'],
    ['windows-1250', 'Fog and moss in Europe', 'Dvořák, Tomáš'],
    ['windows-1250', 'Fog and moss in Europe', 'Wójcik, Łukasz; Dąbrowska, Agnieszka'],
    ['windows-1254', 'Fog and moss in Anatolia', 'Öztürk, Çağrı; Şahin, Işıl'],
  ])('%s: %s', (encoding, title, author) => {
    const text = record(title, author)
    expect(decodeText(encodedInParts(text, encoding))).toMatchObject({ text, encoding })
  })

  it('is told as unsure, with the others it could be, where a letter or two say little', () => {
    const { text, notice } = decodeText(encodedInParts('Tête', 'windows-1252'))
    expect(text).toBe('Tête')
    expect(notice).toMatch(/Western European .*could also be Central European/)
  })

  it('is the writer’s to choose', () => {
    const bytes = encodedInParts(record('霧', '林'), 'big5')
    expect(decodeText(bytes, 'big5').text).toContain('霧')
    expect(decodeText(bytes, 'big5').notice).toBeUndefined()
  })

  it('is found for the lines alone that are not in UTF-8', () => {
    const czech = encodedInParts('AU  - Dvořáček, Jiří; Křížová, Žofie\n', 'windows-1250')
    const mixed = Uint8Array.from([...new TextEncoder().encode('AU  - Müller\n'), ...czech])
    expect(decodeText(mixed).text).toBe('AU  - Müller\nAU  - Dvořáček, Jiří; Křížová, Žofie\n')
  })
})
