import { Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { SavedView } from '#core/model/saved-view.ts'
import { isBuiltIn } from '#core/table/views.ts'
import type { ViewActions } from './use-view-actions.ts'
import classes from './view-menu.module.css'

/** The name of the view that the table is of, whether the table was changed since, and the menu of all views. */
export function ViewMenu({ actions }: { readonly actions: ViewActions }) {
  const { views, current, own, isChanged, missing, isOpen, open } = actions
  const saved = views.filter((view) => !isBuiltIn(view))
  return (
    <Menu position="bottom-start" opened={isOpen} onChange={open}>
      <Menu.Target>
        <button type="button" data-view-menu className={classes.button} title={current?.name}>
          <span className={classes.before}>View: </span>
          <bdi className={classes.name}>{current?.name ?? 'No view'}</bdi>
          {current && isChanged && <span className={classes.changed}>changed</span>}
          <IconChevronDown size={14} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown className={classes.menu}>
        <Menu.RadioGroup
          value={current?.id ?? null}
          onChange={(id) => {
            const next = views.find((view) => view.id === id)
            if (next) actions.show(next)
          }}
        >
          <div className={classes.views}>
            {views.filter(isBuiltIn).map((view) => (
              <ViewItem key={view.id} view={view} />
            ))}
            {saved.length > 0 && <Menu.Label>In this library</Menu.Label>}
            {saved.map((view) => (
              <ViewItem key={view.id} view={view} />
            ))}
          </div>
        </Menu.RadioGroup>
        {missing !== null && <p className={classes.missing}>{missing}</p>}
        <Menu.Divider />
        {current && isChanged && <Menu.Item onClick={() => actions.show(current)}>Back to the view</Menu.Item>}
        {own && isChanged && <Menu.Item onClick={() => void actions.saveChanges()}>Save changes</Menu.Item>}
        <Menu.Item onClick={() => actions.name('new')}>Save as…</Menu.Item>
        {own && <Menu.Item onClick={() => actions.name('again')}>Rename…</Menu.Item>}
        {current && <Menu.Item onClick={() => void actions.duplicate()}>Duplicate</Menu.Item>}
        {own && <Menu.Item onClick={() => void actions.remove()}>Delete</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  )
}

function ViewItem({ view }: { readonly view: SavedView }) {
  return (
    <Menu.RadioItem value={view.id} closeMenuOnClick>
      <bdi>{view.name}</bdi>
    </Menu.RadioItem>
  )
}
