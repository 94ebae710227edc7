import { describe, expect, it } from 'vitest'
import { picturesOption } from '#core/report/formats/pictures-option.ts'
import {
  exportPresets,
  firstChoice,
  optionValue,
  presetInWords,
  presetOf,
  presetTarget,
  targetOfChoice,
  withPreset,
  type ExportChoice,
} from './export-choice.ts'
import type { ExportTarget } from './export-target.ts'

const target = (extension: string): ExportTarget => ({
  id: `the-${extension}`,
  label: extension.toUpperCase(),
  summary: '',
  extension,
  options: [{ id: 'marks', label: 'Marks', kind: 'switch', default: true }],
  run: () => Promise.resolve(),
})
const csvAlone = [target('csv')]
const many = ['csv', 'xlsx', 'docx', 'html', 'json'].map(target)
const preset = (id: string) => exportPresets.find((one) => one.id === id)!

describe('a preset', () => {
  it.each(exportPresets.map(({ id }) => id))('%s is told from what it sets, whatever is offered', (id) => {
    for (const targets of [csvAlone, many]) {
      const choice = withPreset(firstChoice(targets), preset(id), targets)
      expect(presetOf(choice, targets)?.id).toBe(id)
      expect(targets).toContain(targetOfChoice(choice, targets))
      expect(presetInWords(preset(id), targets)).toContain(targetOfChoice(choice, targets).label)
    }
  })

  it('takes what its reader opens every day, and CSV where that is all there is', () => {
    expect(presetTarget(preset('editor'), many).extension).toBe('docx')
    expect(presetTarget(preset('checker'), many).extension).toBe('xlsx')
    expect(presetTarget(preset('everything'), many).extension).toBe('json')
    expect(exportPresets.map((one) => presetTarget(one, csvAlone).extension)).toEqual(['csv', 'csv', 'csv', 'csv'])
  })

  it('leaves nothing out that is on screen where nobody ever exported', () => {
    expect(firstChoice(many)).toMatchObject({ columns: 'shown', withSuggestions: true, withNotes: true })
  })

  it('is the writer’s own choice once anything differs, and forgets what its target was told', () => {
    const choice = withPreset(firstChoice(many), preset('editor'), many)
    const others: readonly Partial<ExportChoice>[] = [
      { withNotes: true },
      { columns: 'all' },
      { targetId: 'the-html' },
      { options: { 'the-docx': { marks: false } } },
    ]
    for (const other of others) expect(presetOf({ ...choice, ...other }, many)).toBeNull()
    const told = { ...choice, options: { 'the-docx': { marks: false }, 'the-csv': { marks: false } } }
    expect(withPreset(told, preset('editor'), many).options).toEqual({ 'the-docx': {}, 'the-csv': { marks: false } })
  })
})

describe('pictures of the quoted places', () => {
  const pictured = ['xlsx', 'docx', 'html'].map((extension) =>
    extension === 'xlsx'
      ? target(extension)
      : { ...target(extension), options: [...target(extension).options, picturesOption] },
  )
  const isPictured = (choice: ExportChoice, id: string) => optionValue(picturesOption, choice.options[id])

  it('go to the fact-checker in whatever carries them, and to nobody else unless the writer says so', () => {
    const checker = withPreset(firstChoice(pictured), preset('checker'), pictured)
    expect(isPictured(checker, 'the-html')).toBe(true)
    expect(isPictured(checker, 'the-docx')).toBe(true)
    expect(presetOf(checker, pictured)?.id).toBe('checker')
    const editor = withPreset(checker, preset('editor'), pictured)
    expect(isPictured(editor, 'the-docx')).toBe(false)
    expect(isPictured(editor, 'the-html')).toBe(false)
    const own = { ...editor, options: { ...editor.options, 'the-docx': { pictures: true } } }
    expect(presetOf(own, pictured)).toBeNull()
    expect(isPictured({ ...editor, options: {} }, 'the-docx')).toBe(false)
  })
})

describe('what was remembered', () => {
  it('of a format that is not there any more is the first that is', () => {
    expect(targetOfChoice({ ...firstChoice(many), targetId: 'the-past' }, many)).toBe(many[0])
  })

  it('of an option that is not offered any more is its default', () => {
    const option = {
      id: 'names',
      label: 'Names',
      kind: 'choice',
      choices: [{ value: 'words', label: 'Words' }],
      default: 'words',
    } as const
    expect(optionValue(option, { names: 'runes' })).toBe('words')
    expect(optionValue({ id: 'marks', label: '', kind: 'switch', default: true }, { marks: 'yes' })).toBe(true)
    expect(optionValue({ id: 'marks', label: '', kind: 'switch', default: true }, { marks: false })).toBe(false)
  })
})
