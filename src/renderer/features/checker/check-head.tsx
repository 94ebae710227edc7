import { Button } from '@mantine/core'
import { IconListCheck } from '@tabler/icons-react'
import { checkDecisionWords } from '#core/model/claim.ts'
import { KeyHint } from '#renderer/ui/key-hint.tsx'
import { decisions, useLeave } from './use-check-commands.ts'
import type { Checking } from './use-checking.ts'
import classes from './check-page.module.css'

/** The bar: which draft, how far, who checks, and the ways out. */
export function CheckHead({ checking, onInitials }: { readonly checking: Checking; onInitials(): void }) {
  const { draft, initials, current, progress, showList } = checking
  const leave = useLeave(checking)
  return (
    <div className={classes.head}>
      <h1>Check claims</h1>
      <span className={classes.draft}>
        <bdi>{draft.title}</bdi>, draft {draft.number}
      </span>
      <Progress progress={progress} />
      <div className={classes.actions}>
        <Button variant="subtle" onClick={onInitials} title="Change your initials (I)">
          Checking as <b className={classes.who}>{initials}</b>
        </Button>
        <Button variant="default" rightSection={<KeyHint keyName="Escape" />} onClick={leave}>
          Leave
        </Button>
        <Button
          variant={progress.decided < progress.all ? 'default' : 'filled'}
          leftSection={<IconListCheck size={15} aria-hidden />}
          aria-pressed={current === null}
          onClick={showList}
        >
          List for the writer
        </Button>
      </div>
    </div>
  )
}

function Progress({ progress: { all, decided, byDecision } }: Pick<Checking, 'progress'>) {
  const spelled = decisions.flatMap((each) =>
    byDecision[each] > 0 ? [`${checkDecisionWords[each].toLowerCase()} ${byDecision[each]}`] : [],
  )
  return (
    <div className={classes.progress} title={spelled.join(', ')}>
      <div className={classes.meter} aria-hidden>
        {decisions.map(
          (each) =>
            byDecision[each] > 0 && <i key={each} data-decision={each} style={{ flexGrow: byDecision[each] }} />,
        )}
        {decided < all && <i style={{ flexGrow: all - decided }} />}
      </div>
      <span>
        <strong>
          {decided} of {all}
        </strong>{' '}
        decided
      </span>
    </div>
  )
}
