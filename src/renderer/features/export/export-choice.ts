import type { ExportOption, ExportOptions } from '#core/report/export-format.ts'
import { picturesOption } from '#core/report/formats/pictures-option.ts'
import type { ExportTarget } from './export-target.ts'

/** How an export is made, whatever it is of: remembered for the next time. */
export interface ExportChoice {
  readonly targetId: string
  readonly columns: 'shown' | 'all'
  readonly withSuggestions: boolean
  readonly withNotes: boolean
  /** What each target was told, by its id; what is absent is as its own default. */
  readonly options: Readonly<Record<string, ExportOptions>>
}

/** For whom a file is made: the target whose extension comes first, and the switches that fit. */
export interface ExportPreset {
  readonly id: string
  readonly label: string
  /** In the order of fitness; the first that is offered is taken. */
  readonly extensions: readonly string[]
  readonly columns: ExportChoice['columns']
  readonly withSuggestions: boolean
  readonly withNotes: boolean
  /** Of the quoted places, in whatever carries them. */
  readonly withPictures?: boolean
}

/** Whom files are made for. The fact-checker's is proposed to who never exported: it leaves nothing out that is on screen. */
export const exportPresets: readonly ExportPreset[] = [
  {
    id: 'editor',
    label: 'For the editor',
    extensions: ['docx', 'html', 'csv'],
    columns: 'shown',
    withSuggestions: false,
    withNotes: false,
  },
  {
    id: 'checker',
    label: 'For the fact-checker',
    extensions: ['xlsx', 'html', 'csv'],
    columns: 'shown',
    withSuggestions: true,
    withNotes: true,
    withPictures: true,
  },
  {
    id: 'spreadsheet',
    label: 'For a spreadsheet',
    extensions: ['csv', 'xlsx'],
    columns: 'all',
    withSuggestions: false,
    withNotes: false,
  },
  {
    id: 'everything',
    label: 'Everything',
    extensions: ['json', 'xlsx', 'csv'],
    columns: 'all',
    withSuggestions: true,
    withNotes: true,
  },
]

/** What a preset takes of these targets. */
export function presetTarget({ extensions }: ExportPreset, targets: readonly ExportTarget[]): ExportTarget {
  for (const extension of extensions) {
    const found = targets.find((target) => target.extension === extension)
    if (found) return found
  }
  return targets[0]!
}

/** The choice as the preset has it; what other targets were told stays, but for pictures. */
export function withPreset(choice: ExportChoice, preset: ExportPreset, targets: readonly ExportTarget[]): ExportChoice {
  const { id } = presetTarget(preset, targets)
  const { columns, withSuggestions, withNotes } = preset
  const options = { ...choice.options, [id]: {} }
  for (const target of targets)
    if (carriesPictures(target)) options[target.id] = { ...options[target.id], ...presetOptions(preset, target) }
  return { targetId: id, columns, withSuggestions, withNotes, options }
}

/** What a preset tells a target; what is absent is as the target's own default. */
function presetOptions({ withPictures = false }: ExportPreset, target: ExportTarget): ExportOptions {
  return carriesPictures(target) ? { [picturesOption.id]: withPictures } : {}
}

function carriesPictures({ options }: ExportTarget): boolean {
  return options.some(({ id }) => id === picturesOption.id)
}

/** The preset that the choice is; null where it is the writer's own. */
export function presetOf(choice: ExportChoice, targets: readonly ExportTarget[]): ExportPreset | null {
  const target = targetOfChoice(choice, targets)
  const isTold = (preset: ExportPreset) =>
    target.options.every(
      (option) => optionValue(option, choice.options[target.id]) === optionValue(option, presetOptions(preset, target)),
    )
  return (
    exportPresets.find(
      (preset) =>
        presetTarget(preset, targets) === target &&
        preset.columns === choice.columns &&
        preset.withSuggestions === choice.withSuggestions &&
        preset.withNotes === choice.withNotes &&
        isTold(preset),
    ) ?? null
  )
}

/** What a preset does, in a line: "CSV, columns as shown, confirmed values only, no notes". */
export function presetInWords(preset: ExportPreset, targets: readonly ExportTarget[]): string {
  return [
    presetTarget(preset, targets).label,
    preset.columns === 'all' ? 'every column' : 'columns as shown',
    preset.withSuggestions ? 'suggestions marked as such' : 'confirmed values only',
    preset.withNotes ? 'with notes' : 'no notes',
  ].join(', ')
}

/** The first choice of who never exported. */
export function firstChoice(targets: readonly ExportTarget[]): ExportChoice {
  const checker = exportPresets.find(({ id }) => id === 'checker')!
  return withPreset(
    { targetId: '', columns: 'shown', withSuggestions: true, withNotes: true, options: {} },
    checker,
    targets,
  )
}

/** The target of a choice; the first where an earlier version offered one that is not there any more. */
export function targetOfChoice({ targetId }: ExportChoice, targets: readonly ExportTarget[]): ExportTarget {
  return targets.find(({ id }) => id === targetId) ?? targets[0]!
}

/** What an option was set to, or its default where it was not, or to something that is not offered any more. */
export function optionValue(option: ExportOption, options: ExportOptions = {}): string | boolean {
  const value = options[option.id]
  if (option.kind === 'switch') return typeof value === 'boolean' ? value : option.default
  return option.choices.some((choice) => choice.value === value) ? String(value) : option.default
}
