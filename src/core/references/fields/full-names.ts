// The commonest family names of Spain, Portugal and Latin America: there a person has two.
const iberianFamilies = new Set(
  [
    'garcía rodríguez gonzález fernández lópez martínez sánchez pérez gómez martín jiménez ruiz hernández díaz moreno muñoz álvarez',
    'romero alonso gutiérrez navarro torres domínguez vázquez ramos gil ramírez serrano blanco molina morales suárez ortega delgado castro',
    'ortiz rubio marín sanz núñez iglesias medina garrido cortés castillo santos lozano guerrero cano prieto méndez cruz calvo gallego vidal',
    'herrera márquez peña flores cabrera campos vega fuentes carrasco reyes aguilar rojas vargas silva mendoza ríos guzmán salazar contreras',
    'sousa souza oliveira pereira costa ferreira rodrigues almeida nascimento lima araújo fernandes carvalho gomes martins rocha ribeiro',
    'alves monteiro mendes barros freitas barbosa pinto moura cavalcanti dias teixeira moreira correia lopes leite goncalves calado nunes cardoso marques santana machado tavares andrade batista vieira cunha',
  ].flatMap((line) => line.split(' ').map(plain)),
)

// Given names that stand first in many lists of people; what is not here is decided by other signs.
const givenNames = new Set(
  [
    'aaron adam alan albert alexander alice amanda amy ana andrea andreas andrew angela ann anna anne anthony antonio arthur barbara ben',
    'benjamin bernard brian carl carla carlos caroline catherine charles charlotte chris christian christina christine christopher claire',
    'claudia clara craig daniel daniela david deborah diana diane dominic donald dorothy douglas edward elena elizabeth ellen emily emma',
    'eric erik eva felix fiona francesca francis francisco frank franz fred gabriel george gerald giovanni giulia gordon grace graham greg',
    'gregory hannah hans harry heather heinz helen henry hugo ian ingrid isabel jack jacob james jan jane janet jason javier jean jeffrey',
    'jennifer jeremy jessica joan joao john jonathan jorge jose joseph josé juan judith julia julie jun karen karl kate katherine kathleen',
    'keith kelly kenneth kevin klaus laura lars lauren lena linda lisa louis louise lucia lucy luis luca maria marie mario mark markus martha',
    'martin mary matthew max megan melissa michael michelle miguel mike monica nancy natalie nicholas nicole nina oliver olivia pablo pamela',
    'patricia patrick paul paula pedro peter philip philippe pierre rachel ralph raymond rebecca richard robert roberto roger ronald rosa',
    'ruth ryan samuel sandra sara sarah sergio sharon simon sofia sophie stefan stephanie stephen steven stuart susan sven teresa thomas',
    'timothy tom ulrich ursula vera victor victoria walter wendy werner william yuki aiko hiroshi kenji',
  ].flatMap((line) => line.split(' ').map(plain)),
)

const vietnameseFamilies = new Set(
  'nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly dinh trinh doan mai lam truong dao cao ta luong'.split(
    ' ',
  ),
)
const vietnameseMiddle =
  /^(?:v[aă]n|th[iị]|ng[oọ]c|qu[oố]c|đ[uứ]c|minh|thanh|xu[aâ]n|kim|h[uữ]u|c[oô]ng|hoàng|hồng|thu|tu[aấ]n|quang)$/iu
const particleWord = /^(?:v[ao]n|de[rnls]?|di|d[aou]s?|la|le|el|al|bin|ibn|ter|ten|zu|af|av)$/u

/** Small letters without accents. */
function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase()
}

/** "Ingrid Solberg", "Hugo van der Meer", "Aidan N. Gomez": two to five words, the first and the last written out. */
export function isFullName(text: string): boolean {
  const words = text
    .trim()
    .replace(/(?<=\p{L}{2})\.$/u, '')
    .split(/\s+/u)
  const named = words.filter((word) => !particleWord.test(word))
  return (
    named.length >= 2 &&
    named.length <= 4 &&
    /^\p{Lu}[\p{Ll}\p{M}][\p{L}\p{M}'’-]*$/u.test(named[0] ?? '') &&
    named.slice(1).every((word) => /^(?:\p{Lu}[\p{L}\p{M}'’-]*|\p{Lu}\.|\p{Lu}\.-\p{Lu}\.)$/u.test(word)) &&
    /^\p{Lu}[\p{L}\p{M}'’-]*[\p{Ll}\p{M}][\p{L}\p{M}]*$/u.test(named.at(-1) ?? '')
  )
}

/**
 * Whether two sides of a comma are two people, each with the given name first ("Ada Lind, Berta Moe"), and not a compound family name
 * and its given names ("García Luna, Gabriel José", "de la Cruz Vega, Ana María").
 */
export function areTwoPeople(left: string, right: string): boolean {
  if (!isFullName(left) || !isFullName(right)) return false
  const [first = '', ...others] = left.trim().split(/\s+/u)
  if (
    particleWord.test(first) ||
    /^(?:De|Del|La|Di|Da|Van|Von)$/u.test(first) ||
    others.some((word) => /^[yei]$/u.test(word))
  )
    return false
  const isGiven = (word: string) => givenNames.has(plain(word))
  if (isGiven(first)) return true
  const given = right.trim().split(/\s+/u)
  return !iberianFamilies.has(plain(first)) && !given.every(isGiven)
}

/** "Nguyễn Văn An": the family name first, then one or two middle names and the given name. Null for other names. */
export function vietnameseName(words: readonly string[]): { readonly family: string; readonly given: string } | null {
  const [first = '', second = ''] = words
  if (
    words.length < 3 ||
    words.length > 5 ||
    !vietnameseFamilies.has(plain(first)) ||
    words.some((word) => word.includes('.'))
  )
    return null
  const isMarked = words.some(
    (word) => /[ăâđêôơưĂÂĐÊÔƠƯ]|\p{M}{2}/u.test(word.normalize('NFD')) || /[\u1EA0-\u1EF9ĂăĐđƠơƯư]/u.test(word),
  )
  return isMarked || vietnameseMiddle.test(second) ? { family: first, given: words.slice(1).join(' ') } : null
}
