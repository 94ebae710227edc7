import { Spotlight, spotlight, type SpotlightActionGroupData } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useNavigate } from 'react-router'
import { fieldDefinition } from '#core/model/fields.ts'
import { quoteWords } from '#core/model/quote.ts'
import type { BuiltInFieldId } from '#core/model/tag.ts'
import { useLibraryView, type LibraryView } from '../db/queries.ts'
import { useAllCommands, type Command } from '../background/commands.ts'
import { KeyHint } from '../ui/key-hint.tsx'
import classes from './palette.module.css'

const maxStudies = 12
const maxQuotes = 8

/** Opens the one box that finds studies, quotes and actions. */
export function openPalette(): void {
  spotlight.open()
}

/** The command palette and search in one: studies and quotes by their words, actions by name with their keys. */
export function Palette() {
  const [query, setQuery] = useState('')
  const navigate = useNavigate()
  const library = useLibraryView()
  const commands = useAllCommands()
  const groups = useMemo(
    () =>
      [
        studyGroup(library, query, (path) => void navigate(path)),
        quoteGroup(library, query, (path) => void navigate(path)),
        ...commandGroups(commands, query),
      ].filter((group) => group.actions.length > 0),
    [library, commands, query, navigate],
  )
  return (
    <Spotlight
      query={query}
      onQueryChange={setQuery}
      actions={groups}
      filter={(_, actions) => actions}
      classNames={{ actionsGroup: classes.group, action: classes.action, actionDescription: classes.description }}
      overlayProps={{ blur: 0 }}
      transitionProps={{ duration: 0 }}
      attributes={{ content: { 'aria-label': 'Search studies, quotes and actions' } }}
      shortcut={null}
      scrollable
      maxHeight={440}
      // Longer than its box it scrolls, by keyboard too.
      scrollAreaProps={{ viewportProps: { tabIndex: 0 } }}
      nothingFound="Nothing found"
      searchProps={{
        leftSection: <IconSearch size={16} aria-hidden />,
        placeholder: 'Search studies, quotes and actions',
        'aria-label': 'Search studies, quotes and actions',
      }}
    />
  )
}

function studyGroup(
  library: LibraryView | undefined,
  query: string,
  go: (path: string) => void,
): SpotlightActionGroupData {
  const found = query
    ? library?.studies.filter((study) =>
        holds(
          `${library.names.get(study.id)} ${study.reference.title ?? ''} ${study.reference['container-title'] ?? ''} ${study.reference.DOI ?? ''} ${study.reference.PMID ?? ''}`,
          query,
        ),
      )
    : []
  return {
    group: 'Studies',
    actions: (found ?? []).slice(0, maxStudies).map((study) => ({
      id: study.id,
      label: study.reference.title ?? 'Untitled',
      description: library?.names.get(study.id),
      onClick: () => go(`/study/${study.id}`),
    })),
  }
}

function quoteGroup(
  library: LibraryView | undefined,
  query: string,
  go: (path: string) => void,
): SpotlightActionGroupData {
  const tags = query.length > 2 ? [...(library?.tagsByStudy.values() ?? [])].flat() : []
  const found = tags.flatMap((tag) =>
    tag.quotes.filter((quote) => holds(quoteWords(quote.anchor), query)).map((quote) => ({ tag, quote })),
  )
  return {
    group: 'Quotes',
    actions: found.slice(0, maxQuotes).map(({ tag, quote }) => ({
      id: quote.id,
      label: `“${quoteWords(quote.anchor).slice(0, 120)}”`,
      onClick: () => go(`/study/${tag.studyId}?quote=${quote.id}`),
      description: [
        tag.fieldId.startsWith('custom:') ? 'Custom field' : fieldDefinition(tag.fieldId as BuiltInFieldId).label,
        library?.names.get(tag.studyId),
      ]
        .filter(Boolean)
        .join(' · '),
    })),
  }
}

function commandGroups(commands: readonly Command[], query: string): SpotlightActionGroupData[] {
  const shown = commands.filter(
    (command) => command.enabled !== false && !command.keyOnly && holds(`${command.label} ${command.group}`, query),
  )
  return [...new Set(shown.map((command) => command.group))].map((group) => ({
    group,
    actions: shown
      .filter((command) => command.group === group)
      .map((command) => ({
        id: command.id,
        label: command.label,
        onClick: command.run,
        rightSection: command.keys?.[0] ? <KeyHint keyName={command.keys[0]} /> : undefined,
      })),
  }))
}

/** True where every word of the query stands in the text. */
function holds(text: string, query: string): boolean {
  const lower = text.toLowerCase()
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => lower.includes(word))
}
