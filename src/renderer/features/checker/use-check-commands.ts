import { flushSync } from 'react-dom'
import { useNavigate } from 'react-router'
import { checkDecisionWords, type CheckDecision } from '#core/model/claim.ts'
import { useCommands, type Command } from '#renderer/background/commands.ts'
import type { ChosenEvidence } from './use-chosen-evidence.ts'
import type { Checking } from './use-checking.ts'

/** The keys of the decisions. */
export const decisionKeys: Readonly<Record<CheckDecision, string>> = {
  verified: 'V',
  corrected: 'C',
  'cannot-verify': 'X',
  'ask-author': 'A',
}
export const decisions = Object.keys(decisionKeys) as readonly CheckDecision[]

/** The ids of the fields that keys go to. */
export const fieldIds = { newWords: 'check-new-words', note: 'check-note' } as const

/** Chooses a decision; a correction goes on in its field. At once, so that the letter typed next is the field's and no key of the screen. */
export function chooseAndWrite(checking: Checking, decision: CheckDecision): void {
  const isChosen = flushSync(() => checking.choose(decision))
  if (isChosen && decision === 'corrected') goToField(fieldIds.newWords)
}

function goToField(id: string): void {
  const field = document.getElementById(id)
  if (!(field instanceof HTMLTextAreaElement)) return
  field.focus()
  field.setSelectionRange(field.value.length, field.value.length)
}

/** Leaves the check for the draft, at the claim that is looked at. */
export function useLeave({ draft, current }: Pick<Checking, 'draft' | 'current'>): () => void {
  const navigate = useNavigate()
  return () => void navigate(`/story/${draft.id}${current ? `?claim=${current.id}` : ''}`)
}

/** The keyboard of the screen. */
export function useCheckCommands(checking: Checking, evidence: ChosenEvidence, onInitials: () => void): void {
  const { current } = checking
  const isAtClaim = current !== null
  const isFirst = current?.id === checking.items[0]?.id
  const leave = useLeave(checking)
  const command = (id: string, label: string, key: string, run: () => void, enabled = isAtClaim): Command => ({
    id: `check-${id}`,
    label,
    group: 'Check',
    keys: [key],
    enabled,
    run,
  })
  useCommands([
    ...decisions.map((each) =>
      command(each, checkDecisionWords[each], decisionKeys[each], () => chooseAndWrite(checking, each)),
    ),
    command('keep', 'Keep and go to the next claim', 'Enter', () => void checking.keep()),
    command('undecided', 'Make it undecided', 'U', () => void checking.takeBack()),
    command('note', 'Write a note', 'N', () => goToField(fieldIds.note)),
    command('next', 'Next claim', 'J', () => checking.step(1), checking.items.length > 0),
    command('previous', 'Previous claim', 'K', () => checking.step(-1), !isFirst || !isAtClaim),
    command('open', 'Open the page of the evidence', 'O', evidence.open, evidence.path !== null),
    command('list', 'List for the writer', 'L', checking.showList),
    command('initials', 'Change your initials', 'I', onInitials, true),
    command('leave', 'Leave the check', 'Escape', leave, true),
    ...([1, -1] as const).map((by): Command => ({
      ...command(
        `evidence${by}`,
        by === 1 ? 'Next evidence' : 'Previous evidence',
        by === 1 ? 'ArrowDown' : 'ArrowUp',
        () => evidence.choose(by),
      ),
      keyOnly: true,
      enabled: evidence.count > 1,
    })),
  ])
}
