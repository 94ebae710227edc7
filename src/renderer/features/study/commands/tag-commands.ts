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
    return {
      id: `tag ${field.id}`,
      label: somethingSelected ? `Tag as ${name}` : `Tag as ${name}, or go to it`,
      group: 'Tag',
      ...(field.key === null ? {} : { keys: [field.key] }),
      run: () => onTag(field),
    }
  }
  return [
    ...fields.filter((field) => field.letter !== null).map(command),
    ...fields.filter((field) => field.letter === null).map(command),
  ]
}
