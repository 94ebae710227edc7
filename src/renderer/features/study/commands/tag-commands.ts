import type { Command } from '#renderer/background/commands.ts'
import type { StudyField } from '../fields/study-fields.ts'

/** A command for each field: tags the selected words with it, or goes to it where nothing is selected. Fields with a letter come first. */
export function tagCommands(
  fields: readonly StudyField[],
  somethingSelected: boolean,
  onTag: (field: StudyField) => void,
): readonly Command[] {
  const command = (field: StudyField): Command => {
    const name = field.label.toLowerCase()
    const withoutSelection = field.letter === null ? `Go to ${name}` : `Tag as ${name}, or go to it`
    return {
      id: `tag ${field.id}`,
      label: somethingSelected ? `Tag as ${name}` : withoutSelection,
      group: 'Tag',
      ...(field.letter === null ? {} : { keys: [field.letter] }),
      run: () => onTag(field),
    }
  }
  return [
    ...fields.filter((field) => field.letter !== null).map(command),
    ...fields.filter((field) => field.letter === null).map(command),
  ]
}
