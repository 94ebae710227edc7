import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'corpora/**/*.test.ts', 'scripts/**/*.test.ts', 'bench/**/*.test.ts'],
    environment: 'node',
    setupFiles: ['scripts/fixed-seed.ts'],
    testTimeout: 60_000,
    // Many wait for the disk; left alone, one core of two would stand idle.
    maxWorkers: '100%',
  },
})
