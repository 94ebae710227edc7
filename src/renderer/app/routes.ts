import { lazy, type ComponentType } from 'react'
import {
  IconBooks,
  IconChartBubble,
  IconFeather,
  IconFileImport,
  IconScale,
  IconMessages,
  IconSettings,
  IconTable,
  type Icon,
} from '@tabler/icons-react'

/** A screen: where it is, what shows it, and its place in the rail (null: reached from elsewhere). */
interface ScreenRoute {
  readonly path: string
  load(): Promise<ComponentType>
  /** What shows it, loaded when it is first shown. */
  readonly screen: ComponentType
  readonly rail: { readonly label: string; readonly icon: Icon; readonly keys: readonly string[] } | null
  readonly atBottom?: boolean
  /** Its name in the palette, for a screen that is not in the rail. */
  readonly command?: string
  /** The screen of the rail that it belongs to, whose item is marked while this one is shown. */
  readonly within?: string
  /** What the window's title calls it, where that is not its name in the rail. */
  readonly title?: string
}

const screens: readonly Omit<ScreenRoute, 'screen'>[] = [
  {
    path: '/',
    load: async () => (await import('../features/library/library-page.tsx')).LibraryPage,
    rail: { label: 'Library', icon: IconBooks, keys: ['Alt+1'] },
  },
  {
    path: '/sources',
    load: async () => (await import('../features/sources/sources-page.tsx')).SourcesPage,
    rail: { label: 'Sources', icon: IconMessages, keys: ['Alt+2'] },
  },
  {
    path: '/sources/:sourceId',
    load: async () => (await import('../features/sources/sources-page.tsx')).SourcesPage,
    rail: null,
    within: '/sources',
    title: 'Sources',
  },
  {
    path: '/table',
    load: async () => (await import('../features/table/table-page.tsx')).TablePage,
    rail: { label: 'Evidence table', icon: IconTable, keys: ['Alt+3'] },
  },
  {
    path: '/overview',
    load: async () => (await import('../features/overview/overview-page.tsx')).OverviewPage,
    rail: { label: 'Overview', icon: IconChartBubble, keys: ['Alt+4'] },
  },
  {
    path: '/claims',
    load: async () => (await import('../features/claims/claims-page.tsx')).ClaimsPage,
    rail: { label: 'Claims', icon: IconScale, keys: ['Alt+5'] },
  },
  {
    path: '/story',
    load: async () => (await import('../features/story/story-page.tsx')).StoryPage,
    rail: { label: 'Story', icon: IconFeather, keys: ['Alt+6'] },
  },
  {
    path: '/story/:draftId',
    load: async () => (await import('../features/story/story-page.tsx')).StoryPage,
    rail: null,
    within: '/story',
    title: 'Story',
  },
  {
    path: '/story/:draftId/check',
    load: async () => (await import('../features/checker/check-page.tsx')).CheckPage,
    rail: null,
    within: '/story',
    title: 'Check claims',
  },
  {
    path: '/import',
    load: async () => (await import('../features/import/import-page.tsx')).ImportPage,
    rail: { label: 'Import', icon: IconFileImport, keys: ['Alt+7'] },
  },
  {
    path: '/study/:studyId',
    load: async () => (await import('../features/study/study-page.tsx')).StudyPage,
    rail: null,
    within: '/',
  },
  {
    path: '/search',
    load: async () => (await import('../features/search/search-page.tsx')).SearchPage,
    rail: null,
    title: 'Search',
  },
  {
    path: '/quality',
    load: async () => (await import('../features/quality/quality-page.tsx')).QualityPage,
    rail: null,
    command: 'How good are the suggestions?',
    within: '/settings',
    title: 'How good are the suggestions?',
  },
  {
    path: '/removed',
    load: async () => (await import('../features/library/removed/removed-page.tsx')).RemovedPage,
    rail: null,
    within: '/',
    command: 'Removed studies, papers, sources and drafts',
    title: 'Removed',
  },
  {
    path: '/beside',
    load: async () => (await import('../features/beside/beside-page.tsx')).BesidePage,
    rail: null,
    within: '/',
    command: 'Changes beside the library',
    title: 'Beside the library',
  },
  {
    path: '/versions',
    load: async () => (await import('../features/versions/versions-page.tsx')).VersionsPage,
    rail: null,
    within: '/settings',
    command: 'Versions of the library',
    title: 'Versions',
  },
  {
    path: '/duplicates',
    load: async () => (await import('../features/duplicates/duplicates-page.tsx')).DuplicatesPage,
    rail: null,
    within: '/',
    title: 'Possible duplicates',
  },
  {
    path: '/settings',
    load: async () => (await import('../features/settings/settings-page.tsx')).SettingsPage,
    rail: { label: 'Settings', icon: IconSettings, keys: ['Alt+8'] },
    atBottom: true,
  },
]

/** Every screen of the workbench. Adding one is a folder under features and a line above. */
export const routes: readonly ScreenRoute[] = screens.map((route) => ({
  ...route,
  screen: lazy(async () => ({ default: await route.load() })),
}))
