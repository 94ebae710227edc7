import fc from 'fast-check'

// The same inputs at every run, so that a change is judged by the change; `npm run test:long` draws new ones, and many more.
if (process.env['FUZZ_RUNS'] === undefined) fc.configureGlobal({ seed: 20_260_101 })
