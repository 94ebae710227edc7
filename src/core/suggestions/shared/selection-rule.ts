/** The rule of a value that was read from words the writer selected: not calibrated, and the writer's only once kept. */
export const selectionRule = 'read from the words you selected'
