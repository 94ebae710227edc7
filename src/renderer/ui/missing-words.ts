import type { Missing } from '#core/model/tag.ts'

/** The four kinds of "no value", in words. */
export const missingWords: Readonly<Record<Missing | 'not-looked-at', string>> = {
  'not-looked-at': 'Not looked at yet',
  'not-stated': 'Not stated',
  unclear: 'Unclear',
  'not-applicable': 'Not applicable',
}
