import { anyOf, either } from '#core/word-patterns.ts'
import type { DesignCue } from './design-cue.ts'

const describes = '(?:describes|outlines|presents|reports|details|is|was)'
const peopleOrParts = anyOf([
  'patients|participants|subjects|individuals|people|adults|children|women|men|volunteers',
  'they|clusters|families|dyads|practices|schools',
  'we|trial|outcomes?|outcome measures?|data|assessments?|analys[ei]s',
  'interviews|studies|databases',
  'arm|group|groups|intervention',
])
const studyStep = anyOf([
  'be|receive|undergo|complete|include|consist|recruit',
  String.raw`assess|compare|evaluate|conduct|search|perform|enrol\w*`,
])

/** What says that a study is planned and not done yet. */
export const protocolCues: readonly DesignCue[] = [
  {
    code: 'PROT',
    pattern: either(
      '',
      /\b(?:study|trial|review|research|clinical) protocol\b/,
      /\bprotocol (?:for|of|to)\b/,
      /: protocol\b/,
      /\bprotocol$/,
      /\brationale(?:,)? (?:and|&) (?:\w+ )?(?:study )?design\b/,
      /\bdesign and rationale\b/,
      /\b(?:study|trial) design and (?:methods|protocol|rationale|baseline)\b/,
      /\bdesign,? (?:and )?(?:methods|methodology)\b/,
      /\bstatistical analysis plan\b/,
      /\bdesign of (?:a|the|an)\b/,
    ),
    text: 0,
    title: 7,
    reason: 'the title says protocol',
  },
  {
    code: 'PROT',
    pattern: either(
      '',
      String.raw`\b(?:this|the|our) (?:study |trial |paper |article |review )?protocol\b(?: \w+){0,2} ${describes}\b`,
      /\b(?:describes?|presents?|outlines?|reports?) (?:the )?(?:study |trial )?(?:protocol|design)\b/,
      /\bmethods(?:\/| and |\s)(?:design|analysis)\b/,
      /\bethics and dissemination\b/,
      /\btrial status\b/,
    ),
    text: 3.5,
    reason: 'a protocol by its own words',
  },
  {
    code: 'PROT',
    pattern: either(
      '',
      String.raw`\b${peopleOrParts} will (?:\w+ )?${studyStep}\b`,
      /\bto be (?:recruited|enrolled|randomiz\w+)\b/,
    ),
    text: 2.5,
    reason: 'it tells what will be done',
    ofOthers: true,
  },
]
