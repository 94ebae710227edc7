import type { Verdict } from '#core/model/claim.ts'
import { verdictWords } from '#core/model/claim.ts'
import { useCommands, type Command } from '#renderer/background/commands.ts'
import { showToast } from '#renderer/background/toast.ts'
import type { useSelectedWords } from '#renderer/text/use-selected-words.ts'
import type { LinkWay } from './claim/link-dialog.tsx'
import { studyOfMention, type ProposedEvidence } from './claim/use-proposed-evidence.ts'
import {
  acceptEvidence,
  correctionOf,
  giveVerdict,
  noteCorrection,
  removeClaim,
  setProposalAside,
  takeProposals,
  tieMention,
  turnDown,
} from './story-actions.ts'
import { isToDo, type Position } from './use-position.ts'
import type { Story } from './use-story.ts'

interface StoryControl {
  readonly story: Story
  readonly position: Position
  readonly evidence: ProposedEvidence
  readonly selecting: ReturnType<typeof useSelectedWords>
  onMark(): Promise<void>
  onTakeAll(where: 'paragraph' | 'draft'): Promise<void>
  onLink(way: LinkWay): void
  onExport(): void
  /** Goes to the check of this draft. */
  onCheck(): void
  /** Shows the claim where it has no room beside the draft. */
  onShow(): void
}

/** The keyboard of the screen. */
export function useStoryCommands(control: StoryControl): void {
  const { position, selecting } = control
  // The arrows are the selection's while words are chosen, and of the proposed evidence else.
  useCommands([
    ...itemCommands(control),
    ...selecting.commands.filter(({ enabled, keyOnly }) => !keyOnly || enabled),
    ...stepCommands(control),
    ...claimCommands(control),
    ...verdictCommands(position),
  ])
}

function itemCommands({ story, position, evidence, selecting }: StoryControl): readonly Command[] {
  const { current } = position
  const isSelecting = selecting.words !== null
  const toNext = () => {
    if (!position.step(1, isToDo)) position.step(1)
  }
  const accept = async () => {
    if (current?.kind === 'proposal') {
      // On at once: what is pressed next must not wait for the disk, nor be carried off by it.
      toNext()
      await takeProposals(story, [current.proposal])
    } else if (current?.kind === 'claim' && evidence.chosen) await acceptEvidence(current.claim, evidence.chosen)
    else if (current?.kind === 'mention') {
      const { mention } = current.mention
      const study = studyOfMention(current.mention)
      if (study) await tieMention(story, mention.span, study)
      else
        showToast({
          kind: 'done',
          message:
            mention.candidates.length > 1
              ? 'Several studies fit: choose one of them.'
              : 'No study of the library fits.',
        })
    }
  }
  const setAside = async () => {
    if (current?.kind === 'proposal') {
      toNext()
      await setProposalAside(story, current.proposal)
    } else if (current?.kind === 'claim' && evidence.chosen)
      await turnDown(current.claim, evidence.chosen.shown.evidence)
    else if (current?.kind === 'mention') await tieMention(story, current.mention.mention.span, null)
  }
  const isOpen = current?.kind === 'proposal' || current?.kind === 'mention' || evidence.chosen !== null
  return [
    {
      id: 'story-take',
      label: 'Take what is proposed',
      group: 'Story',
      keys: ['Enter'],
      enabled: isOpen,
      run: () => void accept(),
    },
    {
      id: 'story-set-aside',
      label: 'Set aside what is proposed',
      group: 'Story',
      keys: ['X'],
      enabled: isOpen,
      run: () => void setAside(),
    },
    {
      id: 'story-evidence-next',
      label: 'Next proposed evidence',
      group: 'Story',
      keys: ['ArrowDown'],
      keyOnly: true,
      enabled: !isSelecting && current?.kind === 'claim' && evidence.list.length > 1,
      run: () => evidence.choose(1),
    },
    {
      id: 'story-evidence-previous',
      label: 'Previous proposed evidence',
      group: 'Story',
      keys: ['ArrowUp'],
      keyOnly: true,
      enabled: !isSelecting && current?.kind === 'claim' && evidence.list.length > 1,
      run: () => evidence.choose(-1),
    },
  ]
}

function stepCommands({
  story,
  position,
  selecting,
  onMark,
  onTakeAll,
  onExport,
  onCheck,
  onShow,
}: StoryControl): readonly Command[] {
  const go = (by: 1 | -1, only?: typeof isToDo) => () => {
    if (!position.step(by, only))
      showToast({ kind: 'done', message: only ? 'Nothing else is left to do here.' : 'There is no other claim here.' })
  }
  const nextMention = () => {
    const { mentions } = story
    const at = mentions.findIndex(({ id }) => position.current?.id === `mention ${id}`)
    const next = mentions[(at + 1) % mentions.length]
    if (next) position.goTo(`mention ${next.id}`)
  }
  return [
    {
      id: 'story-export',
      label: 'Export the draft with its claims',
      group: 'Story',
      keys: ['Mod+E'],
      inTextFields: 'leave',
      enabled: story.claims.length > 0,
      run: onExport,
    },
    {
      id: 'story-check',
      label: 'Check claims',
      group: 'Story',
      keys: ['Shift+C'],
      enabled: story.claims.length > 0,
      run: onCheck,
    },
    { id: 'story-to-do', label: 'Next to do', group: 'Story', keys: ['F'], run: go(1, isToDo) },
    { id: 'story-to-do-before', label: 'Previous to do', group: 'Story', keys: ['Shift+F'], run: go(-1, isToDo) },
    { id: 'story-next', label: 'Next claim', group: 'Story', keys: ['J'], run: go(1) },
    { id: 'story-previous', label: 'Previous claim', group: 'Story', keys: ['K'], run: go(-1) },
    {
      id: 'story-mention',
      label: 'Next mention of a study',
      group: 'Story',
      keys: ['T'],
      enabled: story.mentions.length > 0,
      run: nextMention,
    },
    {
      id: 'story-mark',
      label: 'Mark the selected words as a claim',
      group: 'Story',
      keys: ['M'],
      enabled: selecting.words !== null,
      run: () => void onMark(),
    },
    {
      id: 'story-take-paragraph',
      label: 'Take all claims of this paragraph',
      group: 'Story',
      keys: ['A'],
      enabled: story.proposals.length > 0,
      run: () => void onTakeAll('paragraph'),
    },
    {
      id: 'story-take-draft',
      label: 'Take all claims of this draft',
      group: 'Story',
      keys: ['Shift+A'],
      enabled: story.proposals.length > 0,
      run: () => void onTakeAll('draft'),
    },
    { id: 'story-show', label: 'Show the claim', group: 'Story', keys: ['P'], run: onShow },
  ]
}

function claimCommands({ position: { current }, onLink, onShow }: StoryControl): readonly Command[] {
  const claim = current?.kind === 'claim' ? current.claim : null
  const note = () => {
    onShow()
    // On a narrow window the sheet is there after the next frame.
    requestAnimationFrame(() => document.getElementById('claim-note')?.focus())
  }
  return [
    {
      id: 'story-link',
      label: 'Link to evidence',
      group: 'Claim',
      keys: ['L'],
      enabled: claim !== null,
      run: () => onLink('library'),
    },
    {
      id: 'story-calculation',
      label: 'It is a calculation',
      group: 'Claim',
      keys: ['='],
      enabled: claim !== null,
      run: () => onLink('calculation'),
    },
    {
      id: 'story-correction',
      label: 'Note the number of the evidence as correction',
      group: 'Claim',
      keys: ['C'],
      enabled: claim !== null && correctionOf(claim) !== null,
      run: () => claim && void noteCorrection(claim),
    },
    {
      id: 'story-note',
      label: 'Write a note on the claim',
      group: 'Claim',
      keys: ['N'],
      enabled: claim !== null,
      run: note,
    },
    {
      id: 'story-remove',
      label: 'Remove the claim',
      group: 'Claim',
      keys: ['Delete'],
      enabled: claim !== null,
      run: () => claim && void removeClaim(claim.claim),
    },
  ]
}

const verdicts = Object.keys(verdictWords) as readonly Verdict[]
const verdictKeys: Readonly<Record<Verdict, string>> = {
  supported: '1',
  partly: '2',
  contradicted: '3',
  'no-evidence': '4',
  opinion: '5',
}

function verdictCommands({ current }: Position): readonly Command[] {
  const claim = current?.kind === 'claim' ? current.claim : null
  return verdicts.map((verdict): Command => ({
    id: `story-verdict-${verdict}`,
    label: `Verdict: ${verdictWords[verdict].toLowerCase()}`,
    group: 'Verdict',
    keys: [verdictKeys[verdict]],
    enabled: claim !== null,
    run: () => claim && void giveVerdict(claim, verdict),
  }))
}
