import { Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { claimStateWords, type ClaimState } from '#core/claims/claim-state.ts'
import { claimKindWords, type ClaimKind } from '#core/model/claim.ts'
import { ClaimSign } from '#renderer/ui/claim-marks.tsx'
import type { Position } from './use-position.ts'
import type { Story } from './use-story.ts'
import classes from './story-page.module.css'

/** The filters, which are the legend of the lines and signs as well. */
export function StoryFilters({
  story: { claims, proposals },
  position,
}: {
  readonly story: Story
  readonly position: Position
}) {
  const { filter, setFilter, kind, setKind } = position
  const entry = (id: Position['filter'], label: string, count: number) => (
    <button
      key={id}
      type="button"
      className={classes.filter}
      aria-pressed={filter === id}
      onClick={() => setFilter(id)}
    >
      {id !== 'all' && <ClaimSign state={id} />}
      <span>{label}</span> <span className="tabular">{count}</span>
    </button>
  )
  return (
    <div className={classes.filters} role="toolbar" aria-label="Filters">
      {entry('all', 'All', claims.length + proposals.length)}
      {(Object.keys(claimStateWords) as ClaimState[]).map((state) =>
        entry(state, claimStateWords[state], claims.filter((claim) => claim.state === state).length),
      )}
      {entry('proposed', 'Proposed', proposals.length)}
      <Menu position="bottom-end">
        <Menu.Target>
          <button type="button" className={classes.filter} data-kinds>
            {kind === null ? 'Kind' : claimKindWords[kind]} <IconChevronDown size={13} aria-hidden />
          </button>
        </Menu.Target>
        <Menu.Dropdown mah={420} style={{ overflowY: 'auto' }}>
          {[null, ...(Object.keys(claimKindWords) as ClaimKind[])].map((each) => (
            <Menu.Item key={each ?? 'every'} fw={each === kind ? 600 : undefined} onClick={() => setKind(each)}>
              {each === null ? 'Every kind' : claimKindWords[each]}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}
