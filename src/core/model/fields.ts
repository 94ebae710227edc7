/**
 * The built-in fields in the order of the form; the writer's own come after. The one list of them: ids, form, keys, and columns follow
 * from it. A field whose value is more than text has its shape in `tag.ts`.
 */
const builtInFields = [
  { id: 'study-design', label: 'Study design', letter: 'D', column: 'Design', hint: 'What kind of study it is' },
  {
    id: 'sample-size',
    label: 'Sample size',
    letter: 'N',
    column: 'N (people)',
    hint: 'How many people, and how many were analysed',
  },
  {
    id: 'conflict-of-interest',
    label: 'Conflict of interest',
    letter: 'C',
    column: 'Conflict of interest',
    hint: 'What the authors declare',
  },
  { id: 'funding', label: 'Funding', letter: 'F', column: 'Funding', hint: 'Who paid, and what they did' },
  { id: 'registration', label: 'Registration', letter: 'G', column: 'Registration', hint: 'Registry and number' },
  {
    id: 'main-result',
    label: 'Main result',
    letter: 'R',
    column: 'Main result',
    hint: 'In absolute numbers, with the uncertainty',
  },
  {
    id: 'harms',
    label: 'Harms',
    letter: 'H',
    column: 'Harms',
    hint: 'Unwanted effects that were looked for and found',
  },
  {
    id: 'limitations',
    label: 'Limitations',
    letter: 'L',
    column: 'Limitations',
    hint: 'What the authors say weakens it',
  },
  { id: 'population', label: 'Population', letter: 'P', column: 'Population', hint: 'Who took part' },
  { id: 'intervention', label: 'Intervention', letter: 'I', column: 'Intervention', hint: 'What was done or given' },
  { id: 'comparator', label: 'Comparator', letter: null, column: 'Comparator', hint: 'What it was compared with' },
  { id: 'follow-up', label: 'Follow-up', letter: null, column: 'Follow-up', hint: 'How long people were followed' },
  {
    id: 'quote',
    label: 'Plain quote',
    letter: 'Q',
    column: 'Quotes',
    hint: 'Words worth keeping, for no field in particular',
  },
] as const satisfies readonly FieldShape[]

interface FieldShape {
  readonly id: string
  readonly label: string
  /** Upper-case letter: pressed on a selection, it tags it. Null: reached from the form only. */
  readonly letter: string | null
  /** What belongs in it, in one line. */
  readonly hint: string
  /** The column heading of the evidence table. */
  readonly column: string
}

/** The id of a field that Evidence Desk knows. */
export type BuiltInFieldId = (typeof builtInFields)[number]['id']

/** How a field is named and reached on screen. The letter is its key and its badge; colour only groups. */
interface FieldDefinition extends FieldShape {
  readonly id: BuiltInFieldId
}

/** The built-in fields in the order of the form. */
export const fields: readonly FieldDefinition[] = builtInFields

/** The definition of a built-in field. */
export function fieldDefinition(id: BuiltInFieldId): FieldDefinition {
  return fields.find((field) => field.id === id)!
}
