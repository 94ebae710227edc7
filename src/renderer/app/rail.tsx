import { Tooltip } from '@mantine/core'
import { matchPath, NavLink, useLocation } from 'react-router'
import { keyLabel } from '../ui/key-label.ts'
import { routes } from './routes.ts'
import classes from './shell.module.css'

/** The screens, down the left side: a link each, with its key in the tooltip. */
export function Rail() {
  const { pathname } = useLocation()
  const within = routes.find(({ path }) => matchPath(path, pathname))?.within
  const link = ({ path, rail }: (typeof routes)[number]) =>
    rail && (
      <Tooltip
        key={path}
        label={`${rail.label} (${rail.keys.map((key) => keyLabel(key)).join(', ')})`}
        position="right"
      >
        <NavLink to={path} end={path === '/'} className={classes.railLink} data-within={within === path || undefined}>
          <rail.icon size={22} stroke={1.5} aria-hidden />
          <span className={classes.railLabel}>{rail.label}</span>
        </NavLink>
      </Tooltip>
    )
  return (
    <nav className={classes.rail} aria-label="Screens">
      <div className={classes.mark} aria-hidden>
        E
      </div>
      {routes.filter((route) => !route.atBottom).map(link)}
      <div style={{ flex: 1 }} />
      {routes.filter((route) => route.atBottom).map(link)}
    </nav>
  )
}
