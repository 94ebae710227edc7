import { Loader, Select, Tabs } from '@mantine/core'
import { useMemo, useState, type RefObject } from 'react'
import { countsInWords } from '#core/history/change-facts.ts'
import { countDifferences, differenceItems } from '#core/history/difference-items.ts'
import { turnedRound } from '#core/history/differences.ts'
import { formatCount } from '#core/format-count.ts'
import type { Version } from '#core/history/versions.ts'
import { BringBackBar } from './bring-back-bar.tsx'
import classes from './compared.module.css'
import { DifferenceList } from './difference-list.tsx'
import { TableAsWas } from './table-as-was.tsx'
import { useDifferences } from './use-differences.ts'
import { useNamesOfThings } from './use-names-of-things.ts'
import { momentWords } from './version-dates.ts'
import { titleOf, VersionTitle } from './version-title.tsx'

/** Versions that can be chosen to compare with, besides the named ones. */
const mostOffered = 100

/** One version beside another, or beside the library as it is now: what changed, the table as it was, and the way back. */
export function Compared({
  version,
  versions,
  lastSeq,
  rowsRef,
}: {
  /** Null for the library as it is now. */
  readonly version: Version | null
  readonly versions: readonly Version[]
  readonly lastSeq: number
  /** Where the rows stand: Enter in the list goes there. */
  readonly rowsRef: RefObject<HTMLDivElement | null>
}) {
  const [tab, setTab] = useState<string | null>('changed')
  const [withSeq, setWith] = useState<number | null>(null)
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set())
  const seq = version?.seq ?? lastSeq
  // What stands there now has a later number after each change.
  const other = withSeq ?? lastSeq
  const isNow = withSeq === null
  const comparison = useDifferences(Math.min(seq, other), Math.max(seq, other))
  const items = useMemo(() => {
    if (comparison.kind !== 'read') return null
    const { rows } = comparison.differences
    return differenceItems(seq <= other ? rows : turnedRound(rows))
  }, [comparison, seq, other])
  const names = useNamesOfThings(items)
  // What was ticked may have gone with a change since.
  const standing = useMemo(() => new Set(items?.flatMap(({ id }) => (ticked.has(id) ? id : []))), [items, ticked])
  const counts = items ? countsInWords(countDifferences(items)) : []
  const otherWords = isNow ? 'Now' : momentWords(versions.find((each) => each.seq === withSeq)?.at ?? '')
  return (
    <section className={classes.pane} aria-label="The chosen version">
      <div className={classes.head}>
        <VersionTitle version={version} />
        <div className={classes.with}>
          <Select
            aria-label="Compared with"
            leftSection={<span className={classes.withWords}>compared with</span>}
            leftSectionWidth={104}
            data={[{ value: 'now', label: 'Now' }, ...offered(versions, seq)]}
            value={withSeq === null ? 'now' : String(withSeq)}
            onChange={(value) => setWith(value === null || value === 'now' ? null : Number(value))}
            searchable
            allowDeselect={false}
            maxDropdownHeight={320}
            w={300}
          />
        </div>
      </div>
      <Tabs value={tab} onChange={setTab} keepMounted={false} classNames={{ root: classes.tabs, panel: classes.panel }}>
        <div className={classes.bar}>
          <Tabs.List className={classes.tabList}>
            <Tabs.Tab value="changed">
              What changed {items && <span className="tabular">{items.length.toLocaleString('en-GB')}</span>}
            </Tabs.Tab>
            <Tabs.Tab value="table">The table as it was</Tabs.Tab>
          </Tabs.List>
          {tab === 'changed' && <p className={classes.counts}>{counts.join(' · ')}</p>}
        </div>
        <Tabs.Panel value="changed">
          {comparison.kind === 'problem' ? (
            <p role="alert" className={classes.problem}>
              {comparison.message}
            </p>
          ) : items === null || !names ? (
            <Reading comparison={comparison} />
          ) : (
            <>
              {comparison.kind === 'read' && comparison.differences.unknownRows > 0 && (
                <p className={classes.remark}>
                  {formatCount(comparison.differences.unknownRows, 'row')} of a wrong shape cannot be compared and{' '}
                  {comparison.differences.unknownRows === 1 ? 'is' : 'are'} left out.
                </p>
              )}
              {items.length === 0 ? (
                <p className={classes.remark}>
                  {version === null && isNow
                    ? 'This is the library as it is now. Choose a version on the left to see what changed since.'
                    : 'Nothing is different between the two.'}
                </p>
              ) : (
                <DifferenceList
                  items={items}
                  names={names}
                  ticked={isNow ? standing : null}
                  onTick={setTicked}
                  headings={['Then', otherWords]}
                  rowsRef={rowsRef}
                />
              )}
              {items.length > 0 && (
                <BringBackBar
                  items={items}
                  names={names}
                  ticked={standing}
                  isNow={isNow}
                  version={version}
                  onCompareNow={() => setWith(null)}
                  onDone={() => setTicked(new Set())}
                />
              )}
            </>
          )}
        </Tabs.Panel>
        <Tabs.Panel value="table">
          <TableAsWas seq={seq} lastSeq={lastSeq} at={version?.at ?? null} name={version?.names[0]?.name ?? null} />
        </Tabs.Panel>
      </Tabs>
    </section>
  )
}

function offered(
  versions: readonly Version[],
  seq: number,
): readonly { readonly value: string; readonly label: string }[] {
  const others = versions.filter((version) => version.seq !== seq)
  const chosen = others.filter(({ names }, index) => names.length > 0 || index < mostOffered)
  return chosen.map((version) => ({
    value: String(version.seq),
    label: `${momentWords(version.at)}, ${titleOf(version)}`,
  }))
}

function Reading({ comparison }: { readonly comparison: ReturnType<typeof useDifferences> }) {
  const words =
    comparison.kind === 'reading' && comparison.total > 0
      ? `Reading ${comparison.done.toLocaleString('en-GB')} of ${formatCount(comparison.total, 'change')}`
      : 'Reading the changes'
  return (
    <p className={classes.reading} role="status">
      <Loader size={16} aria-hidden /> {words}
    </p>
  )
}
