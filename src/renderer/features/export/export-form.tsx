import { Button, TextInput } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { formatCount } from '#core/format-count.ts'
import { safeFileName } from '#core/safe-file-name.ts'
import type { EvidenceTable } from '#core/table/evidence-table.ts'
import { endExport, type ExportAsk, type ExportScope } from '#renderer/background/exporting.ts'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { RadioList } from '#renderer/ui/radio-list.tsx'
import { useModEnter } from '#renderer/ui/use-mod-enter.ts'
import { exportPresets, presetInWords, presetOf, withPreset } from './export-choice.ts'
import { suggestionsSince } from './chosen-table.ts'
import classes from './export-dialog.module.css'
import { exportTargets } from './export-targets.ts'
import { InTheFile } from './in-the-file.tsx'
import type { LastExport } from './last-export.ts'
import { LookedUpQuotes } from './looked-up.tsx'
import { MissingSuggestions } from './missing-suggestions.tsx'
import { Preview } from './preview.tsx'
import { TargetIcon } from './target-icon.tsx'
import { useExport } from './use-export.ts'
import { usePreview } from './use-preview.ts'
import { useUnreadPapers } from './use-unread-papers.ts'

/** What is exported, as what, what goes in, how the quotes were found, what it will look like, and its name. */
export function ExportForm({
  ask,
  table: whole,
  newest,
  onNewest,
  last,
}: {
  readonly ask: ExportAsk
  /** What is exported, and the same as it is by now. */
  readonly table: EvidenceTable
  readonly newest: EvidenceTable
  onNewest(table: EvidenceTable): void
  readonly last: LastExport | null
}) {
  const form = useExport(ask, whole, last)
  const { choice, change, target, table, about } = form
  const unread = useUnreadPapers(table)
  const fixedColumns = target.fixed?.('columns', form.options) ?? null
  const preview = usePreview(form.lookUps, table, about, target, form.options)
  const preset = presetOf(choice, exportTargets)
  useModEnter(form.run)
  return (
    <>
      <div className={classes.presets}>
        <RadioList
          legend="Preset"
          name="export-preset"
          look="cards"
          items={exportPresets.map((one) => ({
            value: one.id,
            label: one.label,
            says: presetInWords(one, exportTargets),
          }))}
          value={preset?.id ?? null}
          onChange={(id) =>
            change(
              withPreset(
                choice,
                exportPresets.find((one) => one.id === id)!,
                exportTargets,
              ),
            )
          }
          after={preset === null && <p className={classes.own}>Own choice</p>}
        />
      </div>
      <div className={classes.columns}>
        <div className={classes.column}>
          <RadioList<ExportScope['id']>
            legend="What"
            name="export-what"
            look="plain"
            items={ask.scopes.map(({ id, label, studyIds }) => ({
              value: id,
              label,
              ...(id === 'study'
                ? { says: table.rows[0]?.cells['reference']?.text }
                : { side: formatCount(studyIds.length, 'study', 'studies') }),
              disabled: studyIds.length === 0 && id !== form.scope.id,
              autoFocus: id === form.scope.id,
            }))}
            value={form.scope.id}
            onChange={form.setScope}
          />
          <RadioList
            legend="Columns"
            name="export-columns"
            look="plain"
            items={[
              { value: 'shown', label: 'As the table shows them', disabled: fixedColumns !== null },
              { value: 'all', label: 'All', disabled: fixedColumns !== null, says: fixedColumns?.why },
            ]}
            value={choice.columns}
            onChange={(columns) => change({ columns })}
          />
          <RadioList
            legend="As"
            name="export-as"
            look="rows"
            items={exportTargets.map(({ id, label, summary, extension }) => ({
              value: id,
              label,
              says: summary,
              icon: <TargetIcon extension={extension} />,
            }))}
            value={target.id}
            onChange={(targetId) => change({ targetId })}
          />
        </div>
        <div className={classes.column}>
          <InTheFile
            choice={choice}
            target={target}
            suggestions={form.suggestions}
            missing={
              about.withSuggestions && (
                <MissingSuggestions
                  unread={unread}
                  arrived={suggestionsSince(table, newest)}
                  onTake={() => onNewest(newest)}
                />
              )
            }
            onChange={change}
          />
          <LookedUpQuotes
            lookUps={form.lookUps}
            table={table}
            withSuggestions={about.withSuggestions}
            quotes={form.quotes}
            retracted={form.retracted}
            isWithoutRetracted={form.isWithoutRetracted}
            onRetracted={form.setWithoutRetracted}
            onLook={form.look}
          />
        </div>
        <div className={classes.under}>
          <Preview
            preview={preview}
            hasPreview={target.preview !== undefined}
            studies={table.rows.length}
            columns={table.columns.length}
            quotes={form.quotes}
          />
        </div>
      </div>
      <Foot form={form} />
    </>
  )
}

function Foot({ form }: { readonly form: ReturnType<typeof useExport> }) {
  const { name, target, whyNot } = form
  const safe = safeFileName(name, '')
  return (
    <div className={classes.foot}>
      {!target.namesItself && (
        <TextInput
          className={classes.name}
          label="Name"
          value={name}
          rightSection={<span className={classes.extension}>.{target.extension}</span>}
          rightSectionWidth={58}
          onChange={(event) => form.setName(event.currentTarget.value)}
        />
      )}
      <p className={classes.says} role="status">
        {whyNot ??
          (target.namesItself
            ? 'Each copy is named after its study.'
            : safe !== '' && safe !== name.trim()
              ? `Saved as “${safe}.${target.extension}”`
              : '')}
      </p>
      <Button variant="default" onClick={endExport}>
        Cancel
      </Button>
      <Button
        leftSection={<IconDownload size={15} aria-hidden />}
        rightSection={<KeyHint keyName="Mod+Enter" onButton />}
        disabled={whyNot !== null}
        onClick={form.run}
      >
        Export
      </Button>
    </div>
  )
}
