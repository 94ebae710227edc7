import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import {
  IconArrowAutofitHeight,
  IconArrowAutofitWidth,
  IconArrowLeft,
  IconArrowRight,
  IconBook,
  IconChevronDown,
  IconDots,
  IconLayoutSidebar,
  IconListSearch,
  IconMinus,
  IconMoon,
  IconSun,
  IconPlus,
  IconPrinter,
  IconRotateClockwise,
  IconLayoutColumns,
} from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import { useElementSize } from '@mantine/hooks'
import type { Paper } from '#core/model/study.ts'
import type { SectionKind } from '#core/paper/text/section-headings.ts'
import { keyLabel } from '#renderer/ui/key-label.ts'
import { barKinds, type PaperSection } from './paper-sections.ts'
import { showToast } from '#renderer/background/toast.ts'
import type { PaperViewState } from '#renderer/pdf/paper-view.ts'
import type { Fit, Spread } from '#renderer/pdf/view-moves.ts'
import type { SplitAction } from '../panes/split-actions.ts'
import { PaperMenu } from './paper-menu.tsx'
import type { Reading } from './use-reading.ts'
import classes from './reader-bar.module.css'

/** What the bar's buttons do; the keyboard does the same. */
export interface ReaderActions {
  zoom(direction: 1 | -1): void
  /** To a factor; 1 = 100 %. */
  zoomTo(factor: number): void
  fit(fit: Fit): void
  setSpread(spread: Spread): void
  rotate(): void
  /** To where the last jump in the paper began, and forward again. */
  goBack(): void
  goForward(): void
  /** Puts the keyboard on the next or previous link or note of the PDF. */
  stepLink(by: 1 | -1): void
  toggleSide(): void
  toggleSearch(): void
  /** What can be done about the panes now. */
  readonly split: readonly SplitAction[]
  /** `withMarks`: the quotes of the writer's answers are marked on the pages. */
  print(withMarks: boolean): void
  /** Dark pages, or pages as they are printed; null in the light scheme. */
  readonly asPrinted: { readonly on: boolean; toggle(): void } | null
  goToSection(section: PaperSection): void
}

const sectionWidth = 92
const zoomChoices = [0.5, 0.75, 1, 1.25, 1.5, 2, 3, 4] as const

const spreadChoices: readonly { readonly spread: Spread; readonly label: string }[] = [
  { spread: 'one', label: 'One page across' },
  { spread: 'two', label: 'Two pages across' },
  { spread: 'two-behind-first', label: 'Two across, the first alone' },
]

/** What the one key and button for pages beside each other leads to. */
export function nextSpread(now: Spread): Spread {
  return now === 'one' ? 'two' : 'one'
}

/** The bar over the pages. What does not fit is in the menu at its end; sections that do not fit are in the outline. */
export function ReaderBar({
  reading,
  papers,
  sections,
  section,
  sideOpen,
  searchOpen,
  isSplit,
  actions,
  end,
}: {
  readonly reading: Reading
  readonly papers: readonly Paper[]
  readonly sections: readonly PaperSection[]
  readonly section: SectionKind | null
  readonly sideOpen: boolean
  readonly searchOpen: boolean
  /** Two panes are shown, each with the name of its paper. */
  readonly isSplit: boolean
  readonly actions: ReaderActions
  readonly end?: ReactNode
}) {
  const { ref, width } = useElementSize()
  const { view } = reading
  const showsZoom = width >= 860
  const shown =
    sideOpen || width < 620 ? [] : fitting(sections, Math.floor((width - (showsZoom ? 522 : 380)) / sectionWidth))
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
      {papers.length > 1 && !isSplit && (
        <PaperMenu reading={reading} papers={papers} className={classes.section}>
          Paper {papers.findIndex((paper) => paper.sha256 === reading.paper?.sha256) + 1} of {papers.length}
        </PaperMenu>
      )}
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
      {view && (
        <>
          <Tool
            label={`Back in this paper (${keyLabel('Alt+ArrowLeft')})`}
            icon={<IconArrowLeft size={17} stroke={1.6} />}
            disabled={!view.canGoBack}
            run={actions.goBack}
          />
          <Tool
            label={`Forward in this paper (${keyLabel('Alt+ArrowRight')})`}
            icon={<IconArrowRight size={17} stroke={1.6} />}
            disabled={!view.canGoForward}
            run={actions.goForward}
          />
        </>
      )}
      {view && <PageNumber key={view.pageIndex} reading={reading} />}
      {view && <ZoomControls view={view} actions={actions} buttons={showsZoom} />}
      {showsZoom && view && (
        <Tool
          label="Rotate pages (Shift R)"
          icon={<IconRotateClockwise size={17} stroke={1.6} />}
          run={actions.rotate}
        />
      )}
      {view && actions.asPrinted && (
        <Tool
          label={actions.asPrinted.on ? 'Dark pages' : 'Pages as printed'}
          icon={actions.asPrinted.on ? <IconMoon size={17} stroke={1.6} /> : <IconSun size={17} stroke={1.6} />}
          run={actions.asPrinted.toggle}
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
      {view && <MoreMenu actions={actions} withZoom={!showsZoom} />}
      {end}
    </div>
  )
}

function Tool({
  label,
  icon,
  on,
  disabled,
  run,
}: {
  readonly label: string
  readonly icon: ReactNode
  readonly on?: boolean
  readonly disabled?: boolean
  run(): void
}) {
  return (
    <Tooltip label={label}>
      <ActionIcon
        size={28}
        aria-label={label}
        aria-pressed={on}
        data-on={on || undefined}
        data-disabled={disabled || undefined}
        aria-disabled={disabled || undefined}
        className={classes.tool}
        onClick={disabled ? undefined : run}
      >
        {icon}
      </ActionIcon>
    </Tooltip>
  )
}

/** How large the pages are, with all choices in a menu; `buttons`: the frequent ones beside it. */
function ZoomControls({
  view,
  actions,
  buttons,
}: {
  readonly view: PaperViewState
  readonly actions: ReaderActions
  readonly buttons: boolean
}) {
  return (
    <span className={classes.zoom}>
      {buttons && (
        <Tool
          label={`Zoom out (${keyLabel('-')})`}
          icon={<IconMinus size={16} stroke={1.6} />}
          run={() => actions.zoom(-1)}
        />
      )}
      <Menu position="bottom-end">
        <Menu.Target>
          <button type="button" className={classes.percent} aria-label={`Zoom: ${Math.round(view.zoom * 100)} %`}>
            <span className="tabular">{Math.round(view.zoom * 100)} %</span>
            <IconChevronDown size={13} stroke={1.8} aria-hidden />
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconArrowAutofitWidth size={15} />}
            rightSection="W"
            aria-current={view.fit === 'width' || undefined}
            onClick={() => actions.fit('width')}
          >
            Fit width
          </Menu.Item>
          <Menu.Item
            leftSection={<IconArrowAutofitHeight size={15} />}
            rightSection={keyLabel('Shift+W')}
            aria-current={view.fit === 'page' || undefined}
            onClick={() => actions.fit('page')}
          >
            Fit page
          </Menu.Item>
          <Menu.Divider />
          {spreadChoices.map(({ spread, label }) => (
            <Menu.Item
              key={spread}
              rightSection={spread === nextSpread(view.spread) ? 'B' : undefined}
              aria-current={view.spread === spread || undefined}
              onClick={() => actions.setSpread(spread)}
            >
              {label}
            </Menu.Item>
          ))}
          <Menu.Divider />
          {zoomChoices.map((factor) => (
            <Menu.Item key={factor} onClick={() => actions.zoomTo(factor)}>
              {factor * 100} %
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      {buttons && (
        <>
          <Tool label="Zoom in (+)" icon={<IconPlus size={16} stroke={1.6} />} run={() => actions.zoom(1)} />
          <Tool
            label="Fit width (W)"
            icon={<IconArrowAutofitWidth size={18} stroke={1.6} />}
            on={view.fit === 'width'}
            run={() => actions.fit('width')}
          />
          <Tool
            label={`Fit page (${keyLabel('Shift+W')})`}
            icon={<IconArrowAutofitHeight size={18} stroke={1.6} />}
            on={view.fit === 'page'}
            run={() => actions.fit('page')}
          />
          <Tool
            label="Two pages beside each other (B)"
            icon={<IconBook size={18} stroke={1.6} />}
            on={view.spread !== 'one'}
            run={() => actions.setSpread(nextSpread(view.spread))}
          />
        </>
      )}
    </span>
  )
}

/** What is wanted seldom; `withZoom`: and what has no room in the bar. */
function MoreMenu({ actions, withZoom }: { readonly actions: ReaderActions; readonly withZoom: boolean }) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon size={28} aria-label="More for this paper" className={classes.tool}>
          <IconDots size={18} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {withZoom && (
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
            <Menu.Item
              leftSection={<IconRotateClockwise size={15} />}
              rightSection={keyLabel('Shift+R')}
              onClick={actions.rotate}
            >
              Rotate pages
            </Menu.Item>
            <Menu.Divider />
          </>
        )}
        {actions.split.map(({ id, label, key, run }) => (
          <Menu.Item
            key={id}
            leftSection={key && <IconLayoutColumns size={15} />}
            rightSection={key && keyLabel(key)}
            onClick={run}
          >
            {label}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconPrinter size={15} />}
          rightSection={keyLabel('Mod+P')}
          onClick={() => actions.print(true)}
        >
          Print with your marks
        </Menu.Item>
        <Menu.Item leftSection={<IconPrinter size={15} />} onClick={() => actions.print(false)}>
          Print the paper alone
        </Menu.Item>
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
    const number = Math.trunc(Number(text))
    const page = Number.isFinite(number) && text.trim() !== '' ? Math.max(1, Math.min(number, view.pageCount)) : null
    setText(String(page ?? view.pageIndex + 1))
    if (page === null || page === view.pageIndex + 1) return
    if (number !== page)
      showToast({ kind: 'done', message: `This paper has ${view.pageCount} pages: page ${page} is shown.` })
    opened?.view.goToPage(page - 1)
  }
  return (
    <span className={classes.pageNumber}>
      <input
        aria-label={`Page, of ${view.pageCount}`}
        inputMode="numeric"
        style={{ width: `${Math.max(2, String(view.pageCount).length) + 0.6}ch` }}
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
