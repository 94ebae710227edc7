import * as v from 'valibot'
import type { Setting } from '../change.ts'
import type { CustomField } from '../custom-field.ts'
import { lastNumberKeys } from '../setting-keys.ts'
import { count, group, listOf, maybe, text, type Shape } from './shape-parts.ts'

/** What is remembered of a table that was imported: its headings, and what each is. */
interface NamedColumns {
  readonly headers: readonly string[]
  readonly targets: readonly string[]
}

const anything: Shape<unknown> = v.unknown()

/** The shapes of the settings whose values are read, by id. Of all others, only that they are there is asked. */
const settingValues: ReadonlyMap<unknown, Shape<unknown>> = new Map<unknown, Shape<unknown>>([
  ['library-name', text],
  [
    'custom-fields',
    listOf(
      group<CustomField>({
        id: v.custom<CustomField['id']>(
          (id) => typeof id === 'string' && id.startsWith('custom:'),
          'a custom field’s id',
        ),
        label: text,
      }),
    ),
  ],
  ...Object.values(lastNumberKeys).map((key) => [key, count] as const),
  ['csv-columns', listOf(group<NamedColumns>({ headers: listOf(text), targets: listOf(text) }))],
])

/** The shape of a setting, but for its value. */
export const setting: Shape<Setting> = group<Setting>({ id: text, value: maybe(anything) })

/** The shape of the value of the setting with this id. */
export function settingValue(id: unknown): Shape<unknown> {
  return settingValues.get(id) ?? anything
}
