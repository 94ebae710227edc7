import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import {
  IconArrowAutofitWidth,
  IconDots,
  IconLayoutSidebar,
  IconListSearch,
  IconMinus,
  IconMoonOff,
  IconPlus,
  IconRotateClockwise,
} from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { useElementSize } from '@mantine/hooks'
import type { Paper } from '#core/model/study.ts'
import type { SectionKind } from '#core/paper/text/section-headings.ts'
import { keyLabel } from '#renderer/ui/key-label.ts'
import { barKinds, type PaperSection } from './paper-sections.ts'
import type { Reading } from './use-reading.ts'
import classes from './reader-bar.module.css'

/** What the bar's buttons do; the keyboard does the same. */
export interface ReaderActions {
  zoom(direction: 1 | -1): void
  fitWidth(): void
  rotate(): void
  toggleSide(): void
  toggleSearch(): void
  /** Dark pages, or pages as they are printed; null in the light scheme. */
  readonly asPrinted: { readonly on: boolean; toggle(): void } | null
  goToSection(section: PaperSection): void
}

const sectionWidth = 92

/** The bar over the pages. What does not fit is in the menu at its end; sections that do not fit are in the outline. */
export function ReaderBar({
  reading,
  papers,
  sections,
  section,
  sideOpen,
  searchOpen,
  actions,
  end,
}: {
  readonly reading: Reading
  readonly papers: readonly Paper[]
  readonly sections: readonly PaperSection[]
  readonly section: SectionKind | null
  readonly sideOpen: boolean
  readonly searchOpen: boolean
  readonly actions: ReaderActions
  readonly end?: ReactNode
}) {
  const { ref, width } = useElementSize()
  const { view } = reading
  const roomy = width >= 700
  const showsZoom = width >= 860
  const shown =
    sideOpen || width < 620 ? [] : fitting(sections, Math.floor((width - (showsZoom ? 410 : 270)) / sectionWidth))
  return (
    <div ref={ref} className={classes.bar} role="toolbar" aria-label="Paper">
      {papers.length > 0 && (
        <Tool
          label="Outline and pages (O)"
          icon={<IconLayoutSidebar size={18} stroke={1.6} />}
          on={sideOpen}
          run={actions.toggleSide}
        />
      )}
      {papers.length > 1 && <PaperMenu reading={reading} papers={papers} />}
      <div className={classes.sections}>
        {shown.map((each) => (
          <button
            key={each.kind}
            type="button"
            className={classes.section}
            aria-current={each.kind === section || undefined}
            onClick={() => actions.goToSection(each)}
          >
            {each.label}
          </button>
        ))}
      </div>
      {view && <PageNumber key={view.pageIndex} reading={reading} />}
      {showsZoom && view && (
        <span className={classes.zoom}>
          <Tool
            label={`Zoom out (${keyLabel('-')})`}
            icon={<IconMinus size={16} stroke={1.6} />}
            run={() => actions.zoom(-1)}
          />
          <span className="tabular">{Math.round(view.zoom * 100)} %</span>
          <Tool label="Zoom in (+)" icon={<IconPlus size={16} stroke={1.6} />} run={() => actions.zoom(1)} />
        </span>
      )}
      {roomy && view && (
        <Tool
          label="Fit width (W)"
          icon={<IconArrowAutofitWidth size={18} stroke={1.6} />}
          on={view?.fitsWidth}
          run={actions.fitWidth}
        />
      )}
      {showsZoom && view && (
        <Tool
          label="Rotate pages (Shift R)"
          icon={<IconRotateClockwise size={17} stroke={1.6} />}
          run={actions.rotate}
        />
      )}
      {view && (
        <Tool
          label={`Search in this paper (${keyLabel('Mod+F')})`}
          icon={<IconListSearch size={18} stroke={1.6} />}
          on={searchOpen}
          run={actions.toggleSearch}
        />
      )}
      {view && (!showsZoom || actions.asPrinted) && <MoreMenu actions={actions} roomy={roomy} showsZoom={showsZoom} />}
      {end}
    </div>
  )
}

function Tool({
  label,
  icon,
  on,
  run,
}: {
  readonly label: string
  readonly icon: ReactNode
  readonly on?: boolean
  run(): void
}) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        size={28}
        aria-label={label}
        aria-pressed={on}
        data-on={on || undefined}
        className={classes.tool}
        onClick={run}
      >
        {icon}
      </ActionIcon>
    </Tooltip>
  )
}

function MoreMenu({
  actions,
  roomy,
  showsZoom,
}: {
  readonly actions: ReaderActions
  readonly roomy: boolean
  readonly showsZoom: boolean
}) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon size={28} aria-label="More for this paper" className={classes.tool}>
          <IconDots size={18} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {!showsZoom && (
          <>
            <Menu.Item
              leftSection={<IconPlus size={15} />}
              rightSection="+"
              closeMenuOnClick={false}
              onClick={() => actions.zoom(1)}
            >
              Zoom in
            </Menu.Item>
            <Menu.Item
              leftSection={<IconMinus size={15} />}
              rightSection="-"
              closeMenuOnClick={false}
              onClick={() => actions.zoom(-1)}
            >
              Zoom out
            </Menu.Item>
            {!roomy && (
              <Menu.Item leftSection={<IconArrowAutofitWidth size={15} />} rightSection="W" onClick={actions.fitWidth}>
                Fit width
              </Menu.Item>
            )}
            <Menu.Item
              leftSection={<IconRotateClockwise size={15} />}
              rightSection={keyLabel('Shift+R')}
              onClick={actions.rotate}
            >
              Rotate pages
            </Menu.Item>
          </>
        )}
        {actions.asPrinted && (
          <Menu.Item leftSection={<IconMoonOff size={15} />} onClick={actions.asPrinted.toggle}>
            {actions.asPrinted.on ? 'Dark pages' : 'Pages as printed'}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}

function PaperMenu({ reading, papers }: { readonly reading: Reading; readonly papers: readonly Paper[] }) {
  const at = papers.findIndex((paper) => paper.sha256 === reading.paper?.sha256)
  return (
    <Menu>
      <Menu.Target>
        <button type="button" className={classes.section}>
          Paper {at + 1} of {papers.length}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {papers.map((paper) => (
          <Menu.Item key={paper.sha256} onClick={() => reading.show(paper.sha256)}>
            {paper.fileName}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

/** The page that one is on; a number typed goes there. Made anew for every page, so that it always begins with where one is. */
function PageNumber({ reading }: { readonly reading: Reading }) {
  const { view, opened } = reading
  const [text, setText] = useState(String((view?.pageIndex ?? 0) + 1))
  if (!view) return null
  const go = () => {
    const number = Number(text)
    if (Number.isInteger(number) && number >= 1) opened?.view.goToPage(Math.min(number, view.pageCount) - 1)
    else setText(String(view.pageIndex + 1))
  }
  return (
    <span className={classes.pageNumber}>
      <input
        aria-label={`Page, of ${view.pageCount}`}
        inputMode="numeric"
        size={Math.max(2, String(view.pageCount).length)}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={go}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            go()
            opened?.view.focus()
          }
        }}
      />
      <span className="tabular">of {view.pageCount}</span>
    </span>
  )
}

/** As many sections as there is room for: the most wanted, in the order of the paper. */
function fitting(sections: readonly PaperSection[], count: number): readonly PaperSection[] {
  const wanted = barKinds
    .filter((kind) => sections.some((section) => section.kind === kind))
    .slice(0, Math.max(0, count))
  return sections.filter((section) => wanted.includes(section.kind))
}
