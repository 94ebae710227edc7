// The commonest Chinese family names in pinyin.
const families = new Set(
  [
    'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie tang han cao',
    'deng feng peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren yao shen zhong cui tan fan',
    'shi liao dai jia xia qiu fang hou zou xiong meng qin bai yan xue lei fu qian mao hao gong shao wan gu lai kang yi',
  ].flatMap((line) => line.split(' ')),
)
const onset = '(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsrwy])?'
const rhyme = '(?:i?ang|iong|[aeio]ng|uang|i[aeu]n?|ian|iao|u[aeio]n?|uai|a[ion]|e[inr]|ou|in|un|[aeiouü])'
const syllables = new RegExp(`^${onset}${rhyme}(?:(-?)${onset}${rhyme})?$`)
const oneSyllable = new RegExp(`^${onset}${rhyme}$`)

/** Whether a word is a family name of the commonest, in pinyin, in any letters. */
export function isChineseFamily(word: string): boolean {
  return families.has(word.toLowerCase())
}

/** Whether a word can be one or two syllables of pinyin. */
export function isPinyin(word: string): boolean {
  return syllables.test(word.toLowerCase())
}

/**
 * In which of two places people of two words each have their family name: where one place alone always holds a common family name, or
 * always holds the one syllable before or behind two. Null where the words do not tell.
 */
export function chineseFamilyPlace(people: readonly (readonly [string, string])[]): 0 | 1 | null {
  const all = (place: 0 | 1, holds: (word: string) => boolean) => people.every((words) => holds(words[place]))
  const [first, second] = [all(0, isChineseFamily), all(1, isChineseFamily)]
  if (first !== second) return first ? 0 : 1
  if (people.length < 2 || !people.every((words) => words.every(isPinyin))) return null
  const isShort = (word: string) => oneSyllable.test(word.toLowerCase())
  if (all(0, isShort) && all(1, (word) => !isShort(word))) return 0
  return all(1, isShort) && all(0, (word) => !isShort(word)) ? 1 : null
}
