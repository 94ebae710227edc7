import type { FieldId } from '#core/model/tag.ts'
import { useCommands, type Command } from '#renderer/background/commands.ts'
import type { ReaderActions } from './reader/reader-bar.tsx'
import type { PaperSection } from './reader/paper-sections.ts'
import { extendSentences, sentenceBelow, stepSentence } from './reader/sentence-choice.ts'
import type { StudyField } from './fields/study-fields.ts'
import type { QuotePlace } from './fields/tag-edits.ts'
import type { Reading } from './reader/use-reading.ts'
import type { FieldEditing } from './fields/use-field-editing.ts'

/** Everything that can be done on the study page, with its key. */
export function useStudyCommands({
  fields,
  desk,
  reading,
  actions,
  sections,
  head,
  onTag,
  onStep,
  onJump,
  onFields,
}: {
  readonly fields: readonly StudyField[]
  readonly desk: FieldEditing
  readonly reading: Reading
  readonly actions: ReaderActions
  readonly sections: readonly PaperSection[]
  /** The field whose head has the keyboard. */
  readonly head: FieldId | null
  onTag(field: StudyField): void
  onStep(step: 1 | -1): void
  onJump(place: QuotePlace): void
  /** Goes to the first open field. */
  onFields(): void
}): void {
  const field = fields.find((each) => each.id === head)
  const suggested = field !== undefined && field.candidates.length > 0
  const several = (field?.candidates.length ?? 0) > 1
  const { prepared, sentences, chosen } = reading
  const bySentence = sentences !== null
  const move = (step: 1 | -1) => {
    if (prepared && sentences) reading.chooseSentences(stepSentence(prepared, sentences, step))
  }
  const extend = (step: 1 | -1) => {
    if (prepared && sentences) reading.chooseSentences(extendSentences(prepared, sentences, step))
  }
  const chooseHere = () => {
    if (!prepared || !reading.view || !reading.opened) return
    const here = sentenceBelow(prepared, reading.view.pageIndex, reading.opened.view.topOf(reading.view.pageIndex))
    if (here) {
      reading.chooseSentences(here)
      reading.opened.view.focus()
    }
  }
  const toQuote = () => {
    const quote = field?.tag?.quotes[0]
    const { shown } = field ? desk.candidate(field) : { shown: undefined }
    if (quote) onJump({ paperSha256: quote.paperSha256, anchor: quote.anchor })
    else if (shown?.quote) onJump({ paperSha256: shown.paperSha256, anchor: shown.quote })
  }
  const onField = (command: Omit<Command, 'group'>): Command => ({
    ...command,
    group: 'The field you are on',
    onButtons: true,
    enabled: field !== undefined && command.enabled !== false,
  })
  const tagging: Command[] = fields.flatMap((each) =>
    each.letter === null
      ? []
      : [
          {
            id: `tag ${each.id}`,
            label: chosen ? `Tag as ${each.label.toLowerCase()}` : `Tag as ${each.label.toLowerCase()}, or go to it`,
            group: 'Tag',
            keys: [each.letter],
            run: () => onTag(each),
          },
        ],
  )
  useCommands([
    ...tagging,
    ...fields.flatMap((each) =>
      each.letter !== null
        ? []
        : [
            {
              id: `tag ${each.id}`,
              label: chosen ? `Tag as ${each.label.toLowerCase()}` : `Go to ${each.label.toLowerCase()}`,
              group: 'Tag',
              run: () => onTag(each),
            },
          ],
    ),
    onField({
      id: 'accept',
      label: 'Accept the suggestion',
      keys: ['Enter'],
      enabled: suggested,
      run: () => {
        if (field) desk.accept(field)
      },
    }),
    onField({
      id: 'edit-with-enter',
      label: 'Edit the value',
      keys: ['Enter'],
      enabled: !suggested,
      keyOnly: true,
      run: () => {
        if (field) desk.edit(field)
      },
    }),
    onField({
      id: 'edit',
      label: 'Edit the value, or write one',
      keys: ['E'],
      run: () => {
        if (field) desk.edit(field)
      },
    }),
    onField({
      id: 'next-candidate',
      label: 'Next candidate',
      keys: ['ArrowRight'],
      enabled: several,
      run: () => {
        if (field) desk.cycleCandidate(field, 1)
      },
    }),
    onField({
      id: 'candidate-before',
      label: 'Suggestion before',
      keys: ['ArrowLeft'],
      enabled: several,
      run: () => {
        if (field) desk.cycleCandidate(field, -1)
      },
    }),
    onField({
      id: 'reject',
      label: 'Reject the suggestion',
      keys: ['X'],
      enabled: suggested,
      run: () => {
        if (field) desk.reject(field)
      },
    }),
    onField({
      id: 'missing',
      label: 'No value: not stated, unclear, not applicable',
      keys: ['0'],
      run: () => {
        if (field) desk.missing(field)
      },
    }),
    onField({
      id: 'clear',
      label: 'Clear the field',
      keys: ['Delete'],
      enabled: field?.tag !== undefined,
      run: () => {
        if (field) desk.clear(field)
      },
    }),
    onField({ id: 'to-quote', label: 'Show the quote in the paper', keys: [' ', 'Mod+Enter'], run: toQuote }),
    {
      id: 'choose-sentence',
      label: 'Choose the first sentence in sight',
      group: 'Read',
      keys: ['S'],
      enabled: prepared !== null,
      run: chooseHere,
    },
    {
      id: 'sentence-next',
      label: 'Next sentence',
      group: 'Read',
      keys: ['ArrowDown'],
      enabled: bySentence,
      keyOnly: true,
      run: () => move(1),
    },
    {
      id: 'sentence-before',
      label: 'Sentence before',
      group: 'Read',
      keys: ['ArrowUp'],
      enabled: bySentence,
      keyOnly: true,
      run: () => move(-1),
    },
    {
      id: 'sentence-more',
      label: 'One sentence more',
      group: 'Read',
      keys: ['Shift+ArrowDown'],
      enabled: bySentence,
      keyOnly: true,
      run: () => extend(1),
    },
    {
      id: 'sentence-less',
      label: 'One sentence less',
      group: 'Read',
      keys: ['Shift+ArrowUp'],
      enabled: bySentence,
      keyOnly: true,
      run: () => extend(-1),
    },
    {
      id: 'leave',
      label: 'Leave the chosen words',
      group: 'Read',
      keys: ['Escape'],
      enabled: chosen !== null || reading.loose !== null,
      keyOnly: true,
      run: reading.leave,
    },
    {
      id: 'find',
      label: 'Search in this paper',
      group: 'Read',
      keys: ['Mod+F'],
      inTextFields: 'stay',
      run: actions.toggleSearch,
    },
    { id: 'larger', label: 'Larger', group: 'Read', keys: ['+', '='], run: () => actions.zoom(1) },
    { id: 'smaller', label: 'Smaller', group: 'Read', keys: ['-'], run: () => actions.zoom(-1) },
    { id: 'fit-width', label: 'Fit the width', group: 'Read', keys: ['W'], run: actions.fitWidth },
    { id: 'rotate', label: 'Turn the pages', group: 'Read', keys: ['Shift+R'], run: actions.rotate },
    { id: 'side', label: 'Show or hide outline and pages', group: 'Read', keys: ['O'], run: actions.toggleSide },
    {
      id: 'to-pages',
      label: 'Put the keyboard on the pages',
      group: 'Read',
      keys: ['V'],
      run: () => reading.opened?.view.focus(),
    },
    ...(actions.asPrinted
      ? [
          {
            id: 'as-printed',
            label: actions.asPrinted.on ? 'Show dark pages' : 'Show pages as printed',
            group: 'Read',
            run: actions.asPrinted.toggle,
          },
        ]
      : []),
    ...sections.map((section) => ({
      id: `section ${section.kind}`,
      label: `Go to ${section.label}`,
      group: 'Read',
      run: () => actions.goToSection(section),
    })),
    { id: 'to-fields', label: 'Go to the first open field', group: 'Study', keys: ['J'], run: onFields },
    { id: 'study-before', label: 'Study before', group: 'Study', keys: ['['], run: () => onStep(-1) },
    { id: 'study-next', label: 'Next study', group: 'Study', keys: [']'], run: () => onStep(1) },
  ])
}
