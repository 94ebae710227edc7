import {
  Anchor,
  Button,
  Code,
  SegmentedControl,
  Stack,
  Text,
  TextInput,
  Title,
  useMantineColorScheme,
} from '@mantine/core'
import { useState } from 'react'
import { Link } from 'react-router'
import { currentLibrary } from '#renderer/db/current.ts'
import { checkEveryRow } from '#renderer/db/open-database.ts'
import { useSetting } from '#renderer/db/queries.ts'
import { secondPlaceState } from '#renderer/db/second-place-state.ts'
import { nameLibrary } from '#renderer/db/study-edits.ts'
import { showLibraries } from '#renderer/background/other-libraries.ts'
import { showToast } from '#renderer/background/toast.ts'
import { useStore } from '#renderer/ui/store.ts'
import { CustomFields } from './custom-fields.tsx'
import classes from './settings-page.module.css'

/** Where the library is and how it is, the look of the window, the writer's own fields. */
export function SettingsPage() {
  const library = currentLibrary()
  const name = useSetting('library-name', library.info.folderName)
  const { isKept, place } = useStore(secondPlaceState)
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const [checked, setChecked] = useState<string | null>(null)

  const rename = async (next: string) => {
    if (next === '' || next === name) return
    const result = await nameLibrary(next)
    if (!result.ok) showToast({ kind: 'problem', message: result.message })
  }
  const check = async () => {
    setChecked('Checking …')
    try {
      const damaged = await checkEveryRow(library)
      setChecked(
        damaged
          ? `The ${damaged} do not match what was saved. Restart Evidence Desk to rebuild them from the folder.`
          : 'Library checked: no problems.',
      )
    } catch (error) {
      setChecked(`The check failed (${String(error)}). Reload the window; your folder is untouched.`)
    }
  }
  return (
    <div className={classes.page}>
      <Title order={1}>Settings</Title>
      <section>
        <Title order={2}>Library</Title>
        <Stack gap="sm">
          <TextInput
            key={name}
            label="Name"
            defaultValue={name}
            maw={420}
            onBlur={(event) => void rename(event.currentTarget.value.trim())}
            onKeyDown={(event) => {
              if (event.key === 'Enter') event.currentTarget.blur()
            }}
          />
          <div>
            <Text size="sm">
              Everything is kept in this folder. Copy it to another machine or a backup disk, and nothing is missing.
            </Text>
            <Code className={classes.path}>{library.info.folderPath}</Code>
            {isKept && (
              <Text size="sm">
                {place ? `It is copied by itself to the second place “${place.name}”.` : 'It has no second place yet.'}
              </Text>
            )}
          </div>
          <div className={classes.row}>
            <Button variant="default" component={Link} to="/versions">
              Versions and copies
            </Button>
            <Button variant="default" onClick={() => void showLibraries('list')}>
              Open another library
            </Button>
            <Button variant="default" onClick={() => void showLibraries('new')}>
              New library
            </Button>
            <Button variant="default" onClick={() => void check()}>
              Check the library
            </Button>
            {checked && (
              <Text size="sm" role="status">
                {checked}
              </Text>
            )}
          </div>
        </Stack>
      </section>
      <section>
        <Title order={2}>Appearance</Title>
        <SegmentedControl
          aria-label="Colour scheme"
          value={colorScheme}
          onChange={(value) => setColorScheme(value as 'light' | 'dark' | 'auto')}
          data={[
            { value: 'auto', label: 'System' },
            { value: 'light', label: 'Light' },
            { value: 'dark', label: 'Dark' },
          ]}
        />
      </section>
      <CustomFields />
      <section>
        <Title order={2}>About</Title>
        <Text size="sm">
          Evidence Desk works without the network and sends nothing anywhere.{' '}
          <Anchor component={Link} to="/quality" size="sm" underline="always">
            How good are the suggestions?
          </Anchor>
        </Text>
      </section>
    </div>
  )
}
