// Makes the three fictional papers of the sample library: `node scripts/make-sample-papers.mjs`. Run it after a change of their words.
import { fileURLToPath } from 'node:url'
import pilot from './sample-papers/pilot.mjs'
import review from './sample-papers/review.mjs'
import splitFaceTrial from './sample-papers/split-face-trial.mjs'
import { writePaper } from './sample-papers/write-paper.mjs'

for (const paper of [splitFaceTrial, pilot, review]) {
  const path = fileURLToPath(new URL(`../resources/public/sample/${paper.fileName}`, import.meta.url))
  await writePaper(paper, path)
  console.log(`resources/public/sample/${paper.fileName}`)
}
