#!/usr/bin/env node
import { setEngineForShortRuns } from './engine-settings.ts'
import { runCommand } from './run-command.ts'

// `... | head` closes the pipe early: that is its right, and no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

setEngineForShortRuns()
process.exitCode = await runCommand(process.argv.slice(2))
