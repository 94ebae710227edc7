import { mayPrintAs, spanOfPrinted } from '#core/printed-numbers.ts'
import { anyOf, pattern } from '#core/word-patterns.ts'
import type { OutcomeDoubt } from './outcome-suggestion.ts'

/** Whether the printed percentage is the count's by any usual rounding, as the checks of results ask it too. */
export function percentDoubt(events: number, total: number, printed: string | undefined): readonly OutcomeDoubt[] {
  if (printed === undefined) return []
  const decimals = printed.split('.')[1]?.length ?? 0
  const share = (events / total) * 100
  if (mayPrintAs(share, spanOfPrinted(Number(printed), decimals))) return []
  return [
    {
      kind: 'percent-does-not-fit',
      words: `${events} of ${total} is ${share.toFixed(Math.max(decimals, 1))} %, and ${printed} % is printed.`,
    },
  ]
}

const things = anyOf([
  'sides?|eyes?|teeth|tooth|knees?|hips?|ears?|lesions?|tumou?rs?|samples?|slides?|wounds?|scars?|nodules?|nails?|implants?|grafts?',
  'biops(?:y|ies)|scans?|images?|wards?|hal(?:f|ves)|cheeks?|limbs?|feet|hands?|embryos?|cycles?|isolates?|specimens?|procedures?',
  'episodes?|infections?|admissions?|pregnanc(?:y|ies)|wards?|lungs?|kidneys?|breasts?|warts?|monkeys|mice|rats|dogs|cats|pigs|rabbits|animals',
])
const thingsBehind = pattern('iu', String.raw`^\s(?:\p{L}[\p{L}-]*\s){0,2}?(${things})\b`)

/** Whether the words behind a count name parts of people, events or animals. */
export function peopleDoubt(behind: string): readonly OutcomeDoubt[] {
  const thing = thingsBehind.exec(behind)?.[1]
  return thing
    ? [{ kind: 'not-people', words: `These are ${thing.toLowerCase()}; the number of people may be another.` }]
    : []
}
