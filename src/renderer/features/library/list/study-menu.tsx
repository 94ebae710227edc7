import { citationStyles, type CitationStyleId } from '#core/citations/citations.ts'
import { Menu } from '@mantine/core'
import { referenceLinks } from '#core/model/reference-links.ts'
import type { Reference } from '#core/model/reference.ts'
import { bestIdentifier } from '#core/model/reference-line.ts'
import { studyStateWords, type StudyState } from '#core/model/study.ts'
import { openOnline } from '#renderer/background/open-online.ts'
import { StateMark } from '#renderer/ui/study-marks.tsx'
import { countedTwice } from '../counted-twice.ts'
import type { StudyActions } from '../use-study-actions.ts'
import type { StudyRow } from './study-row.ts'

/** Where a menu was asked for, in pixels of the window, and the lines it is for. */
export interface MenuPlace {
  readonly left: number
  readonly top: number
  readonly rows: readonly StudyRow[]
}

/** What can be done with a line, or with the selection: by its "..." button, by right click, and by the Menu key. */
export function StudyMenu({
  place,
  actions,
  onOpen,
  onLabels,
  onClose,
}: {
  readonly place: MenuPlace
  readonly actions: StudyActions
  onOpen(studyId: string): void
  onLabels(rows: readonly StudyRow[]): void
  onClose(): void
}) {
  const { rows, left, top } = place
  const [row] = rows
  const only = rows.length === 1 ? row : undefined
  const { mayShare, review, others } = countedTwice(rows)
  const links = only ? referenceLinks(only.study.reference as Reference) : []
  return (
    <Menu opened onClose={onClose} position="bottom-start" width={230} returnFocus={false}>
      <Menu.Target>
        <button
          type="button"
          tabIndex={-1}
          // The menu is named after it.
          aria-label={only ? `Actions for ${only.reference}` : `Actions for ${rows.length} studies`}
          style={{ position: 'fixed', left, top, width: 1, height: 1, padding: 0, border: 0, opacity: 0 }}
        />
      </Menu.Target>
      <Menu.Dropdown>
        {!only && <Menu.Label>{rows.length} selected</Menu.Label>}
        {only && <Menu.Item onClick={() => onOpen(only.study.id)}>Read and tag</Menu.Item>}
        {only && <Menu.Item onClick={() => actions.attach(only)}>Attach PDF</Menu.Item>}
        {links.length > 0 && (
          <Menu.Sub>
            <Menu.Sub.Target>
              <Menu.Sub.Item>Open online</Menu.Sub.Item>
            </Menu.Sub.Target>
            <Menu.Sub.Dropdown>
              {links.map(({ label, url }) => (
                <Menu.Item key={url} onClick={() => void openOnline(url)}>
                  {label}
                </Menu.Item>
              ))}
            </Menu.Sub.Dropdown>
          </Menu.Sub>
        )}
        <Menu.Divider />
        <Menu.Item onClick={() => actions.copyReferences(rows)}>
          {only ? 'Copy reference' : 'Copy references'}
        </Menu.Item>
        <StyleMenu
          label={only ? 'Copy reference in' : 'Copy references in'}
          onChoose={(style) => actions.copyReferences(rows, style)}
        />
        <StyleMenu
          label={only ? 'Copy reference with quotes' : 'Copy references with quotes'}
          onChoose={(style) => actions.copyQuotedReferences(rows, style)}
        />
        <Menu.Item
          disabled={only !== undefined && bestIdentifier(only.study.reference) === null}
          onClick={() => actions.copyIdentifiers(rows)}
        >
          {only ? 'Copy DOI' : 'Copy DOIs'}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Sub>
          <Menu.Sub.Target>
            <Menu.Sub.Item>State</Menu.Sub.Item>
          </Menu.Sub.Target>
          <Menu.Sub.Dropdown>
            {(Object.keys(studyStateWords) as StudyState[]).map((state) => (
              <Menu.Item key={state} onClick={() => actions.setTo(rows, state)}>
                <StateMark state={state} />
              </Menu.Item>
            ))}
          </Menu.Sub.Dropdown>
        </Menu.Sub>
        <Menu.Item onClick={() => actions.star(rows)}>
          {rows.every(({ study }) => study.starred) ? 'Remove star' : 'Star'}
        </Menu.Item>
        <Menu.Item onClick={() => onLabels(rows)}>Labels</Menu.Item>
        {mayShare && <Menu.Item onClick={() => actions.samePeople(rows)}>Same people, counted once</Menu.Item>}
        {review && (
          <Menu.Item onClick={() => actions.heldBy(review, others)}>Held by the review {review.reference}</Menu.Item>
        )}
        <Menu.Divider />
        <Menu.Item onClick={() => actions.remove(rows)}>Remove from the library</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

function StyleMenu({ label, onChoose }: { readonly label: string; onChoose(style: CitationStyleId): void }) {
  return (
    <Menu.Sub>
      <Menu.Sub.Target>
        <Menu.Sub.Item>{label}</Menu.Sub.Item>
      </Menu.Sub.Target>
      <Menu.Sub.Dropdown>
        {citationStyles.map((style) => (
          <Menu.Item key={style.id} onClick={() => onChoose(style.id)}>
            {style.label}
          </Menu.Item>
        ))}
      </Menu.Sub.Dropdown>
    </Menu.Sub>
  )
}
